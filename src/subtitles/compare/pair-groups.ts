import { delaysOf, isNear, isSameTime, type Pair, type Span, TOLERANCE } from './pair.ts'
import type { ShownCue } from './shown-cue.ts'

/** Cues of both sides between two moments at which neither shows anything. */
interface Group {
  readonly ours: readonly ShownCue[]
  readonly theirs: readonly ShownCue[]
  /** Null where words or times differ. */
  readonly pairs: readonly Pair[] | null
}

/**
 * Pairs cues that a converter may have cut, joined or repeated, group by group. Null where words or times differ. Both
 * lists are in the order of time. Takes n log n time.
 */
export function pairGroups(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): readonly Pair[] | null {
  const all: Pair[] = []
  for (const { pairs } of groupsOf(ours, theirs)) {
    if (!pairs) return null
    for (const pair of pairs) all.push(pair)
  }
  return all
}

/** Such groups, one after the other. */
export function* groupsOf(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): Generator<Group, void> {
  const all = [
    ...ours.map((cue) => ({ cue, isOurs: true })),
    ...theirs.map((cue) => ({ cue, isOurs: false })),
  ].sort((a, b) => a.cue.start - b.cue.start || a.cue.end - b.cue.end)
  let group: typeof all = []
  let until = Number.NEGATIVE_INFINITY
  for (const each of all) {
    if (group.length > 0 && each.cue.start >= until) {
      yield pairGroup(group)
      group = []
    }
    group.push(each)
    until = Math.max(until, each.cue.end)
  }
  if (group.length > 0) yield pairGroup(group)
}

function pairGroup(group: readonly { readonly cue: ShownCue; readonly isOurs: boolean }[]): Group {
  const ours = group.filter(({ isOurs }) => isOurs).map(({ cue }) => cue)
  const theirs = group.filter(({ isOurs }) => !isOurs).map(({ cue }) => cue)
  return { ours, theirs, pairs: pairByTime(ours, theirs) ?? pairByWords(ours, theirs) }
}

/** What is shown for a while. */
interface State extends Span {
  readonly letters: string
  readonly cues: readonly ShownCue[]
  /** Whether some words are shown more than once. */
  readonly hasDoubles: boolean
}

/** Cues that are shown at one time: nobody could read more. */
const mostAtOnce = 50

/** What counts as a state: doubled words once or twice, and how long it lasts. What is short may be a rounding's. */
const stateRules = [true, false].flatMap((once) =>
  [TOLERANCE, 2 * TOLERANCE].map((shortestMs) => ({ once, shortestMs })),
)

type StateRule = (typeof stateRules)[number]

/** A pair for each while, where both show the same words at every moment; else null. */
function pairByTime(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): readonly Pair[] | null {
  for (const rule of stateRules) {
    const pairs = pairStates(statesOf(ours, rule), statesOf(theirs, rule))
    if (pairs) return pairs
  }
  return null
}

function pairStates(
  own: readonly State[] | null,
  other: readonly State[] | null,
): readonly Pair[] | null {
  if (!own || own.length !== other?.length) return null
  const pairs: Pair[] = []
  for (const [at, state] of own.entries()) {
    const match = other[at]
    if (match?.letters !== state.letters || !isSameTime(match, state)) return null
    pairs.push({
      ours: state.cues,
      theirs: match.cues,
      delays: delaysOf(state, match),
      isRearranged:
        state.cues.length !== match.cues.length || state.hasDoubles !== match.hasDoubles,
    })
  }
  return pairs
}

/** What cues show from moment to moment. Null where too many are shown at one time. */
function statesOf(
  cues: readonly ShownCue[],
  { once, shortestMs }: StateRule,
): readonly State[] | null {
  const times = [...new Set(cues.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b)
  // Of cues that begin together the first of the file comes first, as converters join them.
  const inOrder = cues.toSorted((a, b) => a.start - b.start || a.line - b.line)
  const states: State[] = []
  let next = 0
  let shown: ShownCue[] = []
  for (const [at, start] of times.entries()) {
    const end = times[at + 1]
    if (end === undefined) break
    shown = shown.filter((cue) => cue.end > start)
    for (let cue = inOrder[next]; cue && cue.start <= start; cue = inOrder[++next]) shown.push(cue)
    if (shown.length > mostAtOnce) return null
    const single = [...new Map(shown.map((cue) => [cue.letters, cue])).values()]
    const kept = once ? single : [...shown]
    const letters = kept.map((cue) => cue.letters).join('')
    const hasDoubles = single.length < shown.length
    states.push({ start, end, letters, cues: kept, hasDoubles })
  }
  const lasting = joinLike(states).filter(({ start, end }) => end - start > shortestMs)
  return joinLike(lasting).filter(({ letters }) => letters !== '')
}

/** Neighbours that show the same as one. */
function joinLike(states: readonly State[]): readonly State[] {
  const joined: State[] = []
  for (const state of states) {
    const last = joined.at(-1)
    if (last?.letters === state.letters && isNear(last.end, state.start)) {
      joined[joined.length - 1] = { ...last, end: state.end }
    } else joined.push(state)
  }
  return joined
}

/** Pairs each cue with those of the other side that it is cut into: the same words over the same time; else null. */
function pairByWords(
  ours: readonly ShownCue[],
  theirs: readonly ShownCue[],
): readonly Pair[] | null {
  const pairs: Pair[] = []
  let own = 0
  let other = 0
  for (;;) {
    const [mine, its] = [ours[own], theirs[other]]
    if (!mine || !its) return own === ours.length && other === theirs.length ? pairs : null
    const isJoined = mine.letters.length < its.letters.length
    const cut = isJoined ? [its] : [mine]
    const pieces = isJoined ? piecesOf(its, ours, own) : piecesOf(mine, theirs, other)
    const [a, b] = isJoined ? [pieces, cut] : [cut, pieces]
    const [span, otherSpan] = [spanOf(a), spanOf(b)]
    if (!span || !otherSpan || !isSameTime(span, otherSpan)) return null
    const isRearranged = pieces.length > 1
    pairs.push({ ours: a, theirs: b, delays: delaysOf(span, otherSpan), isRearranged })
    own += a.length
    other += b.length
  }
}

/** The cues from a place on that have the letters of one, one behind the other; empty where they are others. */
function piecesOf({ letters }: ShownCue, cues: readonly ShownCue[], from: number) {
  const pieces: ShownCue[] = []
  for (let at = 0; at < letters.length; ) {
    const piece = cues[from + pieces.length]
    if (!piece || !letters.startsWith(piece.letters, at)) return []
    pieces.push(piece)
    at += piece.letters.length
  }
  return pieces
}

/** When cues are shown; null where they pause. */
function spanOf(cues: readonly ShownCue[]): Span | null {
  const [first, ...others] = cues
  if (!first) return null
  let { end } = first
  for (const cue of others) {
    if (cue.start > end + TOLERANCE) return null
    end = Math.max(end, cue.end)
  }
  return { start: first.start, end }
}
