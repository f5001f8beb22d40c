import { pairOf } from '../../subtitles/compare/compare.ts'
import type { SubtitleText } from '../../subtitles/compare/shown.ts'
import type { Cue } from '../../subtitles/cue.ts'
import { convertText } from '../../subtitles/write/cue-text.ts'
import type { PreviewCue, PreviewCueText, PreviewTrack } from './data.ts'

/** A cue of the page, and the lines of the file that it stands in; none where it is removed. */
export interface PlacedCue extends Omit<PreviewCue, 'problems' | 'reading'> {
  /** 1-based, from its identifier to its last line. */
  readonly lines: { readonly first: number; readonly last: number } | null
}

/**
 * The cues of a text in the order of time, each beside what it was before.
 *
 * @param before null where nothing is known of an earlier text: then every cue is the same.
 * @param changedLines lines of cues that look otherwise than before, where words and times are the same.
 */
export function previewCues(
  after: SubtitleText,
  before: SubtitleText | null,
  changedLines: ReadonlySet<number>,
): readonly PlacedCue[] {
  const ours = after.shown.cues
  const theirs = before?.shown.cues ?? []
  const textOf = textsOf(after)
  const earlierOf = before && textsOf(before)
  const pairs = earlierOf ? pairOf(ours, theirs) : null
  const paired = new Set<number>()
  const cues = ours.flatMap(({ line }, at): readonly PlacedCue[] => {
    const own = textOf.get(line)
    if (!own) return []
    const common = { line, after: toText(own, after), lines: linesOf(own) }
    const { index, isSame } = pairs?.[at] ?? { index: null, isSame: true }
    if (index === null) return [{ ...common, kind: pairs ? 'added' : 'same', before: null }]
    paired.add(index)
    const other = earlierOf?.get(theirs[index]?.line ?? 0)
    if (!before || !other || (isSame && !changedLines.has(line))) {
      return [{ ...common, kind: 'same', before: null }]
    }
    return [{ ...common, kind: 'changed', before: toText(other, before) }]
  })
  const removed = theirs.flatMap(({ line }, index): readonly PlacedCue[] => {
    const other = paired.has(index) ? undefined : earlierOf?.get(line)
    if (!before || !other) return []
    return [
      { kind: 'removed', line: null, after: null, before: toText(other, before), lines: null },
    ]
  })
  return [...cues, ...removed].toSorted((a, b) => startOf(a) - startOf(b))
}

/** How many cues differ. */
export function countCues(cues: readonly Pick<PreviewCue, 'kind'>[]): PreviewTrack['counts'] {
  const of = (kind: PreviewCue['kind']) => cues.filter((cue) => cue.kind === kind).length
  const removed = of('removed')
  return { cues: cues.length - removed, added: of('added'), changed: of('changed'), removed }
}

function textsOf({ cues }: SubtitleText): ReadonlyMap<number, Cue> {
  return new Map(cues.map((cue) => [cue.line, cue]))
}

function toText({ start, end, text, settings }: Cue, { format }: SubtitleText): PreviewCueText {
  return { start, end, text: convertText(text, format, 'vtt'), settings }
}

function linesOf({ line, textLine, text, id }: Cue): PlacedCue['lines'] {
  return { first: line - (id === '' ? 0 : 1), last: textLine + text.split('\n').length - 1 }
}

function startOf({ after, before }: Pick<PreviewCue, 'after' | 'before'>): number {
  return (after ?? before)?.start ?? 0
}
