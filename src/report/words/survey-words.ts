import { trackKey } from '../../language/track-key.ts'
import type { VideoState } from '../../plan/change.ts'
import { hindranceOf } from '../../plan/hindrance.ts'
import { count } from '../../shared/words.ts'
import type { Run } from '../run.ts'

type Track = VideoState['tracks'][number]

/** What is there, where there is no file at all: `DatoCMS has 50 tracks of 10 videos`. Without any, of how many it has none. */
export function surveyTally(videos: readonly VideoState[]): string {
  const tracks = videos.reduce((sum, { tracks: { length } }) => sum + length, 0)
  if (tracks === 0) return `DatoCMS has no tracks of ${count(videos.length, 'video')}`
  const { length } = videos.filter(({ tracks }) => tracks.length > 0)
  return `DatoCMS has ${count(tracks, 'track')} of ${count(length, 'video')}`
}

/** What becomes of the tracks, and how one is taken over, a sentence each. */
export function surveyAdvice({
  survey,
  videos,
}: Pick<Run, 'survey' | 'videos'>): readonly string[] {
  if (survey === null || videos.every(({ tracks }) => tracks.length === 0)) return []
  const { prune, example } = survey
  return [
    'Each track stays as it is: nothing is deleted by a run that finds no file.',
    ...(prune
      ? [
          'But `prune` is on: as soon as there is one file, tracks without a file are deleted. Add the files of all tracks that shall stay at once, or leave `prune` off until they are there.',
        ]
      : []),
    ...(example
      ? [
          'To start from these tracks, run `mode: pull` once (see the README, "Recipes"): it writes their texts into files, and changes nothing in DatoCMS.',
          `A file of your own takes a track over by its name: \`${example.path}\` is the file of the track \`${trackKey(example.language, example.closedCaptions)}\` of \`${example.video}\`.`,
        ]
      : []),
  ]
}

/** Why a video has no tracks to tell of; null where it has some. */
export function whyNone(state: VideoState): string | null {
  if (state.tracks.length > 0) return null
  return hindranceOf(state)?.reason ?? 'no tracks'
}

/** How a track is that viewers do not see; null where they do. */
export function statusWords({ status, error }: Track): string | null {
  if (status === 'ready') return null
  return status === 'preparing' ? 'being prepared' : `errored${error ? `: ${error}` : ''}`
}
