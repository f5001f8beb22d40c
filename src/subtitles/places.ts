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

/** Reports problems of a text that starts at a place of the file. */
export function reportWithin(text: string, start: Place, report: Report): ReportAt {
  let starts: readonly number[] | null = null
  function placeOf(at: number): Place {
    starts ??= lineStarts(text)
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? at) <= at) low = middle
      else high = middle
    }
    const column = at - (starts[low] ?? 0) + 1
    return { line: start.line + low, column: low === 0 ? start.column - 1 + column : column }
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

function lineStarts(text: string): readonly number[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}
