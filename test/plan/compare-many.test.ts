import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { isAll } from '../support/extent.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const [mb, tracks, bytes] = isAll ? [200, 40, 2_000_000] : [50, 10, 300_000]

test(`${tracks} long texts that all differ are compared in the memory that a few of them take`, async () => {
  await using folder = await temporaryFolder()
  const program = join(import.meta.dirname, 'compare-many.ts')
  const args = [`--max-old-space-size=${mb}`, program, folder.path, `${tracks}`, `${bytes}`]
  const { stdout } = await promisify(execFile)(process.execPath, args)
  expect(JSON.parse(stdout)).toMatchObject({ tracks, kinds: ['unknown'] })
})
