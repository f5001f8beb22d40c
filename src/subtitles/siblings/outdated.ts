import type { Problem } from '../../shared/problem.ts'
import { count, figure, quote } from '../../shared/words.ts'
import { compareCues } from '../compare/compare.ts'
import type { ChangedCue, CueText } from '../compare/difference.ts'
import { isSameTime, type Span, TOLERANCE } from '../compare/pair.ts'
import type { ShownCue } from '../compare/shown-cue.ts'
import { problem } from '../severity.ts'
import { formatTimestamp } from '../webvtt/timestamp.ts'

/** The cues of two files of a video, then and now, each in the order of time. */
export interface Translated {
  readonly source: {
    /** Its track key: `en`. */
    readonly key: string
    /** When the translation was last changed. */
    readonly before: readonly ShownCue[]
    readonly after: readonly ShownCue[]
  }
  readonly translation: {
    /** When the source was first changed after that; null where it is as it was. */
    readonly before: readonly ShownCue[] | null
    readonly after: readonly ShownCue[]
  }
}

/** So many cues are named. */
const MOST_NAMED = 3

/**
 * `locale/outdated`: the source reads otherwise than it did when the translation was last changed, but for cues at whose
 * times the translation changed too, and for those that were moved to where the translation has them. Stands at the
 * translation's first cue that this concerns.
 */
export function findOutdated({ source, translation }: Translated): Problem | null {
  const { cues, shift } = compareCues(source.after, source.before)
  const isAnswered = answeredBy(translation)
  const isInTime = timesOf(translation.after)
  const open = cues.filter((cue) => !isAnswered(cue) && !(isOnlyMoved(cue) && isInTime(cue)))
  const [first] = open
  if (!first) return null
  const line = lineAt(translation.after, startOf(first))
  if (shift !== null && open.length === cues.length) {
    const by = `${figure(Math.abs(shift))} ms ${shift > 0 ? 'later' : 'earlier'}`
    const message = `Every cue of the source \`${source.key}\` is ${by} than when this file was last changed.`
    const hint = 'Move the cues of this file by as much.'
    return problem('locale/outdated', { line, message, hint })
  }
  const named = open.slice(0, MOST_NAMED).map(describe).join('; ')
  const rest = open.length - MOST_NAMED
  const more = rest > 0 ? `; and ${count(rest, 'more cue')}` : ''
  return problem('locale/outdated', {
    line,
    message: `The source \`${source.key}\` changed after this file: ${named}${more}.`,
    hint: 'Bring these cues up to date: the file counts as up to date once a commit changes what it shows.',
  })
}

/** Whether the translation changed where a cue of the source did, before or after. */
function answeredBy({ before, after }: Translated['translation']): (cue: ChangedCue) => boolean {
  if (before === null) return () => false
  const spans = compareCues(after, before).cues.flatMap(spansOf)
  spans.sort((a, b) => a.start - b.start)
  const ends: number[] = []
  for (const { end } of spans) ends.push(Math.max(end, ends.at(-1) ?? 0))
  const meets = ({ start, end }: CueText): boolean =>
    (ends[countEarlier(spans, end) - 1] ?? start) > start
  return (cue) => spansOf(cue).some(meets)
}

/** Whether a translation has a cue at the times of one of the source. */
function timesOf(cues: readonly ShownCue[]): (cue: ChangedCue) => boolean {
  return ({ after }) => {
    if (!after) return false
    const latest = after.start + TOLERANCE
    for (let at = countEarlier(cues, after.start - TOLERANCE); at < cues.length; at++) {
      const cue = cues[at]
      if (!cue || cue.start > latest) break
      if (isSameTime(cue, after)) return true
    }
    return false
  }
}

/** How many spans, in the order of their start, start before a time. */
function countEarlier(spans: readonly Span[], time: number): number {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((spans[middle]?.start ?? time) < time) low = middle + 1
    else high = middle
  }
  return low
}

function isOnlyMoved({ before, after }: Pick<ChangedCue, 'before' | 'after'>): boolean {
  return before?.text === after?.text
}

function spansOf({ before, after }: ChangedCue): CueText[] {
  return [before, after].filter((cue) => cue !== null)
}

function startOf(cue: ChangedCue): number {
  return Math.min(...spansOf(cue).map(({ start }) => start))
}

/** The line of the cue that is shown at a time, or next; of the last one where there is none. */
function lineAt(cues: readonly ShownCue[], time: number): number {
  return (cues.find(({ end }) => end > time) ?? cues.at(-1))?.line ?? 1
}

function describe({ before, after }: ChangedCue): string {
  if (!before) return after ? `${at(after)} it now reads ${quote(after.text)}, a new cue` : ''
  if (!after) return `${at(before)} it read ${quote(before.text)}, which is gone`
  if (isOnlyMoved({ before, after })) {
    return `${at(before)} it read ${quote(before.text)}, which now stands from ${formatTimestamp(after.start)} to ${formatTimestamp(after.end)}`
  }
  const from = whereTheyPart(before.text, after.text)
  const [was, is] = [before, after].map(({ text }) =>
    quote(from > 0 ? `…${text.slice(from)}` : text),
  )
  return `${at(after)} it read ${was} and now reads ${is}`
}

function at({ start }: CueText): string {
  return `at ${formatTimestamp(start)}`
}

/** Letters that two texts may share before a quotation of both begins later. */
const LONGEST_START = 24

/** Where a quotation of two texts begins so that it shows what differs: at a word, or at their start. */
function whereTheyPart(a: string, b: string): number {
  let same = 0
  while (same < a.length && a[same] === b[same]) same++
  if (same <= LONGEST_START) return 0
  const near = same - LONGEST_START / 2
  return Math.max(a.lastIndexOf(' ', near), a.lastIndexOf('\n', near)) + 1
}
