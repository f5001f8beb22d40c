import type { PreviewData, PreviewTrack, PreviewVideo } from './data.ts'

/** The page's data without the cues. */
export interface PreviewIndex extends Omit<PreviewData, 'videos'> {
  readonly videos: readonly IndexedVideo[]
}

export interface IndexedVideo extends Omit<PreviewVideo, 'tracks'> {
  readonly tracks: readonly IndexedTrack[]
}

export interface IndexedTrack extends Omit<PreviewTrack, 'cues'> {
  /** The element that holds the cues. */
  readonly cuesId: string
  /** At cues and elsewhere. */
  readonly problemCount: number
}

/** The element that holds the index. */
export const dataId = 'data'

export function cuesId(video: number, track: number): string {
  return `cues-${video}-${track}`
}
