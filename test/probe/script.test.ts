import { spawn, spawnSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from 'vitest'
import type { ProbeResult } from '../../scripts/probe/result.ts'
import { readResult } from '../../scripts/probe/result-file.ts'
import { defaultToken, type Simulator, startSimulator } from '../simulator/simulator.ts'
import { compileCache } from '../support/compile-cache.ts'
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
      NODE_COMPILE_CACHE: compileCache,
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
    const path = join(folder.path, 'probe.json')
    const result: ProbeResult = JSON.parse(readFileSync(path, 'utf8'))
    expect(readResult(path)).toEqual(result)
    expect(result.tracks.map(({ error }) => error)).toEqual([null, null])
    expect(simulator.tracks(id)).toEqual([])
  })

  test('prints the JSON alone where it is asked for on standard output', async () => {
    await using simulator = await startSimulator({ proxy: true })
    await using folder = await temporaryFolder()
    const { id } = simulator.addUpload()
    const { exitCode, stdout, stderr } = await startProbe(simulator, folder.path, [
      id,
      '--json',
      '-',
    ]).told
    expect(exitCode).toBe(0)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, tracks: [{}, {}] })
    expect(stderr).toMatch(/^\| {2}\| WebVTT \| SubRip \|$/m)
    expect(readdirSync(folder.path)).toEqual([])
  })

  test('loses nothing where the JSON cannot be written', async () => {
    await using simulator = await startSimulator({ proxy: true })
    await using folder = await temporaryFolder()
    const { id } = simulator.addUpload()
    const path = join('missing', 'probe.json')
    const { exitCode, stdout, stderr } = await startProbe(simulator, folder.path, [
      id,
      '--json',
      path,
    ]).told
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^\| {2}\| WebVTT \| SubRip \|$/m)
    expect(JSON.parse(stdout.slice(stdout.indexOf('\n{\n')))).toMatchObject({ version: 1 })
    expect(stderr).toContain(`Error: The JSON cannot be written to ${path}: ENOENT`)
  })

  test.for(['SIGINT', 'SIGTERM'] as const)(
    'deletes what it made at a %s',
    async (signal, context) => {
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
      child.kill(signal)
      const { exitCode, stderr } = await told
      expect(exitCode).toBe(1)
      expect(stderr).toContain('What the probe made is deleted.')
      expect(stderr).toContain('Error: The probe was stopped, and nothing was found out.')
      expect(simulator.tracks(id)).toEqual([])
      expect(existsSync(join(folder.path, 'probe.json'))).toBe(false)
    },
  )

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

describe('the JSON of a probe', () => {
  test.each([
    ['is no JSON', 'not json', /probe\.json cannot be read: .*\. Name the JSON file/],
    ['lacks something', '{"version":1}', /is not what this version of the probe writes: at: /],
    ['is of another version', '{"version":2}', /writes: version: .*Expected 1 but received 2/],
  ])('that %s is told in a sentence', async (_, content, expected) => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'probe.json')
    writeFileSync(path, content)
    expect(() => readResult(path)).toThrow(expected)
  })

  test('starts no simulator where it is not there', async () => {
    await using folder = await temporaryFolder()
    const path = join(folder.path, 'none.json')
    const words = [join(import.meta.dirname, '../../scripts/simulator.ts'), '--probe', path]
    const { status, stderr } = spawnSync(process.execPath, words, { encoding: 'utf8' })
    expect(status).toBe(1)
    expect(stderr).toMatch(/^Error: .*none\.json cannot be read: ENOENT/)
    expect(stderr).not.toMatch(/\n\s+at /)
  })
})
