import { expect, test } from 'vitest'
import { createProject, pullRequest, vtt } from './project.ts'

const en = 'subtitles/intro/en.vtt'
const it = 'subtitles/intro/it.vtt'

test('a pull request that changes the source shows which translations are behind, and where', async () => {
  await using project = await createProject({
    videos: { intro: {} },
    manifest: { source: 'en' },
    files: {
      [en]: vtt('Good morning.', 'How are you?'),
      [it]: vtt('Buongiorno.', 'Come stai?'),
      'subtitles/intro/fr.vtt': vtt('Bonjour.', 'Ça va ?'),
    },
  })
  await project.run()
  project.repository.write({
    [en]: vtt('Good morning.', 'How is it going?'),
    'subtitles/intro/fr.vtt': vtt('Bonjour.', 'Comment ça va ?'),
  })
  project.repository.commit()
  const message =
    'The source `en` changed after this file: at 00:00:05.000 it read "How are you?" and now reads "How is it going?".'
  const told = { file: it, line: 8, rule: 'locale/outdated', severity: 'notice', message }
  const plan = await project.run({ event: pullRequest() })
  expect(plan.exitCode).toBe(0)
  expect(plan.report.problems).toMatchObject([told])
  expect(plan.annotations).toMatchObject([{ level: 'notice', file: it, line: 8 }])
  expect(plan.summary).toContain('✅ 🕰️')
  expect(plan.summary).toContain('🕰️ older than its source')
  const check = await project.run({ inputs: { mode: 'check' } })
  expect(check.report.problems).toMatchObject([told])
  expect(check.exitCode).toBe(0)

  project.repository.write({ [it]: vtt('Buongiorno.', 'Come va?') })
  project.repository.commit()
  const apply = await project.run()
  expect(apply.report.problems).toEqual([])
  expect(apply.summary).not.toContain('🕰️')

  project.shallow()
  const shallow = await project.run({ inputs: { mode: 'check' } })
  expect(shallow.report.problems).toEqual([])
  expect(shallow.summary).toContain('set <code>fetch-depth: 0</code> in actions/checkout')
})

test('a file that is behind does not go to DatoCMS where the manifest makes that an error', async () => {
  await using project = await createProject({
    videos: { intro: {} },
    manifest: { source: 'en', rules: { 'locale/outdated': 'error' } },
    files: { [en]: vtt('Good morning.'), [it]: vtt('Buongiorno.') },
  })
  project.repository.write({ [en]: vtt('Good evening.') })
  project.repository.commit()
  const result = await project.run()
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ created: '1', skipped: '1' })
})
