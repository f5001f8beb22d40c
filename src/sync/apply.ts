import pLimit from 'p-limit'
import { type ApplyContext, noteFailure, resultOf, writeNotes } from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { confirmTracks, noteDeleted } from './confirm.ts'
import { makeTrack } from './make.ts'
import { orderChanges, type Step } from './order.ts'
import { removeTrack } from './remove.ts'
import { renameTrack } from './rename.ts'
import { swapTracks } from './swap.ts'

export interface ApplyOptions {
  /** Aborted when time is up: what is not finished is reported as it stands. */
  readonly hardStop: AbortSignal
  readonly onResult: (result: TrackResult) => void
}

/** Replacements under way at once: enough to use the rate limit, few enough that a kill leaves little to mend. */
const swapsAtOnce = 24
/** New tracks on their way to DatoCMS at once, their bytes in memory. Those that it took are only waited for. */
const createsAtOnce = 96

/**
 * Carries a plan out. One failing track stops no other; an answer that every other would get too
 * stops what has not begun.
 *
 * @returns a result for each change, in the order of the changes.
 */
export async function applyChanges(
  context: ApplyContext,
  changes: readonly Change[],
  { hardStop, onResult }: ApplyOptions,
): Promise<readonly TrackResult[]> {
  const results = new Map<Change, TrackResult>()
  const record = (result: TrackResult): void => {
    const told = complete(context, result)
    results.set(told.change, told)
    if (told.change.kind !== 'keep' && told.change.kind !== 'skip') onResult(told)
  }
  for (const change of changes) {
    if (change.kind === 'keep' || change.kind === 'skip') record(resultOf(change, null))
  }

  const uploads = [...Map.groupBy(changes, ({ uploadId }) => uploadId)].map(([uploadId, own]) =>
    orderChanges(own, context.videos.get(uploadId)?.tracks ?? []),
  )
  const run = createRunner(context, record, firstStep(uploads))
  const work = uploads.map(async (steps) => {
    const others = steps.filter(({ kind }) => kind !== 'delete')
    await Promise.all(others.map(run))
    const deletion = steps.find((step) => step.kind === 'delete')
    if (!deletion) return
    const failed = others.flatMap(changesOf).filter((change) => isFailed(results.get(change)))
    const [spared, doomed] = partition(deletion.changes, (change) =>
      failed.some(sameLanguage(change)),
    )
    for (const change of spared) record(spare(context, change))
    if (spared.length === 0) await run(deletion)
    else if (doomed.length > 0) await run({ kind: 'delete', changes: doomed })
  })
  await Promise.race([Promise.all(work), aborted(hardStop)])
  return changes.map(
    (change) => results.get(change) ?? complete(context, resultOf(change, 'cancelled')),
  )
}

/** A result with what is known of its writes, and where it was cancelled after one, words for that. */
function complete(context: ApplyContext, result: TrackResult): TrackResult {
  const { change, outcome, error } = result
  const written = (context.written.get(change) ?? 0) > 0
  if (outcome !== 'cancelled' || !written) return { ...result, written }
  return { ...result, written, error: error ?? halfDoneWords(context, change) }
}

function halfDoneWords({ deleted }: ApplyContext, { kind, track, uploadId }: Change): string {
  if (kind === 'delete') {
    return 'Cancelled before it was known whether the track was deleted. The next run goes on from there.'
  }
  if (track && deleted.get(uploadId)?.has(track.id)) {
    return 'Cancelled after the old track was deleted, before the new one was ready. Run the workflow again: it finishes the work.'
  }
  return 'Cancelled before the track was known to be ready. The next run goes on from there.'
}

/** A deletion must not take the last working track of a language whose new track failed. */
function spare({ session }: ApplyContext, change: Change): TrackResult {
  if (session.cancelled.aborted) return resultOf(change, 'cancelled')
  return resultOf(change, 'failed', {
    error:
      'Not deleted, because the change of another track of this language failed. Mend that one and run the workflow again.',
  })
}

function changesOf(step: Step): readonly Change[] {
  return 'changes' in step ? step.changes : [step.change]
}

function isFailed(result: TrackResult | undefined): boolean {
  return result !== undefined && result.outcome !== 'done' && result.outcome !== null
}

