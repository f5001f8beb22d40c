import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { reportCueText } from '../webvtt/cue-text-problems.ts'
import { NEW_LINE } from '../webvtt/tag-problems.ts'

/** What every player of SubRip knows, attributes included. */
const MARKUP = /<\/?(?:[biu]|font)(?:\s+[\w-]+\s*=[^<>]*|\s*)>/gi

const HINT = 'Write it without "<": the track becomes WebVTT, where "<" begins a tag.'

/**
 * Reports every "<" that is no markup of SubRip: the track becomes WebVTT, which takes it for a tag and hides what
 * follows. It is as bad as the same text in WebVTT. "&" is text in SubRip, and shown.
 */
export function reportHiddenText(cue: Cue, report: Report): void {
  if (!cue.text.includes('<')) return
  const text = cue.text.replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ' '))
  if (!text.includes('<')) return
  reportCueText({ ...cue, text }, (rule, found) => {
    if (rule === 'text/ampersand') return
    const isPlain = rule === 'text/end-tag' || found.hint === NEW_LINE
    const { line, column, message } = found
    report(rule, isPlain ? found : { line, column, message, hint: HINT })
  })
}
