import { isMachineMade } from '../../language/names.ts'
import { entryLine } from '../../manifest/edit/entry.ts'
import type { TrackResult } from '../../plan/change.ts'
import type { KeyedVideo, Untold } from '../../pull/keys.ts'
import type { Pulled } from '../../pull/pulled.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { count, quotedList, series } from '../../shared/words.ts'
import { kindWords } from '../../subtitles/compare/kinds.ts'

/** What a pull did: `Wrote 12 files, added 3 videos to the manifest and left 30 tracks alone; did not pull 2 tracks`. */
export function pullHeadline({ tracks, added, manifest }: Pulled): string {
  const results = tracks.map(({ result }) => result)
  const of = (isMeant: (result: TrackResult) => boolean) => results.filter(isMeant).length
  const written = of(({ outcome }) => outcome === 'written')
  const kept = of(({ change }) => change.kind === 'keep')
  const skipped = of(({ change }) => change.kind === 'skip')
  const parts = [
    ...(written ? [`wrote ${count(written, 'file')}`] : []),
    ...(manifest === null ? [] : [manifestWords(manifest, added.length)]),
    ...(written || manifest ? [] : ['wrote nothing']),
    ...(kept ? [`left ${count(kept, 'file')} alone`] : []),
  ]
  return [series(parts), ...(skipped ? [`${count(skipped, 'track')} not pulled`] : [])].join('; ')
}

function manifestWords(manifest: 'new' | 'edited', added: number): string {
  const videos = count(added, 'video')
  if (manifest === 'new') return `wrote the manifest with ${videos}`
  return added > 0 ? `added ${videos} to the manifest` : 'added names of tracks to the manifest'
}

/** What became of a track. */
export function pullDeed({ change, outcome }: Pick<TrackResult, 'change' | 'outcome'>): string {
  if (outcome === 'failed') return 'Failed to write'
  if (outcome === 'cancelled') return 'Cancelled, not written'
  if (change.kind === 'keep') return 'Left alone'
  if (change.kind === 'skip') return 'Not pulled'
  return change.kind === 'create' ? 'New' : 'Written over'
}

/** What a person must know of a file that was written. */
export function pullCautions({ result, lost }: WrittenTrack): readonly string[] {
  const { change, outcome } = result
  if (outcome !== 'written') return []
  const { track, kind } = change
  return [
    ...(lost.length > 0 ? [`SRT cannot hold ${kindWords(lost)}, which the track shows.`] : []),
    ...(kind === 'create' && track && isMachineMade(track.name)
      ? ['A machine made the track: when its text is corrected, take its name out of the manifest.']
      : []),
  ]
}

/** Of a video with files whose asset has no tracks. */
export function waitingWords({ video, upload }: KeyedVideo): string {
  return `\`${video}\` has files, and \`${upload.filename}\` of the project fits and has no tracks yet. Add \`${entryLine(video, upload.id)}\` under \`uploads\`, or set \`pull-videos: all\`.`
}

/** Of a video with files that may be any of several assets. */
export function untoldWords({ video, uploads }: Untold): string {
  const lines = uploads.map(({ id, filename }) => `${entryLine(video, id)} (${filename})`)
  return `\`${video}\` has files, and which video of the project it is cannot be told. Add the right one of these under \`uploads\`: ${quotedList(lines)}.`
}

/** How many videos and files are new: `1,500 files of 300 videos`. */
export function freshTally(fresh: readonly TrackResult[]): string {
  const videos = new Set(fresh.map(({ change }) => change.video)).size
  return `${count(fresh.length, 'file')} of ${count(videos, 'video')}`
}
