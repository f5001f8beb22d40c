import type { Cue } from '../cue.ts'
import { decodeSubtitles } from '../decode.ts'
import { isBlank, readIndex, readOddIndex } from '../srt/reader.ts'

/** A line of a file, and what ends it: nothing where it is the last. */
export interface Line {
  readonly text: string
  readonly end: string
}

/** The lines of a cue. */
export interface CueLines {
  readonly cue: Cue
  /** The identifier or number, with blank lines that part it from the timing; empty where there is none. */
  readonly head: readonly Line[]
  readonly timing: Line
  readonly text: readonly Line[]
}

/** A file in parts, which together are all of its lines. */
export interface Source {
  readonly mark: '' | '\ufeff'
  /** What new lines end in. */
  readonly lineEnd: string
  /** Whether the last line ends. */
  readonly isEnded: boolean
  /** In the order of the file. */
  readonly cues: readonly CueLines[]
  /** What stands above the first cue, between each two, and below the last. */
  readonly gaps: readonly (readonly Line[])[]
}

/** Takes a file apart. Its bytes must be UTF-8, and `cues` what was read from them. */
export function readSource(bytes: Uint8Array, cues: readonly Cue[]): Source {
  const decoded = decodeSubtitles(bytes)
  const text = decoded.kind === 'text' ? decoded.text : ''
  const lines = [...text.matchAll(/([^\r\n]*)(\r\n?|\n|$)/g)]
    .map(([, text = '', end = '']) => ({ text, end }))
    .filter(({ text, end }) => text !== '' || end !== '')
  const parts: CueLines[] = []
  const gaps: (readonly Line[])[] = []
  let from = 0
  for (const cue of cues) {
    const timingAt = cue.line - 1
    const headAt = cue.id === '' ? timingAt : findHead(lines, timingAt)
    const to = cue.textLine - 1 + (cue.text === '' ? 0 : cue.text.split('\n').length)
    const timing = lines[timingAt]
    if (!timing || headAt < from) continue
    gaps.push(lines.slice(from, headAt))
    const head = lines.slice(headAt, timingAt)
    parts.push({ cue, head, timing, text: lines.slice(cue.textLine - 1, to) })
    from = to
  }
  return {
    mark: bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : '',
    lineEnd: lines[0]?.end || '\n',
    isEnded: /[\r\n]$/.test(text),
    cues: parts,
    gaps: [...gaps, lines.slice(from)],
  }
}

/** The index of the identifier above a timing line. Blank lines may part a number from it. */
function findHead(lines: readonly Line[], timingAt: number): number {
  let at = timingAt - 1
  while (at > 0 && isBlank(lines[at]?.text ?? '')) at -= 1
  const isNumber = readIndex(lines[at]?.text) >= 0 || readOddIndex(lines[at]?.text) >= 0
  return isNumber ? at : timingAt - 1
}

/** The bytes of lines, with the byte order mark and the last line end of a file. */
export function printLines(
  lines: readonly Line[],
  { mark, lineEnd, isEnded }: Pick<Source, 'mark' | 'lineEnd' | 'isEnded'>,
): Uint8Array {
  const text = lines.map(({ text, end }) => text + (end || lineEnd)).join('')
  return Buffer.from(mark + (isEnded ? text : text.replace(/(?:\r\n?|\n)$/, '')))
}

/** The lines of a text that ends in a line end, or has none at its end. */
export function toLines(text: string, lineEnd: string): readonly Line[] {
  const lines = text.replace(/\n$/, '').split('\n')
  return text === '' ? [] : lines.map((text) => ({ text, end: lineEnd }))
}
