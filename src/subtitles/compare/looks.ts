import type { Mark } from './cue-writer.ts'
import type { Kind } from './kinds.ts'
import { edgesOf, isSameMarks, marksOf } from './marks.ts'
import type { Pair } from './pair.ts'
import type { Seen, Shown } from './shown.ts'
import type { ShownCue } from './shown-cue.ts'

/** All kinds that a file or track has somewhere. */
export function kindsOf({ cues, style, regions }: Seen): ReadonlySet<Kind> {
  const kinds = new Set<Kind>()
  for (const { marks, text } of cues) {
    if (!kinds.has('breaks') && text.includes('\n')) kinds.add('breaks')
    if (!kinds.has('blanks') && text.includes(' ')) kinds.add('blanks')
    for (const { kind } of marks) kinds.add(kind)
  }
  if (style !== '') kinds.add('style')
  if (regions !== '') kinds.add('regions')
  return kinds
}

/** How a file looks in some ways, as a text that tells two versions of it apart, by kind; empty where it has none. */
export function printLooks(shown: Shown, kinds: Iterable<Kind>): ReadonlyMap<Kind, string> {
  const marks = marksOf(shown.cues, new Set())
  return new Map([...kinds].map((kind) => [kind, printLook(shown, kind, marks.get(kind) ?? [])]))
}

function printLook({ cues, style, regions }: Shown, kind: Kind, marks: readonly Mark[]): string {
  if (kind === 'style') return style
  if (kind === 'regions') return regions
  if (kind === 'cues') return JSON.stringify(cues.map(({ letters }) => letters))
  if (kind === 'end') return String(cues.at(-1)?.end)
  if (marks.length === 0) return ''
  return JSON.stringify(marks.map(({ from, to, value }) => [from, to, value]))
}

/** The kinds that a track shows otherwise in the cues of a pair. */
export function differingKinds({
  ours,
  theirs,
  isRearranged,
}: Omit<Pair, 'delays'>): readonly Kind[] {
  if (!isRearranged && isExactMatch(ours, theirs)) return []
  const edges = new Set([...edgesOf(ours), ...edgesOf(theirs)])
  const [own, other] = [marksOf(ours, edges), marksOf(theirs, edges)]
  const placesOf = (kind: Kind) =>
    [...(own.get(kind) ?? []), ...(other.get(kind) ?? [])].map(({ from }) => from)
  const breaks = new Set(placesOf('breaks'))
  const kinds = [...new Set([...own.keys(), ...other.keys()])].filter((kind) => {
    // A blank in the place of a line break is a matter of the line break.
    const seen = ({ from }: Mark) => kind !== 'blanks' || !breaks.has(from)
    const [a, b] = [own.get(kind) ?? [], other.get(kind) ?? []]
    return !isSameMarks(a.filter(seen), b.filter(seen))
  })
  return isRearranged ? ['cues', ...kinds] : kinds
}

/** Whether two cues are the same to the last mark, as nearly all are. */
function isExactMatch(ours: readonly ShownCue[], theirs: readonly ShownCue[]): boolean {
  const [a, b] = [ours[0], theirs[0]]
  if (!a || !b || ours.length > 1 || theirs.length > 1) return false
  return (
    a.text === b.text &&
    a.marks.length === b.marks.length &&
    a.marks.every((mark, at) => {
      const other = b.marks[at]
      const isSamePlace = other?.from === mark.from && other.to === mark.to
      return isSamePlace && other.kind === mark.kind && other.value === mark.value
    })
  )
}

/**
 * Whether a converter cannot keep a kind: where it joins cues, which then share their settings, and where it cuts one
 * within a tag, of which one part then shows something.
 */
export function isStrained({ ours, theirs }: Pair, kind: Kind): boolean {
  if (ours.length > theirs.length) return ofCues.has(kind)
  const isShown = theirs.some(({ marks }) => marks.some((mark) => mark.kind === kind))
  return ours.length < theirs.length && isShown && ofTags.has(kind)
}

const ofCues: ReadonlySet<Kind> = new Set([
  'vertical',
  'line',
  'position',
  'size',
  'align',
  'region',
  'code',
])
const ofTags: ReadonlySet<Kind> = new Set([
  'italics',
  'bold',
  'underline',
  'ruby',
  'voice',
  'class',
  'lang',
  'timestamps',
])
