import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { type ReportAt, reportWithin } from '../places.ts'
import { type CueToken, cueTokens, type EndTag, isTag, type StartTag } from './cue-text-tokens.ts'
import { MAX_PER_CUE, trackIgnoredTags } from './ignored-tags.ts'
import { trackTags } from './tag-balance.ts'
import {
  isLessThan,
  reportAnnotation,
  reportBreak,
  reportLessThan,
  reportReferences,
  reportTimestamp,
  reportUnfinished,
} from './tag-problems.ts'

/** A text, and where it begins in the file. */
interface CueText extends Pick<Cue, 'text' | 'textLine' | 'start' | 'end'> {
  /** 1-based; in the timing line where the text stands there. */
  readonly column?: number
  /** Whether what a "<" hides that begins no tag is read as the text that it was meant as. */
  readonly readsHidden?: boolean
}

/** Reports what the grammar for authors does not allow in a cue's text (WebVTT § 4.2.2). */
export function reportCueText(
  { text, textLine, column = 1, start, end, readsHidden = false }: CueText,
  reportInFile: Report,
): void {
  if (isSimple(text)) return
  let left = MAX_PER_CUE
  const reportAt = reportWithin(text, { line: textLine, column }, reportInFile)
  const report: ReportAt = (rule, details) => {
    if (left-- > 0) reportAt(rule, details)
  }
  const balance = trackTags(text, report)
  const ignored = trackIgnoredTags(text, report)
  const isTimed = end > start
  let latest = isTimed ? start : null

  /** Reads a tag; false where it is a text. */
  function readTag(token: Exclude<CueToken, { kind: 'text' }>): boolean {
    if (isLessThan(token)) {
      reportLessThan(token.start, report)
      return false
    }
    if (!token.closed) {
      const isEnd = token.kind === 'end' && isTag(token.name.trim())
      if (isEnd) {
        balance.closeUnfinished(token)
      } else {
        balance.leaveOpen()
        reportUnfinished(token, report)
      }
      return isEnd
    }
    if (token.kind === 'timestamp') {
      latest = reportTimestamp(token, { latest, end: isTimed ? end : null }, report)
    } else if (token.kind === 'end') {
      readEndTag(token)
    } else {
      readStartTag(token)
    }
    return true
  }

  function readEndTag(token: EndTag) {
    if (!balance.isOpen(token.name) && ignored.close(token)) return
    balance.close(token)
  }

  function readStartTag(token: StartTag) {
    const name = token.name.toLowerCase()
    if (/^br\/?$/.test(name)) reportBreak(text, token, report)
    else if (!isTag(name)) ignored.open(token)
    else {
      reportReferences(text, { start: token.start + 1, end: token.end }, report)
      reportAnnotation(text, token, report)
      if (name === 'rt' && !balance.isInRuby()) ignored.open(token)
      else balance.open(token)
    }
  }

  for (let from = 0; from !== -1 && left > 0; ) from = readTokens(from)
  balance.finish()
  ignored.finish()

  /** Reads the text from an offset on, up to the next "<" that is a text: where to go on, or -1. */
  function readTokens(from: number): number {
    for (const token of cueTokens(text, from)) {
      if (left <= 0) return -1
      if (token.kind === 'text') reportReferences(text, token, report)
      else if (!readTag(token) && readsHidden) return token.start + 1
    }
    return -1
  }
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
