import type { Report } from '../collect.ts'
import { findPlaces } from '../places.ts'
import type { RuleName } from '../rules.ts'
import { cueTokens, isTag } from './cue-text-tokens.ts'
import { trackTags } from './tag-balance.ts'
import {
  checkAnnotation,
  checkReferences,
  checkTime,
  tellHidden,
  tellUnfinished,
  tellUnknown,
} from './tag-problems.ts'

/** A text with more problems than this is no subtitle; the rest of it is left. */
const MAX_PER_CUE = 100

/** Takes note of a problem at an offset of the cue's text. */
export type Tell = (
  rule: RuleName,
  found: { readonly at: number; readonly message: string; readonly hint: string | null },
) => void

/** The cue that a text belongs to. */
export interface CuePlace {
  /** 1-based line of the first line of the text. */
  readonly line: number
  /** Milliseconds, or null where the times are wrong. */
  readonly start: number | null
  readonly end: number | null
}

/** Reports what the grammar for authors does not allow in a cue's text (WebVTT § 4.2.2). */
export function checkCueText(text: string, cue: CuePlace, report: Report): void {
  if (isSimple(text)) return
  let left = MAX_PER_CUE
  const placeOf = findPlaces(text, cue.line)
  const tell: Tell = (rule, { at, message, hint }) => {
    if (left-- <= 0) return
    report(rule, { ...placeOf(at), message, hint })
  }
  const balance = trackTags(text, tell)
  const unknown = new Set<string>()
  let latest = cue.start
  for (const token of cueTokens(text)) {
    if (left <= 0) return
    if (token.kind === 'text') {
      checkReferences(text, token, tell)
    } else if (!token.closed) {
      tellUnfinished(token, tell)
      return
    } else if (token.kind === 'timestamp') {
      latest = checkTime(token, { latest, end: cue.end }, tell)
    } else if (token.kind === 'end') {
      if (/^\s*[^\sa-z]/i.test(token.name)) tellHidden(token.start, tell)
      else if (!unknown.has(token.name) || balance.isOpen(token.name)) balance.close(token)
    } else if (!isTag(token.name)) {
      tellUnknown(token, tell)
      unknown.add(token.name)
    } else {
      checkReferences(text, { start: token.start + 1, end: token.end }, tell)
      checkAnnotation(token, tell)
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
