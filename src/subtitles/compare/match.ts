import type { Kind, Relation } from './kinds.ts'
import { differingKinds, isStrained, kindsOf } from './looks.ts'
import { delaysOf, type Pair, type Span, TOLERANCE } from './pair.ts'
import { pairCues } from './pair-cues.ts'
import type { Shown } from './shown.ts'
import type { ShownCue } from './shown-cue.ts'

/** How a track shows one kind of what its file has. */
export interface KindDifference {
  readonly relation: Relation
  /** Cues of the file in which it is otherwise, in the order of time; empty for what stands above the cues. */
  readonly cues: readonly ShownCue[]
}

/** Milliseconds by which a track may be later than its file, so that each time is within the tolerance. */
export interface Offset {
  readonly least: number
  readonly most: number
}

/** A track with the words of a file at its times: the same, or the same as a converter may hand it back. */
export interface TextMatch {
  readonly offset: Offset
  /** What is shown otherwise, by kind; empty where nothing is. */
  readonly differences: ReadonlyMap<Kind, KindDifference>
  /** The kinds that both have, alike. */
  readonly shared: ReadonlySet<Kind>
}

/** Whether file and track show the same in every way. */
export function isSame({ differences, offset }: TextMatch): boolean {
  return differences.size === 0 && isInTime(offset)
}

/** Whether the times are those of the file. */
export function isInTime({ least, most }: Offset): boolean {
  return least <= 0 && most >= 0
}

/**
 * Compares two texts as they are read: null where words or times differ by more than a converter may change.
 *
 * @param durationMs of the video; null where it is unknown.
 */
export function matchShown(file: Shown, track: Shown, durationMs: number | null): TextMatch | null {
  for (const offset of offsetsOf(file.cues, track.cues)) {
    const pairs = pairCues(file.cues, track.cues, offset)
    if (pairs) return judge(pairs, { file, track, offset })
  }
  return matchCut(file, track, durationMs)
}

/** How far the end of a video may be from the duration that is told of it. Milliseconds. */
export const endSlackMs = 1_000

/**
 * Compares a file with a track that ends where the video does: what lies behind its end nobody sees. Where it is not
 * sure that the cues went on behind it, that they end earlier is told.
 */
function matchCut(file: Shown, track: Shown, durationMs: number | null): TextMatch | null {
  const end = track.cues.reduce((latest, cue) => Math.max(latest, cue.end), 0)
  const late = file.cues.filter((cue) => cue.end > end + TOLERANCE)
  if (late.length === 0) return null
  const isGone = ({ start }: ShownCue) => start >= end - TOLERANCE
  const videoEnd = durationMs ?? Number.POSITIVE_INFINITY
  const isUnseen = ({ start }: ShownCue) => start >= videoEnd - endSlackMs
  if (late.some((cue) => isGone(cue) && !isUnseen(cue))) return null
  const kept = file.cues.filter((cue) => !isGone(cue))
  const cut = kept.map((cue) => (cue.end > end ? { ...cue, end } : cue))
  const pairs = pairCues(cut, track.cues, 0)
  if (!pairs) return null
  const match = judge(pairs, { file, track, offset: 0 })
  const isAtEnd = Math.abs(end - videoEnd) <= endSlackMs || late.every(isUnseen)
  if (isAtEnd && late.every((cue) => cue.end >= videoEnd)) return match
  const known = new Map<Kind, KindDifference>([['end', { relation: 'other', cues: late }]])
  return { ...match, differences: new Map([...match.differences, ...known]) }
}

/** Offsets that are worth a try: none, the middle of those of all texts that both have, and their median. */
function* offsetsOf(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): Generator<number, void> {
  yield 0
  const other = spansOf(theirs)
  const found: number[] = []
  for (const [letters, span] of spansOf(ours)) {
    const match = other.get(letters)
    if (match) found.push(...delaysOf(span, match))
  }
  found.sort((a, b) => a - b)
  const middle = Math.round(((found[0] ?? 0) + (found.at(-1) ?? 0)) / 2)
  const median = found[found.length >> 1] ?? 0
  if (middle !== 0) yield middle
  if (median !== 0 && median !== middle) yield median
}

/**
 * From when to when each text is shown, pauses included: a converter may have cut or repeated it. All of them together
 * are the text without letters, because a converter may have joined or split every one.
 */
function spansOf(cues: readonly ShownCue[]): ReadonlyMap<string, Span> {
  const spans = new Map<string, Span>()
  for (const { letters, start, end } of cues) {
    for (const text of ['', letters]) {
      const span = spans.get(text)
      spans.set(text, { start: span?.start ?? start, end: Math.max(span?.end ?? end, end) })
    }
  }
  return spans
}

/** How pairs of cues differ in what they look like. */
function judge(
  pairs: readonly Pair[],
  { file, track, offset }: { readonly file: Shown; readonly track: Shown; readonly offset: number },
): TextMatch {
  let [least, most] =
    pairs.length === 0 ? [0, 0] : [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  const otherwise = new Map<Kind, ShownCue[]>()
  const unstrained = new Set<Kind>(['cues', 'style', 'regions'])
  for (const kind of ['style', 'regions'] as const) {
    if (file[kind] !== track[kind]) otherwise.set(kind, [])
  }
  for (const pair of pairs) {
    least = Math.min(least, ...pair.delays)
    most = Math.max(most, ...pair.delays)
    for (const kind of differingKinds(pair)) {
      otherwise.set(kind, otherwise.get(kind) ?? [])
      otherwise.get(kind)?.push(...pair.ours.slice(0, 1))
      if (!isStrained(pair, kind)) unstrained.add(kind)
    }
  }
  const ours = kindsOf(file)
  const theirs = kindsOf(track)
  const relationOf = (kind: Kind): Relation => {
    if (!unstrained.has(kind)) return 'divided'
    if (kind === 'cues' || (ours.has(kind) && theirs.has(kind))) return 'other'
    return ours.has(kind) ? 'absent' : 'extra'
  }
  return {
    offset: { least: offset + most - TOLERANCE, most: offset + least + TOLERANCE },
    differences: new Map(
      [...otherwise].map(([kind, cues]) => [kind, { relation: relationOf(kind), cues }]),
    ),
    shared: new Set([...ours].filter((kind) => theirs.has(kind) && !otherwise.has(kind))),
  }
}
