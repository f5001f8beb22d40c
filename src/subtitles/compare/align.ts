import type { ShownCue } from './shown-cue.ts'

type AlignedCue = Pick<ShownCue, 'start' | 'end' | 'text'>

/** A part of both lists. */
interface Gap {
  readonly from: number
  readonly to: number
  readonly trackFrom: number
  readonly trackTo: number
}

/** After so many rounds of anchors, what is left goes by time. */
const MAX_ROUNDS = 24

/**
 * Which cue of a track each cue of a file stands for: its index, or -1. Both lists are in the order of time, and so
 * are the pairs. First go cues with the same time and text, then the same texts between those (unique ones first,
 * as in patience diff), then cues that share their place or their time. Takes n log n time.
 */
export function alignCues(file: readonly AlignedCue[], track: readonly AlignedCue[]): Int32Array {
  const pairs = new Int32Array(file.length).fill(-1)
  pairExact(file, track, pairs)
  let gaps = gapsBetween(pairs, { from: 0, to: file.length, trackFrom: 0, trackTo: track.length })
  for (let round = 0; gaps.length > 0; round += 1) {
    const next: Gap[] = []
    for (const whole of gaps) {
      const gap = pairEnds(file, track, pairs, whole)
      if (isEmpty(gap)) continue
      if (round < MAX_ROUNDS && pairUniqueTexts(file, track, pairs, gap)) {
        for (const inner of gapsBetween(pairs, gap)) next.push(inner)
      } else {
        pairByPlace(file, track, pairs, gap)
      }
    }
    gaps = next
  }
  return pairs
}

function pairExact(
  file: readonly AlignedCue[],
  track: readonly AlignedCue[],
  pairs: Int32Array,
): void {
  let from = 0
  let trackFrom = 0
  for (;;) {
    const ours = file[from]
    const theirs = track[trackFrom]
    if (!ours || !theirs) return
    const order = ours.start - theirs.start || ours.end - theirs.end
    if (order < 0) {
      from += 1
    } else if (order > 0) {
      trackFrom += 1
    } else {
      const to = endOfGroup(file, from)
      const trackTo = endOfGroup(track, trackFrom)
      pairEnds(file, track, pairs, { from, to, trackFrom, trackTo })
      from = to
      trackFrom = trackTo
    }
  }
}

/** The index behind the last cue with the times of the one at `from`. */
function endOfGroup(cues: readonly AlignedCue[], from: number): number {
  const first = cues[from]
  let to = from + 1
  while (cues[to]?.start === first?.start && cues[to]?.end === first?.end && to < cues.length) {
    to += 1
  }
  return to
}

/** Pairs the same texts from both ends; returns what is between. */
function pairEnds(
  file: readonly AlignedCue[],
  track: readonly AlignedCue[],
  pairs: Int32Array,
  { from, to, trackFrom, trackTo }: Gap,
): Gap {
  let head = 0
  const most = Math.min(to - from, trackTo - trackFrom)
  while (head < most && file[from + head]?.text === track[trackFrom + head]?.text) {
    pairs[from + head] = trackFrom + head
    head += 1
  }
  let tail = 0
  while (tail < most - head && file[to - 1 - tail]?.text === track[trackTo - 1 - tail]?.text) {
    pairs[to - 1 - tail] = trackTo - 1 - tail
    tail += 1
  }
  return {
    from: from + head,
    to: to - tail,
    trackFrom: trackFrom + head,
    trackTo: trackTo - tail,
  }
}

/** Pairs texts that stand once on both sides, as far as their order is the same; false where there are none. */
function pairUniqueTexts(
  file: readonly AlignedCue[],
  track: readonly AlignedCue[],
  pairs: Int32Array,
  gap: Gap,
): boolean {
  const ours = uniqueTexts(file, gap.from, gap.to)
  const theirs = uniqueTexts(track, gap.trackFrom, gap.trackTo)
  const candidates: { readonly index: number; readonly other: number }[] = []
  for (const [text, index] of ours) {
    const other = theirs.get(text)
    if (index >= 0 && other !== undefined && other >= 0) candidates.push({ index, other })
  }
  candidates.sort((a, b) => a.index - b.index)
  const rising = longestRise(candidates.map(({ other }) => other))
  for (const at of rising) {
    const candidate = candidates[at]
    if (candidate) pairs[candidate.index] = candidate.other
  }
  return rising.length > 0
}

/** Where each text stands, or -1 where it stands more than once. */
function uniqueTexts(
  cues: readonly AlignedCue[],
  from: number,
  to: number,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>()
  for (let index = from; index < to; index += 1) {
    const text = cues[index]?.text ?? ''
    places.set(text, places.has(text) ? -1 : index)
  }
  return places
}

/** The indexes of a longest part of `values` that rises. */
function longestRise(values: readonly number[]): readonly number[] {
  const tails: number[] = []
  const before = new Int32Array(values.length)
  values.forEach((value, index) => {
    let low = 0
    let high = tails.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((values[tails[middle] ?? 0] ?? 0) < value) low = middle + 1
      else high = middle
    }
    before[index] = low > 0 ? (tails[low - 1] ?? -1) : -1
    tails[low] = index
  })
  const rise: number[] = []
  for (let at = tails.at(-1) ?? -1; at >= 0; at = before[at] ?? -1) rise.push(at)
  return rise.reverse()
}

/** Pairs cues one by one where both sides have as many, else those that share most of their time. */
function pairByPlace(
  file: readonly AlignedCue[],
  track: readonly AlignedCue[],
  pairs: Int32Array,
  { from, to, trackFrom, trackTo }: Gap,
): void {
  const even = to - from === trackTo - trackFrom
  let index = from
  let other = trackFrom
  while (index < to && other < trackTo) {
    const ours = file[index]
    const theirs = track[other]
    const shared = sharedTime(ours, theirs)
    if (even) {
      pairs[index++] = other++
    } else if (shared <= 0) {
      if ((ours?.start ?? 0) < (theirs?.start ?? 0)) index += 1
      else other += 1
    } else if (other + 1 < trackTo && sharedTime(ours, track[other + 1]) > shared) {
      other += 1
    } else if (index + 1 < to && sharedTime(file[index + 1], theirs) > shared) {
      index += 1
    } else {
      pairs[index++] = other++
    }
  }
}

/** Milliseconds for which both are shown. */
function sharedTime(a: AlignedCue | undefined, b: AlignedCue | undefined): number {
  return a && b ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0
}

/** The parts of a gap that lie between its pairs and have cues on both sides. */
function gapsBetween(pairs: Int32Array, { from, to, trackFrom, trackTo }: Gap): readonly Gap[] {
  const gaps: Gap[] = []
  let start = from
  let trackStart = trackFrom
  const add = (end: number, trackEnd: number) => {
    const gap = { from: start, to: end, trackFrom: trackStart, trackTo: trackEnd }
    if (!isEmpty(gap)) gaps.push(gap)
    start = end + 1
    trackStart = trackEnd + 1
  }
  for (let index = from; index < to; index += 1) {
    const other = pairs[index] ?? -1
    if (other >= 0) add(index, other)
  }
  add(to, trackTo)
  return gaps
}

function isEmpty({ from, to, trackFrom, trackTo }: Gap): boolean {
  return from >= to || trackFrom >= trackTo
}
