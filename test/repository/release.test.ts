import { execFileSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createRepository } from '../support/git-repository.ts'

const root = join(import.meta.dirname, '../..')

test('the first release goes as CONTRIBUTING says', async () => {
  expect(readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')).toContain('\nnpm version X.Y.Z ')
  await using repository = await createRepository()
  const { folder } = repository
  for (const name of ['package.json', 'package-lock.json', 'CHANGELOG.md', 'scripts']) {
    cpSync(join(root, name), join(folder, name), { recursive: true })
  }
  repository.commit('All that it takes')
  const person = { name: 'Author', email: 'author@example.com' }
  for (const [key, value] of Object.entries(person)) repository.git('config', `user.${key}`, value)
  execFileSync('npm', ['version', '1.0.0'], { cwd: folder, stdio: 'pipe' })
  expect(repository.git('describe', '--exact-match').trim()).toBe('v1.0.0')
  expect(repository.git('status', '--porcelain')).toBe('')
  const notes = execFileSync(process.execPath, ['scripts/release-notes.ts', 'v1.0.0'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(notes).toContain('first release')
})
