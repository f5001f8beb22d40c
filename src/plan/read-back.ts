import { readTrackText, type TrackAddress } from '../datocms/mux.ts'
import type { Session } from '../datocms/session.ts'
import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { beginning, quote } from '../shared/words.ts'
import { matchTexts, readTrack } from '../subtitles/compare/texts.ts'
import { formatTimestamp } from '../subtitles/webvtt/timestamp.ts'
import { compareText } from './compare.ts'
import type { Comparison } from './comparison.ts'
import type { Keeping } from './keeping.ts'
import { isUsual } from './offset.ts'

export interface ReadBackOptions {
  readonly address: TrackAddress
  /** Of the video; null where it is unknown. */
  readonly durationMs: number | null
  /** What other tracks tell of this DatoCMS; null where none of the text's language was there before, so that it is no older one. */
  readonly keeping: Keeping | null
}

/**
 * How long Mux may serve something else than the text of a track that became ready just now, in milliseconds: what a
 * cache still holds, or a part; nothing; a text of which nobody knows whether it can look otherwise.
 */
const patience = { otherMs: 80_000, missingMs: 25_000, unsureMs: 8_000 }
const longestPauseMs = 15_000

/** For how long after its track became ready a text may become another one. Milliseconds. */
function patienceFor(
  comparison: Comparison,
  { format }: SubtitleFile,
  keeping: Keeping | null,
): number {
  if (comparison.kind === 'different') return patience.otherMs
  if (comparison.kind === 'unreadable') return comparison.isMissing ? patience.missingMs : 0
  if (comparison.kind === 'same' || keeping === null) return 0
  const known = [...comparison.looks.keys()].map((kind) => keeping.of(format, kind))
  if (known.includes('kept') || !isUsual(keeping.offset, comparison.offset)) return patience.otherMs
  return known.every((each) => each === 'lost') ? 0 : patience.unsureMs
}

/** Reads a track that became ready just now, and compares it with its file, for a while if need be. */
export async function readBack(
  { mux, clock, log }: Session,
  checked: CheckedFile,
  { address, durationMs, keeping }: ReadBackOptions,
): Promise<Comparison> {
  const since = clock.now()
  for (let pause = 1_000; ; pause = Math.min(2 * pause, longestPauseMs)) {
    const text = await readTrackText(mux, address, { retryMissing: true })
    const comparison =
      text.kind === 'text' ? await compareText(checked, text.bytes, durationMs) : text
    const until = since + patienceFor(comparison, checked.file, keeping)
    if (clock.now() + pause < until) {
      await clock.sleep(pause)
      continue
    }
    if (comparison.kind === 'unreadable') {
      log.debug(`\`${checked.file.path}\` could not be read back: ${comparison.reason}.`)
    }
    return comparison
  }
}

/** Whether what was read back is the text of its file; null where nothing could be read. */
export function isVerified(comparison: Comparison | null): boolean | null {
  if (comparison === null || comparison.kind === 'unreadable') return null
  return comparison.kind !== 'different'
}

const longestQuote = 80

/** The first cue in which a track differs from its file, as a part of a sentence; empty where none is known. */
export function firstDifference(comparison: Comparison): string {
  const [cue] = comparison.kind === 'different' ? comparison.difference.cues : []
  if (!cue) return ''
  const told = (text: string) => quote(beginning(text.replaceAll('\n', ' '), longestQuote))
  const { before, after, line } = cue
  const at = formatTimestamp((after ?? before)?.start ?? 0)
  if (!after)
    return `at ${at} the track shows ${told(before?.text ?? '')}, which the file does not have`
  const where = `the cue at line ${line} (${at})`
  if (!before) return `${where}, ${told(after.text)}, is not in the track`
  if (before.text !== after.text) {
    return `${where} is ${told(after.text)} in the file and ${told(before.text)} in the track`
  }
  const times = ({ start, end }: typeof before) =>
    `${formatTimestamp(start)} to ${formatTimestamp(end)}`
  return `${where}, ${told(after.text)}, is shown from ${times(before)} instead of ${times(after)}`
}

/** Whether a ready track has a text that was read from another one, as far as Mux keeps it. */
export async function hasSameText(
  { mux }: Pick<Session, 'mux'>,
  text: Uint8Array,
  address: TrackAddress,
): Promise<boolean> {
  const other = await readTrackText(mux, address, { retryMissing: true })
  if (other.kind === 'unreadable') return false
  return matchTexts(readTrack(text), readTrack(other.bytes), null) !== null
}