function sameLanguage(a: Change): (b: Change) => boolean {
  return (b) => a.language.split('-')[0] === b.language.split('-')[0]
}

function partition<T>(items: readonly T[], holds: (item: T) => boolean): [T[], T[]] {
  return [items.filter(holds), items.filter((item) => !holds(item))]
}

/** The write that goes alone: one that deletes nothing, if there is any. */
function firstStep(uploads: readonly (readonly Step[])[]): Step | undefined {
  const steps = uploads.flat()
  return steps.find(({ kind }) => kind === 'create') ?? steps[0]
}

type Runner = (step: Step) => Promise<void>

/**
 * Runs steps, a bounded number at once. The first one goes alone until DatoCMS has taken it, so
 * that what is refused to all is refused once, and before more than one old track is deleted.
 */
function createRunner(
  context: ApplyContext,
  record: (result: TrackResult) => void,
  first: Step | undefined,
): Runner {
  const { session } = context
  const swaps = pLimit(swapsAtOnce)
  const creates = pLimit(createsAtOnce)

  const attempt = async (step: Step, onAccepted = (): void => {}): Promise<void> => {
    const changes = changesOf(step)
    const results = standStill(changes) ?? (await perform(context, step, onAccepted))
    for (const result of results) record(result)
  }
  const standStill = (changes: readonly Change[]): readonly TrackResult[] | null => {
    if (session.cancelled.aborted) return changes.map((change) => resultOf(change, 'cancelled'))
    const error = context.halted?.message
    return error ? changes.map((change) => resultOf(change, 'failed', { error })) : null
  }

  const taken = Promise.withResolvers<void>()
  context.onAccepted = taken.resolve
  const pioneer = first && attempt(first)
  const opened = Promise.race([pioneer, taken.promise])
  // Where nobody waits for it, whoever runs the first step still meets what it throws.
  opened.catch(() => {})
  return async (step) => {
    if (step === first) return pioneer
    if (step.kind !== 'create') return swaps(() => opened.then(() => attempt(step)))
    const { work } = await creates(async () => {
      await opened
      const accepted = Promise.withResolvers<void>()
      const work = attempt(step, accepted.resolve)
      await Promise.race([work, accepted.promise])
      return { work }
    })
    return work
  }
}

async function perform(
  context: ApplyContext,
  step: Step,
  onAccepted: () => void,
): Promise<readonly TrackResult[]> {
  switch (step.kind) {
    case 'create':
      return [await create(context, step.change, onAccepted)]
    case 'rename':
      return [await renameTrack(context, step.change)]
    case 'swap':
      return swapTracks(context, step.changes)
    case 'delete':
      return deleteTracks(context, step.changes)
  }
}

async function create(
  context: ApplyContext,
  change: Change,
  onAccepted: () => void,
): Promise<TrackResult> {
  const signal = context.session.cancelled
  if (!change.file) throw new TypeError('Only a file can become a track.')
  try {
    const source = await context.deliver(change.file, { certain: false, signal })
    return (await makeTrack(context, change, { source, urgent: false, signal, onAccepted })).result
  } catch (error) {
    return signal.aborted ? resultOf(change, 'cancelled') : failed(context, change, error)
  }
}

async function deleteTracks(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<readonly TrackResult[]> {
  const { session, jobTimeoutMs: timeoutMs } = context
  try {
    await confirmTracks(context, changes)
  } catch (error) {
    return changes.map((change) => failed(context, change, error))
  }
  if (session.cancelled.aborted) return changes.map((change) => resultOf(change, 'cancelled'))
  return Promise.all(
    changes.map(async (change) => {
      const trackId = change.track?.id ?? ''
      try {
        noteDeleted(context, change.uploadId, trackId)
        const onWrite = writeNotes(context, change)
        await removeTrack(
          session,
          { uploadId: change.uploadId, trackId },
          { urgent: false, timeoutMs, onWrite },
        )
        return resultOf(change, 'done')
      } catch (error) {
        return failed(context, change, error)
      }
    }),
  )
}

function failed(context: ApplyContext, change: Change, error: unknown): TrackResult {
  return resultOf(change, 'failed', { error: noteFailure(context, error) })
}

function aborted(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) resolve()
    signal.addEventListener('abort', () => resolve(), { once: true })
  })
}
