import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { Simulator } from '../simulator/simulator.ts'
import { compileCache } from '../support/compile-cache.ts'
import type { Repository } from './repository.ts'
import { runWarm } from './warm-runner.ts'
import {
  type Annotation,
  annotationsOf,
  readCommands,
  readFileCommands,
  type WorkflowCommand,
} from './workflow-commands.ts'

export { createRepository, type Repository } from './repository.ts'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** What `${{ github.token }}` stands for. */
export const githubToken = 'ghs_simulated0123456789'

export interface RunOptions {
  /** It must have been started with its proxy. */
  readonly simulator: Simulator
  readonly repository: Repository
  /** By their names in action.yml; the others have their defaults. */
  readonly inputs?: Readonly<Record<string, string>>
  /** A push to main unless said otherwise. */
  readonly event?: RunEvent
  /** More variables; undefined takes one away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The script to run instead of dist/index.js. */
  readonly script?: string
  /** The action's metadata instead of action.yml. */
  readonly metadata?: string
  /** Milliseconds after which the process is killed and the run rejected. */
  readonly timeoutMs?: number
}

export interface RunEvent {
  readonly name: string
  readonly payload?: Readonly<Record<string, unknown>>
  readonly ref?: string
  /** The checked-out commit unless said otherwise. */
  readonly sha?: string
}

export interface RunResult {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly outputs: Readonly<Record<string, string>>
  readonly commands: readonly WorkflowCommand[]
  readonly annotations: readonly Annotation[]
  readonly summary: string
  /** The JSON report that the output `report` names, or null. */
  readonly report: unknown
  /** Where GITHUB_OUTPUT, RUNNER_TEMP and the like lie, until the repository is disposed of. */
  readonly folder: string
}

export interface StartedRun {
  readonly process: ChildProcess
  readonly result: Promise<RunResult>
  /** What came to stdout so far. */
  stdout(): string
}

const longestMs = 60_000

/** Runs dist/index.js as a runner does, and waits for its end. */
export async function runAction(options: RunOptions): Promise<RunResult> {
  return (await startAction(options)).result
}

/** Runs the sources instead, in a process that is not new. It makes no other difference to the step. */
export async function runActionWarm(options: RunOptions): Promise<RunResult> {
  const { repository, timeoutMs = longestMs } = options
  const folder = await mkdtemp(join(repository.runnerFolder, 'run-'))
  const env = await runnerEnvironment(options, folder)
  const end = await runWarm({ folder: repository.folder, env, words: null }, timeoutMs)
  return resultOf({ signal: null, ...end }, folder)
}

/** Starts it, for a test that sends signals. */
export async function startAction(options: RunOptions): Promise<StartedRun> {
  const { script = join(root, 'dist/index.js'), timeoutMs = longestMs } = options
  if (!existsSync(script)) throw new Error(`There is no ${script}: run "npm run dist" first.`)
  const folder = await mkdtemp(join(options.repository.runnerFolder, 'run-'))
  const env = await runnerEnvironment(options, folder)
  const child = spawn(process.execPath, [script], {
    cwd: options.repository.folder,
    env,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let stdout = ''
  let stderr = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text
  })
  const ended = new Promise<Pick<RunResult, 'exitCode' | 'signal'>>((resolve, reject) => {
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`The action ran for more than ${timeoutMs} ms.\n${stdout}\n${stderr}`))
    }, timeoutMs)
    child.on('error', reject)
    child.on('close', (exitCode, signal) => {
      clearTimeout(timer)
      resolve({ exitCode, signal })
    })
  })
  const result = ended.then((end) => resultOf({ ...end, stdout, stderr }, folder))
  result.catch(() => {})
  return { process: child, result, stdout: () => stdout }
}

