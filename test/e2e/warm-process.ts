/**
 * A process that runs the action again and again, several steps at a time, each with an environment, a folder, outputs
 * and an exit code of its own: to start Node and to load the action takes several times as long as what most steps do.
 * It takes the steps from the process that forked it, and is gone with it.
 */
import { AsyncLocalStorage } from 'node:async_hooks'
import { readFileSync } from 'node:fs'
import { setDefaultCACertificates } from 'node:tls'
import { runnerHost } from '../../src/action/host.ts'
import { main } from '../../src/main.ts'
import { openTerminal } from '../../src/terminal/terminal.ts'

export interface Step {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  /** As a shell gives them to the command; null for a step on a runner. */
  readonly words: readonly string[] | null
}

export interface EndOfStep {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

/** What a process has once, for the step that looks at it. */
interface Running {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
  exitCode: number
  stdout: string
  stderr: string
}

const steps = new AsyncLocalStorage<Running>()
const running = (): Running => {
  const step = steps.getStore()
  if (!step) throw new Error('No step runs here.')
  return step
}
for (const name of ['stdout', 'stderr'] as const) {
  process[name].setMaxListeners(0)
  process[name].write = (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    running()[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    const done = rest.at(-1)
    if (typeof done === 'function') queueMicrotask(() => done())
    return true
  }
}
process.setMaxListeners(0)
process.cwd = () => running().folder
Object.defineProperty(process, 'env', { get: () => running().env })
// Node lets nobody redefine its exit code.
globalThis.process = Object.create(process, {
  exitCode: {
    get: () => running().exitCode,
    set: (code: number) => {
      running().exitCode = code
    },
  },
})

async function run({ env, words }: Step): Promise<void> {
  // What Node does by itself with this variable, where it starts with it. All steps have the same authority.
  const authorities = env.NODE_EXTRA_CA_CERTS
  if (authorities) setDefaultCACertificates([readFileSync(authorities, 'utf8')])
  const host = words ? openTerminal(words) : runnerHost()
  if (typeof host === 'number') process.exitCode = host
  else await main(host)
}

process.on('message', async ({ id, step }: { readonly id: number; readonly step: Step }) => {
  const own: Running = { ...step, exitCode: 0, stdout: '', stderr: '' }
  await steps.run(own, () => run(step))
  const { exitCode, stdout, stderr } = own
  process.send?.({ id, end: { exitCode, stdout, stderr } satisfies EndOfStep })
})
process.on('disconnect', () => process.kill(process.pid, 'SIGKILL'))
