import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import type { EndOfStep, Step } from './warm-process.ts'

const script = fileURLToPath(new URL('warm-process.ts', import.meta.url))
/** A quarter of what a run takes is to compile the action, which is always the same. */
export const compileCache = fileURLToPath(
  new URL('../../node_modules/.cache/compiled', import.meta.url),
)

const idle: ChildProcess[] = []

/**
 * Runs a step in a process that has run others before, if one is free.
 *
 * @param timeoutMs after which the process is killed.
 * @throws where the process ends of it.
 */
export async function runWarm(step: Step, timeoutMs: number): Promise<EndOfStep> {
  const child = idle.pop() ?? startProcess()
  const ended = new AbortController()
  const timer = setTimeout(() => child.kill('SIGKILL'), timeoutMs)
  const answer = once(child, 'message', { signal: ended.signal })
  const exit = once(child, 'exit', { signal: ended.signal }).then(([code, signal]) => {
    const isLate = signal === 'SIGKILL'
    throw new Error(
      `The action ${isLate ? `ran for more than ${timeoutMs} ms` : `ended with ${code}`}.`,
    )
  })
  try {
    child.send(step)
    const [end] = await Promise.race([answer, exit])
    idle.push(child)
    return end
  } finally {
    clearTimeout(timer)
    ended.abort()
    await Promise.allSettled([answer, exit])
  }
}

function startProcess(): ChildProcess {
  return fork(script, {
    env: { ...process.env, NODE_COMPILE_CACHE: compileCache },
    execArgv: [],
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
}