async function resultOf(
  end: Pick<RunResult, 'exitCode' | 'signal' | 'stdout' | 'stderr'>,
  folder: string,
): Promise<RunResult> {
  const commands = readCommands(end.stdout)
  const outputs = readFileCommands(await readFile(join(folder, 'output'), 'utf8'))
  return {
    ...end,
    outputs,
    commands,
    annotations: annotationsOf(commands),
    summary: await readFile(join(folder, 'summary.md'), 'utf8'),
    report: await readReport(outputs.report),
    folder,
  }
}

async function readReport(path: string | undefined): Promise<unknown> {
  if (path === undefined || path === '' || !existsSync(path)) return null
  return JSON.parse(await readFile(path, 'utf8'))
}

/** The environment of a step: nothing of the test's own but the way to git. */
async function runnerEnvironment(
  { simulator, repository, inputs = {}, event = { name: 'push' }, ...options }: RunOptions,
  folder: string,
): Promise<NodeJS.ProcessEnv> {
  const { proxy } = simulator
  if (proxy === null) throw new Error('Start the simulator with { proxy: true }.')
  const files = {
    GITHUB_OUTPUT: join(folder, 'output'),
    GITHUB_STEP_SUMMARY: join(folder, 'summary.md'),
    GITHUB_STATE: join(folder, 'state'),
    GITHUB_ENV: join(folder, 'env'),
    GITHUB_PATH: join(folder, 'path'),
  }
  for (const file of Object.values(files)) await writeFile(file, '')
  const temp = join(folder, 'temp')
  const home = join(folder, 'home')
  await mkdir(temp)
  await mkdir(home)
  const eventPath = join(folder, 'event.json')
  await writeFile(eventPath, JSON.stringify(eventPayload(event, repository)))
  const [owner] = repository.slug.split('/')
  return {
    PATH: process.env.PATH,
    HOME: home,
    LANG: 'C.UTF-8',
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKFLOW: 'Subtitles',
    GITHUB_JOB: 'sync',
    GITHUB_ACTION: '__self',
    GITHUB_RUN_ID: '1',
    GITHUB_RUN_NUMBER: '1',
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_ACTOR: 'octocat',
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_EVENT_NAME: event.name,
    GITHUB_EVENT_PATH: eventPath,
    GITHUB_REPOSITORY: repository.slug,
    GITHUB_REPOSITORY_OWNER: owner,
    GITHUB_SHA: event.sha ?? repository.head(),
    GITHUB_REF: event.ref ?? 'refs/heads/main',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_API_URL: 'https://api.github.com',
    GITHUB_GRAPHQL_URL: 'https://api.github.com/graphql',
    RUNNER_TEMP: temp,
    RUNNER_TOOL_CACHE: join(folder, 'tools'),
    RUNNER_OS: 'Linux',
    RUNNER_ARCH: 'X64',
    RUNNER_NAME: 'simulated',
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: proxy.authorityFile,
    NODE_COMPILE_CACHE: compileCache,
    ...files,
    ...(await inputVariables(options.metadata ?? join(root, 'action.yml'), inputs)),
    ...options.env,
  }
}

/** The event as GitHub words it, as far as actions look at it. */
function eventPayload(event: RunEvent, { slug, visibility }: Repository) {
  const [login, name] = slug.split('/')
  const repository = {
    name,
    full_name: slug,
    private: visibility === 'private',
    visibility,
    default_branch: 'main',
    html_url: `https://github.com/${slug}`,
    owner: { login },
  }
  return { repository, ...event.payload }
}

/** INPUT_…: upper case, blanks to underscores, hyphens kept; defaults from the metadata, as the runner sets them. */
async function inputVariables(metadata: string, given: Readonly<Record<string, string>>) {
  const declared: Record<string, { default?: unknown } | null> =
    parse(await readFile(metadata, 'utf8')).inputs ?? {}
  const unknown = Object.keys(given).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}.`)
  const variables = Object.entries(declared).map(([name, input]) => {
    const value = given[name] ?? String(input?.default ?? '')
    const expanded = value.replace(/\$\{\{\s*github\.token\s*\}\}/, githubToken)
    return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, expanded]
  })
  return Object.fromEntries(variables)
}
