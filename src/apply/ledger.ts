import { haltsRun } from '../datocms/errors.ts'
import type { Track } from '../datocms/resources.ts'
import type { WriteState } from '../datocms/transport/http.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { messageOf } from '../shared/words.ts'

/** What a run did so far, and what it does no more: all that changes while a plan is carried out. */
export interface Ledger {
  of(change: Change): Entry
  /** Settled when DatoCMS took the first request for a new track. */
  readonly opened: Promise<void>
  /** Notes an error: what every other write would meet too halts the run. @returns its words. */
  note(error: unknown): string
  /** Why nothing more is begun; null while it may be. */
  halted(): string | null
  /** From now on no further track is deleted: what happened to that of a change would happen to others. */
  haltDeletions(change: Change, savedTexts: string | null): void
  /** Why: a sentence. Null while tracks may be deleted. */
  deletionsHalted(): string | null
  /** Notes that the run deletes a track, so that its absence is no surprise. */
  deletes(trackId: string): void
  isDeleted(trackId: string): boolean
  /** Notes that a track is gone, although it may be listed for a while. */
  loses(trackId: string): void
  isGone(trackId: string): boolean
  /** Notes the track that the run made for a change, whatever it is called in lists. */
  owns(change: Change, trackId: string): void
  /** The change that a track was made for; null where the run did not make it, as far as is known. */
  ownerOf(trackId: string): Change | null
  /** Notes that the run asks for a track of an upload. What it returns is called once its id is known, or is none. */
  asks(uploadId: string): () => void
  /** Settled when the ids are known of all tracks of an upload that the run has asked for. */
  allKnown(uploadId: string): Promise<unknown>
  /** Notes a track that became ready only by upload, because DatoCMS could not use the raw URL. */
  uploadedInstead(): void
  /** Whether that happened so often that no raw URL is tried any more. */
  areUrlsUseless(): boolean
  /** The tracks of an upload as `read` tells them the first time. */
  readOnce(uploadId: string, read: () => Promise<readonly Track[]>): Promise<readonly Track[]>
}

/** What stands in the ledger of one change. */
export interface Entry {
  readonly change: Change
  readonly ledger: Ledger
  /** Notes a request that writes: it may be carried out once it is sent, until DatoCMS plainly refuses it. */
  wrote(state: WriteState): void
  /** Whether DatoCMS carried out a write for it, or may have. */
  isWritten(): boolean
  /** Notes that DatoCMS took a request for its new track. */
  accept(): void
  /** Settled when it did. */
  readonly accepted: Promise<void>
  /** Notes the error that ended it. @returns its result; cancelled where `signal` is aborted. */
  ended(error: unknown, signal?: AbortSignal): TrackResult
}

/** Tracks that needed an upload after their raw URL from which on no raw URL is tried any more. */
const enoughInstead = 2

export function createLedger(): Ledger {
  const entries = new Map<Change, Entry>()
  const deleted = new Set<string>()
  const gone = new Set<string>()
  const owners = new Map<string, Change>()
  const asked = new Map<string, Set<Promise<void>>>()
  const lists = new Map<string, Promise<readonly Track[]>>()
  const first = Promise.withResolvers<void>()
  let halted: string | null = null
  let deletionsHalted: string | null = null
  let instead = 0

  const openEntry = (change: Change): Entry => {
    const { promise: accepted, resolve } = Promise.withResolvers<void>()
    let writes = 0
    return {
      change,
      ledger,
      wrote(state) {
        writes += state === 'sent' ? 1 : -1
      },
      isWritten: () => writes > 0,
      accept() {
        first.resolve()
        resolve()
      },
      accepted,
      ended(error, signal) {
        if (signal?.aborted) return resultOf(change, 'cancelled')
        return resultOf(change, 'failed', { error: ledger.note(error) })
      },
    }
  }

  const ledger: Ledger = {
    of(change) {
      const entry = entries.get(change) ?? openEntry(change)
      entries.set(change, entry)
      return entry
    },
    opened: first.promise,
    note(error) {
      if (haltsRun(error)) halted ??= error.message
      return messageOf(error)
    },
    halted: () => halted,
    haltDeletions({ video, language }, savedTexts) {
      const kept = savedTexts ? ` The texts of tracks that went are kept in ${savedTexts}.` : ''
      deletionsHalted ??= `Not begun: no further track is deleted in this run, because the track \`${language}\` of \`${video}\` could neither be made nor put back. This one is untouched.${kept} Run the workflow again when DatoCMS makes tracks again.`
    },
    deletionsHalted: () => deletionsHalted,
    deletes: (trackId) => void deleted.add(trackId),
    isDeleted: (trackId) => deleted.has(trackId),
    loses: (trackId) => void gone.add(trackId),
    isGone: (trackId) => gone.has(trackId),
    owns: (change, trackId) => void owners.set(trackId, change),
    ownerOf: (trackId) => owners.get(trackId) ?? null,
    asks(uploadId) {
      const { promise, resolve } = Promise.withResolvers<void>()
      const all = asked.get(uploadId) ?? new Set()
      asked.set(uploadId, all.add(promise))
      return () => {
        all.delete(promise)
        resolve()
      }
    },
    allKnown: (uploadId) => Promise.all(asked.get(uploadId) ?? []),
    uploadedInstead: () => void instead++,
    areUrlsUseless: () => instead >= enoughInstead,
    readOnce(uploadId, read) {
      const list = lists.get(uploadId) ?? read()
      lists.set(uploadId, list)
      return list
    },
  }
  return ledger
}
