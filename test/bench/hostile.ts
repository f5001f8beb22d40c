import { mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { put, runBundle, runProgram, succeeded, tellMemory } from './bundle.ts'
import { generateFile } from './parsers.ts'
import { median, ratio, type Table } from './table.ts'

/** A repository that means harm. */
interface Hostile {
  readonly what: string
  fill(folder: string): void
  readonly inputs?: NodeJS.ProcessEnv
}

interface Measured {
  readonly ms: number
  readonly megabytes: number
}

const manifest = 'subtitles/manifest.yml'
const timing = '00:00:01,000 --> 00:00:02,000\n'
const cueOf = (text: string): string => `00:01.000 --> 00:02.000\n${text}`
const cue = `WEBVTT\n\n${cueOf('')}`
const fileBytes = 9 * 2 ** 20
const manifestLength = 900_000
/** No run may need more heap. */
const bounded = '--max-old-space-size=1000'
const anyVtt = { INPUT_FILES: '**/*.vtt' }

const count = (value: number): string => value.toLocaleString('en-US')
const times = <Value>(length: number, value: (at: number) => Value): Value[] =>
  Array.from({ length }, (_, at) => value(at))
const uploads = (names: readonly string[]): string =>
  `uploads:\n${names.map((name, at) => `  ${name}: "${60_000_000 + at}"\n`).join('')}`

/** A manifest of its own, beside one good file. */
const broken = (what: string, text: string): Hostile => ({
  what: `a manifest of ${what}`,
  fill(folder) {
    put(folder, manifest, text)
    put(folder, 'subtitles/intro/en.vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n')
  },
})

/** One file of 9 MiB, made of one piece again and again. */
const repeated = (
  what: string,
  name: string,
  start: string,
  piece: string,
  encoding: BufferEncoding = 'utf8',
): Hostile => ({
  what: `a file of 9 MiB of ${what}`,
  fill(folder) {
    put(folder, manifest, uploads(['intro']))
    const text = start + piece.repeat(fileBytes / Buffer.byteLength(piece, encoding))
    put(folder, `subtitles/${name}`, text, encoding)
  },
})

const links = (levels: number, inputs = {}): Hostile => ({
  what: `links that double over ${levels} levels${'INPUT_FILES' in inputs ? ', with `files: **/*.vtt`' : ''}`,
  inputs,
  fill(folder) {
    put(folder, manifest, uploads(['intro']))
    for (let level = 0; level < levels; level++) {
      mkdirSync(join(folder, `subtitles/${level}`))
      for (const name of ['a', 'b']) {
        symlinkSync(`../${level + 1}`, join(folder, `subtitles/${level}/${name}`))
      }
    }
    put(folder, `subtitles/${levels}/en.vtt`, 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n')
  },
})

const hostile: readonly Hostile[] = [
  broken('`[` and commas', `[${','.repeat(manifestLength)}`),
  broken('closing brackets', ']'.repeat(manifestLength)),
  broken('lists in lists', `uploads: ${'['.repeat(manifestLength)}`),
  broken('one upload id', `uploads:\n  intro: "${'1'.repeat(manifestLength)}"\n`),
  broken('an anchor that is used again and again', `a: &a [1]\nb: [${'*a,'.repeat(300_000)}]\n`),
  broken(
    '10,000 templates',
    `${uploads(['intro'])}paths: ${JSON.stringify(times(10_000, (at) => `{video}/${at}/{locale}.{format}`))}\n`,
  ),
  {
    what: '10,000 videos, and 150 files of unknown ones',
    fill(folder) {
      put(folder, manifest, uploads(times(10_000, (at) => `episode-${at}-the-long-way-home`)))
      for (let at = 0; at < 150; at++) {
        put(folder, `subtitles/episode-${at}-the-long-way-hme/en.vtt`, 'WEBVTT\n')
      }
    },
  },
  repeated('header lines', 'intro/en.vtt', 'WEBVTT\n', 'a\n'),
  repeated('timing lines', 'intro/en.srt', '', timing),
  repeated('arrows', 'intro/en.srt', '', '-->\n'),
  repeated('opening tags in one cue', 'intro/en.vtt', cue, '<i>'),
  repeated('tags without a name in one cue', 'intro/en.vtt', cue, '<>'),
  repeated('tags in one cue', 'intro/en.vtt', cue, '<c.a><b><i>x</i></b></c>'),
  repeated('capital tags in one cue', 'intro/en.vtt', cue, '<B>x</B>'),
  repeated('classes of one tag', 'intro/en.vtt', `${cue}<c`, '.a'),
  repeated(
    '90 open tags in each cue',
    'intro/en.vtt',
    'WEBVTT\n\n',
    `${cueOf('<b>x'.repeat(90))}\n\n`,
  ),
  repeated('letters in another form', 'intro/en.vtt', cue, 'ª'),
  repeated(
    'commas behind a setting',
    'intro/en.vtt',
    'WEBVTT\n\n00:01.000 --> 00:02.000 align:',
    ',',
  ),
  repeated('"<" in one cue', 'intro/en.srt', `1\n${timing}`, '<'),
  repeated('open codes in one cue', 'intro/en.srt', `1\n${timing}`, '{\\'),
  repeated('references in one cue', 'intro/en.srt', `1\n${timing}`, '&amp;'),
  repeated('bytes that are no UTF-8', 'intro/en.srt', `1\n${timing}`, '\xe9', 'latin1'),
  links(22),
  links(22, anyVtt),
  {
    what: 'a link to `/`, with `files: **/*.vtt`',
    inputs: anyVtt,
    fill(folder) {
      put(folder, manifest, uploads(['intro']))
      symlinkSync('/', join(folder, 'subtitles/intro'))
    },
  },
  {
    what: 'one file of 9 MiB under 100 names of languages',
    fill(folder) {
      put(folder, manifest, uploads(['intro']))
      const text = generateFile('srt', fileBytes)
      for (let at = 0; at < 100; at++) {
        put(folder, `subtitles/intro/${at === 0 ? 'en' : `it-x-${at}`}.srt`, text)
      }
    },
  },
]

/** What the threat model says of time and memory, tried. */
export async function benchHostile(quick: boolean): Promise<Table> {
  await using folder = await temporaryFolder()
  const ordinary = times(quick ? 10 : 100, (at) => `video-${at}`)
  put(folder.path, manifest, uploads(ordinary))
  const text = generateFile('vtt', fileBytes / 100)
  for (const name of ordinary) put(folder.path, `subtitles/${name}/en.vtt`, text)
  const rounds: Measured[] = []
  for (let round = 0; round < 3; round++) rounds.push(succeeded(await runBundle(folder.path)))
  const base = {
    ms: median(rounds.map(({ ms }) => ms)),
    megabytes: Math.max(...rounds.map(({ megabytes }) => megabytes)),
  }
  const row = (what: string, run: Measured): string[] => [
    what,
    ratio(run.ms, base.ms),
    `${run.megabytes.toFixed(0)} MB`,
  ]
  const rows = [row(`${count(ordinary.length)} ordinary files, 9 MiB together`, base)]
  for (const { what, fill, inputs } of quick ? hostile.slice(0, 2) : hostile) {
    await using workspace = await temporaryFolder()
    fill(workspace.path)
    const run = await runBundle(workspace.path, { more: { ...inputs, NODE_OPTIONS: bounded } })
    const isTold = run.summary.length > 0 && run.outputs.length > 0
    if (!isTold || Number.isNaN(run.megabytes)) {
      throw new Error(`${what}: no summary, or no outputs.\n${run.stdout}\n${run.stderr}`)
    }
    rows.push(row(what, run))
  }
  const program = join(import.meta.dirname, '..', 'plan', 'compare-many.ts')
  const tracks = quick ? 4 : 120
  const compared = [bounded, ...tellMemory, program, folder.path, String(tracks), '5000000']
  rows.push(
    row(
      `${tracks} texts of 5 MB that all differ from their files`,
      succeeded(await runProgram(compared)),
    ),
  )
  return {
    title: 'Time and memory',
    words:
      'Each is a run of the bundle on a repository that means harm, with `mode: check`, with 1,000 MB of heap, and each ended with summary and outputs. Times are relative to that of an ordinary repository, the median of three. The last one runs the comparison alone.',
    head: ['tried', 'time ÷ ordinary', 'memory at the most'],
    rows,
  }
}
