import type { Inputs } from '../action/inputs.ts'
import type { TrackAddress } from '../datocms/mux.ts'
import type { Track } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { type DeliverOptions, deliverFile, type Source } from '../delivery/deliver.ts'
import { gatherDeliveryFacts, type Origin } from '../delivery/facts.ts'
import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Change, VideoState } from '../plan/change.ts'
import type { Comparison } from '../plan/comparison.ts'
import type { Keeping } from '../plan/keeping.ts'
import { readBack } from '../plan/read-back.ts'
import { createSafe, type Safe } from './safe.ts'

/** What applying changes needs of the rest of the program. */
export interface Ports {
  readonly session: Session
  /** As the plan was made for them; by upload id. */
  readonly videos: ReadonlyMap<string, VideoState>
  /** @throws {Error} when no source can be had. */
  deliver(file: SubtitleFile, options: DeliverOptions): Promise<Source>
  /** Compares the text of a track that became ready just now with its file. */
  compare(file: SubtitleFile, track: Track): Promise<Comparison>
  /** Where the texts of tracks that go are kept. */
  readonly safe: Safe
  readonly verify: boolean
  /** Milliseconds from request to ready. */
  readonly jobTimeoutMs: number
}

export interface PortsInput {
  readonly inputs: Pick<Inputs, 'delivery' | 'verify' | 'jobTimeoutMs'>
  readonly changes: readonly Change[]
  /** What the tracks that are there tell of this DatoCMS. */
  readonly keeping: Keeping
  readonly videos: readonly VideoState[]
  readonly checked: readonly CheckedFile[]
  readonly checkout: Checkout
  readonly origin: Origin
}

/** Brings together what applying changes needs. */
export async function openPorts(
  session: Session,
  { inputs, changes, keeping, videos: states, checked, checkout, origin }: PortsInput,
): Promise<Ports> {
  const { delivery, verify, jobTimeoutMs } = inputs
  const videos = new Map(states.map((state) => [state.uploadId, state]))
  const checkedFiles = new Map(checked.map((each) => [each.file.path, each]))
  const replaced = new Set(
    changes.flatMap(({ kind, file }) => (kind === 'replace' && file ? [file.path] : [])),
  )
  const files = changes.flatMap(({ kind, file }) =>
    file && (kind === 'create' || kind === 'replace') ? [file] : [],
  )
  const factsOf = await gatherDeliveryFacts(session, { files, checkout, origin, delivery })
  return {
    session,
    videos,
    deliver: (file, options) => deliverFile(session, file, factsOf(file.path), options),
    compare(file, track) {
      const own = checkedFiles.get(file.path)
      if (!own) throw new TypeError(`${file.path} was not checked.`)
      const durationMs = videos.get(track.uploadId)?.upload?.durationMs ?? null
      return readBack(session, own, {
        address: textAddress({ videos }, track),
        durationMs,
        keeping: replaced.has(file.path) ? keeping : null,
      })
    },
    safe: createSafe(),
    verify,
    jobTimeoutMs,
  }
}

/** Whether a track was there when the plan was made. */
export function isKnown(
  { videos }: Pick<Ports, 'videos'>,
  { uploadId, id }: Pick<Track, 'uploadId' | 'id'>,
): boolean {
  return videos.get(uploadId)?.tracks.some((track) => track.id === id) ?? false
}

/** Where Mux serves the text of a track. */
export function textAddress(
  { videos }: Pick<Ports, 'videos'>,
  { uploadId, id: trackId }: Pick<Track, 'uploadId' | 'id'>,
): TrackAddress {
  const playbackId = videos.get(uploadId)?.upload?.playbackId
  if (!playbackId) throw new TypeError(`The upload ${uploadId} has no playback id.`)
  return { playbackId, trackId }
}
