import type { Mode } from '../../action/mode.ts'
import type { TrackResult, VideoState } from '../../plan/change.ts'
import { isSigned } from '../../plan/words.ts'
import type { FileProblem } from '../../shared/problem.ts'
import type { CueDifference } from '../../subtitles/compare/difference.ts'
import { videosByName } from '../coverage.ts'
import { fileLink, runLink } from '../page/links.ts'
import type { Run } from '../run.ts'
import { deed, why } from '../words/change-words.ts'
import { editWords } from '../words/edit-words.ts'
import type { Playback, PreviewData, PreviewTrack } from './data.ts'
import { publicPlayback } from './playback.ts'
import type { TrackToShow } from './track.ts'

/** The tracks of a run that a preview shows, those that change for viewers first. */
export function tracksToShow(run: Run): readonly TrackToShow[] {
  const problems = Map.groupBy(run.problems, ({ file }) => file)
  const tracks = run.mode === 'check' ? ofFiles(run, problems) : ofResults(run, problems)
  return tracks.toSorted((a, b) => Number(b.isNews) - Number(a.isNews))
}

function ofResults(
  run: Run,
  problems: ReadonlyMap<string, readonly FileProblem[]>,
): readonly TrackToShow[] {
  const sizes = new Map(run.files.map(({ file, content }) => [file.path, content?.cues ?? 0]))
  const editOf = editFinder(run)
  return run.results.map((result) => {
    const { change } = result
    const { kind, video, language, closedCaptions, name, difference, file, content } = change
    const { track, uploadId } = change
    const isCompared = kind === 'replace' || kind === 'delete' || difference !== null
    const own = file && (problems.get(file.path) ?? [])
    const edit = file && editOf(file.path)
    return {
      video,
      language,
      closedCaptions,
      name,
      change: kind,
      reason: reasonWords(result, run.mode),
      isNews: kind !== 'keep' || difference !== null || (edit?.isNews ?? false),
      file: fileOf(run, file?.path ?? null),
      ...(edit?.compared ?? {
        earlier: track && isCompared ? { kind: 'track', id: track.id, uploadId } : null,
        changedLines: linesOf(difference),
      }),
      size: (file && sizes.get(file.path)) ?? content?.cues ?? 0,
      problems: own ?? [],
    }
  })
}

function ofFiles(
  run: Run,
  problems: ReadonlyMap<string, readonly FileProblem[]>,
): readonly TrackToShow[] {
  const editOf = editFinder(run)
  return run.files.map(({ file, content }) => {
    const { path, video, language, closedCaptions, name } = file
    const edit = editOf(path)
    return {
      video,
      language,
      closedCaptions,
      name,
      change: null,
      reason: edit?.words ?? '',
      isNews: edit?.isNews ?? false,
      file: fileOf(run, path),
      ...(edit?.compared ?? { earlier: null, changedLines: linesOf(null) }),
      size: content?.cues ?? 0,
      problems: problems.get(path) ?? [],
    }
  })
}

/** Why, and first what became of it where that is not what was wanted: `Failed to replace: 2 cues changed`. */
function reasonWords(result: TrackResult, mode: Mode): string {
  const { change, outcome } = result
  const isWanted = outcome === null || outcome === 'planned' || outcome === 'done'
  return [isWanted ? null : deed(result, mode), why(change)].filter(Boolean).join(': ')
}

/** What the pull request, or the push, does to a file: of those whose track nobody reads, or could read. */
function editFinder({ edits }: Run) {
  const byPath = new Map(edits.map((edited) => [edited.checked.file.path, edited]))
  return (path: string) => {
    const edited = byPath.get(path)
    if (!edited) return null
    const { edit, previous } = edited
    const compared: Pick<TrackToShow, 'earlier' | 'changedLines'> | null =
      edit.kind === 'changed'
        ? {
            earlier: { kind: 'file', path: previous ?? path },
            changedLines: linesOf(edit.difference),
          }
        : null
    return { words: editWords(edited), isNews: edit.kind !== 'same', compared }
  }
}

function linesOf(difference: CueDifference | null): ReadonlySet<number> {
  return new Set((difference?.cues ?? []).flatMap(({ line }) => line ?? []))
}

function fileOf(run: Run, path: string | null): PreviewTrack['file'] {
  return path === null ? null : { path, href: fileLink(run, path) }
}

/** The page of a run with these tracks, by video. */
export function previewData(
  run: Run,
  tracks: readonly { readonly video: string; readonly track: PreviewTrack }[],
  title: string,
): PreviewData {
  const states = videosByName(run)
  return {
    title,
    link: runLink(run),
    videos: [...Map.groupBy(tracks, ({ video }) => video)].map(([key, own]) => {
      const state = states.get(key)
      return {
        key,
        fileName: state?.upload?.filename ?? null,
        durationMs: state?.upload?.durationMs ?? null,
        playback: playbackOf(run, state),
        tracks: own.map(({ track }) => track),
      }
    }),
  }
}

function playbackOf(run: Run, state: VideoState | undefined): Playback {
  const none = (reason: string): Playback => ({ kind: 'none', reason })
  if (!state) {
    return none(
      run.mode === 'check'
        ? 'DatoCMS was not asked, so the video cannot be shown.'
        : 'DatoCMS has no such video.',
    )
  }
  const { upload } = state
  if (!upload) return none(`DatoCMS has no upload \`${state.uploadId}\`.`)
  const own = run.results.filter(({ change }) => change.video === state.video)
  if (own.some(({ change }) => isSigned(change.reason))) {
    return none('Its playback is signed, so it does not play without a key.')
  }
  if (upload.playbackId === null) return none('The video is not processed yet, or is none.')
  return publicPlayback(upload.playbackId, upload.mp4)
}
