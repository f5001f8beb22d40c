import type { CueDifference } from '../subtitles/compare/difference.ts'
import { type Kind, kindWords } from '../subtitles/compare/kinds.ts'
import { isInTime } from '../subtitles/compare/match.ts'
import type { SubtitleFormat } from '../subtitles/format.ts'
import type { Comparison, Drift, Judgement, Look, Similar } from './comparison.ts'
import { isSure, type Keeping } from './keeping.ts'
import { describeMove, isUsual, mayBeUsual, noteOfOffset, shiftOf } from './offset.ts'
import { describeDifference, describeLooks } from './words.ts'

export interface JudgeOptions {
  readonly format: SubtitleFormat
  readonly keeping: Keeping
  /** Whether the push changed the file; null where that is unknown. */
  readonly isPushed: boolean | null
}

/**
 * Whether a track counts as equal to its file, by what this DatoCMS keeps: what it is known to keep must be there, and
 * what it loses cannot. Where nothing tells, the track differs if the push changed the file, unless no earlier version
 * explains it.
 */
export function judge(comparison: Comparison, options: JudgeOptions): Judgement {
  const { keeping } = options
  if (comparison.kind === 'unreadable') return comparison
  if (comparison.kind === 'same') return { kind: 'equal', note: '', lost: [] }
  if (comparison.kind === 'different') {
    const { difference } = comparison
    const words = describeDifference(difference)
    return { ...comparison, drift: settleDrift(comparison.drift, keeping), words }
  }
  return judgeSimilar(comparison, options)
}

function judgeSimilar(comparison: Similar, { format, keeping, isPushed }: JudgeOptions): Judgement {
  const { looks, offset } = comparison
  const lost: Kind[] = []
  const unknown: Kind[] = []
  const missing: Kind[] = []
  let isKept = false
  const mayBeOlder = (kind: Kind | 'times'): boolean =>
    isPushed === true && !isSure({ format, comparison, isPushed }, kind)
  for (const [kind, { relation }] of looks) {
    const isAdded = relation === 'extra' && keeping.adds(format, kind)
    const isExcused = relation === 'unread' || relation === 'divided' || isAdded
    const known = isExcused ? 'lost' : keeping.of(format, kind)
    if (known === 'kept') isKept ||= !comparison.doubtful.has(kind)
    if (known === 'kept' || (known !== 'lost' && mayBeOlder(kind))) missing.push(kind)
    else if (known === 'lost') lost.push(kind)
    else unknown.push(kind)
  }
  const { offset: usual } = keeping
  const isMoved =
    !isInTime(offset) &&
    !isUsual(usual, offset) &&
    (!mayBeUsual(usual, offset) || mayBeOlder('times'))
  if (missing.length === 0 && !isMoved) {
    const note = noteOf(lost, unknown) + (isInTime(offset) ? '' : noteOfOffset(usual, offset))
    return { kind: 'equal', note, lost }
  }
  const shift = shiftOf(usual, offset)
  const moved = { added: 0, changed: 0, removed: 0, shift, cues: [] }
  const parts = isMoved ? [describeMove(usual, offset)] : []
  if (missing.length > 0) parts.push(describeLooks(missing, looks))
  const isEdit = isMoved ? !comparison.doubtful.has('times') : isKept
  const drift = settleDrift(comparison.drift, keeping)
  return {
    kind: 'different',
    difference: isMoved ? moved : differenceOf(missing, looks),
    drift: isEdit || drift?.kind === 'older' ? drift : null,
    words: parts.join(', '),
  }
}

/** A text that is an earlier version moved is none, unless this DatoCMS moves texts so or may do it. */
function settleDrift(drift: Drift | null, { offset }: Keeping): Drift | null {
  if (drift?.kind !== 'older' || !drift.offset || mayBeUsual(offset, drift.offset)) return drift
  return { kind: 'edited' }
}

function noteOf(lost: readonly Kind[], unknown: readonly Kind[]): string {
  const notes: string[] = []
  if (lost.length > 0) notes.push(`, but for ${kindWords(lost)}, which this DatoCMS does not keep`)
  if (unknown.length > 0) {
    notes.push(
      `, but for ${kindWords(unknown)}: whether this DatoCMS keeps them cannot be told, and \`force\` sends the file again`,
    )
  }
  return notes.join('')
}

/** The cues that look otherwise in some ways, each once. */
function differenceOf(kinds: readonly Kind[], looks: ReadonlyMap<Kind, Look>): CueDifference {
  const all = kinds.flatMap((kind) => looks.get(kind)?.difference.cues ?? [])
  const cues = [...new Map(all.map((cue) => [cue.line, cue])).values()]
  const most = Math.max(0, ...kinds.map((kind) => looks.get(kind)?.difference.changed ?? 0))
  const inOrder = cues.toSorted((a, b) => (a.after?.start ?? 0) - (b.after?.start ?? 0))
  return { added: 0, changed: Math.max(most, cues.length), removed: 0, shift: null, cues: inOrder }
}
