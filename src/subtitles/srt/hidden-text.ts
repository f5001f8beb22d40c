import type { Place, Remedy } from '../../shared/problem.ts'
import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { edits } from '../remedy.ts'
import { reportCueText } from '../webvtt/cue-text-problems.ts'
import type { Rewrite } from './time.ts'

/** What every player of SubRip knows, attributes included. */
const MARKUP = /<\/?(?:[biu]|font)(?:\s+[\w-]+\s*=[^<>]*|\s*)>/gi
const LINE_BREAK = /^<\/?br\s*\/?>/i
/** Tags of web pages, which are no text: what they enclose is. */
const PAGE_TAG =
  /^<(em|strong|span|div|p|s|strike|del|small|big|tt|sub|sup|center|code|a)(?:\s[^<>]*)?>/i
const END_TAG = /^<\/(?!(?:c|v|lang|ruby|rt)\b)[a-z][a-z0-9]*\s*>/i

const HINT = 'Write it without "<": the track becomes WebVTT, where "<" begins a tag.'

/**
 * Reports every "<" that is no markup of SubRip: the track becomes WebVTT, which takes it for a tag and hides what
 * follows. It is as bad as the same text in WebVTT. "&" is text in SubRip, and shown.
 */
export function reportHiddenText(cue: Cue, report: Report): void {
  if (!cue.text.replace(MARKUP, '').includes('<')) return
  const text = cue.text.replace(MARKUP, (tag) => tag.replace(/[^\n]/g, ' '))
  reportCueText({ ...cue, text }, (rule, { line, column, message }) => {
    if (rule === 'text/ampersand') return
    const remedy = withoutTag(cue, { line, column })
    report(rule, { line, column, message, ...(remedy ? { remedy } : { hint: HINT }) })
  })
}

/** Whether WebVTT hides nothing of a text, nor ends it. */
export function isShownWhole(text: string): boolean {
  return !text.includes('-->') && !text.replace(MARKUP, '').includes('<')
}

/** A longer text is no subtitle, and all of it is read for each tag. */
const MAX_MENDED = 10_000

/** A tag that is no text is left out, or is a line break. Null where it may be text, or would leave an empty line. */
function withoutTag({ text, textLine }: Cue, { line, column }: Place): Remedy | null {
  if (text.length > MAX_MENDED) return null
  const above = text.split('\n').slice(0, line - textLine)
  const at = above.reduce((sum, each) => sum + each.length + 1, 0) + column - 1
  const found = tagAt(text, at)
  const kept = found.reduceRight(
    (rest, { at, was, text }) => rest.slice(0, at) + text + rest.slice(at + was.length),
    text,
  )
  if (found.length === 0 || kept.split('\n').some((each) => /^\s*$|^\ufeff/.test(each))) return null
  return edits(
    ...found.map(({ at, ...edit }) => {
      const before = text.slice(0, at).split('\n')
      const place = { line: textLine + before.length - 1, column: (before.at(-1)?.length ?? 0) + 1 }
      return { ...place, ...edit }
    }),
  )
}

/** What to write for the tag at an offset of a text, and for its end tag. Empty where the tag may be text. */
function tagAt(text: string, at: number): readonly Rewrite[] {
  const own = text.slice(at, at + 1000)
  const lineBreak = LINE_BREAK.exec(own)?.[0]
  if (lineBreak) return [{ at, was: lineBreak, text: '\n' }]
  const stray = END_TAG.exec(own)?.[0]
  if (stray) return [{ at, was: stray, text: '' }]
  const [tag, name] = PAGE_TAG.exec(own) ?? []
  if (!tag) return []
  const rest = text.slice(at + tag.length)
  const end = new RegExp(`</${name}\\s*>`, 'i').exec(rest)
  const start = { at, was: tag, text: '' }
  return end ? [start, { at: at + tag.length + end.index, was: end[0], text: '' }] : [start]
}
