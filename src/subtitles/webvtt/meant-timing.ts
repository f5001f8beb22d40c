import { formatTimestamp, isWellWritten } from './timestamp.ts'

const time = String.raw`(?:(\d{1,5})[ \t]*:[ \t]*)?(\d{1,3})[ \t]*:[ \t]*(\d{1,2})(?:[ \t]*([.,:;])[ \t]*(\d{1,20})(?:[.,](\d{1,20}))?)?`
const arrow = String.raw`(?:[-–—−]{1,3}[ \t]*(?:>|&gt;)|[-–—−]{2,3}|–|—|[→⟶⇒➔➜]|=+>)`
const nearTiming = new RegExp(String.raw`^(\s*)(${time})(\s*)(${arrow})(\s*)(${time})(?![\d:])`)

/** A line that was meant to be a timing line. Offsets are 0-based in the line. */
export interface MeantTiming {
  /** What stands in front of the start time, and nothing should. */
  readonly before: string
  readonly startAt: number
  readonly start: string
  readonly startIsRight: boolean
  readonly arrowAt: number
  readonly arrow: string
  /** Whether it is an arrow with a plain space on each side. */
  readonly arrowIsRight: boolean
  readonly endAt: number
  readonly end: string
  readonly endIsRight: boolean
  /** Where the end time ends, and a bracket that began in front of the start time. */
  readonly headEnd: number
  /** What should stand up to there; null where nobody can know. */
  readonly mended: MendedTiming | null
}

/** Times in milliseconds, and as they are written: `00:00:01.000`, or `00:01.000` where there are no hours. */
interface MendedTiming {
  readonly start: number
  readonly startText: string
  readonly end: number
  readonly endText: string
}

/** Whether a line is a timing line, or was meant as one: SRT's comma, a wrong arrow, missing digits, a number in front. */
export function guessTiming(line: string): MeantTiming | null {
  const content = withPlainSigns(line.slice(0, 200))
  if (!/[-–—−>→⟶⇒➔➜]/.test(content)) return null
  if (/^\s*\d/.test(content)) {
    const found = matchTiming(line, content, 0)
    if (found) return found
  }
  const at = content.search(/\d+[ \t]*:[ \t]*\d/)
  return at > 0 ? matchTiming(line, content, at) : null
}

function matchTiming(line: string, content: string, from: number): MeantTiming | null {
  const match = nearTiming.exec(content.slice(from))
  if (!match) return null
  const [space = '', start = '', spaceBefore = '', sign = '', spaceAfter = '', end = ''] = [
    ...[match[1], match[2], match[9], match[10], match[11], match[12]],
  ]
  const startAt = from + space.length
  const arrowAt = startAt + start.length + spaceBefore.length
  const endAt = arrowAt + sign.length + spaceAfter.length
  const before = content.slice(0, startAt)
  const isFull = [match[3], match[13]].every(Boolean) || [match[7], match[17]].every(Boolean)
  const isArrow = sign === '-->' || (isFull && canPrecede(before))
  if (!isArrow && (!/[>;→⟶⇒➔➜]/.test(sign) || before.trim() !== '')) return null
  const closing = brackets[before.trimEnd().slice(-1)]
  const behind = endAt + end.length
  const isClosed = closing !== undefined && content.slice(behind).trimStart().startsWith(closing)
  const headEnd = isClosed ? content.indexOf(closing, behind) + 1 : behind
  const [a, b] = [repairTime(match.slice(3, 9)), repairTime(match.slice(13, 19))]
  const isSure = isArrow && canPrecede(before) && a !== null && b !== null
  const written = (at: number, length: number) => line.slice(at, at + length)
  return {
    before: line.slice(0, startAt),
    startAt,
    start: written(startAt, start.length),
    startIsRight: isWellWritten(written(startAt, start.length)),
    arrowAt,
    arrow: written(arrowAt, sign.length),
    arrowIsRight: /^[\t ]+-->[\t ]+$/.test(line.slice(startAt + start.length, endAt)),
    endAt,
    end: written(endAt, end.length),
    endIsRight: isWellWritten(written(endAt, end.length)),
    headEnd,
    mended: isSure ? { start: a.ms, startText: a.text, end: b.ms, endText: b.text } : null,
  }
}

const brackets: Readonly<Record<string, string>> = {
  '[': ']',
  '(': ')',
  '{': '}',
  '<': '>',
  '"': '"',
}

/** Whether what stands in front of a start time says nothing: a number, or signs. A dash may be a minus. */
function canPrecede(before: string): boolean {
  return /^(?:\s*#?\d+[.):]?\s+|[^\d:\p{L}\p{Pd}−\ufffd]*)$/u.test(before)
}

/** A line with plain digits and signs in place of those that look like them, and spaces for what nobody sees. */
function withPlainSigns(line: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII
  if (/^[\x00-\x7f]*$/.test(line)) return line
  return line.replace(/[^\0-\x7f]/g, (sign) => {
    const plain = lookAlikes[sign]
    if (plain) return plain
    if (/\p{Cf}/u.test(sign)) return ' '
    if (!/\p{Nd}/u.test(sign)) return sign
    // Digits of a script follow each other from 0 on.
    let value = 0
    while (/\p{Nd}/u.test(String.fromCharCode(sign.charCodeAt(0) - value - 1))) value++
    return String(value % 10)
  })
}

const lookAlikes: Readonly<Record<string, string>> = {
  '：': ':',
  '．': '.',
  '，': ',',
  '٫': ',',
  '；': ';',
  '－': '-',
  '‐': '-',
  '‑': '-',
  '＞': '>',
}

/** Milliseconds, and how they are written. */
function repairTime(
  parts: readonly (string | undefined)[],
): { readonly ms: number; readonly text: string } | null {
  const [hours, minutes, seconds, sign, fraction = '', decimals] = parts
  const m = Number(minutes)
  const s = Number(seconds)
  if (s > 59 || (hours !== undefined && m > 59)) return null
  // After a colon, two figures may be frames.
  if ((sign === ':' || sign === ';') && fraction.length !== 3) return null
  if (decimals !== undefined && fraction.length > 3) return null
  const thousandths = decimals === undefined ? Number(`0.${fraction}0`) * 1000 : 0
  const written = decimals === undefined ? thousandths : Number(`${fraction}.${decimals}`)
  const ms = ((Number(hours ?? 0) * 60 + m) * 60 + s) * 1000 + Math.round(written)
  const text = formatTimestamp(ms)
  return { ms, text: hours === undefined && ms < 3_600_000 ? text.slice(3) : text }
}

/**
 * Whether a line with an arrow is a timing line, or was meant as one, however wrong, rather than a text with an arrow.
 */
export function looksLikeTiming(line: string): boolean {
  if (/^\d\d:\d\d/.test(line)) return true
  const content = line.slice(0, 200)
  return (
    /^\s*\d+[:.,;]\d/.test(content) ||
    /^\W{0,4}(?:NaN|undefined|null|Infinity)\b.*-->/.test(content) ||
    guessTiming(line) !== null
  )
}
