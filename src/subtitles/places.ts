import type { Edit, Place } from '../shared/problem.ts'
import type { Report } from './collect.ts'
import { edits } from './remedy.ts'
import type { RuleName } from './rules.ts'

/** Reports a problem at an offset of a text, with a hint or with what to write there. */
export type ReportAt = (
  rule: RuleName,
  details: { readonly at: number; readonly message: string } & (
    | { readonly hint: string | null; readonly write?: never }
    | { readonly write: Pick<Edit, 'was' | 'text'>; readonly hint?: never }
  ),
) => void

/**
 * Reports problems of a text that starts at a place of the file. Each search for a line goes on from the last one, so
 * that offsets in rising order take one pass over the text.
 */
export function reportWithin(text: string, start: Place, report: Report): ReportAt {
  let line = start.line
  let from = 1 - start.column
  let end = text.indexOf('\n')
  return (rule, { at, message, hint = null, write }) => {
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
    const place = { line, column: at - from + 1 }
    const said = write ? { message, remedy: edits({ ...place, ...write }) } : { message, hint }
    report(rule, { ...place, ...said })
  }
}
