import type { VideoState } from './change.ts'
import type { Hindrance } from './file-change.ts'

/** Why an upload can have no tracks, or null. */
export function hindranceOf({ uploadId, upload }: VideoState): Hindrance | null {
  if (!upload) return { obstacle: 'no-upload', reason: `DatoCMS has no upload \`${uploadId}\`` }
  const isVideo = upload.mimeType?.startsWith('video/') ?? upload.playbackId !== null
  if (isVideo && upload.playbackId !== null) return null
  return isVideo
    ? { obstacle: 'unprocessed', reason: `the video \`${upload.filename}\` is not processed yet` }
    : { obstacle: 'no-video', reason: `the upload \`${upload.filename}\` is no video` }
}
