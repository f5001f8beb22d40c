import { onceEach } from '../../shared/lazy.ts'
import type { SubtitleFormat } from '../format.ts'
import { readSubtitles } from '../read.ts'
import type { Form } from './forms.ts'
import { hasSigns } from './glance.ts'
import type { Kind } from './kinds.ts'
import { kindsOf } from './looks.ts'
import { type KindDifference, matchShown, type TextMatch } from './match.ts'
import { allLetters, findRiddles, isLikely } from './riddles.ts'
import { type SubtitleText, showOtherwise, showSubtitles } from './shown.ts'
import type { Reading } from './shown-cue.ts'

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
  const readTrackAs = onceEach((as: Form) => {
    const shown = showOtherwise(track, { as })
    return { shown, letters: allLetters(shown) }
  })
  for (const { reading, trackAs } of waysToRead(file, track)) {
    const other = readTrackAs(trackAs)
    if (!isLikely(showSubtitles(riddles, file.format, reading), other.letters)) continue
    const shown = showOtherwise(file, reading)
    const match = matchShown(shown, other.shown, durationMs)
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

/** Cues of a file that is read in more than one way: no video has more. */
const mostReadAgain = 10_000

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
