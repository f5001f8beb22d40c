import { quote } from '../../shared/words.ts'
import type { Cue, Definition } from '../cue.ts'
import type { WebVttReader } from './reader.ts'
import { formatTimestamp } from './timestamp.ts'

/** 0-based offsets of the times in the timing line. */
interface TimesAt {
  readonly startAt: number
  readonly endAt: number
}

/** Reports times of a cue that do not fit together, or do not fit the cues above. */
export function reportTimes(reader: WebVttReader, cue: Cue, { startAt, endAt }: TimesAt): void {
  const { report, latest, latestStart } = reader
  const { start, end, line } = cue
  const column = startAt + 1
  reportBackwards(reader, start)
  reader.meant.push(cue)
  if (end <= start) {
    const isSure = start >= (latest?.end ?? 0) && start >= latestStart && !/<\d/.test(cue.text)
    reader.backwards = { cue, column: endAt + 1, isSure }
  }
  if (start < latestStart) {
    const message = `The cue starts at ${formatTimestamp(start)}, earlier than a cue above it (${formatTimestamp(latestStart)}).`
    reader.disordered.push({ line, column, message })
  } else {
    if (latest && end > start && start < latest.end && cue.settings === latest.settings) {
      reader.overlaps++
      const message = `The cue starts before the one on line ${latest.line} has ended (${formatTimestamp(latest.end)}).`
      report('cue/overlap', { line, column, message, hint: hintForOverlap(reader, latest, cue) })
    }
    reader.latestStart = start
  }
  if (!latest || end > latest.end) {
    reader.secondEnd = Math.max(reader.secondEnd, latest?.end ?? 0)
    reader.latest = cue
  } else {
    reader.secondEnd = Math.max(reader.secondEnd, end)
  }
}

/** What parts two cues, where nothing else stands in the way. */
function hintForOverlap({ secondEnd }: WebVttReader, above: Cue, cue: Cue): string | null {
  if (secondEnd > cue.start) return null
  if (cue.start > above.start) {
    if (/<\d/.test(above.text)) return null
    return `End the cue on line ${above.line} at ${formatTimestamp(cue.start)}, unless both are to be seen at once.`
  }
  return cue.end === above.end ? 'Join their texts in one cue.' : null
}

/** Reports the cue above where it does not end after its start, once it is known when the next one starts, if any. */
export function reportBackwards(reader: WebVttReader, next: number | null): void {
  const { backwards } = reader
  if (!backwards) return
  reader.backwards = null
  const { cue, column, isSure } = backwards
  const { start, end, line } = cue
  const message =
    end < start
      ? `The cue ends at ${formatTimestamp(end)}, before its start, so it is never shown.`
      : 'The cue ends at its start, so it is never shown.'
  const from = formatTimestamp(start)
  const hint =
    next === null
      ? `Write an end later than ${from}.`
      : `Write an end later than ${from}, and not after ${formatTimestamp(next)}, where the next cue starts.`
  const isRoom = isSure && (next === null || next > start)
  reader.report('cue/end-before-start', { line, column, message, hint: isRoom ? hint : null })
}

/** Reports the cues that start earlier than one above, once all are known: whether to order them is sure. */
export function reportOrder({ report, disordered, meant, cues, overlaps }: WebVttReader): void {
  if (disordered.length === 0) return
  const isSure = meant.length === cues.length && countOverlaps(meant) <= overlaps
  for (const each of disordered) {
    if (isSure) report('cue/order', { ...each, remedy: { kind: 'order' } })
    else report('cue/order', { ...each, hint: null })
  }
}

/** How many cues would be reported as overlapping if all were in order. */
function countOverlaps(cues: readonly Cue[]): number {
  let latest: Cue | null = null
  let count = 0
  for (const cue of cues.toSorted((a, b) => a.start - b.start)) {
    const { start, end, settings } = cue
    if (latest && end > start && start < latest.end && settings === latest.settings) count++
    if (!latest || end > latest.end) latest = cue
  }
  return count
}

/** Reports an identifier that another cue has; numbers that start over are one fault of the whole file. */
export function reportId(reader: WebVttReader, id: string, line: number): void {
  const { ids } = reader
  const first = ids.get(id)
  const isNumber = /^\d{1,9}$/.test(id)
  if (isNumber && first !== undefined) {
    const text = String(reader.highestNumber + 1)
    reader.renumbered.push({ line, column: 1, was: id, text })
    reader.highestNumber++
    if (!ids.has(text)) ids.set(text, line)
    return
  }
  if (isNumber) reader.highestNumber = Math.max(reader.highestNumber, Number(id))
  if (first === undefined) {
    ids.set(id, line)
    return
  }
  const message = `The identifier ${quote(id)} is also on line ${first}.`
  reader.report('vtt/duplicate-id', { line, column: 1, message, hint: 'Give each cue its own.' })
}

/** Whether a style sheet may name a cue by its identifier: `::cue(#one)`. */
export function mayNameCues(definitions: readonly Definition[]): boolean {
  const parts = definitions.flatMap(({ text }) => text.split(')'))
  return parts.some((part) => {
    const at = part.indexOf('cue(')
    return at >= 0 && part.includes('#', at)
  })
}

/** Reports numbers of cues that start over, and numbers them on, unless a style sheet may name them. */
export function reportNumbers({ report, ids, renumbered, definitions }: WebVttReader): void {
  const [first] = renumbered
  if (!first) return
  const { line, column, was } = first
  const message = `The identifier ${quote(was)} is also on line ${ids.get(was)}.`
  const isNamed = mayNameCues(definitions)
  if (isNamed) report('vtt/duplicate-id', { line, column, message, hint: null })
  else
    report('vtt/duplicate-id', {
      line,
      column,
      message,
      remedy: { kind: 'edits', edits: renumbered },
    })
}
