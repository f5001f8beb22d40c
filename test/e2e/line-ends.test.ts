import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createProject, filmFiles, pullRequest, push } from './project.ts'

test('a checkout with the line ends of Windows is that of its commit: nothing is written twice, and nothing is an edit', async () => {
  await using project = await createProject()
  const { repository } = project
  repository.git('config', 'core.autocrlf', 'true')
  const path = 'subtitles/intro/en.vtt'
  rmSync(join(repository.folder, path))
  repository.git('checkout', '--', path)
  expect(repository.git('ls-files', '--eol', path)).toContain('w/crlf')
  const before = repository.head()
  const first = await project.run({ inputs: { mode: 'apply' } })
  expect(first.exitCode).toBe(0)
  expect(first.outputs).toMatchObject({ created: '3', problems: '0' })
  project.writes()
  const plan = await project.run({ event: pullRequest(), inputs: { 'on-drift': 'fail' } })
  expect(plan.outputs).toMatchObject({ unchanged: '3', changed: 'false' })
  repository.write({ [path]: filmFiles[path].replace('Good morning.', 'Good evening.') })
  repository.commit()
  const edited = await project.run({ event: push(before), inputs: { 'on-drift': 'fail' } })
  expect(edited.exitCode).toBe(0)
  expect(edited.outputs).toMatchObject({ replaced: '1', unchanged: '2' })
})
