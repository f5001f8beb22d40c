import { execFileSync } from 'node:child_process'
import { chmodSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openPorts } from '../../src/apply/ports.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { learnKeeping } from '../../src/plan/keeping.ts'
import { planChanges } from '../../src/plan/plan.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { createRepository } from '../support/git-repository.ts'
import { sampleChecked, sampleVideo } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const environment = { ...process.env }

afterEach(() => {
  process.env = { ...environment }
})

/** A git that notes each of its runs. */
async function countingGit() {
  const folder = await temporaryFolder()
  const log = join(folder.path, 'runs')
  const real = execFileSync('sh', ['-c', 'command -v git'], { encoding: 'utf8' }).trim()
  const script = join(folder.path, 'git')
  writeFileSync(script, `#!/bin/sh\necho run >> '${log}'\nexec '${real}' "$@"\n`)
  chmodSync(script, 0o755)
  writeFileSync(log, '')
  process.env.PATH = `${folder.path}:${environment.PATH}`
  return {
    count: () => readFileSync(log, 'utf8').split('\n').length - 1,
    [Symbol.asyncDispose]: () => folder[Symbol.asyncDispose](),
  }
}

test.each([
  ['of a public repository', 'auto', true, 2],
  ['of a private one', 'auto', false, 0],
  ['that nobody knows to be public', 'auto', null, 0],
  ['that go by raw URL', 'raw-url', null, 2],
  ['that go through the bucket', 'upload', true, 0],
] as const)('500 files %s, delivery %s: git is run as often as it must', async (...row) => {
  const [, delivery, isPublic, runs] = row
  await using repository = await createRepository()
  const checked = Array.from({ length: 500 }, (_, number) => {
    const path = `subtitles/intro/${number}.vtt`
    repository.write(path, webVtt('Hello'))
    const absolutePath = join(repository.folder, path)
    return sampleChecked({ path, absolutePath, language: `x-${number}`, name: `${number}` })
  })
  const sha = repository.commit()
  const checkout = await openCheckout(repository.folder)
  await using simulator = await startSimulator()
  const session = await openTestSession(simulator)
  const videos = [sampleVideo()]
  const changes = planChanges({
    files: checked,
    existing: [],
    unclearVideos: new Set(),
    videos,
    comparisons: new Map(),
    texts: new Map(),
    pushed: null,
    keys: new Map(),
    names: new Map(),
    unchanged: new Set(),
    options: { prune: false, force: false, onDrift: 'replace' },
  })
  await using git = await countingGit()
  const ports = await openPorts(session, {
    inputs: { delivery, verify: true, jobTimeoutMs: 60_000 },
    changes,
    keeping: learnKeeping([]),
    videos,
    checked,
    checkout,
    origin: {
      sha,
      serverUrl: 'https://github.com',
      repository: { owner: 'octo', name: 'films' },
      isPublic: async () => isPublic,
    },
  })
  const file = changes[499]?.file
  if (!file) throw new TypeError('There are 500 files.')
  const source = await ports.deliver(file, { certain: false })
  expect(source.delivery).toBe(runs === 2 ? 'raw-url' : 'upload')
  expect(git.count()).toBe(runs)
  await session.end()
})
