import { decodeHTML } from 'entities'
import { marked } from 'marked'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
}

export interface Rendered {
  /** Open tags, in order. */
  readonly elements: readonly Element[]
  /** Everything between tags, decoded, and where it stands: `['table', 'tr', 'td']`. */
  readonly texts: readonly { readonly text: string; readonly within: readonly string[] }[]
}

const empty = new Set(['br', 'img', 'wbr'])
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z]+(?:="[^"<>]*")?)*)>|<|[^<]+/gu
const attribute = /([a-z]+)(?:="([^"]*)")?/gu

/** Renders Markdown as GitHub would and reads the HTML strictly: throws at a stray `<` or an element closed out of turn. */
export function render(markdown: string): Rendered {
  const html = marked(markdown, { gfm: true, async: false })
  const elements: Element[] = []
  const texts: { text: string; within: string[] }[] = []
  const open: string[] = []
  for (const [piece, slash, name, attributes] of html.matchAll(tag)) {
    if (piece === '<') throw new Error(`A stray "<" in ${html.slice(0, 300)}`)
    if (name === undefined) texts.push({ text: decodeHTML(piece), within: [...open] })
    else if (slash === '/') {
      const last = open.pop()
      if (last !== name) throw new Error(`</${name}> closes <${last}>`)
    } else {
      const pairs = [...(attributes ?? '').matchAll(attribute)]
      elements.push({
        name,
        attributes: Object.fromEntries(
          pairs.map(([, key, value]) => [key, decodeHTML(value ?? '')]),
        ),
      })
      if (!empty.has(name)) open.push(name)
    }
  }
  if (open.length > 0) throw new Error(`Left open: ${open.join(', ')}`)
  return { elements, texts }
}

/** What a reader sees, without the zero-width spaces. */
export function seen(markdown: string): string {
  return render(markdown)
    .texts.map(({ text }) => text)
    .join('')
    .replaceAll('\u200B', '')
}
