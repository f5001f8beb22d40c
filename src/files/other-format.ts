import { basename } from 'node:path/posix'
import type { FileProblem, Problem } from '../shared/problem.ts'
import { count, quotedList } from '../shared/words.ts'
import { problem } from '../subtitles/severity.ts'

/** Formats of subtitles that DatoCMS does not take, by their endings. */
const formats: Readonly<Record<string, string>> = {
  ass: 'SubStation Alpha',
  dfxp: 'TTML',
  itt: 'TTML',
  lrc: 'LRC',
  sami: 'SAMI',
  sbv: 'SBV (YouTube)',
  scc: 'Scenarist',
  smi: 'SAMI',
  ssa: 'SubStation Alpha',
  sub: 'MicroDVD or VobSub',
  ttml: 'TTML',
}

/** Those that ffmpeg reads whole. (ffmpeg -formats) */
const readByFfmpeg = ['ass', 'sami', 'smi', 'ssa']

/** So many files of one ending are told one by one. */
const mostTold = 10

const ending = new RegExp(`(?:(\\.(?:vtt|srt))\\.txt|\\.(${Object.keys(formats).join('|')}))$`, 'i')

/** Whether a file's name says that it holds subtitles, and not that they are WebVTT or SubRip. */
export const isOtherFormat = (name: string): boolean => ending.test(name)

/** The subtitle file that such a file stands in for: `de.sbv` → `de.vtt`, `fr.srt.txt` → `fr.srt`. */
export const meantFile = (path: string): string =>
  path.replace(ending, (_, before?: string) => before ?? '.vtt')

const stemOf = (path: string): string => path.replace(/\.[^./]*$/, '')

/** The problems of such files; of an ending that many have one that names some of them. */
export function otherFormatProblems(paths: readonly string[]): readonly FileProblem[] {
  const byEnding = Map.groupBy(paths, (path) => ending.exec(path)?.[0].toLowerCase() ?? '')
  return [...byEnding].flatMap(([dotted, same]) =>
    same.length > mostTold
      ? [{ ...problemOfMany(dotted, same), file: same[0] ?? '' }]
      : same.map((path) => ({ ...problemOf(path), file: path })),
  )
}

function problemOf(path: string): Problem {
  const [name, meant] = [basename(path), basename(meantFile(path))]
  const format = formatNameOf(path)
  if (format === undefined) {
    return problem('file/other-format', {
      message: `\`${name}\` ends in \`.txt\`, so it is taken for no subtitle file.`,
      hint: `Rename it to \`${meant}\`.`,
    })
  }
  const isPlain = /^[\w.-]+$/.test(name) && readByFfmpeg.some((each) => name.endsWith(`.${each}`))
  return problem('file/other-format', {
    message: `\`${name}\` has the format ${format}, which DatoCMS does not take, so it has no track.`,
    hint: isPlain
      ? `Convert it to WebVTT: \`ffmpeg -i ${name} ${meant}\`.`
      : `Save it as WebVTT, \`${meant}\`, with an editor of subtitles.`,
  })
}

function problemOfMany(dotted: string, paths: readonly string[]): Problem {
  const format = formatNameOf(dotted)
  const lead = `${count(paths.length, 'file')} end in \`${dotted}\`, such as ${quotedList(paths)}`
  return problem('file/other-format', {
    message: format
      ? `${lead}: ${format}, which DatoCMS does not take, so they have no tracks.`
      : `${lead}, so they are taken for no subtitle files.`,
    hint: format
      ? 'Save each as WebVTT under the same name, with an editor of subtitles, or list them under `ignore` in the manifest.'
      : 'Take `.txt` off their names, or list them under `ignore` in the manifest.',
  })
}

const formatNameOf = (path: string): string | undefined =>
  formats[ending.exec(path)?.[2]?.toLowerCase() ?? '']

/** Those of such files beside which their subtitle file does not lie. */
export function withoutSubtitles(
  others: readonly string[],
  files: readonly string[],
): readonly string[] {
  const stems = new Set(files.map(stemOf))
  return others.filter((path) => !stems.has(stemOf(meantFile(path))))
}
