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

const BACKSLASH = 0x5c

/** A text without codes such as `{\an8}`, which no viewer is meant to read. */
export function withoutOverrides(text: string): string {
  if (!text.includes('{\\')) return text
  const kept = new Uint16Array(text.length)
  let length = 0
  let open: number[] = []
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]
    if (sign === '{') open.push(length)
    if (sign === '\n') open = []
    const start = sign === '}' ? (open.pop() ?? length) : length
    if (start + 1 < length && kept[start + 1] === BACKSLASH) length = start
    else kept[length++] = text.charCodeAt(at)
  }
  return Buffer.from(kept.buffer, 0, 2 * length).toString('utf16le')
}

/**
 * SubRip text as WebVTT cue text: bold, italic and underlined stay, any other `<` is text.
 *
 * @param font what becomes of a tag such as `<font color="red">` or `</font>`: it goes, unless said otherwise.
 */
export function toCueText(text: string, font: (tag: string) => string = () => ''): string {
  if (!text.includes('<')) return text
  return text.replace(angles, (angle, known: string | undefined) => {
    if (angle === '<') return '&lt;'
    return known ? `<${known.toLowerCase()}>` : font(angle)
  })
}

/** Tags but those that stay as they are, which are most, and each `<` that begins none. */
const angles = /<(?!\/?[biu]>)(?:(?:(\/?[BIUbiu])|\/?[Ff][Oo][Nn][Tt])(?:\s[^<>]*)?>)?/g
