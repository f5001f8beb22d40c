import type { SrtReader } from './reader.ts'

/** Reports markup in a SubRip text that only some players know: `{\an8}` and `<font>`. */
export function reportMarkup({ lines, report }: SrtReader, text: string): void {
  if (!text.includes('{\\') && !/<font/i.test(text)) return
  lines.forEach((line, index) => {
    const override = line.indexOf('{\\')
    const font = line.includes('<') ? line.search(/<font/i) : -1
    if (override < 0 && font < 0) return
    const place = (offset: number) => ({ line: index + 1, column: offset + 1 })
    if (override >= 0) {
      const message =
        'A code such as {\\an8} is for desktop players; others ignore it or show it as text.'
      const hint = 'Remove such codes, and the line where nothing else stands on it.'
      report('srt/override', { ...place(override), message, hint })
    }
    if (font >= 0) {
      const message =
        '<font> is for desktop players; WebVTT has no such tag, so its colour or size is lost.'
      const hint = 'Remove <font …> and </font>; what stands between them stays.'
      report('srt/font', { ...place(font), message, hint })
    }
  })
}

/** A text without codes such as `{\an8}`, which no viewer is meant to read. */
export function withoutOverrides(text: string): string {
  if (!text.includes('{\\')) return text
  const kept: string[] = []
  let open: number[] = []
  for (const sign of text) {
    if (sign === '{') open.push(kept.length)
    if (sign === '\n') open = []
    const start = sign === '}' ? open.pop() : undefined
    if (start !== undefined && kept[start + 1] === '\\') kept.length = start
    else kept.push(sign)
  }
  return kept.join('')
}

/**
 * SubRip text as WebVTT cue text: bold, italic and underlined stay, any other `<` is text.
 *
 * @param font what becomes of a tag such as `<font color="red">` or `</font>`: it goes, unless said otherwise.
 */
export function toCueText(text: string, font: (tag: string) => string = () => ''): string {
  if (!text.includes('<')) return text
  return text.replace(tags, (tag, slash: string | undefined, name: string | undefined) => {
    if (name) return `<${slash}${name.toLowerCase()}>`
    return tag === '<' ? '&lt;' : font(tag)
  })
}

const tags = /<(?:(\/?)([biu])(?:\s[^<>]*)?>|\/?font(?:\s[^<>]*)?>)?/gi
