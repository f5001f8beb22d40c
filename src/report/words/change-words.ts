import type { Mode } from '../../action/mode.ts'
import { type ChangeKind, isDrifted, type TrackResult } from '../../plan/change.ts'
import { noFile, noTrack } from '../../plan/words.ts'
import { clockTime, count, duration, figure, series } from '../../shared/words.ts'
import type { Content } from '../../subtitles/compare/content.ts'
import { isHalfDone } from '../counts.ts'
import { pullDeed } from './pull-deed.ts'
import { sayOnce } from './say-once.ts'

/** What is told of a failure without words. */
export const noReason = 'DatoCMS gave no reason. Run the workflow again.'

/** What is, or will be, done to a track; never the same words for both. */
export function deed(result: TrackResult, mode: Mode): string {
  const { change, outcome } = result
  if (mode === 'pull') return pullDeed(result)
  const verb = verbs[change.kind]
  if (mode !== 'apply') return outcome === 'failed' ? `Will not ${verb.will}` : `Will ${verb.will}`
  if (change.kind === 'keep' || change.kind === 'skip' || outcome === 'done') return verb.did
  if (outcome === 'failed') return `Failed to ${verb.will}`
  if (outcome === 'restored') return `Failed to ${verb.will}, old text restored`
  if (isHalfDone(result)) return `Cancelled while ${verb.doing}`
  return outcome === 'cancelled' ? `Cancelled, not ${verb.done}` : `Not ${verb.done}`
}

/** Why, in a few words without a full stop; null where the deed says it. */
export function why({ reason }: TrackResult['change']): string | null {
  if (reason === noTrack) return null
  return reason === noFile ? 'the repository has no file for it' : reason
}

/** What became of a track that was written, or null where there is nothing to add. */
export function ending(result: TrackResult): string | null {
  const { change, outcome, tookMs, verified } = result
  if (outcome !== 'done') return null
  const took = tookMs === null ? '' : ` after ${duration(tookMs)}`
  if (change.kind === 'delete') return `Gone${took}`
  return verified === null ? `Ready${took}, not read back` : `Ready${took}, verified`
}

/** What a person must know of this change beyond its reason, worst first. */
export function cautions({ change, outcome }: TrackResult, mode: Mode): readonly string[] {
  const edited = change.drift?.kind === 'edited'
  if (change.kind === 'keep' && isDrifted(change)) {
    return [`Viewers see ${edited ? 'the edit' : 'the text in DatoCMS'}, not the file.`]
  }
  const isWrite = change.kind === 'replace' || change.kind === 'delete'
  if (!isWrite || change.track?.status === 'errored') return []
  if (mode === 'plan' && outcome === 'planned') {
    return [
      ...(change.restorable ? [] : ['This cannot be undone: the old text cannot be read.']),
      ...(edited ? ['The edit made in DatoCMS will be lost.'] : []),
    ]
  }
  if (outcome !== 'done') return []
  return [
    ...(change.restorable ? [] : ['This cannot be undone: the old text could not be read.']),
    ...(edited ? ['The edit made in DatoCMS is gone.'] : []),
  ]
}

/** The changes in figures: `will create 2 and replace 1`, or `2 created, 1 failed`. */
export function tally(results: readonly TrackResult[], mode: Mode): string {
  const ordered = results.toSorted(
    (a, b) => order.indexOf(a.change.kind) - order.indexOf(b.change.kind),
  )
  if (mode !== 'apply') {
    const kinds = Map.groupBy(ordered, ({ change }) => verbs[change.kind].will)
    return `will ${series([...kinds].map(([verb, { length }]) => `${verb} ${figure(length)}`))}`
  }
  const ends = Map.groupBy(ordered, endWord)
  return [...ends].map(([end, { length }]) => `${figure(length)} ${end}`).join(', ')
}

function endWord({ change, outcome }: TrackResult): string {
  if (outcome === null || outcome === 'done') return verbs[change.kind].did.toLowerCase()
  return outcome === 'planned' ? `not ${verbs[change.kind].done}` : outcome
}

/** What a person must know of several tracks, each sentence once: `` `intro fr`: The edit made in DatoCMS will be lost. `` */
export function sharedCautions(results: readonly TrackResult[], mode: Mode): readonly string[] {
  return sayOnce(
    results.flatMap((result) =>
      cautions(result, mode).map((words) => ({ words, change: result.change })),
    ),
  )
}

/** Whether a result must be seen even where most are folded away. */
export function isNews(result: TrackResult): boolean {
  return result.change.kind !== 'keep' || isDrifted(result.change)
}

/**
 * How much a text has that comes or goes, `12 cues from 0:01 to 4:30`, and its first lines, as they are; null for other
 * changes.
 */
export function contentWords({
  content,
}: {
  readonly content: Content | null
}): { readonly size: string; readonly lines: readonly string[] } | null {
  if (content === null) return null
  const { cues, start, end, firstLines } = content
  const span = cues === 0 ? '' : ` from ${clockTime(start)} to ${clockTime(end)}`
  return { size: `${count(cues, 'cue')}${span}`, lines: firstLines }
}

const order: readonly ChangeKind[] = ['create', 'replace', 'delete', 'keep', 'skip']

const verbs = {
  create: { will: 'create', did: 'Created', done: 'created', doing: 'creating' },
  replace: { will: 'replace', did: 'Replaced', done: 'replaced', doing: 'replacing' },
  delete: { will: 'delete', did: 'Deleted', done: 'deleted', doing: 'deleting' },
  keep: { will: 'leave alone', did: 'Left alone', done: 'touched', doing: 'reading' },
  skip: { will: 'skip', did: 'Skipped', done: 'touched', doing: 'reading' },
} as const satisfies Record<ChangeKind, Readonly<Record<'will' | 'did' | 'done' | 'doing', string>>>
