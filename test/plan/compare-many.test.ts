import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('40 long texts that all differ are compared in the memory that a few of them take', async () => {
  await using folder = await temporaryFolder()
  const program = join(import.meta.dirname, 'compare-many.ts')
  const args = ['--max-old-space-size=200', program, folder.path, '40', '2000000']
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toMatchObject({ tracks: 40, kinds: ['unknown'] })
})
