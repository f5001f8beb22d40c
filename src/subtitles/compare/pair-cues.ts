import { delaysOf, isSameTime, type Pair, TOLERANCE } from './pair.ts'
import { pairGroups } from './pair-groups.ts'
import type { ShownCue } from './shown-cue.ts'

/** One cue of a file and one of a track. */
interface Match extends Pair {
  readonly ours: readonly [ShownCue]
  readonly theirs: readonly [ShownCue]
}

/**
 * Which cues of a track show the words of which cues of a file, at the same times: one by one, else in groups where
 * a converter may have cut, joined, repeated or ordered them. Null where something is left over. Takes n log n time.
 *
 * @param offset milliseconds by which the track is later.
 */
export function pairCues(
  file: readonly ShownCue[],
  track: readonly ShownCue[],
  offset: number,
): readonly Pair[] | null {
  const moved = offset === 0 ? track : track.map((cue) => moveCue(cue, -offset))
  const { matches, ours, theirs } = pairEach(file, moved)
  if (ours.length === 0 && theirs.length === 0) return matches
  const own = splitDoubles(ours, matches, 'ours')
  const other = splitDoubles(theirs, matches, 'theirs')
  const grouped = pairGroups(own.single, other.single)
  if (grouped) return inOrder([...matches, ...own.doubles, ...other.doubles, ...grouped])
  // One cue of the track may hold both of two doubles.
  const whole = pairGroups(ours, theirs)
  return whole && inOrder([...matches, ...whole])
}

function inOrder(pairs: readonly Pair[]): readonly Pair[] {
  return pairs.toSorted((a, b) => (a.ours[0]?.start ?? 0) - (b.ours[0]?.start ?? 0))
}

export function moveCue(cue: ShownCue, by: number): ShownCue {
  return { ...cue, start: cue.start + by, end: cue.end + by }
}

/** Cues with the same letters at the same start that are looked through for one with the same end. */
const mostAlike = 50

/** Cues with the same letters and times, and those that are left. */
export function pairEach(file: readonly ShownCue[], track: readonly ShownCue[]) {
  const open = Map.groupBy(track, ({ letters }) => letters)
  const next = new Map<string, number>()
  const taken = new Set<ShownCue>()
  const matches: Match[] = []
  const ours: ShownCue[] = []
  for (const cue of file) {
    const alike = open.get(cue.letters) ?? []
    let at = next.get(cue.letters) ?? 0
    for (let other = alike[at]; other; other = alike[++at]) {
      if (other.start >= cue.start - TOLERANCE && !taken.has(other)) break
    }
    next.set(cue.letters, at)
    const near = alike.slice(at, at + mostAlike)
    const found = near.find((other) => !taken.has(other) && isSameTime(cue, other))
    if (!found) {
      ours.push(cue)
      continue
    }
    taken.add(found)
    matches.push(matchOf(cue, found, { isRearranged: isSwapped(matches.at(-1), cue, found) }))
  }
  return { matches, ours, theirs: track.filter((cue) => !taken.has(cue)) }
}

function matchOf(
  ours: ShownCue,
  theirs: ShownCue,
  { isRearranged }: Pick<Pair, 'isRearranged'>,
): Match {
  return { ours: [ours], theirs: [theirs], delays: delaysOf(ours, theirs), isRearranged }
}

/** Whether the track shows a cue before the one above it. Players go by the order of the file where times are the same. */
function isSwapped(above: Match | undefined, ours: ShownCue, theirs: ShownCue): boolean {
  if (!above) return false
  const [before] = above.theirs
  return isAtOnce(above.ours[0], ours) && isAtOnce(before, theirs) && before.line > theirs.line
}

function isAtOnce(a: ShownCue, b: ShownCue): boolean {
  return a.start === b.start && a.end === b.end
}

/** Cues without those that show the words of another one once more, at the same time; and what the matched of those are. */
export function splitDoubles(
  cues: readonly ShownCue[],
  matches: readonly Match[],
  side: 'ours' | 'theirs',
): { readonly single: readonly ShownCue[]; readonly doubles: readonly Match[] } {
  const known = new Map<string, Known[]>()
  const add = (cue: ShownCue, match: Match | null) => {
    const place = placeOf(cue, 0)
    const list = known.get(place)
    if (list) list.push({ cue, match })
    else known.set(place, [{ cue, match }])
  }
  const sought = new Set(cues.map(({ letters }) => letters))
  for (const match of matches) if (sought.has(match[side][0].letters)) add(match[side][0], match)
  const single: ShownCue[] = []
  const doubles: Match[] = []
  for (const cue of cues) {
    const like = findLike(cue, known)
    if (!like) {
      add(cue, null)
      single.push(cue)
    } else if (like.match) {
      const { ours, theirs } = like.match
      const [mine, its] = side === 'ours' ? [cue, theirs[0]] : [ours[0], cue]
      doubles.push(matchOf(mine, its, { isRearranged: true }))
    }
  }
  return { single, doubles }
}

interface Known {
  readonly cue: ShownCue
  readonly match: Match | null
}

function findLike(cue: ShownCue, known: ReadonlyMap<string, readonly Known[]>): Known | undefined {
  for (const by of [0, -1, 1]) {
    const near = known.get(placeOf(cue, by))?.slice(0, mostAlike)
    const like = near?.find((each) => isSameTime(each.cue, cue))
    if (like) return like
  }
  return undefined
}

/** Names the letters of a cue and about when it begins, or so many steps later. */
function placeOf({ letters, start }: ShownCue, by: number): string {
  return `${Math.floor(start / (2 * TOLERANCE)) + by} ${letters}`
}
