import type { Source } from '../delivery/deliver.ts'
import type { Change, TrackResult } from '../plan/change.ts'
import { resultOf } from '../plan/change.ts'
import { sameLanguage } from '../plan/match.ts'
import { type ApplyContext, noteFailure } from './apply-context.ts'
import { confirmTracks } from './confirm.ts'
import { makeTrack } from './make.ts'
import { heldBack, keptResult, removeOld } from './remove-old.ts'
import { restoreTrack } from './restore.ts'
import { type SavedText, saveText } from './saved-texts.ts'

/**
 * Makes room for new tracks by deleting old ones, because names are unique: a replacement, or a few
 * changes that hand names to each other. Nothing is deleted before every source is proved and every
 * text that can be read is saved. What does not become ready is undone by putting the old text back;
 * so is a deletion that made room for another track of its language.
 *
 * Once the first track is deleted, it goes on to the end whatever is cancelled.
 */
export async function swapTracks(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<readonly TrackResult[]> {
  const prepared = await prepare(context, changes)
  if ('results' in prepared) return prepared.results
  const { sources, saved } = prepared
  const { clock, lanes } = context.session
  const lane = lanes.urgent
  const since = clock.now()
  const removals = await Promise.all(changes.map((change) => removeOld(context, change, lane)))
  const stuck = removals.find((removal) => removal.kind !== 'gone')
  const undo = (change: Change, why: string, made?: TrackResult): Promise<TrackResult> => {
    const old = saved.get(change) ?? null
    return restoreTrack(context, change, { old, why, since, ...(made ? { made } : {}) })
  }
  const settle = async (change: Change, at: number): Promise<TrackResult> => {
    const removal = removals[at]
    if (removal && removal.kind !== 'gone') {
      return keptResult(context, change, { removal, old: saved.get(change) ?? null })
    }
    if (stuck) return undo(change, noteFailure(context, stuck.cause))
    const source = sources.get(change)
    if (!source) return resultOf(change, 'done')
    const made = await makeTrack(context, change, { source, lane })
    return made.ready ? made.result : undo(change, made.result.error ?? '', made.result)
  }
  const results = await Promise.all(changes.map(settle))
  const lost = results.filter(isLost).map(({ change }) => change)
  return Promise.all(
    results.map((result) => {
      const { change, outcome } = result
      const isDeleted = change.kind === 'delete' && outcome === 'done'
      return isDeleted && lost.some(sameLanguage(change)) ? undo(change, notDeleted) : result
    }),
  )
}

const notDeleted = 'The change of another track of this language failed.'

/** Whether a new track was wanted, and none is there. */
function isLost({ change, outcome, verified }: TrackResult): boolean {
  return change.file !== null && outcome === 'failed' && verified !== false
}

/** Everything that must hold before anything is deleted; results where it does not. */
async function prepare(
  context: ApplyContext,
  changes: readonly Change[],
): Promise<
  | { readonly results: readonly TrackResult[] }
  | {
      readonly sources: ReadonlyMap<Change, Source>
      readonly saved: ReadonlyMap<Change, SavedText>
    }
> {
  const signal = context.session.cancelled
  const sources = new Map<Change, Source>()
  const saved = new Map<Change, SavedText>()
  try {
    await Promise.all(
      changes.map(async (change) => {
        if (change.file) {
          sources.set(change, await context.deliver(change.file, { certain: true, signal }))
        }
        const old = await saveText(context, change, signal)
        if (old) saved.set(change, old)
      }),
    )
    await confirmTracks(context, changes)
    signal.throwIfAborted()
    const results = heldBack(context, changes)
    return results ? { results } : { sources, saved }
  } catch (error) {
    if (signal.aborted) return { results: changes.map((change) => resultOf(change, 'cancelled')) }
    const words = `${noteFailure(context, error)} Nothing was deleted: the old track is untouched.`
    return { results: changes.map((change) => resultOf(change, 'failed', { error: words })) }
  }
}
