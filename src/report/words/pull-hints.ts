import { entryLine } from '../../manifest/edit/entry.ts'
import type { KeyedVideo, Untold } from '../../pull/keys.ts'
import { figure } from '../../shared/words.ts'

/** What to do about files whose video has no tracks yet. */
export const waitingAdvice =
  'Files are named so, and a video of the project fits that has no tracks yet, so it was not added. Add its line under `uploads`, or set `pull-videos: all`.'

/** The line that adds such a video. */
export function waitingLine({ video, upload }: KeyedVideo): string {
  return entryLine(video, upload.id)
}

/** What to do about files that may belong to any of several videos. */
export const untoldAdvice =
  'Files are named so, and which video of the project is meant cannot be told. Add the right line under `uploads`.'

/** The lines of which one adds such a video, each with the upload that it means. */
export function untoldLines({ video, uploads }: Untold): readonly UntoldLine[] {
  return uploads.map(({ id, filename }) => ({ line: entryLine(video, id), id, filename }))
}

export interface UntoldLine {
  readonly line: string
  /** Of the upload. */
  readonly id: string
  readonly filename: string
}

/** Videos that were added and must be told one by one: those under another name than their file’s, and without a file. */
export function addedToTell(
  added: readonly KeyedVideo[],
  hasFile: (video: string) => boolean,
): readonly KeyedVideo[] {
  return added.filter(({ video, why }) => why !== null || !hasFile(video))
}

/** What is told of all others: `294 under the names of their files`. */
export function otherwiseAdded(others: number, all: number): string {
  if (others === 0) return ''
  if (others === all)
    return all === 1 ? ', under the name of its file' : ', each under the name of its file'
  return `, ${figure(others)} under the ${others === 1 ? 'name of its file' : 'names of their files'}`
}
