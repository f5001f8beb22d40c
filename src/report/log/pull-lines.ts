import type { Log } from '../../action/log.ts'
import { trackKey } from '../../language/track-key.ts'
import { describeDifference } from '../../plan/words.ts'
import type { Pulled } from '../../pull/pulled.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count } from '../../shared/words.ts'
import { pullCautions, pullDeed } from '../words/pull-words.ts'

/** Lines that a pull may take of the log. */
const mostLines = 200

/** Lists what a pull did, a line a track; files that stay are counted by their reasons. */
export function logPulled(log: Pick<Log, 'info'>, { tracks, added, barren }: Pulled): void {
  const lines = [
    ...added.map(({ video, upload }) => `Added to the manifest: ${video} (${upload.filename}).`),
    ...tracks.filter(({ result }) => result.change.kind !== 'keep').map(trackLine),
    ...barren.map(({ video, reason }) => `Not pulled: ${video}: ${reason}.`),
  ]
  for (const line of lines.slice(0, mostLines)) log.info(plainLine(line, 1_000))
  if (lines.length > mostLines) {
    log.info(`… and ${count(lines.length - mostLines, 'more line')}: see the summary.`)
  }
  const kept = tracks.filter(({ result }) => result.change.kind === 'keep')
  for (const [reason, alike] of Map.groupBy(kept, ({ result }) => result.change.reason)) {
    log.info(`Left alone ${count(alike.length, 'file')}: ${reason}.`)
  }
}

function trackLine(track: WrittenTrack): string {
  const { result, edit } = track
  const { change, error } = result
  const key = trackKey(change.language, change.closedCaptions)
  const place = change.file?.path ?? `${change.video} ${key}`
  const why = edit ? describeDifference(edit.difference) : change.reason
  return [`${pullDeed(result)}: ${place}: ${error ?? why}.`, ...pullCautions(track)].join(' ')
}
