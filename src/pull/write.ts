import { readFile, realpath } from 'node:fs/promises'
import type { TrackText } from '../datocms/mux.ts'
import { writeWhole } from '../files/write-file.ts'
import { type Checkout, repositoryPath } from '../git/checkout.ts'
import { fileAtCommit } from '../git/file-at-commit.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import type { Keeping } from '../plan/keeping.ts'
import { digestText } from '../plan/text-digest.ts'
import { messageOf } from '../shared/words.ts'
import type { Kind } from '../subtitles/compare/kinds.ts'
import { digestShown } from '../subtitles/compare/shown.ts'
import { readText } from '../subtitles/compare/texts.ts'
import { compareVersions, type VersionDifference } from '../subtitles/compare/versions.ts'
import { bringHome } from '../subtitles/merge/bring-home.ts'
import { fileOfTrack } from '../subtitles/write/file-of-track.ts'
import type { FileChange } from './decide.ts'

/** What became of a track whose text was to be written into a file. */
export interface WrittenTrack {
  readonly result: TrackResult
  /** What the track shows and the file cannot hold. */
  readonly lost: readonly Kind[]
  /** What viewers of the file see otherwise than before; null where there was none, or nothing was written. */
  readonly edit: VersionDifference | null
}

/** Writes the file of a track that has none. Never throws. */
export function writeFresh(
  root: string,
  change: FileChange,
  text: TrackText,
): Promise<WrittenTrack> {
  if (text.kind === 'unreadable') return Promise.resolve(skip(change, text.reason))
  const made = fileOfTrack(text.bytes, change.file.format)
  if (!made) return Promise.resolve(skip(change, unfit))
  return write(root, { change, ...made, isNew: true, edit: null })
}

/** Brings the text of a track that was edited in DatoCMS into its file. Never throws. */
export async function writeEdited(
  checkout: Checkout,
  change: FileChange,
  {
    text,
    keeping,
    durationMs,
  }: {
    readonly text: TrackText
    readonly keeping: Keeping
    /** Of the video; null where it is unknown. */
    readonly durationMs: number | null
  },
): Promise<WrittenTrack> {
  if (text.kind === 'unreadable') return skip(change, text.reason)
  const { file, textDigest } = change
  const { format } = file
  if (digestText(text.bytes) !== textDigest) return skip(change, changedMeanwhile)
  // What git holds of its path is the link, and says nothing of its text.
  const isLinked = (await realpath(file.absolutePath).catch(() => null)) !== file.absolutePath
  if (isLinked) return skip(change, linked)
  const before = await readFile(file.absolutePath).catch(() => null)
  const name = repositoryPath(checkout, file.path)
  const committed =
    name === null || checkout.commit === null
      ? null
      : await fileAtCommit(checkout, { commit: checkout.commit, path: name })
  const shown = before && readText(before, format).shown
  const isCommitted =
    shown && committed && digestShown(shown) === digestShown(readText(committed, format).shown)
  if (!isCommitted) return skip(change, uncommitted)
  const merged = bringHome(before, format, text.bytes, {
    isKept: (kind) => keeping.of(format, kind) === 'kept' && !keeping.adds(format, kind),
    offsetMs: keeping.offset ?? 0,
    durationMs,
  })
  if (!merged) return skip(change, misfit)
  const edit = compareVersions(readText(merged.bytes, format).shown, shown)
  return write(checkout.workspace, { change, ...merged, isNew: false, edit })
}

const changedMeanwhile = 'its text changed while it was looked at: run the workflow again'
const linked = 'its file lies behind a link, so its history is not known: copy the edit by hand'
const uncommitted =
  'its file has changes that are not committed, which would be lost: commit them, or take them back'
const unfit =
  'no file shows what its text does without an error, as where it has no cues: look at it in DatoCMS'
const misfit = 'its text does not fit into the file: copy the edit by hand'

async function write(
  root: string,
  {
    change,
    bytes,
    isNew,
    lost,
    edit,
  }: Omit<WrittenTrack, 'result'> & {
    readonly change: FileChange
    readonly bytes: Uint8Array
    readonly isNew: boolean
  },
): Promise<WrittenTrack> {
  const { path } = change.file
  try {
    await writeWhole(root, { path, bytes, isNew })
    return { result: resultOf(change, 'written'), lost, edit }
  } catch (error) {
    const words = `\`${path}\` cannot be written, because ${messageOf(error)}. Make way for it, or give the user that runs the action the right to write it, in a step before this one.`
    return { result: resultOf(change, 'failed', { error: words }), lost: [], edit: null }
  }
}

/** A file that stays, or a track that gets none. */
export function leave(change: Change): WrittenTrack {
  return { result: resultOf(change, null), lost: [], edit: null }
}

function skip(change: FileChange, reason: string): WrittenTrack {
  return leave({ ...change, kind: 'skip', reason })
}
