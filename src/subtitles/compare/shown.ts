import type { Subtitles } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { hasSigns } from './glance.ts'
import { type Reading, type SeenCue, type ShownCue, seeCue, showCue } from './shown-cue.ts'
import { shownDefinitions } from './shown-settings.ts'

/** What viewers see of a file or track. */
export interface Seen {
  /** In the order of start and end, without cues that never show and cues without a text. */
  readonly cues: readonly SeenCue[]
  /** The style sheets, without comments and spare blanks; empty where there are none. */
  readonly style: string
  /** The region definitions in one order; empty where there are none. */
  readonly regions: string
}

/** What is compared of it. */
export interface Shown extends Seen {
  readonly cues: readonly ShownCue[]
}

/** What a file or a track holds. */
export interface SubtitleText extends Pick<Subtitles, 'cues' | 'definitions'> {
  readonly format: SubtitleFormat
  /** As viewers see it, read as its format says. */
  readonly shown: Shown
}

/** Reads what viewers see. Takes time in proportion to the length of the text. */
export function seeSubtitles(
  { cues, definitions }: Pick<Subtitles, 'cues' | 'definitions'>,
  format: SubtitleFormat,
): Seen {
  const seen = inOrder(cues, (cue) => seeCue(cue, { as: format }))
  return { cues: seen, ...shownDefinitions(definitions) }
}

/** Reads what viewers see, to compare it. Takes time in proportion to the length of the text. */
export function showSubtitles(
  { cues, definitions }: Pick<Subtitles, 'cues' | 'definitions'>,
  format: SubtitleFormat,
  reading: Reading = {},
): Shown {
  const asFormat = { ...reading, as: reading.as ?? format }
  const shown = inOrder(cues, (cue) => showCue(cue, asFormat))
  return { cues: shown, ...shownDefinitions(definitions) }
}

/** Reads a text in another way than its format says: cues without signs of markup read the same in every one. */
export function showOtherwise({ cues, format, shown }: SubtitleText, reading: Reading): Shown {
  const signed = cues.filter(hasSigns)
  const lines = new Set(signed.map(({ line }) => line))
  const kept = shown.cues.filter(({ line }) => !lines.has(line))
  const read = showSubtitles({ cues: signed, definitions: [] }, format, reading).cues
  const all = [...kept, ...read].sort((a, b) => byTime(a, b) || a.line - b.line)
  return { ...shown, cues: all }
}

function inOrder<One extends SeenCue>(
  cues: Subtitles['cues'],
  read: (cue: Subtitles['cues'][number]) => One,
): readonly One[] {
  const all: One[] = []
  for (const cue of cues) {
    if (cue.end <= cue.start) continue
    const one = read(cue)
    if (one.text !== '') all.push(one)
  }
  const isOrdered = all.every((cue, at) => at === 0 || byTime(all[at - 1] ?? cue, cue) <= 0)
  return isOrdered ? all : all.sort(byTime)
}

/** SHA-256 of all that viewers see, in hexadecimal: the same only for files that no viewer could tell apart. */
export function digestShown({ cues, style, regions }: Seen): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  const hash = createHash('sha256').update(JSON.stringify([style, regions]))
  for (const { start, end, text, marks } of cues) {
    hash.update(JSON.stringify([start, end, text, marks.length]))
    for (const mark of marks) hash.update(JSON.stringify(mark))
  }
  return hash.digest('hex')
}

function byTime(a: SeenCue, b: SeenCue): number {
  return a.start - b.start || a.end - b.end
}
