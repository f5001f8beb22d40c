import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { defaultToken } from '../simulator/simulator.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { generateFile } from './parsers.ts'
import { createScene } from './scene.ts'
import { median, seconds, type Table } from './table.ts'

const bundle = process.env.BUNDLE ?? join(import.meta.dirname, '..', '..', 'dist', 'index.js')
const atEnd = `process.on('exit', () => console.error('RSS ' + process.resourceUsage().maxRSS))`
const tell = ['--import', `data:text/javascript,${encodeURIComponent(atEnd)}`]

/** One run of the bundle, `mode: check` unless the variables say otherwise. Milliseconds, and MB of memory at the most. */
function runBundle(
  workspace: string,
  { told = true, more = {} }: { readonly told?: boolean; readonly more?: NodeJS.ProcessEnv } = {},
): { readonly ms: number; readonly megabytes: number } {
  const folder = mkdtempSync(join(tmpdir(), 'bench-runner-'))
  const env = {
    PATH: process.env.PATH,
    HOME: process.env.HOME,
    GITHUB_WORKSPACE: workspace,
    INPUT_MODE: 'check',
    'INPUT_IF-NO-FILES-FOUND': 'ignore',
    'INPUT_FAIL-ON': 'never',
    RUNNER_TEMP: folder,
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary'),
    ...more,
  }
  for (const path of [env.GITHUB_OUTPUT, env.GITHUB_STEP_SUMMARY]) writeFileSync(path, '')
  const since = performance.now()
  const run = spawnSync(process.execPath, [...(told ? tell : []), bundle], {
    env,
    encoding: 'utf8',
  })
  const ms = performance.now() - since
  rmSync(folder, { recursive: true })
  if (run.status !== 0) throw new Error(`The run failed:\n${run.stdout}\n${run.stderr}`)
  return { ms, megabytes: megabytesOf(run.stderr) }
}

function megabytesOf(stderr: string): number {
  return Number(/RSS (\d+)/.exec(stderr)?.[1] ?? Number.NaN) / 1_024
}

function put(folder: string, path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text)
}

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
  const { ms, megabytes: memory } = runBundle(folder.path)
  rmSync(join(folder.path, 'subtitles'), { recursive: true })
  put(folder.path, 'subtitles/manifest.yml', 'uploads:\n  intro: "60412398"\n')
  const empty = runBundle(folder.path)
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
  const { ms, megabytes } = runBundle(scene.workspace, {
    more: {
      INPUT_MODE: 'plan',
      'INPUT_API-TOKEN': defaultToken,
      HTTPS_PROXY: scene.urls.proxy?.url,
      NODE_EXTRA_CA_CERTS: scene.urls.proxy?.authorityFile,
    },
  })
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
  const time = (list: number[], args: readonly string[]): void => {
    const since = performance.now()
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' })
    if (status !== 0) throw new Error(stderr)
    list.push(performance.now() - since)
  }
  const source = `readFileSync(${JSON.stringify(bundle)}, 'utf8')`
  const load = `import { SourceTextModule } from 'node:vm'; import { readFileSync } from 'node:fs'; new SourceTextModule(${source})`
  for (let round = 0; round < (quick ? 5 : 21); round++) {
    time(bare, ['-e', '0'])
    time(loaded, ['--experimental-vm-modules', '--no-warnings', '--input-type=module', '-e', load])
    empty.push(runBundle(folder.path, { told: false }).ms)
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
