import { quote } from '../../shared/words.ts'
import type { Cue } from '../cue.ts'
import type { Reader } from './reader.ts'
import { formatTimestamp } from './timestamp.ts'

/** Reports times of a cue that do not fit together, or do not fit the cues above. `timingAt` is the offset of its timing line. */
export function checkTimes(reader: Reader, cue: Cue, timingAt: number): void {
  const { timing, report, latest } = reader
  const { start, end, line } = cue
  const column = timing.startAt - timingAt + 1
  if (end <= start) {
    report('cue/end-before-start', {
      line,
      column: timing.endAt - timingAt + 1,
      message:
        end < start
          ? `The cue ends at ${formatTimestamp(end)}, before its start, so it is never shown.`
          : 'The cue ends at its start, so it is never shown.',
      hint: `Write an end later than ${formatTimestamp(start)}.`,
    })
  }
  if (start < reader.latestStart) {
    report('cue/order', {
      line,
      column,
      message: `The cue starts at ${formatTimestamp(start)}, earlier than a cue above it (${formatTimestamp(reader.latestStart)}).`,
      hint: 'Order the cues by their start, or correct the time.',
    })
  } else {
    if (latest && end > start && start < latest.end && cue.settings === latest.settings) {
      report('cue/overlap', {
        line,
        column,
        message: `The cue starts before the one on line ${latest.line} has ended (${formatTimestamp(latest.end)}).`,
        hint:
          start > latest.start
            ? `End the cue on line ${latest.line} at ${formatTimestamp(start)}, or start this one later.`
            : 'Give one of them another time, or join their texts.',
      })
    }
    reader.latestStart = start
  }
  if (!latest || end > latest.end) reader.latest = cue
}

/** Reports an identifier that another cue has; numbers that start over are one fault of the whole file. */
export function checkId(reader: Reader, cue: Cue): void {
  const first = reader.ids.get(cue.id)
  if (first === undefined) {
    reader.ids.set(cue.id, cue.line - 1)
    return
  }
  const isNumber = /^\d+$/.test(cue.id)
  if (isNumber && reader.restarted) return
  reader.restarted ||= isNumber
  reader.report('vtt/duplicate-id', {
    line: cue.line - 1,
    column: 1,
    message: `The identifier ${quote(cue.id)} is also on line ${first}.`,
    hint: isNumber ? 'Number the cues anew, or remove the numbers.' : 'Give each cue its own.',
  })
}
