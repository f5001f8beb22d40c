/**
 * Throughput of the parsers beside those of npm, on one generated file of 10 MB for each format:
 *
 *     node test/bench/parsers.ts [megabytes] [rounds]
 *
 * Each round runs every parser once, in turn, so that a busy machine slows all of them; the figures are medians.
 * The packages only collect cues (webvtt-parser reports errors as well); ours reports every problem.
 */
import { createRequire } from 'node:module'
import { parse as parsePlussub } from '@plussub/srt-vtt-parser'
import subsrt from 'subsrt-ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import { parseSrt } from '../../src/subtitles/srt/parse.ts'
import { parseWebVtt } from '../../src/subtitles/webvtt/parse.ts'

interface Contestant {
  readonly name: string
  /** The number of cues that it finds. */
  parse(text: string): number | Promise<number>
}

const require = createRequire(import.meta.url)
const nodeWebVtt: { parse(text: string, options: object): { cues: readonly unknown[] } } =
  require('node-webvtt')
const webVttParser: {
  WebVTTParser: new (
    entities: object,
  ) => { parse(text: string, mode: string): { cues: readonly unknown[] } }
} = require('webvtt-parser')
const mediaCaptions: {
  parseText(text: string, options: object): Promise<{ cues: readonly unknown[] }>
} = require('media-captions')
const entities: object = require('webvtt-parser/html-entities.json')

const contestants: Record<SubtitleFormat, readonly Contestant[]> = {
  vtt: [
    { name: 'this project', parse: (text) => parseWebVtt(text).cues.length },
    ...others('vtt'),
    { name: 'node-webvtt', parse: (text) => nodeWebVtt.parse(text, { strict: false }).cues.length },
    {
      name: 'webvtt-parser',
      parse: (text) => new webVttParser.WebVTTParser(entities).parse(text, 'subtitles').cues.length,
    },
  ],
  srt: [{ name: 'this project', parse: (text) => parseSrt(text).cues.length }, ...others('srt')],
}

function others(format: SubtitleFormat): readonly Contestant[] {
  return [
    {
      name: 'media-captions',
      parse: async (text) => (await mediaCaptions.parseText(text, { type: format })).cues.length,
    },
    { name: 'subsrt-ts', parse: (text) => subsrt.parse(text, { format }).length },
    { name: '@plussub/srt-vtt-parser', parse: (text) => parsePlussub(text).entries.length },
  ]
}

/** A file like those of films: one or two lines a cue, some italic, every tenth in another script. */
export function generateFile(format: SubtitleFormat, bytes: number): string {
  const words = 'the water runs down a hill and nobody knows why it would stay there'.split(' ')
  const blocks = format === 'vtt' ? ['WEBVTT\n'] : []
  let size = 0
  for (let index = 1; size < bytes; index += 1) {
    const line = (seed: number) =>
      Array.from({ length: 6 }, (_, at) => words[(seed * 7 + at * 5) % words.length]).join(' ')
    const text = index % 10 === 0 ? 'Вода бежит с холма' : line(index)
    const first = index % 8 === 0 ? `<i>${text}</i>` : text
    const second = index % 3 === 0 ? `\n- ${line(index + 1)}` : ''
    const times = `${time(index * 2500, format)} --> ${time(index * 2500 + 2400, format)}`
    const block = `${index}\n${times}\n${first}${second}\n`
    size += Buffer.byteLength(block) + 1
    blocks.push(block)
  }
  return blocks.join('\n')
}

function time(ms: number, format: SubtitleFormat): string {
  const pad = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0')
  const clock = [ms / 3_600_000, (ms / 60_000) % 60, (ms / 1000) % 60].map((value) => pad(value))
  return clock.join(':') + (format === 'vtt' ? '.' : ',') + pad(ms % 1000, 3)
}

/** Milliseconds by contestant, of each round. */
async function race(text: string, runners: readonly Contestant[], rounds: number) {
  const times = runners.map((): number[] => [])
  const cues: number[] = []
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, runner] of runners.entries()) {
      const start = performance.now()
      cues[index] = await runner.parse(text)
      if (round > 0) times[index]?.push(performance.now() - start)
    }
  }
  return runners.map(({ name }, index) => ({
    name,
    cues: cues[index] ?? 0,
    ms: median(times[index] ?? []),
  }))
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}

if (import.meta.main) {
  const [megabytes = 10, rounds = 7] = process.argv.slice(2).map(Number)
  for (const format of ['vtt', 'srt'] as const) {
    const text = generateFile(format, megabytes * 1_000_000)
    const results = await race(text, contestants[format], rounds)
    const ours = results[0]?.ms ?? Number.NaN
    console.log(`\n${format}: ${megabytes} MB, median of ${rounds} rounds after one to warm up`)
    for (const { name, cues, ms } of results) {
      const speed = `${(megabytes / (ms / 1000)).toFixed(0)} MB/s`.padStart(9)
      const ratio = `${(ms / ours).toFixed(2)} ×`.padStart(8)
      console.log(
        `${name.padEnd(24)} ${ms.toFixed(1).padStart(7)} ms ${speed} ${ratio} ${cues} cues`,
      )
    }
  }
}
