import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { FileProblem } from '../shared/problem.ts'
import type { Content } from '../subtitles/compare/content.ts'
import { applyRules, problem } from '../subtitles/severity.ts'
import { formatTimestamp } from '../subtitles/webvtt/timestamp.ts'
import type { VideoState } from './change.ts'

/** Milliseconds. The times of a master tape begin at a whole hour, most often at the first. */
const hour = 3_600_000
/** Milliseconds by which the last words may be late. */
const slack = 5_000
/** Milliseconds. After the last words there may be music and credits, but not so much. */
const minSilence = 60_000

/**
 * What the length of a video tells about its files: cues that start when it has ended, and videos that go on for as long
 * again when all of their files have ended. Both show an upload id of another video.
 */
export function findEndProblems(
  files: readonly CheckedFile[],
  videos: readonly VideoState[],
  { file: manifestFile, videos: written, rules }: Manifest,
): readonly FileProblem[] {
  const showing = files.flatMap(({ file, content }) =>
    content && content.cues > 0 ? [{ file, content }] : [],
  )
  const byVideo = Map.groupBy(showing, ({ file }) => file.video)
  const found = videos.flatMap(({ video, upload }): FileProblem[] => {
    const own = byVideo.get(video) ?? []
    const duration = Math.round(upload?.durationMs ?? 0)
    if (!upload || duration <= 0 || own.length === 0) return []
    const late = own.filter(({ content }) => content.lastStart >= duration)
    if (late.length > 0) return late.map((each) => beyondEnd(each, { ...upload, duration }))
    const end = Math.max(...own.map(({ content }) => content.end))
    if (duration - end < Math.max(minSilence, duration / 2)) return []
    const told = problem('video/ends-early', {
      ...(written.get(video)?.idAt ?? {}),
      message: `All subtitles of \`${video}\` have ended at ${formatTimestamp(end)}, and the video \`${upload.filename}\` goes on until ${formatTimestamp(duration)}.`,
      hint: `Check that \`${upload.id}\` is the upload of this video, and that the files are whole.`,
    })
    return [{ ...told, file: manifestFile }]
  })
  return applyRules(found, rules)
}

function beyondEnd(
  { file, content }: { readonly file: SubtitleFile; readonly content: Content },
  video: { readonly id: string; readonly filename: string; readonly duration: number },
): FileProblem {
  const { start, end, lastStart, lastLine } = content
  const offset = Math.floor(start / hour) * hour
  const isShifted = offset > 0 && end - offset <= video.duration + slack
  const told = problem('video/beyond-end', {
    line: lastLine,
    message: `This cue starts at ${formatTimestamp(lastStart)}, and the video \`${video.filename}\` ends at ${formatTimestamp(video.duration)}, so it is never shown.${isShifted ? ` All times of the file are later by ${formatTimestamp(offset)}, as on a master tape.` : ''}`,
    hint: isShifted
      ? `Subtract ${formatTimestamp(offset)} from every time of the file.`
      : `Check that \`${video.id}\` is the upload of this video, and that the file is of this cut.`,
  })
  return { ...told, file: file.path }
}
