import { findJobResult } from '../../src/datocms/api/answers.ts'
import { deleteTrack, listTracks, trackOfPayload } from '../../src/datocms/api/endpoints.ts'
import { ApiError, isNotFound, isPassing, UnknownFateError } from '../../src/datocms/errors.ts'
import type { Track } from '../../src/datocms/resources.ts'
import type { Session } from '../../src/datocms/session.ts'
import type { WriteState } from '../../src/datocms/transport/http.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { reasonOf } from '../../src/shared/words.ts'
import { rawTracks, until } from './looks.ts'
import { probeLanguages, probeName } from './texts.ts'

/** A track that DatoCMS was asked for, and that is not known to be gone. */
export interface Debt {
  readonly name: string
  jobId: string | null
  /** By the job's result, or because a new track has the language and the name of a probe; else null. */
  trackId: string | null
  /** Why DatoCMS does not delete it. */
  refusal: unknown
}

/** The tracks that a probe made on an upload, and how they go. */
export interface OwnTracks {
  /** A track that is about to be asked for; `onWrite` is for the request. */
  owe(name: string): { readonly debt: Debt; readonly onWrite: (state: WriteState) => void }
  /** Says that DatoCMS did not make it. */
  forgive(debt: Debt): void
  /** Whether a track may be one of this probe's: it was not there before. */
  isNew(id: string): boolean
  /** Deletes it. Milliseconds until it was no longer listed; null where it still is. */
  remove(debt: Debt): Promise<number | null>
  /** Deletes all that is left. What could not be deleted, and what to do by hand, in sentences. */
  settle(): Promise<readonly string[]>
}

/** How long a deletion may take, and what is only on its way may take to show. Milliseconds. */
const lastPatienceMs = 60_000

/** Whether a track has a name and a language that only a probe gives. */
export function isOwn({ name, language }: Pick<Track, 'name' | 'language'>): boolean {
  const isNamedSo = name.toLowerCase().startsWith(probeName.toLowerCase())
  return isNamedSo && probeLanguages.some((own) => own === language)
}

/**
 * Deletes what an earlier probe left that was killed, and minds what was there before this one.
 *
 * @throws {Error} where it cannot be deleted.
 */
export async function openOwnTracks(
  session: Session,
  { uploadId, say }: { readonly uploadId: string; readonly say: (line: string) => void },
): Promise<OwnTracks> {
  const { api } = session
  const list = () => listTracks(api, uploadId, { priority: priority.read })

  const removeId = async (id: string): Promise<number | null> => {
    const since = session.clock.now()
    try {
      await deleteTrack(api, { uploadId, id }, { priority: priority.write })
    } catch (error) {
      // Looking tells what became of it.
      if (!isNotFound(error) && !(error instanceof UnknownFateError)) throw error
    }
    return until(session, { since, mostMs: lastPatienceMs }, async () => {
      const rows = await rawTracks(session, uploadId)
      return rows.every((row) => row.id !== id)
    })
  }

  const leftovers = (await list()).filter(isOwn)
  if (leftovers.length > 0) {
    say(`An earlier probe left ${leftovers.length} of its tracks: they are deleted first.`)
  }
  for (const { id, name } of leftovers) {
    const refusal = await removeId(id).then(
      (ms) => (ms === null ? stillListed : null),
      (error: unknown) => error,
    )
    if (refusal) throw new Error(notDeleted(uploadId, { id, name, refusal }))
  }
  const before = new Set((await rawTracks(session, uploadId)).map(({ id }) => id))
  const debts = new Set<Debt>()
  let isAsked = false

  const remove = async (debt: Debt): Promise<number | null> => {
    if (debt.trackId === null) return null
    try {
      const ms = await removeId(debt.trackId)
      if (ms === null) debt.refusal = stillListed
      else debts.delete(debt)
      return ms
    } catch (error) {
      if (error instanceof ApiError && !isPassing(error)) debt.refusal = error
      throw error
    }
  }

  /** Finds out which tracks are those that were asked for. */
  const find = async (): Promise<void> => {
    for (const debt of debts) {
      if (debt.trackId !== null || debt.jobId === null) continue
      const result = await findJobResult(api, debt.jobId, { priority: priority.wait })
      if (result?.kind === 'failed') debts.delete(debt)
      if (result?.kind === 'finished') {
        debt.trackId = trackOfPayload(uploadId, result.payload)?.id ?? null
      }
    }
    const known = new Set([...debts].map(({ trackId }) => trackId))
    for (const track of await list()) {
      if (!isOwn(track) || before.has(track.id) || known.has(track.id)) continue
      const open = [...debts].filter(({ trackId }) => trackId === null)
      const debt = open.find(({ name }) => name === track.name) ?? open[0] ?? debtOf(track.name)
      debts.add(debt)
      debt.trackId = track.id
    }
  }

  return {
    owe(name) {
      const debt = debtOf(name)
      const onWrite = (state: WriteState): void => {
        isAsked = true
        if (state === 'sent') debts.add(debt)
        else debts.delete(debt)
      }
      return { debt, onWrite }
    },
    forgive: (debt) => void debts.delete(debt),
    isNew: (id) => !before.has(id),
    remove,
    async settle() {
      if (!isAsked) return []
      const since = session.clock.now()
      let last: unknown = null
      await until(session, { since, mostMs: lastPatienceMs }, async () => {
        try {
          await find()
          for (const debt of debts) if (!debt.refusal) await remove(debt)
        } catch (error) {
          last = error
        }
        return [...debts].every(({ refusal }) => refusal !== null)
      })
      return [...debts].map(({ name, trackId: id, jobId, refusal }) =>
        id === null
          ? `DatoCMS was asked for the track “${name}” of the upload ${uploadId}${jobId ? ` (job ${jobId})` : ''}, and it is not known which one that is${last ? `: ${reasonOf(last)}` : ''}. Look for it in the Media Area in a few minutes, and delete it there.`
          : notDeleted(uploadId, { id, name, refusal: refusal ?? last }),
      )
    },
  }
}

const stillListed = 'it is still listed a minute after its deletion'

function debtOf(name: string): Debt {
  return { name, jobId: null, trackId: null, refusal: null }
}

function notDeleted(
  uploadId: string,
  { id, name, refusal }: { readonly id: string; readonly name: string; readonly refusal: unknown },
): string {
  return `The track ${id} (${name}) of the upload ${uploadId}, which a probe made, could not be deleted: ${reasonOf(refusal)}. Delete it in the Media Area, or run the probe again.`
}
