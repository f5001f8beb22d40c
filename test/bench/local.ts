import { rmSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { defaultToken } from '../simulator/simulator.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import {
  type BundleRun,
  bundle,
  bundleOf,
  put,
  runBundle,
  runProgram,
  succeeded,
  versions,
} from './bundle.ts'
import { generateVideo } from './library.ts'
import { createScene } from './scene.ts'
import { median, ratio, seconds, type Table } from './table.ts'

/** Bench 5: the files of a large repository. */
export async function benchCheck(quick: boolean): Promise<Table> {
  await using folder = await temporaryFolder()
  const videos = Array.from({ length: quick ? 15 : 147 }, (_, at) => `video-${at}`)
  const lines = videos.map((name, at) => `  ${name}: "${60_000_000 + at}"`)
  put(folder.path, 'subtitles/manifest.yml', `uploads:\n${lines.join('\n')}\n`)
  let [files, bytes] = [0, 0]
  for (const [seed, name] of videos.entries()) {
    for (const [language, text] of generateVideo(seed, 322)) {
      put(folder.path, `subtitles/${name}/${language}.srt`, text)
      files++
      bytes += Buffer.byteLength(text)
    }
  }
  const sides = versions.map(({ root, words }) => ({
    root,
    words,
    alone: [] as number[],
    whole: [] as BundleRun[],
  }))
  const program = join(import.meta.dirname, 'read-and-parse.ts')
  for (let round = 0; round < (quick ? 1 : 5); round++) {
    for (const { root, alone, whole } of sides) {
      const { stdout } = succeeded(await runProgram([program, folder.path, root]))
      alone.push((JSON.parse(stdout) as { ms: number }).ms)
      whole.push(succeeded(await runBundle(folder.path, { program: bundleOf(root) })))
    }
  }
  const parsing = median(sides[0]?.alone ?? [])
  const many = `${files.toLocaleString('en-US')} files, ${(bytes / 1e6).toFixed(0)} MB`
  const row = (what: string, ms: number, memory: string): string[] => [
    what,
    seconds(ms),
    (bytes / 1_000 / ms).toFixed(0),
    ratio(ms, parsing),
    memory,
  ]
  const rows = sides.flatMap(({ words, alone, whole }) => {
    const most = Math.max(...whole.map(({ megabytes }) => megabytes))
    const checking = median(whole.map(({ ms }) => ms))
    return [
      row(`${words}reading and parsing ${many}`, median(alone), '—'),
      row(`${words}check of ${many}`, checking, `${most.toFixed(0)} MB`),
    ]
  })
  rmSync(join(folder.path, 'subtitles'), { recursive: true })
  put(folder.path, 'subtitles/manifest.yml', 'uploads:\n  intro: "60412398"\n')
  const empty = succeeded(await runBundle(folder.path))
  const plan = await planMemory(quick ? 50 : 500)
  const cores = availableParallelism()
  return {
    title: 'Checking many files, and memory',
    words: `SubRip files of ${videos.length} videos in 27 languages of eleven scripts, as of a course that volunteers translate. The check is the bundle, in a process of its own, start and summary included; beside it a process that only reads and parses the files, and tells how long that took. Medians of ${sides[0]?.alone.length} rounds, in turn. The plan finds every track there and reads its text from Mux to compare it, through a proxy that has the real host names. The machine has ${cores} cores; one is used.`,
    head: ['what', 'time', 'MB/s', '÷ reading and parsing', 'memory at the most'],
    rows: [
      ...rows,
      plan,
      ['an empty check', seconds(empty.ms), '—', '—', `${empty.megabytes.toFixed(0)} MB`],
    ],
  }
}

/** Checks and plans so many videos of 10 languages, 30 KB a file. */
async function planMemory(videos: number): Promise<string[]> {
  await using scene = await createScene({
    videos,
    languages: 10,
    factor: 1,
    synced: true,
    cues: 500,
    proxy: true,
  })
  const more = {
    INPUT_MODE: 'plan',
    'INPUT_API-TOKEN': defaultToken,
    HTTPS_PROXY: scene.urls.proxy?.url,
    NODE_EXTRA_CA_CERTS: scene.urls.proxy?.authorityFile,
  }
  const { ms, megabytes } = succeeded(await runBundle(scene.workspace, { more }))
  const { lists } = await scene.count()
  if (lists !== videos) throw new Error(`${lists} lists were read of ${videos} videos.`)
  const files = (videos * 10).toLocaleString('en-US')
  return [
    `plan over ${files} files, and comparison with their tracks`,
    seconds(ms),
    '—',
    '—',
    `${megabytes.toFixed(0)} MB`,
  ]
}

/** Bench 6: a run with nothing to do. */
export async function benchStart(quick: boolean): Promise<Table> {
  await using folder = await temporaryFolder()
  put(folder.path, 'subtitles/manifest.yml', 'uploads:\n  intro: "60412398"\n')
  const [bare, loaded, empty]: [number[], number[], number[]] = [[], [], []]
  const time = async (list: number[], args: readonly string[]): Promise<void> => {
    list.push(succeeded(await runProgram(args)).ms)
  }
  const source = `readFileSync(${JSON.stringify(bundle)}, 'utf8')`
  const load = `import { SourceTextModule } from 'node:vm'; import { readFileSync } from 'node:fs'; new SourceTextModule(${source})`
  for (let round = 0; round < (quick ? 5 : 21); round++) {
    await time(bare, ['-e', '0'])
    await time(loaded, [
      '--experimental-vm-modules',
      '--no-warnings',
      '--input-type=module',
      '-e',
      load,
    ])
    empty.push(succeeded(await runBundle(folder.path, { told: false })).ms)
  }
  const base = median(bare)
  const row = (what: string, list: readonly number[]): string[] => [
    what,
    `${median(list).toFixed(0)} ms`,
    (median(list) / base).toFixed(2),
  ]
  return {
    title: 'Cold start',
    words: `Medians of ${bare.length} rounds, in turn. The empty run reads inputs, event and manifest, asks git once, finds no file, and writes report, summary and outputs.`,
    head: ['process', 'time', '÷ bare'],
    rows: [
      row('`node -e 0`', bare),
      row('… and compiling the bundle', loaded),
      row('an empty `mode: check`', empty),
    ],
  }
}
