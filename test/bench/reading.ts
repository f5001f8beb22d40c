import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { versions } from './bundle.ts'
import { generateVideo } from './library.ts'
import { median, type Table } from './table.ts'

type Sources = typeof import('../../src/subtitles/compare/shown.ts') &
  typeof import('../../src/subtitles/compare/texts.ts') &
  typeof import('../../src/subtitles/compare/versions.ts') &
  typeof import('../../src/subtitles/srt/parse.ts') &
  typeof import('../../src/subtitles/webvtt/parse.ts')

setFlagsFromString('--expose-gc')
const collectGarbage: () => void = runInNewContext('gc')

/** Rounds before any counts, in which V8 compiles what runs often. */
const warmUp = 5

const files = ['compare/shown', 'compare/texts', 'compare/versions', 'srt/parse', 'webvtt/parse']

/** Bench 9: what is done with a text once it is parsed, beside parsing it. */
export async function benchReading(quick: boolean): Promise<Table> {
  const rounds = quick ? 3 : 5
  const rows: string[][] = []
  for (const { root, words } of versions) {
    const parts = files.map((file) => import(join(root, 'src/subtitles', `${file}.ts`)))
    const sources: Sources = Object.assign({}, ...(await Promise.all(parts)))
    for (const format of ['vtt', 'srt'] as const) {
      for (const hasMarkup of [false, true]) {
        const texts = generateTexts(format, hasMarkup, quick ? 1 : 2)
        const name = `${words}${format}, ${hasMarkup ? 'markup in every line' : 'as translators write'}`
        rows.push([name, ...measure(sources, { texts, format, rounds })])
      }
    }
  }
  return {
    title: 'Reading and comparing, beside parsing',
    words: `Medians of ${rounds} rounds in one process, in time that the thread takes of the processor. Each is the time that it takes ÷ the time to parse the same texts: what viewers see of a text, its digest, whether file and track are the same text where they are and where one cue differs, and what an edit of that cue changes.`,
    head: 'texts in 27 languages,parsing,shown,digest,the same,another cue,an edit'.split(','),
    rows,
  }
}

function measure(
  sources: Sources,
  { texts, format, rounds }: { texts: readonly string[]; format: SubtitleFormat; rounds: number },
): string[] {
  const { matchTexts, readText, showSubtitles, digestShown, compareVersions } = sources
  const parse = format === 'srt' ? sources.parseSrt : sources.parseWebVtt
  const parsed = texts.map((text) => parse(text))
  const pairs = texts.map((text) => ({
    file: readText(Buffer.from(text), format),
    track: readText(Buffer.from(text), format),
    other: readText(Buffer.from(text.replace('.\n', '!\n')), format),
  }))
  const steps = {
    parse: () => texts.forEach((text) => void parse(text)),
    show: () => parsed.forEach((each) => void showSubtitles(each, format)),
    digest: () => pairs.forEach(({ file }) => void digestShown(file.shown)),
    same: () => pairs.forEach(({ file, track }) => void matchTexts(file, track, null)),
    other: () => pairs.forEach(({ file, other }) => void matchTexts(file, other, null)),
    edit: () => pairs.forEach(({ file, other }) => void compareVersions(other.shown, file.shown)),
  }
  const times = new Map(Object.keys(steps).map((name): [string, number[]] => [name, []]))
  for (let round = -warmUp; round < rounds; round++) {
    for (const [name, step] of Object.entries(steps)) {
      // The garbage of the step before is not its own.
      collectGarbage()
      const { user } = process.threadCpuUsage()
      step()
      if (round >= 0) times.get(name)?.push((process.threadCpuUsage().user - user) / 1_000)
    }
  }
  const [base = Number.NaN, ...others] = [...times.values()].map(median)
  const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  const speed = `${(bytes / 1_000 / base).toFixed(0)} MB/s`
  return [speed, ...others.map((ms) => (ms / base).toFixed(2))]
}

function generateTexts(format: SubtitleFormat, hasMarkup: boolean, videos: number): string[] {
  return Array.from({ length: videos }, (_, seed) =>
    Array.from(generateVideo(seed, 322), ([, text]) => {
      const written = hasMarkup ? withMarkup(text, format) : text
      return format === 'srt' ? written : toWebVtt(written)
    }),
  ).flat()
}

/** What each line of text has in some files: italics, and a speaker or a colour. */
function withMarkup(srt: string, format: SubtitleFormat): string {
  const [start, end] = format === 'vtt' ? ['<v Ann>', '</v>'] : ['<font color="red">', '</font>']
  return srt.replace(/^(?!\d)[^\n]+$/gm, `${start}<i>$&</i>${end}`)
}

function toWebVtt(srt: string): string {
  return `WEBVTT\n\n${srt.replace(/(\d\d),(\d{3})/g, '$1.$2')}`
}
