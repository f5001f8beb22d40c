import { listVideos } from '../datocms/api/uploads.ts'
import type { Upload } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import { loadEditable } from '../manifest/load.ts'
import type { Manifest, ManifestVideo } from '../manifest/manifest.ts'
import { withoutVideos } from '../manifest/upload-id.ts'
import { type ChosenKeys, chooseKeys } from '../pull/keys.ts'
import { findFiles } from './check.ts'
import type { Circumstances } from './circumstances.ts'

/** The manifest of a pull, with the videos that it may add. */
export interface Adoption extends ChosenKeys {
  /** With them. */
  readonly manifest: Manifest
  /** The manifest as it stands in its file; null where there is none yet. */
  readonly source: string | null
  /** The videos of the project by their ids, as far as they were listed. */
  readonly known: ReadonlyMap<string, Upload>
}

/** Reads the manifest, if there is one, and gives a key to each further video of the project that a pull may add. */
export async function adopt(circumstances: Circumstances, session: Session): Promise<Adoption> {
  const { workspace, inputs } = circumstances
  const { manifest, source } = await loadEditable(workspace, inputs.manifest)
  const listed =
    inputs.pullVideos === 'manifest' ? [] : await listVideos(session.api, session.cancelled)
  const known = new Map(listed.map((upload) => [upload.id, upload]))
  const processed = listed.filter(({ playbackId }) => playbackId !== null)
  const further = withoutVideos(processed, manifest.videos.values())
  const taken = manifest.videos.keys()
  const found = await findFiles(circumstances, manifest)
  const wanted = Array.from(found.unknownVideos.values(), ({ video }) => video)
  const chosen = chooseKeys(further, { taken, wanted })
  const added = [...chosen.keys.values()].map(({ video, upload }): [string, ManifestVideo] => [
    video,
    { video, uploadId: upload.id, idAt: top, tracks: new Map(), ...top },
  ])
  const videos = new Map([...manifest.videos, ...added])
  return { ...chosen, manifest: { ...manifest, videos }, source, known }
}

/** Where something stands that the manifest does not have yet. */
const top = { line: 1, column: 1 }
