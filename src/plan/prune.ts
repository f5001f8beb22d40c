import type { Track } from '../datocms/resources.ts'
import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { trackKey } from '../language/track-key.ts'
import type { Change, VideoState } from './change.ts'
import type { Judgement } from './comparison.ts'
import { changeTrack } from './file-change.ts'
import type { PlanInput } from './input.ts'
import type { TrackMatch } from './match.ts'
import { noFile } from './words.ts'

export interface PruneOptions {
  readonly matches: ReadonlyMap<CheckedFile, TrackMatch>
  /** Paths of files whose track the run makes. */
  readonly made: ReadonlySet<string>
}

/**
 * Tracks without a file, and further tracks of a file's language where its own is known, and seen.
 *
 * @param input with the files of this video alone.
 */
export function planDeletions(
  { existing, unclearVideos, comparisons, texts, options }: PlanInput,
  { video, tracks }: VideoState,
  { matches, made }: PruneOptions,
): readonly Change[] {
  if (!options.prune || unclearVideos.has(video)) return []
  const keys = new Set(existing.map((file) => trackKey(file.language, file.closedCaptions)))
  const others = new Map(
    [...matches]
      .filter(([{ errors }]) => errors === 0)
      .flatMap(([{ file }, match]) =>
        match.kind === 'track' && match.certain && isSeen(match, made.has(file.path))
          ? match.others.map((track) => [track.id, file] as const)
          : [],
      ),
  )
  return tracks.flatMap((track): Change[] => {
    const file = others.get(track.id)
    if (!file && keys.has(trackKey(track.language, track.closedCaptions))) return []
    const text = texts.get(track.id)
    return [
      changeTrack(
        'delete',
        { video, track },
        {
          reason: file ? describeOther(track, file, comparisons.get(track.id)) : noFile,
          restorable: text !== undefined || track.status !== 'ready',
          textDigest: text?.digest ?? null,
          content: text?.content ?? null,
        },
      ),
    ]
  })
}

/** Whether a file's own track is there for viewers, or is made in this run: then the others go only once it is ready. */
function isSeen({ track }: Extract<TrackMatch, { kind: 'track' }>, isMade: boolean): boolean {
  return track?.status === 'ready' || isMade
}

/** What a further track of a file's language is: only what has a text of the file is a duplicate. */
function describeOther(
  { status }: Track,
  { path }: SubtitleFile,
  comparison: Judgement | undefined,
): string {
  const duplicate = `duplicate of the track of \`${path}\``
  const other = 'another track of the same language'
  if (comparison?.kind === 'equal') return duplicate
  if (comparison?.kind === 'different') {
    return comparison.drift?.kind === 'older'
      ? `${duplicate}, with an earlier version of its text`
      : `${other}, with another text`
  }
  return status === 'errored' ? `${other}, errored` : `${other}, not compared`
}
