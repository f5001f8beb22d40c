import { type ChildProcess, spawn } from 'node:child_process'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { defaultToken } from '../simulator/simulator.ts'
import type { Project } from './project.ts'

export const command = join(import.meta.dirname, '../../dist/cli.js')

export interface TerminalRun {
  /** Null where a signal ended the process. */
  readonly exitCode: number | null
  readonly stdout: string
  readonly stderr: string
}

/** Starts the command in the project's folder as a shell does: no variable is a runner's, and the token is set. */
export function startInTerminal(
  { simulator, repository }: Project,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { readonly process: ChildProcess; readonly result: Promise<TerminalRun> } {
  const { proxy } = simulator
  if (proxy === null) throw new Error('Start the simulator with { proxy: true }.')
  const child = spawn(process.execPath, [command, ...words], {
    cwd: repository.folder,
    env: {
      PATH: process.env.PATH,
      HOME: repository.runnerFolder,
      HTTPS_PROXY: proxy.url,
      NODE_EXTRA_CA_CERTS: proxy.authorityFile,
      DATOCMS_API_TOKEN: defaultToken,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  const told = Promise.all([ended, text(child.stdout), text(child.stderr)])
  const result = told.then(([exitCode, stdout, stderr]) => ({ exitCode, stdout, stderr }))
  return { process: child, result }
}

export function runInTerminal(
  project: Project,
  words: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<TerminalRun> {
  return startInTerminal(project, words, env).result
}
