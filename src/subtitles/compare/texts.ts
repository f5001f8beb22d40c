import type { Cue, Subtitles } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { readSubtitles } from '../read.ts'
import type { Kind } from './kinds.ts'
import { kindsOf } from './looks.ts'
import { type KindDifference, matchShown, type TextMatch } from './match.ts'
import { TOLERANCE } from './pair.ts'
import { type Shown, showSubtitles } from './shown.ts'
import type { Reading, ShownCue } from './shown-cue.ts'

/** What a file or a track holds. */
export interface SubtitleText extends Pick<Subtitles, 'cues' | 'definitions'> {
  readonly format: SubtitleFormat
  /** As viewers see it, read as its format says. */
  readonly shown: Shown
}

/** Reads a file, or a version of it, to compare it with tracks. */
export function readText(bytes: Uint8Array, format: SubtitleFormat): SubtitleText {
  const subtitles = readSubtitles(bytes, format)
  return { ...subtitles, format, shown: showSubtitles(subtitles, format) }
}

/**
 * Reads the text of a track: WebVTT, or what was sent where that was SubRip and it is handed back as it was, be it with
 * the first line of WebVTT.
 */
export function readTrack(bytes: Uint8Array): SubtitleText {
  const start = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 100))
  const [header] = /^\ufeff?WEBVTT[^\n]*/.exec(start.toString('utf8')) ?? []
  if (header === undefined) return readText(bytes, 'srt')
  const track = readText(bytes, 'vtt')
  if (track.cues.length > 0) return track
  return readText(bytes.subarray(Buffer.byteLength(header)), 'srt')
}

/**
 * Whether a track is what a converter may have made of a file, and what of it then is shown otherwise; null where words
 * or times differ. How Mux makes WebVTT of what it gets is not documented, so that each is read in more than one way
 * before they count as different: a text that was copied as it stands, tags that were escaped, speakers and ruby text
 * that became words.
 *
 * @param durationMs of the video; null where it is unknown.
 */
export function matchTexts(
  file: SubtitleText,
  track: SubtitleText,
  durationMs: number | null,
): TextMatch | null {
  const plain = matchShown(file.shown, track.shown, durationMs)
  if (plain || file.cues.length > mostReadAgain) return plain
  const riddles = findRiddles(file, track)
  if (riddles === null) return null
  const kinds = kindsOf(file.shown)
  const sample = { cues: riddles, definitions: [] }
  const tracks = new Map<Form, Shown & { readonly letters: string }>()
  for (const { reading, trackAs } of waysToRead(file, track)) {
    const other =
      tracks.get(trackAs) ?? withLetters(showSubtitles(track, track.format, { as: trackAs }))
    tracks.set(trackAs, other)
    if (!isLikely(showSubtitles(sample, file.format, reading), other.letters)) continue
    const shown = showSubtitles(file, file.format, reading)
    const match = matchShown(shown, other, durationMs)
    if (match) return withLost(match, kinds, kindsOf(shown))
  }
  return null
}

/** In which ways a file and its track may be the same text, the plainest first. */
export function* waysToRead(
  file: SubtitleText,
  track: SubtitleText,
): Generator<{ readonly reading: Reading; readonly trackAs: Form }, void> {
  const kinds = kindsOf(file.shown)
  const hasMarkup = file.cues.some(hasSigns) || track.cues.some(hasSigns)
  for (const [as, trackAs] of hasMarkup ? forms(file.format) : plainForms(file.format)) {
    for (const reading of readings(kinds, as)) yield { reading, trackAs }
  }
}

/** Cues that are read to see whether a reading may be the right one. */
const sampleSize = 5

/**
 * The first cues of a file that another reading must explain: those whose letters are nowhere in the track, or else those
 * with signs. Null where one of them has no signs, so that it reads the same in every way.
 */
