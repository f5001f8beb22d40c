import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { ProbeResult } from '../../scripts/probe/result.ts'
import { defaultToken, type Simulator, startSimulator } from '../simulator/simulator.ts'
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const script = join(import.meta.dirname, '../../scripts/probe.ts')

/** Starts `npm run probe` in a folder, whose HTTP goes to the simulator. */
function startProbe(
  { proxy }: Simulator,
  folder: string,
  words: readonly string[],
  token = defaultToken,
) {
  const child = spawn(process.execPath, [script, ...words], {
    cwd: folder,
    env: {
      PATH: process.env.PATH,
      HTTPS_PROXY: proxy?.url,
      NODE_EXTRA_CA_CERTS: proxy?.authorityFile,
      DATOCMS_API_TOKEN: token,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
    timeout: 60_000,
  })
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve))
  const told = Promise.all([ended, text(child.stdout), text(child.stderr)])
  return { child, told: told.then(([exitCode, stdout, stderr]) => ({ exitCode, stdout, stderr })) }
}

describe.concurrent('npm run probe', () => {
  test('prints a table, and writes the JSON', async () => {
    await using simulator = await startSimulator({ proxy: true })
    await using folder = await temporaryFolder()
    const { id } = simulator.addUpload()
    const { exitCode, stdout } = await startProbe(simulator, folder.path, [id]).told
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^\| {2}\| WebVTT \| SubRip \|$/m)
    const result: ProbeResult = JSON.parse(readFileSync(join(folder.path, 'probe.json'), 'utf8'))
    expect(result.tracks.map(({ error }) => error)).toEqual([null, null])
    expect(simulator.tracks(id)).toEqual([])
  })

  test('deletes what it made when it is stopped', async (context) => {
    needs('signals')(context)
    await using simulator = await startSimulator({
      proxy: true,
      latency: { job: 300, ready: 3_000 },
    })
    await using folder = await temporaryFolder()
    const { id } = simulator.addUpload()
    const begun = Promise.withResolvers<void>()
    simulator.faults.request = (_, { kind }) => {
      if (kind === 'jobResults.find') begun.resolve()
      return null
    }
    const { child, told } = startProbe(simulator, folder.path, [id])
    await begun.promise
    child.kill('SIGINT')
    const { exitCode, stderr } = await told
    expect(exitCode).toBe(1)
    expect(stderr).toContain('What the probe made is deleted.')
    expect(simulator.tracks(id)).toEqual([])
    expect(existsSync(join(folder.path, 'probe.json'))).toBe(false)
  })

  test.each([
    ['without a token', ['x'], '', /^Error: Usage: DATOCMS_API_TOKEN=… npm run probe/m],
    ['without an upload', [], defaultToken, /^Error: Usage: /m],
    [
      'with an upload that is not there',
      ['q0VNpiNQSkG6z0lif_O1zg'],
      defaultToken,
      /^Error: DatoCMS has no upload q0VN/m,
    ],
  ])('%s says what to do', async (_, words, token, expected) => {
    await using simulator = await startSimulator({ proxy: true })
    await using folder = await temporaryFolder()
    const { exitCode, stderr } = await startProbe(simulator, folder.path, words, token).told
    expect(exitCode).toBe(1)
    expect(stderr).toMatch(expected)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
