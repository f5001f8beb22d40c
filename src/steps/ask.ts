import type { Upload } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { type FileOrigin, openOrigin } from '../github/origin.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { VideoState } from '../plan/change.ts'
import { findWantedVideos, readVideos } from '../plan/remote.ts'
import { type Trust, trustedVideos } from '../plan/trust.ts'
import type { Circumstances } from './circumstances.ts'

/** What is asked for while the files are checked. */
export interface Asked {
  readonly origin: FileOrigin
  readonly trust: Trust
  /** The videos that the run looks at, as their lists come in. */
  readonly remote: AsyncIterable<VideoState>
}

/** Begins to ask DatoCMS for what the run may see of it. */
export async function ask(
  circumstances: Circumstances,
  session: Session,
  {
    manifest,
    discovery,
    known,
  }: {
    readonly manifest: Manifest
    readonly discovery: Discovery
    /** Uploads that are listed already, by id. */
    readonly known?: ReadonlyMap<string, Upload> | undefined
  },
): Promise<Asked> {
  const { inputs, event } = circumstances
  const { dispatcher, cancelled: signal } = session
  const origin = openOrigin({ ...circumstances, dispatcher, signal })
  const wanted = findWantedVideos({ manifest, discovery, inputs })
  const { fileAt } = origin
  const trust = await trustedVideos({ event, inputs, manifest, fileAt }, wanted)
  return { origin, trust, remote: readVideos(session, trust.videos, known) }
}
