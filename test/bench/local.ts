import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { defaultToken } from '../simulator/simulator.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { bundle, put, runBundle, runProgram, succeeded } from './bundle.ts'
import { generateFile } from './parsers.ts'
import { createScene } from './scene.ts'
import { median, seconds, type Table } from './table.ts'

/** Bench 5: the files of a large repository. */
export async function benchCheck(quick: boolean): Promise<Table> {
  const videos = quick ? 40 : 400
  await using folder = await temporaryFolder()
  const languages = 'en it de fr es pt nl pl sv da'.split(' ')
  const text = { vtt: generateFile('vtt', 37_500), srt: generateFile('srt', 37_500) }
  const names = Array.from({ length: videos }, (_, at) => `video-${at}`)
  const lines = names.map((name, at) => `  ${name}: "${60_000_000 + at}"`)
  put(folder.path, 'subtitles/manifest.yml', `uploads:\n${lines.join('\n')}\n`)
  for (const [at, name] of names.entries()) {
    const format = at % 2 === 0 ? 'vtt' : 'srt'
    for (const language of languages) {
      const own = text[format].replaceAll(/\bthe\b/g, `the${language}`)
      put(folder.path, `subtitles/${name}/${language}.${format}`, own)
    }
  }
  const megabytes = (videos * languages.length * 37_500) / 1e6
  const { ms, megabytes: memory } = succeeded(await runBundle(folder.path))
  rmSync(join(folder.path, 'subtitles'), { recursive: true })
  put(folder.path, 'subtitles/manifest.yml', 'uploads:\n  intro: "60412398"\n')
  const empty = succeeded(await runBundle(folder.path))
  const memoryOfPlan = await planMemory(quick ? 50 : 500)
  const cores = Math.max(
    1,
    Number(execFileSync('getconf', ['_NPROCESSORS_ONLN'], { encoding: 'utf8' })),
  )
  return {
    title: 'Checking many files, and memory',
    words: `The bundle, in a process of its own. The plan finds every track there and reads its text from Mux to compare it, through a proxy that has the real host names. The machine has ${cores} cores; one is used.`,
    head: ['what', 'time', 'MB/s', 'memory at the most'],
    rows: [
      [
        `check of ${(videos * 10).toLocaleString('en-US')} files, ${megabytes.toFixed(0)} MB`,
        seconds(ms),
        (megabytes / (ms / 1_000)).toFixed(0),
        `${memory.toFixed(0)} MB`,
      ],
      memoryOfPlan,
      ['an empty check', seconds(empty.ms), '—', `${empty.megabytes.toFixed(0)} MB`],
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