function findRiddles(file: SubtitleText, track: SubtitleText): readonly Cue[] | null {
  const isNowhere =
    ({ letters }: Shown & { readonly letters: string }) =>
    (cue: ShownCue) =>
      !letters.includes(startOf(cue))
  const known = new Set(track.shown.cues.map((cue) => cue.letters))
  const trackEnd = track.shown.cues.reduce((latest, { end }) => Math.max(latest, end), 0)
  const isUnknown = (cue: ShownCue) => !known.has(cue.letters) && cue.start < trackEnd - TOLERANCE
  const sought = shownAlone(file.shown.cues).filter(isUnknown).slice(0, mostSought)
  const unseen = sought.filter(isNowhere(withLetters(track.shown)))
  // A "<" may hide what a converter joined to its text.
  const literal =
    unseen.length > 0 ? showSubtitles(track, track.format, { as: 'letters' }) : track.shown
  const missing = unseen.filter(isNowhere(withLetters(literal)))
  const lines = new Set(missing.map(({ line }) => line))
  const written = file.cues.filter(({ line }) => lines.has(line))
  if (!written.every(hasSigns)) return null
  const riddles = written.length > 0 ? written : file.cues.filter(hasSigns)
  return riddles.slice(0, sampleSize)
}

/** So many cues are sought in the whole of a track's text. */
const mostSought = 20

/** Cues during which no other is shown: however a converter divides them, their letters stand side by side. */
function shownAlone(cues: readonly ShownCue[]): readonly ShownCue[] {
  let latest = 0
  return cues.filter(({ start, end }, at) => {
    const isAlone = start >= latest && (cues[at + 1]?.start ?? end) >= end
    latest = Math.max(latest, end)
    return isAlone
  })
}

/** The letters that a cue is known by: to look for very long ones takes the product of both lengths. */
function startOf({ letters }: ShownCue): string {
  return letters.slice(0, 200)
}

/** Whether most of some cues of a file are somewhere in a track: to read and pair all of them takes much longer. */
function isLikely({ cues }: Shown, letters: string): boolean {
  const found = cues.filter((cue) => letters.includes(startOf(cue)))
  return 2 * found.length >= cues.length
}

function withLetters(shown: Shown): Shown & { readonly letters: string } {
  return { ...shown, letters: shown.cues.map(({ letters }) => letters).join('') }
}

/** Cues of a file that is read in more than one way: no video has more. */
const mostReadAgain = 10_000

export type Form = NonNullable<Reading['as']>

/** In which forms file and track may be the same text. */
function forms(format: SubtitleFormat): readonly (readonly [file: Form, track: Form])[] {
  return [
    ...plainForms(format),
    [format, 'lenient'],
    [format, 'srt'],
    ['lenient', 'lenient'],
    ['letters', 'vtt'],
    ['letters', 'letters'],
    [format, 'letters'],
  ]
}

function plainForms(format: SubtitleFormat): readonly (readonly [file: Form, track: Form])[] {
  return [[format, 'vtt']]
}

export function hasSigns({ text }: Cue): boolean {
  return /[<&]/.test(text)
}

const speakers: readonly ((name: string) => string)[] = [
  (name) => `${name}:`,
  (name) => `${name.toUpperCase()}:`,
  (name) => `[${name}]`,
  (name) => `(${name})`,
  (name) => `- ${name}:`,
  (name) => `[${name.toUpperCase()}]`,
  (name) => `(${name.toUpperCase()})`,
  (name) => name,
  () => '-',
]

/** What a converter may have made of speakers and ruby text, where a file has them and they are read as such. */
function readings(kinds: ReadonlySet<Kind>, as: Form): readonly Reading[] {
  const has = (kind: Kind) => kinds.has(kind) && as !== 'letters'
  const rubies: readonly Reading[] = has('ruby')
    ? [{ as }, { as, ruby: 'left-out' }, { as, ruby: 'brackets' }]
    : [{ as }]
  const voices = has('voice') ? [{}, ...speakers.map((voice) => ({ voice }))] : [{}]
  return rubies.flatMap((ruby) => voices.map((voice) => ({ ...ruby, ...voice })))
}

/** A match with what the reading of the file left out, which the track does not show. */
function withLost(match: TextMatch, all: ReadonlySet<Kind>, read: ReadonlySet<Kind>): TextMatch {
  const lost = [...all].filter((kind) => !read.has(kind))
  const unread = (kind: Kind): [Kind, KindDifference] => [kind, { relation: 'unread', cues: [] }]
  return { ...match, differences: new Map([...match.differences, ...lost.map(unread)]) }
}
