import { statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { freshFolder } from '../../src/shared/fresh-folder.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

describe('a fresh folder', () => {
  test('lies in that of the runner', async () => {
    await using runner = await temporaryFolder()
    vi.stubEnv('RUNNER_TEMP', runner.path)
    const [first, second] = [await freshFolder('a-'), await freshFolder('a-')]
    expect(first).not.toBe(second)
    expect([first, second].map(dirname)).toEqual([runner.path, runner.path])
  })

  test.each(['', 'nowhere', 'file', 'file/below'])(
    'lies in that of the system where RUNNER_TEMP is no folder: %j',
    async (path) => {
      await using system = await temporaryFolder()
      vi.stubEnv('TMPDIR', system.path)
      writeFileSync(join(system.path, 'file'), '')
      vi.stubEnv('RUNNER_TEMP', path === '' ? '' : join(system.path, path))
      const folder = await freshFolder('a-')
      expect(dirname(folder)).toBe(tmpdir())
      expect(statSync(folder).isDirectory()).toBe(true)
    },
  )

  test('is asked for in one sentence where neither can be written', async () => {
    vi.stubEnv('RUNNER_TEMP', '/nowhere/runner')
    vi.stubEnv('TMPDIR', '/nowhere/system')
    await expect(freshFolder('a-')).rejects.toThrow(
      'There is no folder to write to, neither `/nowhere/runner` nor `/nowhere/system`. Set the variable `RUNNER_TEMP`',
    )
  })
})
