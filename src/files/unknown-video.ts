import type { Upload } from '../datocms/resources.ts'
import { entryLine } from '../manifest/edit/entry.ts'
import { capitalise, count, series } from '../shared/words.ts'

/** A video that the path of a file names and the manifest lacks. */
export interface UnknownVideo {
  readonly video: string
  /** The video of the manifest that is named nearly so, or null. */
  readonly near: string | null
  /** The video of the manifest that is named so but for the ending of a video file, or null. */
  readonly withEnding: string | null
}

/** So many videos of DatoCMS are named in a hint. */
const mostUploads = 3

/**
 * What to do about a file whose video the manifest lacks.
 *
 * @param uploads the videos in DatoCMS that are named so and are not in the manifest; null where DatoCMS was not asked.
 */
export function unknownVideoHint(
  { video, near, withEnding }: UnknownVideo,
  uploads: readonly Pick<Upload, 'id' | 'filename'>[] | null,
): string {
  if (withEnding !== null) {
    return `Write \`${video}\` instead of \`${withEnding}\` under \`uploads\`: a video is named without its ending.`
  }
  const add = addition(video, uploads ?? [])
  const advice =
    near === null
      ? `${capitalise(add)}.`
      : `The nearest is \`${near}\`; rename the file, or ${add}.`
  if (uploads?.length !== 0) return advice
  return `${advice} No video in DatoCMS that the manifest lacks has a file name that fits.`
}

function addition(video: string, uploads: readonly Pick<Upload, 'id' | 'filename'>[]): string {
  const [only, second] = uploads
  if (!only) return `add \`${video}\` with its upload id under \`uploads\``
  if (!second) {
    return `add \`${entryLine(video, only.id)}\` under \`uploads\`: that is the id of the video \`${only.filename}\` in DatoCMS`
  }
  const lines = uploads
    .slice(0, mostUploads)
    .map(({ id, filename }) => `\`${entryLine(video, id)}\` for \`${filename}\``)
  const rest = uploads.length - mostUploads
  const more = rest > 0 ? [count(rest, 'more video')] : []
  return `add the line of the right video in DatoCMS under \`uploads\`: ${series([...lines, ...more])}`
}
