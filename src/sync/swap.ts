import { readTrackText } from '../datocms/mux.ts'
import {
  type ApplyContext,
  noteFailure,
  playbackIdOf,
  resultOf,
  type Source,
  writeNotes,
} from './apply-context.ts'
import type { Change, TrackResult } from './change.ts'
import { confirmTracks, noteDeleted } from './confirm.ts'
import { makeTrack } from './make.ts'
import { removeTrack } from './remove.ts'
import { restoreTrack, type SavedText } from './restore.ts'

/**
 * Makes room for new tracks by deleting old ones, because names are unique: a replacement, or a few
 * changes that hand names to each other. Nothing is deleted before every source is proved and every
 * text that can be read is saved. What does not become ready is undone by putting the old text back.
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

  const since = context.session.clock.now()
  const removals = await Promise.all(changes.map((change) => remove(context, change)))
  const blocked = removals.find((error) => error !== null)
  const settle = async (change: Change, at: number): Promise<TrackResult> => {
    const removal = removals[at] ?? null
    const source = sources.get(change)
    if (removal !== null) {
      const error = `${noteFailure(context, removal)} The old track was still there at last.`
      return resultOf(change, 'failed', { error })
    }
    if (!source) return resultOf(change, 'done')
    const old = saved.get(change) ?? null
    if (blocked) {
      return restoreTrack(context, change, { old, why: noteFailure(context, blocked), since })
    }
    const made = await makeTrack(context, change, { source, urgent: true })
    if (made.ready) return made.result
    const why = made.result.error ?? ''
    return restoreTrack(context, change, { old, why, since, made: made.result })
  }
  return Promise.all(changes.map(settle))
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
        if (!change.file) return
        sources.set(change, await context.deliver(change.file, { certain: true, signal }))
        const old = await save(context, change, signal)
        if (old) saved.set(change, old)
      }),
    )
    await confirmTracks(context, changes)
    signal.throwIfAborted()
    return { sources, saved }
  } catch (error) {
    if (signal.aborted) return { results: changes.map((change) => resultOf(change, 'cancelled')) }
    const words = `${noteFailure(context, error)} Nothing was deleted: the old track is untouched.`
    return { results: changes.map((change) => resultOf(change, 'failed', { error: words })) }
  }
}

/** Keeps the text of a working track, in memory and in a file. */
async function save(
  context: ApplyContext,
  { track, uploadId, restorable }: Change,
  signal: AbortSignal,
): Promise<SavedText | null> {
  if (track?.status !== 'ready') return null
  const address = { playbackId: playbackIdOf(context, uploadId), trackId: track.id }
  const text = await readTrackText(context.session.mux, address, { signal })
  if (text.kind === 'text') {
    return { text: text.bytes, path: await context.save(track.id, text.bytes) }
  }
  if (!restorable) return null
  throw new Error(`The old text could not be saved: ${text.reason}. Run the workflow again later.`)
}

/** Deletes the old track of a change. Null when it is gone, else why it is not. */
async function remove(context: ApplyContext, change: Change): Promise<unknown> {
  const { track, uploadId } = change
  if (!track) return null
  const address = { uploadId, trackId: track.id }
  try {
    noteDeleted(context, uploadId, track.id)
    const onWrite = writeNotes(context, change)
    const { session, jobTimeoutMs: timeoutMs } = context
    await removeTrack(session, address, { urgent: true, timeoutMs, onWrite })
    return null
  } catch (error) {
    return error
  }
}
