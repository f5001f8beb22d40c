/**
 * A process that runs the action again and again, one step after the other, each with an environment and a folder of
 * its own: to start Node and to load the action takes several times as long as what most steps do. It takes the steps
 * from the process that forked it, and is gone with it.
 */
import { readFileSync } from 'node:fs'
import { setDefaultCACertificates } from 'node:tls'
import { runnerHost } from '../../src/action/host.ts'
import { main } from '../../src/main.ts'

export interface Step {
  readonly folder: string
  readonly env: NodeJS.ProcessEnv
}

export interface EndOfStep {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
}

const written = { stdout: '', stderr: '' }
for (const name of ['stdout', 'stderr'] as const) {
  process[name].write = (chunk: string | Uint8Array, ...rest: readonly unknown[]) => {
    written[name] += typeof chunk === 'string' ? chunk : Buffer.from(chunk).toString()
    const done = rest.at(-1)
    if (typeof done === 'function') queueMicrotask(() => done())
    return true
  }
}

async function run({ folder, env }: Step): Promise<EndOfStep> {
  Object.assign(written, { stdout: '', stderr: '' })
  process.chdir(folder)
  process.env = env
  process.exitCode = 0
  // What Node does by itself with this variable, where it starts with it.
  const authorities = env.NODE_EXTRA_CA_CERTS
  if (authorities) setDefaultCACertificates([readFileSync(authorities, 'utf8')])
  await main(runnerHost())
  return { exitCode: Number(process.exitCode), ...written }
}

process.on('message', async (step: Step) => {
  process.send?.(await run(step))
})
process.on('disconnect', () => process.exit())
