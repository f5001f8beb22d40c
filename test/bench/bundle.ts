import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

const here = join(import.meta.dirname, '..', '..')

/** Folders of versions of this project that are measured side by side: this one, and that of BEFORE. */
export const versions: readonly { readonly root: string; readonly words: string }[] = [
  { root: here, words: '' },
  ...(process.env.BEFORE ? [{ root: process.env.BEFORE, words: 'before: ' }] : []),
]

export const bundleOf = (root: string): string => join(root, 'dist', 'index.js')
export const bundle = bundleOf(here)

/** On Linux `maxRSS` counts that of the process from which it was forked, for the moment before it is another one. */
const atEnd = `
  import { readFileSync } from 'node:fs'
  const most = () => /^VmHWM:\\s*(\\d+)/m.exec(readFileSync('/proc/self/status', 'latin1'))[1]
  const kilobytes = process.platform === 'linux' ? most : () => process.resourceUsage().maxRSS
  process.on('exit', () => console.error('RSS ' + kilobytes()))
`
/** Arguments of Node that make a program tell its memory. */
export const tellMemory = ['--import', `data:text/javascript,${encodeURIComponent(atEnd)}`]

export interface ProgramRun {
  readonly ms: number
  /** Memory at the most, where the program tells it. */
  readonly megabytes: number
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Runs Node, and waits for its end. */
export async function runProgram(
  args: readonly string[],
  env: NodeJS.ProcessEnv = process.env,
): Promise<ProgramRun> {
  const since = performance.now()
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const text = { stdout: '', stderr: '' }
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (chunk) => (text[name] += chunk))
  }
  const [status] = await once(child, 'close')
  const megabytes = Number(/RSS (\d+)/.exec(text.stderr)?.[1] ?? Number.NaN) / 1_024
  return { ms: performance.now() - since, megabytes, status, ...text }
}

export interface BundleRun extends ProgramRun {
  readonly summary: string
  readonly outputs: string
}

/** One run of the bundle in a workspace, `mode: check` unless the variables say otherwise. */
export async function runBundle(
  workspace: string,
  {
    told = true,
    more = {},
    program = bundle,
  }: { readonly told?: boolean; readonly more?: NodeJS.ProcessEnv; readonly program?: string } = {},
): Promise<BundleRun> {
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
  const run = await runProgram([...(told ? tellMemory : []), program], env)
  const summary = readFileSync(env.GITHUB_STEP_SUMMARY, 'utf8')
  const outputs = readFileSync(env.GITHUB_OUTPUT, 'utf8')
  rmSync(folder, { recursive: true })
  return { ...run, summary, outputs }
}

/** Throws what a run printed where it failed. */
export function succeeded<Run extends ProgramRun>(run: Run): Run {
  if (run.status !== 0) throw new Error(`The run failed:\n${run.stdout}\n${run.stderr}`)
  return run
}

export function put(
  folder: string,
  path: string,
  text: string,
  encoding: BufferEncoding = 'utf8',
): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true })
  writeFileSync(join(folder, path), text, encoding)
}
