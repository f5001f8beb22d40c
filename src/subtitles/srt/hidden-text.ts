import type { Cue } from '../cue.ts'
import { checkCueText } from '../webvtt/cue-text-problems.ts'
import { NEW_LINE } from '../webvtt/tag-problems.ts'
import type { Findings } from './findings.ts'

/** What every player of SubRip knows, attributes included. */
const MARKUP = /<\/?(?:[biu]|font)(?:\s+[\w-]+\s*=[^<>]*|\s*)>/gi

/**
 * Tells of every "<" that is no markup of SubRip: the track becomes WebVTT, which takes it for a tag and hides what
 * follows. It is as bad as the same text in WebVTT. "&" is text in SubRip, and shown.
 */
export function tellHiddenText({ text, textLine, start, end }: Cue, findings: Findings): void {
  if (!text.includes('<')) return
  const others = text.replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ' '))
  if (!others.includes('<')) return
  const times = end > start ? { start, end } : { start: null, end: null }
  checkCueText(others, { line: textLine, ...times }, (rule, found) => {
    if (rule === 'text/ampersand') return
    const hint = rule === 'text/end-tag' || found.hint === NEW_LINE ? (found.hint ?? null) : HINT
    findings.each({ ...found, rule, hint })
  })
}

const HINT = 'Write it without "<": the track becomes WebVTT, where "<" begins a tag.'
