import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { defaultToken } from '../simulator/simulator.ts'
import { compileCache } from '../support/compile-cache.ts'
import { isAll } from '../support/extent.ts'
import type { Project } from './project.ts'
import { runWarm } from './warm-runner.ts'

export const command = join(import.meta.dirname, '../../dist/cli.js')

export interface TerminalRun {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

const longestMs = 60_000

/** Starts the command in the project's folder as a shell does: no variable is a runner's, and the token is set. */
export function startInTerminal(
  project: Project,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly process: ChildProcess; readonly result: Promise<TerminalRun> } {
  const child = spawn(process.execPath, [command, ...words], {
    cwd: project.repository.folder,
    env: shellEnvironment(project, env),
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: longestMs,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const told = Promise.all([ended, text(child.stdout), text(child.stderr)])
  const result = told.then(([exitCode, stdout, stderr]) => ({ exitCode, stdout, stderr }))
  return { process: child, result }
}

/** Runs it to its end: the sources, in a process that is not new, unless everything is tried. */
export function runInTerminal(
  project: Project,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TerminalRun> {
  if (isAll) return startInTerminal(project, words, env).result
  const { folder } = project.repository
  return runWarm({ folder, env: shellEnvironment(project, env), words }, longestMs)
}

function shellEnvironment(
  { simulator, repository }: Project,
  env: Readonly<Record<string, string>>,
): NodeJS.ProcessEnv {
  const { proxy } = simulator
  if (proxy === null) throw new Error('Start the simulator with { proxy: true }.')
  return {
    PATH: process.env.PATH,
    HOME: repository.runnerFolder,
    HTTPS_PROXY: proxy.url,
    NODE_EXTRA_CA_CERTS: proxy.authorityFile,
    NODE_COMPILE_CACHE: compileCache,
    DATOCMS_API_TOKEN: defaultToken,
    ...env,
  }
}
