import type { Track, Upload } from '../../src/datocms/resources.ts'
import type { CheckedFile } from '../../src/files/check.ts'
import type { SubtitleFile } from '../../src/files/subtitle-file.ts'
import type { Change, VideoState } from '../../src/plan/change.ts'
import { noContent } from '../../src/subtitles/compare/content.ts'

export function sampleFile(overrides: Partial<SubtitleFile> = {}): SubtitleFile {
  const { video = 'intro', language = 'it-IT', format = 'vtt' } = overrides
  const path = overrides.path ?? `subtitles/${video}/${language}.${format}`
  return {
    path,
    absolutePath: `/repository/${path}`,
    format,
    video,
    uploadId: 'upload-1',
    language,
    closedCaptions: false,
    name: 'Italiano',
    nameFromManifest: false,
    longName: 'Italiano (Italia)',
    ...overrides,
  }
}

export function sampleChecked(
  overrides: Partial<SubtitleFile> = {},
  {
    errors = 0,
    errorRules = [],
    digest = 'digest',
    content = noContent,
    kinds = [],
  }: Partial<Omit<CheckedFile, 'file'>> = {},
): CheckedFile {
  return { file: sampleFile(overrides), digest, content, kinds, errors, errorRules }
}

export function sampleTrack(overrides: Partial<Track> = {}): Track {
  return {
    id: 'track-1',
    uploadId: 'upload-1',
    name: 'Italiano',
    language: 'it-IT',
    closedCaptions: false,
    status: 'ready',
    error: null,
    ...overrides,
  }
}

export function sampleVideo(
  tracks: readonly Track[] = [],
  upload: Partial<Upload> = {},
): VideoState {
  return {
    video: 'intro',
    uploadId: 'upload-1',
    upload: {
      id: 'upload-1',
      filename: 'intro.mp4',
      mimeType: 'video/mp4',
      playbackId: 'playback-1',
      durationMs: null,
      createdAt: null,
      mp4: null,
      ...upload,
    },
    tracks,
  }
}

export function sampleChange(overrides: Partial<Change> = {}): Change {
  return {
    kind: 'create',
    video: 'intro',
    uploadId: 'upload-1',
    file: sampleFile(),
    language: 'it-IT',
    closedCaptions: false,
    name: 'Italiano',
    reason: 'no track',
    track: null,
    difference: null,
    drift: null,
    restorable: true,
    textDigest: null,
    content: null,
    lost: [],
    ...overrides,
  }
}
