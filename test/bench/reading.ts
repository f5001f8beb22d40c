import { digestShown, showSubtitles } from '../../src/subtitles/compare/shown.ts'
import { matchTexts, readText } from '../../src/subtitles/compare/texts.ts'
import { compareVersions } from '../../src/subtitles/compare/versions.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { parseSrt } from '../../src/subtitles/srt/parse.ts'
import { parseWebVtt } from '../../src/subtitles/webvtt/parse.ts'
import { generateVideo } from './library.ts'
import { median, type Table } from './table.ts'

const parsers = { srt: parseSrt, vtt: parseWebVtt } as const

/** Bench: what is done with a text once it is parsed, beside parsing it. */
export function benchReading(quick: boolean): Table {
  const rounds = quick ? 3 : 9
  const rows = (['vtt', 'srt'] as const).flatMap((format) =>
    [false, true].map((hasMarkup) => {
      const texts = generateTexts(format, hasMarkup, quick ? 2 : 10)
      const bytes = texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
      const parsed = texts.map((text) => parsers[format](text))
      const pairs = texts.map((text) => ({
        file: readText(Buffer.from(text), format),
        track: readText(Buffer.from(text), format),
        edited: readText(Buffer.from(text.replace('.\n', '!\n')), format),
      }))
      const steps: Record<string, () => void> = {
        parse: () => texts.forEach((text) => void parsers[format](text)),
        show: () => parsed.forEach((each) => void showSubtitles(each, format)),
        digest: () => pairs.forEach(({ file }) => void digestShown(file.shown)),
        match: () => pairs.forEach(({ file, track }) => void matchTexts(file, track, null)),
        versions: () =>
          pairs.forEach(({ file, edited }) => void compareVersions(edited.shown, file.shown)),
      }
      const times = new Map(Object.keys(steps).map((name): [string, number[]] => [name, []]))
      for (let round = 0; round <= rounds; round++) {
        for (const [name, step] of Object.entries(steps)) {
          const { user } = process.cpuUsage()
          step()
          if (round > 0) times.get(name)?.push((process.cpuUsage().user - user) / 1_000)
        }
      }
      const [base = Number.NaN, ...others] = [...times.values()].map(median)
      return [
        `${format}, ${hasMarkup ? 'markup in every line' : 'as translators write'}`,
        `${(bytes / 1_000 / base).toFixed(0)} MB/s`,
        ...others.map((ms) => (ms / base).toFixed(2)),
      ]
    }),
  )
  return {
    title: 'Reading and comparing, beside parsing',
    words: `Medians of ${rounds} rounds in one process, in time of the processor. Each is the time that it takes ÷ the time to parse the same texts: what viewers see of a text, its digest, whether file and track are the same text, and what an edit of one cue changes.`,
    head: ['texts in 27 languages', 'parsing', 'shown', 'digest', 'file and track', 'edit'],
    rows,
  }
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
