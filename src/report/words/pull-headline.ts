import type { Pulled } from '../../pull/pulled.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { count, figure, series } from '../../shared/words.ts'
import { tracksByEnd } from '../pulled-tracks.ts'
import { fileTally } from './pull-words.ts'

/**
 * What a pull did: `pulled 5 new files of 2 videos and made the manifest; 3 tracks not pulled`, or why it did nothing:
 * `pulled nothing: 12 files are as their tracks; Git is ahead with 2`.
 */
export function pullHeadline({ tracks, added, manifest }: Pulled): string {
  const of = tracksByEnd(tracks)
  const [fresh, edited, kept, skipped] = [of('fresh'), of('edited'), of('kept'), of('skipped')]
  const texts = [
    ...(edited.length > 0 ? [`edits of ${count(edited.length, 'file')}`] : []),
    ...(fresh.length > 0 ? [fileTally(fresh, 'new file')] : []),
  ]
  const hasFiles = texts.length > 0
  const deeds = [
    ...(manifest === null ? [] : [manifestDeed(manifest, added.length, hasFiles)]),
    ...(kept.length > 0 ? [`left ${count(kept.length, 'file')} alone`] : []),
  ]
  const isNothing = !hasFiles && manifest === null
  return [
    isNothing ? nothing(tracks.length, kept) : sentence(texts, deeds),
    ...(skipped.length > 0 ? [`${count(skipped.length, 'track')} not pulled`] : []),
  ].join('; ')
}

/** What was pulled, and what was done besides: at most one "and" of a kind. */
function sentence(texts: readonly string[], deeds: readonly string[]): string {
  if (texts.length === 0) return series(deeds)
  const pulled = `pulled ${series(texts)}`
  const [only, second] = deeds
  if (texts.length > 1 && only && !second) return `${pulled}, and ${only}`
  return series([pulled, ...deeds])
}

function manifestDeed(manifest: 'new' | 'edited', added: number, hasFiles: boolean): string {
  const videos = count(added, 'video')
  if (manifest === 'new') return `made the manifest${hasFiles ? '' : ` with ${videos}`}`
  return added > 0 ? `added ${videos} to the manifest` : 'added names of tracks to the manifest'
}

function nothing(tracks: number, kept: readonly WrittenTrack[]): string {
  if (tracks === 0) return 'pulled nothing: there is no track to pull'
  if (kept.length === 0) return 'pulled nothing'
  const ahead = kept.filter(isAhead).length
  const equal = kept.length - ahead
  if (equal === 0) return `pulled nothing: Git is ahead with ${count(ahead, 'file')}`
  const same = count(equal, 'file is as its track', 'files are as their tracks')
  return `pulled nothing: ${same}${ahead > 0 ? `; Git is ahead with ${figure(ahead)}` : ''}`
}

/** Whether a file that stays is newer than its track, or has none. */
function isAhead({ result: { change } }: WrittenTrack): boolean {
  return change.track === null || change.difference !== null
}
