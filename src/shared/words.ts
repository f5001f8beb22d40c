import { lazy } from './lazy.ts'

/** A text with a capital at its start, as a sentence begins. */
export function capitalise(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`
}

/** `1,000`. */
export function figure(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, ',')
}

/** `1 track`, `1,000 tracks`. */
export function count(value: number, one: string, many = `${one}s`): string {
  return `${figure(value)} ${value === 1 ? one : many}`
}

/** `a`, `a and b`, `a, b and c`. */
export function series(parts: readonly string[]): string {
  const head = parts.slice(0, -1)
  const last = parts.at(-1) ?? ''
  return head.length === 0 ? last : `${head.join(', ')} and ${last}`
}

/** A time span in the two units that matter: `320 ms`, `4.2 s`, `45 s`, `2 min 5 s`, `1 h 2 min`. */
export function duration(milliseconds: number): string {
  if (milliseconds < 999.5) return `${Math.round(milliseconds)} ms`
  if (milliseconds < 9950) return `${(milliseconds / 1000).toFixed(1).replace('.0', '')} s`
  const seconds = Math.round(milliseconds / 1000)
  if (seconds < 60) return `${seconds} s`
  if (seconds < 3600) return units(Math.floor(seconds / 60), 'min', seconds % 60, 's')
  const minutes = Math.round(seconds / 60)
  return units(Math.floor(minutes / 60), 'h', minutes % 60, 'min')
}

/** So many are named: each of many problems may have a list, and each list everything. */
const mostNamed = 10

/** A place in a video as players show it: `0:07`, `1:02:03`. */
export function clockTime(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000)
  const two = (value: number): string => String(value).padStart(2, '0')
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60]
  return `${hours > 0 ? `${hours}:${two(minutes)}` : minutes}:${two(seconds % 60)}`
}

/** `0:07.250`, `1:02:03.004`. */
export function timestamp(milliseconds: number): string {
  const hours = Math.floor(milliseconds / 3_600_000)
  const minutes = Math.floor(milliseconds / 60_000) % 60
  const seconds = ((milliseconds % 60_000) / 1000).toFixed(3).padStart(6, '0')
  return hours === 0
    ? `${minutes}:${seconds}`
    : `${hours}:${String(minutes).padStart(2, '0')}:${seconds}`
}

/** Names, each in backticks: all of them, or the first ten and how many more. */
export function quotedList(names: readonly string[], conjunction = ', '): string {
  const listed = names.slice(0, mostNamed).map((name) => `\`${name}\``)
  const rest = names.length - listed.length
  return listed.join(conjunction) + (rest > 0 ? ` and ${rest} more` : '')
}

/** What an error says. */
export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message || error.name : String(error)
}

/** What an error, or a message, says within another sentence. */
export function reasonOf(error: unknown): string {
  return messageOf(error).replace(/\.$/, '')
}

const segmenter = lazy(() => new Intl.Segmenter())

/** The first characters of a text, at most `most` UTF-16 code units, ended between two graphemes. */
export function beginning(text: string, most: number): string {
  if (text.length <= most) return text
  const graphemes = segmenter().segment(text.slice(0, most + 64))
  return text.slice(0, graphemes.containing(most)?.index ?? 0)
}

/** At most `limit` UTF-16 code units of a text, ended by an ellipsis where it is longer. */
export function cut(text: string, limit: number): string {
  return text.length <= limit ? text : `${beginning(text, limit - 1)}…`
}

/** What a message quotes of a text: in quotation marks, on one line, at most 40 characters before the ellipsis. */
export function quote(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not reach a message
  const line = text.slice(0, 60).replace(/[\u0000-\u001f\u007f]+/g, ' ')
  if (line.length <= 40 && text.length <= 60) return `"${line}"`
  return `"${beginning(line, 40).trimEnd()}…"`
}

function units(first: number, one: string, second: number, other: string): string {
  return second === 0 ? `${first} ${one}` : `${first} ${one} ${second} ${other}`
}
