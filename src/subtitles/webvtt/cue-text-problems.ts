import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { type ReportAt, reportWithin } from '../places.ts'
import { cueTokens, isTag } from './cue-text-tokens.ts'
import { trackTags } from './tag-balance.ts'
import {
  reportAnnotation,
  reportLessThan,
  reportReferences,
  reportTimestamp,
  reportUnfinished,
  reportUnknown,
} from './tag-problems.ts'

/** A text with more problems than this is no subtitle; the rest of it is left. */
const MAX_PER_CUE = 100

/** Reports what the grammar for authors does not allow in a cue's text (WebVTT § 4.2.2). */
export function reportCueText(
  { text, textLine, start, end }: Pick<Cue, 'text' | 'textLine' | 'start' | 'end'>,
  reportInFile: Report,
): void {
  if (isSimple(text)) return
  let left = MAX_PER_CUE
  const reportAt = reportWithin(text, { line: textLine, column: 1 }, reportInFile)
  const report: ReportAt = (rule, details) => {
    if (left-- > 0) reportAt(rule, details)
  }
  const balance = trackTags(text, report)
  const unknown = new Set<string>()
  const isTimed = end > start
  let latest = isTimed ? start : null
  for (const token of cueTokens(text)) {
    if (left <= 0) return
    if (token.kind === 'text') {
      reportReferences(text, token, report)
    } else if (!token.closed) {
      reportUnfinished(token, report)
      return
    } else if (token.kind === 'timestamp') {
      latest = reportTimestamp(token, { latest, end: isTimed ? end : null }, report)
    } else if (token.kind === 'end') {
      if (/^\s*[^\sa-z]/i.test(token.name)) reportLessThan(token.start, report)
      else if (!unknown.has(token.name) || balance.isOpen(token.name)) balance.close(token)
    } else if (!isTag(token.name)) {
      reportUnknown(token, report)
      unknown.add(token.name)
    } else {
      reportReferences(text, { start: token.start + 1, end: token.end }, report)
      reportAnnotation(token, report)
      if (!balance.open(token)) unknown.add(token.name)
    }
  }
  balance.finish()
}

/** Whether all markup of a text is like `<i>this</i>`: most texts with markup are, and need no closer look. */
function isSimple(text: string): boolean {
  if (text.includes('&')) return false
  for (let at = text.indexOf('<'); at !== -1; ) {
    const name = text[at + 1]
    if ((name !== 'i' && name !== 'b' && name !== 'u') || text[at + 2] !== '>') return false
    const close = text.indexOf('<', at + 3)
    if (text[close + 1] !== '/' || text[close + 2] !== name || text[close + 3] !== '>') return false
    at = text.indexOf('<', close + 4)
  }
  return true
}
