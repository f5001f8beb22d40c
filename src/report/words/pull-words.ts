import { isMachineMade } from '../../language/names.ts'
import { trackKey } from '../../language/track-key.ts'
import type { Change } from '../../plan/change.ts'
import { describeDrift } from '../../plan/words.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { capitalise, count } from '../../shared/words.ts'
import { kindWords } from '../../subtitles/compare/kinds.ts'
import { tracksByVideo } from '../pulled-tracks.ts'
import { editWords } from './edit-words.ts'
import { sayOnce } from './say-once.ts'

/** What viewers of an edited file see otherwise: `2 cues changed, 1 added`. */
export function pulledEdit({ edit }: Pick<WrittenTrack, 'edit'>): string {
  return editWords({ edit: edit ? { kind: 'changed', ...edit } : { kind: 'same' }, previous: null })
}

/** What a person must know of an edited file, a sentence each. */
export function editCautions({ result: { change }, lost }: WrittenTrack): readonly string[] {
  const { drift } = change
  const isForeign = drift?.kind === 'foreign'
  return [
    ...(isForeign ? [`${capitalise(describeDrift(drift))}.`] : []),
    ...lostWords(change, lost),
  ]
}

/** What a person must know of new files, each sentence once, with the tracks that it is about. */
export function freshCautions(fresh: readonly WrittenTrack[]): readonly string[] {
  return sayOnce(
    fresh.flatMap(({ result: { change }, lost }) =>
      [...lostWords(change, lost), ...machineWords(change)].map((words) => ({ words, change })),
    ),
  )
}

function lostWords({ file }: Change, lost: WrittenTrack['lost']): readonly string[] {
  if (lost.length === 0) return []
  if (file?.format === 'srt') return [`SRT cannot hold ${kindWords(lost)}, which DatoCMS shows.`]
  return [`DatoCMS shows ${kindWords(lost)}, and no sound file could be made with it.`]
}

function machineWords({ track }: Change): readonly string[] {
  if (!track || !isMachineMade(track.name)) return []
  return [
    'A machine made the text, as the name says. Once it is corrected, take the name out of the manifest.',
  ]
}

/** Why a track was not pulled; where problems say more of it, only that. */
export function whyNotPulled(change: Change): string {
  if (change.obstacle === 'file') return 'errors in the file: see the problems'
  return isOfProblems(change) ? 'unknown history: see the problems' : change.reason
}

/** Whether a problem of its own says why a file stays. */
export function isOfProblems({ file, drift, obstacle }: Change): boolean {
  return file !== null && (drift?.kind === 'unknown' || obstacle === 'file')
}

/** How many files of how many videos: `1,500 files of 300 videos`. */
export function fileTally(tracks: readonly WrittenTrack[], one = 'file'): string {
  return `${count(tracks.length, one)} of ${count(tracksByVideo(tracks).size, 'video')}`
}

/** A path as a template of the manifest would have it: `subtitles/{video}/{locale}.vtt`. */
export function pathPattern({ file, video, language, closedCaptions }: Change): string {
  const path = file?.path ?? ''
  const key = trackKey(language, closedCaptions)
  const [at] = placesOf(path, video)
  const named =
    at === undefined ? path : `${path.slice(0, at)}{video}${path.slice(at + video.length)}`
  const last = placesOf(named, key).at(-1)
  return last === undefined
    ? named
    : `${named.slice(0, last)}{locale}${named.slice(last + key.length)}`
}

/** Where a word stands in a text by itself, and not as a part of another. */
function placesOf(text: string, word: string): readonly number[] {
  const found: number[] = []
  if (word === '') return found
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) {
    const around = [text.charAt(at - 1), text.charAt(at + word.length)]
    if (around.every((sign) => !/[\p{L}\p{N}]/u.test(sign))) found.push(at)
  }
  return found
}
