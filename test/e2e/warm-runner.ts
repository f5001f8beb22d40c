import { type ChildProcess, fork } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { compileCache } from '../support/compile-cache.ts'
import type { EndOfStep, Step } from './warm-process.ts'

const script = fileURLToPath(new URL('warm-process.ts', import.meta.url))
interface Warm {
  readonly child: ChildProcess
  /** By their ids: what is told of the steps that run. */
  readonly steps: Map<number, PromiseWithResolvers<EndOfStep>>
}

let warm: Warm | null = null
let last = 0

/**
 * Runs a step in a process that has run others before, and may run others at the same time.
 *
 * @param timeoutMs after which the process is killed.
 * @throws where the process ends of it.
 */
export async function runWarm(step: Step, timeoutMs: number): Promise<EndOfStep> {
  warm ??= startProcess()
  const { child, steps } = warm
  const id = ++last
  const ended = Promise.withResolvers<EndOfStep>()
  steps.set(id, ended)
  const timer = setTimeout(() => {
    ended.reject(new Error(`The action ran for more than ${timeoutMs} ms.`))
    warm = null
    child.kill('SIGKILL')
  }, timeoutMs)
  try {
    child.send({ id, step })
    return await ended.promise
  } finally {
    clearTimeout(timer)
    steps.delete(id)
  }
}

function startProcess(): Warm {
  const child = fork(script, {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const started: Warm = { child, steps: new Map() }
  child.on('message', ({ id, end }: { readonly id: number; readonly end: EndOfStep }) =>
    started.steps.get(id)?.resolve(end),
  )
  child.on('exit', (code, signal) => {
    if (warm === started) warm = null
    const error = new Error(`The process that runs the action ended with ${signal ?? code}.`)
    for (const step of started.steps.values()) step.reject(error)
  })
  return started
}
