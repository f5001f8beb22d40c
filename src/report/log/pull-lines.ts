import type { Log } from '../../action/log.ts'
import { trackKey } from '../../language/track-key.ts'
import type { Pulled } from '../../pull/pulled.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count, series } from '../../shared/words.ts'
import { tracksByEnd, tracksByVideo } from '../pulled-tracks.ts'
import { noReason } from '../words/change-words.ts'
import { pullDeed } from '../words/pull-deed.ts'
import {
  addedToTell,
  otherwiseAdded,
  untoldAdvice,
  untoldLines,
  waitingAdvice,
  waitingLine,
} from '../words/pull-hints.ts'
import {
  editCautions,
  fileTally,
  freshCautions,
  isOfProblems,
  pulledEdit,
  whyNotPulled,
} from '../words/pull-words.ts'

/** Lines that one list may take of the log. */
const mostLines = 100
/** Tracks that are named where many share a reason. */
const mostNames = 20

/**
 * Lists what a pull did: edited files a line each, what was not pulled by its reasons, new files a line a video; then
 * what the manifest got, and what else it could name.
 */
export function logPulled(log: Pick<Log, 'info'>, pulled: Pulled): void {
  const of = tracksByEnd(pulled.tracks)
  const freshByVideo = tracksByVideo(of('fresh'))
  list(log, 'file', of('edited').map(editedLine))
  list(
    log,
    'file',
    of('failed').map(({ result }) => result.error ?? noReason),
  )
  list(log, 'reason', linesByReason(of('skipped')))
  list(log, 'reason', cancelledLines(of('cancelled')))
  list(log, 'reason', linesByReason(of('kept')))
  list(
    log,
    'video',
    [...freshByVideo].map(([video, own]) => `New files of ${video}: ${keys(own)}.`),
  )
  list(log, 'sentence', freshCautions(of('fresh')))
  list(
    log,
    'video',
    addedLines(pulled, (video) => freshByVideo.has(video)),
  )
  logHints(log, pulled)
}

/** Says a list of lines, or its beginning and how many more there are. */
function list(log: Pick<Log, 'info'>, what: string, lines: readonly string[]): void {
  for (const line of lines.slice(0, mostLines)) log.info(plainLine(line, 2_000))
  const rest = lines.length - mostLines
  if (rest > 0) log.info(`… and ${count(rest, `more ${what}`)}: see the summary.`)
}

function logHints(log: Pick<Log, 'info'>, { waiting, untold, barren }: Pulled): void {
  if (waiting.length > 0) log.info(waitingAdvice)
  list(
    log,
    'video',
    waiting.map((each) => `${waitingLine(each)} (${each.upload.filename})`),
  )
  if (untold.length > 0) log.info(untoldAdvice)
  const lines = untold.flatMap(untoldLines)
  list(
    log,
    'line',
    lines.map(({ line, filename }) => `${line} (${filename})`),
  )
  list(
    log,
    'video',
    barren.map(({ video, reason }) => `Nothing to pull from ${video}: ${reason}.`),
  )
}

function editedLine(track: WrittenTrack): string {
  const { result } = track
  const what = `${pullDeed(result)}: ${result.change.file?.path}: ${pulledEdit(track)}.`
  return [what, ...editCautions(track)].join(' ')
}

/** A line a reason, with the tracks that share it. Equal files are counted, and those of which problems tell. */
function linesByReason(tracks: readonly WrittenTrack[]): readonly string[] {
  const reasons = Map.groupBy(tracks, ({ result }) => whyNotPulled(result.change))
  return [...reasons].flatMap(([why, alike]) => {
    const [first] = alike
    if (!first) return []
    const deed = pullDeed(first.result)
    const { length } = alike
    if (why === 'equal' || isOfProblems(first.result.change)) {
      return [`${deed}: ${count(length, 'file')}, ${why}.`]
    }
    const names = alike.slice(0, mostNames).map(trackWords)
    if (length === 1) return [`${deed}: ${names[0]}, ${why}.`]
    const rest = length > mostNames ? [count(length - mostNames, 'other')] : []
    return [`${deed}: ${count(length, 'track')}, ${why} (${series([...names, ...rest])}).`]
  })
}

function trackWords({ result: { change } }: WrittenTrack): string {
  const { file, video, language, closedCaptions, name } = change
  return file?.path ?? `${video} ${trackKey(language, closedCaptions)} “${name}”`
}

function cancelledLines(cancelled: readonly WrittenTrack[]): readonly string[] {
  const [first] = cancelled
  return first ? [`${pullDeed(first.result)}: ${fileTally(cancelled)}.`] : []
}

function addedLines(
  { added, manifest }: Pulled,
  hasFile: (video: string) => boolean,
): readonly string[] {
  if (added.length === 0) return []
  const told = addedToTell(added, hasFile)
  const what = manifest === 'new' ? 'New manifest' : 'Added to the manifest'
  const others = otherwiseAdded(added.length - told.length, added.length)
  return [
    `${what}: ${count(added.length, 'video')}${others}.`,
    ...told.map(({ video, upload, why }) =>
      [`Added ${video} (${upload.filename}).`, ...(why === null ? [] : [why])].join(' '),
    ),
  ]
}

function keys(tracks: readonly WrittenTrack[]): string {
  return tracks
    .map(({ result: { change } }) => trackKey(change.language, change.closedCaptions))
    .join(', ')
}
