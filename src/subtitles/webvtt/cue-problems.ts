import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import type { WebVttReader } from './reader.ts'
import { formatTimestamp } from './timestamp.ts'
import type { WebVttTiming } from './timing.ts'

/** Reports times of a cue that do not fit together, or do not fit the cues above. */
export function reportTimes(reader: WebVttReader, cue: Cue, timing: WebVttTiming): void {
  const { report, latest, latestStart } = reader
  const { start, end, line } = cue
  const column = timing.startAt + 1
  if (end <= start) {
    const message =
      end < start
        ? `The cue ends at ${formatTimestamp(end)}, before its start, so it is never shown.`
        : 'The cue ends at its start, so it is never shown.'
    const hint = `Write an end later than ${formatTimestamp(start)}.`
    report('cue/end-before-start', { line, column: timing.endAt + 1, message, hint })
  }
  if (start < latestStart) {
    const message = `The cue starts at ${formatTimestamp(start)}, earlier than a cue above it (${formatTimestamp(latestStart)}).`
    const hint = 'Order the cues by their start, or correct the time.'
    report('cue/order', { line, column, message, hint })
  } else {
    if (latest && end > start && start < latest.end && cue.settings === latest.settings) {
      const message = `The cue starts before the one on line ${latest.line} has ended (${formatTimestamp(latest.end)}).`
      const hint =
        start > latest.start
          ? `End the cue on line ${latest.line} at ${formatTimestamp(start)}, or start this one later.`
          : 'Give one of them another time, or join their texts.'
      report('cue/overlap', { line, column, message, hint })
    }
    reader.latestStart = start
  }
  if (!latest || end > latest.end) reader.latest = cue
}

/** Reports an identifier that another cue has; numbers that start over are one fault of the whole file. */
export function reportId(reader: WebVttReader, cue: Cue): void {
  const line = cue.line - 1
  const first = reader.ids.get(cue.id)
  if (first === undefined) {
    reader.ids.set(cue.id, line)
    return
  }
  const isNumber = /^\d+$/.test(cue.id)
  if (isNumber && reader.restarted) return
  reader.restarted ||= isNumber
  const message = `The identifier ${quote(cue.id)} is also on line ${first}.`
  const hint = isNumber ? 'Number the cues anew, or remove the numbers.' : 'Give each cue its own.'
  reader.report('vtt/duplicate-id', { line, column: 1, message, hint })
}
