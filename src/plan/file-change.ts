import type { Track } from '../datocms/resources.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Change, Obstacle } from './change.ts'

/** What stands in the way of a track. `reason` is as in `Change`. */
export interface Hindrance {
  readonly obstacle: Obstacle
  readonly reason: string
}

/** What becomes of a file and its track; what is not known is left empty. */
export function changeFile(
  kind: 'create' | 'replace' | 'keep',
  file: SubtitleFile,
  known: Pick<Change, 'name' | 'reason'> & Partial<Change>,
): Change {
  const { video, uploadId, language, closedCaptions } = file
  return {
    kind,
    video,
    uploadId,
    file,
    language,
    closedCaptions,
    track: null,
    difference: null,
    drift: null,
    restorable: true,
    textDigest: null,
    content: null,
    lost: [],
    ...known,
  }
}

/** What becomes of a track that has no file; what is not known is left empty. */
export function changeTrack(
  kind: 'delete' | 'skip',
  { video, track }: { readonly video: string; readonly track: Track },
  known: Pick<Change, 'reason' | 'restorable'> & Partial<Change>,
): Change {
  const { uploadId, language, closedCaptions, name } = track
  return {
    kind,
    video,
    uploadId,
    file: null,
    language,
    closedCaptions,
    name,
    track,
    difference: null,
    drift: null,
    textDigest: null,
    content: null,
    lost: [],
    ...known,
  }
}

/** A file for which nothing can be done. */
export function skipFile(file: SubtitleFile, hindrance: Hindrance, track: Track | null): Change {
  const name = track?.name ?? file.name
  return { ...changeFile('keep', file, { name, track, ...hindrance }), kind: 'skip' }
}
