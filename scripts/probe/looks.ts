import type { RawApiTypes } from '@datocms/cma-client'
import { readPages } from '../../src/datocms/api/pages.ts'
import type { Session } from '../../src/datocms/session.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'

/** How often is looked at what is waited for, and how long at the most. Milliseconds. */
const lookMs = 1_000
const patienceMs = 300_000

export interface Wait {
  /** When what is waited for was asked for, milliseconds of the session's clock. */
  readonly since: number
  readonly signal?: AbortSignal
  readonly mostMs?: number
}

/** Milliseconds since then until something is so; null where it did not become so. */
export async function until(
  { clock }: Session,
  { since, signal, mostMs = patienceMs }: Wait,
  isSo: () => Promise<boolean>,
): Promise<number | null> {
  while (clock.now() - since < mostMs) {
    if (await isSo()) return Math.round(clock.now() - since)
    await clock.sleep(lookMs, signal)
  }
  return null
}

export interface RawTrack {
  readonly id: string
  readonly attributes: Readonly<Record<string, unknown>>
}

/** The tracks of an upload as DatoCMS words them, those of sound among them. */
export async function rawTracks(
  { api }: Session,
  uploadId: string,
  signal?: AbortSignal,
): Promise<readonly RawTrack[]> {
  const path = ['uploads', uploadId, 'tracks']
  const options = { path, priority: priority.read, signal }
  return readPages(api, options, ({ id, attributes }: RawApiTypes.UploadTrack) => ({
    id: String(id),
    attributes: { ...attributes },
  }))
}
