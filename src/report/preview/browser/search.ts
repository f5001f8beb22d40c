import type { CueRow } from './cue-row.ts'
import { textNodes } from './cue-text.ts'
import { byId } from './element.ts'

export interface Search {
  /** The rows that a search looks through from now on. */
  show(rows: readonly CueRow[]): void
  /** Those of some rows in which the words stand, the words marked in them. */
  apply(rows: readonly CueRow[]): readonly CueRow[]
}

/** The search in `#search-text`: in earlier and new texts, whatever the case. */
export function createSearch(changed: () => void): Search {
  const input = byId<HTMLInputElement>('search-text')
  let texts: ReadonlyMap<CueRow, string> = new Map()
  input.addEventListener('input', changed)
  return {
    show(rows) {
      texts = new Map()
      input.value = ''
      texts = new Map(rows.map((row) => [row, plain(row.texts.map(textOf).join('\n'))]))
    },
    apply(rows) {
      const wanted = plain(input.value.trim())
      const found = wanted === '' ? rows : rows.filter((row) => texts.get(row)?.includes(wanted))
      highlight(wanted === '' ? [] : found, wanted)
      return found
    },
  }
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase()
}

function textOf(element: HTMLElement): string {
  return element.textContent ?? ''
}

/** Marks words without touching the texts, where the browser can. */
function highlight(rows: readonly CueRow[], wanted: string): void {
  if (!globalThis.CSS?.highlights) return
  CSS.highlights.delete('found')
  const ranges = rows.flatMap(({ texts }) => texts.flatMap((text) => rangesOf(text, wanted)))
  if (ranges.length > 0) CSS.highlights.set('found', new Highlight(...ranges))
}

function rangesOf(element: HTMLElement, wanted: string): readonly Range[] {
  const text = textOf(element)
  const lower = plain(text)
  // Letters that have another length in lower case would move the marks.
  if (lower.length !== text.length) return []
  const nodes = textNodes(element)
  const ranges: Range[] = []
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const range = document.createRange()
    range.setStart(...pointAt(nodes, at))
    range.setEnd(...pointAt(nodes, at + wanted.length))
    ranges.push(range)
  }
  return ranges
}

function pointAt(nodes: readonly Text[], offset: number): [Text, number] {
  let rest = offset
  for (const node of nodes) {
    if (rest <= node.length) return [node, rest]
    rest -= node.length
  }
  throw new RangeError(`The text has no place ${offset}.`)
}
