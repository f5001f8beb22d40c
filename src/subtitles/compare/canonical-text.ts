import { decodeHTML } from 'entities'
import { nfc } from '../../shared/nfc.ts'
import type { SubtitleFormat } from '../format.ts'
import { toCueText, withoutOverrides } from '../srt/markup.ts'
import { type CueNode, parseCueText } from '../webvtt/cue-text.ts'

/** A piece of text that looks the same throughout. */
interface Run {
  readonly text: string
  /** The sum of the `STYLES` that apply. */
  readonly style: number
}

/** What markup can do to what a viewer reads, from the outside in. */
const STYLES = ['ruby', 'rt', 'b', 'i', 'u'].map((tag, at) => ({ tag, flag: 1 << at }))
const FLAGS: ReadonlyMap<string, number> = new Map(STYLES.map(({ tag, flag }) => [tag, flag]))

/**
 * One form for all the ways to write what a viewer reads, itself WebVTT cue text: character references decoded,
 * NFC, white space folded, lines trimmed, empty lines dropped, `b`, `i`, `u` and `ruby` closed in every line and
 * nested in one order. Whatever a viewer does not read is gone: classes, voices, languages, inner timestamps,
 * `<font>`, `{\an8}` (in WebVTT too, where a converter left it). References are decoded until none is left (`&amp;lt;` is `<`), because nobody can tell how
 * often a converter escaped them.
 */
export function canonicalText(text: string, format: SubtitleFormat): string {
  if (isCanonical(text)) return text
  const runs: Run[] = []
  collectRuns(parseCueText(format === 'srt' ? toCueText(text) : text), 0, runs)
  return toLines(runs).map(printLine).filter(Boolean).join('\n')
}

/** The text of a canonical text without its markup. */
export function plainText(canonical: string): string {
  if (!canonical.includes('<') && !canonical.includes('&')) return canonical
  return canonical
    .replace(/<[^<>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
}

/** Whether a text is its own canonical form at a glance, as nearly all are. */
export function isCanonical(text: string): boolean {
  let blank = true
  let wide = false
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === 32 || code === 10) {
      if (blank) return false
      blank = true
      continue
    }
    blank = false
    if (code < 0x300) {
      const odd = code < 32 || code === 38 || code === 60 || code === 62 || code === 123
      if (odd || code === 0xa0) return false
    } else {
      wide = true
      if (code >= 0x1680 && (code === 0x1680 || isOddWide(code))) return false
    }
  }
  if (blank && text !== '') return false
  return !wide || nfc(text) === text
}

/** Blanks, marks of direction and order, and halves of surrogate pairs. */
function isOddWide(code: number): boolean {
  return (
    (code >= 0x2000 && code <= 0x200f) ||
    (code >= 0x2028 && code <= 0x202f) ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff ||
    (code >= 0xd800 && code <= 0xdfff)
  )
}

function collectRuns(nodes: readonly CueNode[], style: number, runs: Run[]): void {
  for (const node of nodes) {
    if (node.kind === 'text') append(runs, { text: settle(node.text), style })
    if (node.kind !== 'element') continue
    collectRuns(node.children, style | (FLAGS.get(node.tag.name) ?? 0), runs)
  }
}

function append(runs: Run[], run: Run): void {
  if (run.text === '') return
  const last = runs.at(-1)
  if (last?.style === run.style) runs[runs.length - 1] = { ...run, text: last.text + run.text }
  else runs.push(run)
}

/** Rounds of decoding: more than converters make, and few enough for texts that are made to need one for each layer. */
const MAX_ROUNDS = 16

/** A "&" that was escaped any number of times. */
const ESCAPED_AMPERSAND = /&(?:amp;?|#0*38(?:;|(?![\d;]))|#x0*26(?:;|(?![\da-f;])))+/gi

/** Decodes, composes and drops codes until nothing changes any more. Every round shortens what it changes. */
export function settle(text: string): string {
  let after = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = after
    after = before.replaceAll('\ufeff', '').replaceAll('\0', '\ufffd').toWellFormed()
    if (after.includes('&')) after = decodeHTML(after.replace(ESCAPED_AMPERSAND, '&'))
    after = withoutOverrides(nfc(after))
    if (after === before) break
  }
  return after
}

/** The lines of a text. A blank between two runs has what both have in common. */
function toLines(runs: readonly Run[]): readonly (readonly Run[])[] {
  let line: Run[] = []
  const lines = [line]
  let blank = false
  for (const { text, style } of runs) {
    for (const [word] of settle(text).matchAll(/\n|[^\S\n]+|\S+/g)) {
      if (word === '\n') {
        line = []
        lines.push(line)
        blank = false
      } else if (word.trim() === '') {
        blank = true
      } else {
        const last = line.at(-1)
        if (blank && last) append(line, { text: ' ', style: last.style & style })
        append(line, { text: word, style })
        blank = false
      }
    }
  }
  return lines
}

function printLine(line: readonly Run[]): string {
  const plain = line.map(({ text }) => text).join('')
  let from = 0
  let to = plain.length
  while (from < to && isEdge(plain.charCodeAt(from))) from += 1
  while (to > from && isEdge(plain.charCodeAt(to - 1))) to -= 1
  let printed = ''
  let open = 0
  let at = 0
  for (const { text, style } of line) {
    const piece = text.slice(Math.max(0, from - at), Math.max(0, to - at))
    at += text.length
    if (piece === '') continue
    printed += switchStyle(open, style) + escapeText(piece)
    open = style
  }
  return printed + switchStyle(open, 0)
}

/** Blanks and marks of direction, which a converter may trim from the ends of a line. */
function isEdge(code: number): boolean {
  return code === 32 || code === 0x200e || code === 0x200f
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** The tags that lead from one style to another. */
function switchStyle(from: number, to: number): string {
  if (from === to) return ''
  const kept = STYLES.findIndex(({ flag }) => (from & flag) !== (to & flag))
  const inner = STYLES.slice(kept)
  const close = inner.filter(({ flag }) => from & flag).map(({ tag }) => `</${tag}>`)
  const open = inner.filter(({ flag }) => to & flag).map(({ tag }) => `<${tag}>`)
  return close.reverse().join('') + open.join('')
}
