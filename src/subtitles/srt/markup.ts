import type { Findings } from './findings.ts'
import { endOfLine } from './lines.ts'

/** Tells of markup in a SubRip text that only some players know: `{\an8}` and `<font>`. */
export function findMarkup(text: string, findings: Findings): void {
  const override = lines(text, '{\\', () => true)
  if (override) {
    const message =
      'A code such as {\\an8} is for desktop players; others ignore it or show it as text.'
    findings.once({ rule: 'srt/override', ...override.first, message }, override.count)
  }
  const font = lines(text, '<', (at) => text.slice(at + 1, at + 5).toLowerCase() === 'font')
  if (font) {
    const message =
      '<font> is for desktop players; WebVTT has no such tag, so its colour or size is lost.'
    findings.once({ rule: 'srt/font', ...font.first, message }, font.count)
  }
}

interface Lines {
  readonly first: { readonly line: number; readonly column: number; readonly hint: string | null }
  readonly count: number
}

/** The lines that hold `sign` at a place that `fits`. */
function lines(text: string, sign: string, fits: (at: number) => boolean): Lines | null {
  let firstAt = -1
  let count = 0
  let at = text.indexOf(sign)
  while (at >= 0) {
    if (fits(at)) {
      if (firstAt < 0) firstAt = at
      count += 1
      at = endOfLine(text, at)
    }
    at = text.indexOf(sign, at + 1)
  }
  if (firstAt < 0) return null
  let line = 1
  let start = 0
  for (;;) {
    const end = text.indexOf('\n', start)
    if (end < 0 || end > firstAt) break
    line += 1
    start = end + 1
  }
  const end = endOfLine(text, start)
  const hint = end - start < 200 ? `Write ${plainMarkup(text.slice(start, end))}` : null
  return { first: { line, column: firstAt - start + 1, hint }, count }
}

/** A text without `{\…}` and `<font>`. */
function plainMarkup(text: string): string {
  return withoutFonts(withoutOverrides(text))
}

function withoutFonts(text: string): string {
  return text.replace(/<\/?font(?:\s[^<>]*)?>/gi, '')
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

/** SubRip text as WebVTT cue text: bold, italic and underlined stay, `<font>` goes, any other `<` is text. */
export function toCueText(text: string): string {
  if (!text.includes('<')) return text
  return withoutFonts(text).replace(
    /<(?:(\/?)([biu])(?:\s[^<>]*)?>)?/gi,
    (_, slash: string | undefined, name: string | undefined) =>
      name ? `<${slash}${name.toLowerCase()}>` : '&lt;',
  )
}
