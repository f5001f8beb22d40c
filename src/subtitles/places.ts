import type { Edit, Place } from '../shared/problem.ts'
import type { Report } from './collect.ts'
import type { RuleName } from './rules.ts'

/** Reports a problem at an offset of a text, with a hint or with what to write there, or in several places. */
export type ReportAt = (
  rule: RuleName,
  details: { readonly at: number; readonly message: string } & (
    | { readonly hint: string | null; readonly write?: never; readonly writes?: never }
    | {
        readonly write: Pick<Edit, 'was' | 'text'>
        readonly hint?: never
        readonly writes?: never
      }
    | { readonly writes: readonly WriteAt[]; readonly hint?: never; readonly write?: never }
  ),
) => void

/** What to write at an offset of a text. */
export type WriteAt = Pick<Edit, 'was' | 'text'> & { readonly at: number }

/**
 * Reports problems of a text that starts at a place of the file. Each search for a line goes on from the last one, so
 * that offsets in rising order take one pass over the text.
 */
export function reportWithin(text: string, start: Place, report: Report): ReportAt {
  let line = start.line
  let from = 1 - start.column
  let end = text.indexOf('\n')
  function placeOf(at: number): Place {
    if (at < from) {
      line = start.line
      from = 1 - start.column
      end = text.indexOf('\n')
    }
    while (end !== -1 && end < at) {
      line++
      from = end + 1
      end = text.indexOf('\n', from)
    }
    return { line, column: at - from + 1 }
  }
  return (rule, { at, message, hint = null, write, writes = write ? [{ at, ...write }] : [] }) => {
    const place = { ...placeOf(at), message }
    if (writes.length === 0) return report(rule, { ...place, hint })
    const made = writes.map(({ at: offset, was, text: written }) => ({
      ...placeOf(offset),
      ...{ was, text: written },
    }))
    report(rule, { ...place, remedy: { kind: 'edits', edits: made } })
  }
}
