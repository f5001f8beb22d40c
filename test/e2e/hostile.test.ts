import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { readAction } from '../../scripts/readme-tables.ts'
import { defaultToken } from '../simulator/simulator.ts'
import { needs } from '../support/system.ts'
import { createProject, pullRequest, srt, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const command = '::error::pwned'
const markup = '<img src=x onerror=alert(1)>[pwned](https://evil.example)'
const own = ['add-mask', 'group', 'endgroup', 'error', 'warning', 'notice', 'debug']

function expectNoInjection({ commands, summary, outputs }: CheckedResult): void {
  expect(own).toEqual(expect.arrayContaining([...new Set(commands.map(({ name }) => name))]))
  expect(commands.filter(({ message }) => message.trim().startsWith('pwned'))).toEqual([])
  const open = commands.filter(({ name }) => name === 'group')
  expect(commands.filter(({ name }) => name === 'endgroup')).toHaveLength(open.length)
  expect(summary).not.toContain('<img src=x')
  expect(summary).not.toMatch(/href="[^"]*\/\/evil\.example/)
  expect(Object.keys(outputs)).toEqual(Object.keys(readAction().outputs))
}

const debug = { RUNNER_DEBUG: '1' }

describe('no command and no markup comes', () => {
  test('from the names of files and videos', async (context) => {
    needs('any name')(context)
    const known = [
      `${command}.en.vtt`,
      `c\u2028${command}.en.vtt`,
      '##[error]pwned.en.vtt',
      '::set-output name=mode::pwned/en.vtt',
      '::stop-commands::pwned.en.vtt',
    ]
    const unknown = [
      `a\n${command}\n.en.vtt`,
      `b\r${command}.en.vtt`,
      '%0A::error::pwned.en.vtt',
      `d${markup.replaceAll('/', '∕')}.en.vtt`,
    ]
    const bad = 'WEBVTT\n\n00:05.000 --> 00:01.000\nA.\n'
    const files = [...known, ...unknown].map((name, at) => [name, at % 2 ? bad : vtt('Hello.')])
    const videos = known.map((name) => [name.replace(/[/.]en\.vtt$/, ''), {}])
    await using project = await createProject({
      videos: Object.fromEntries(videos),
      files: Object.fromEntries(files),
    })
    project.repository.git('mv', 'subtitles/manifest.yml', 'manifest.yml')
    project.repository.commit()
    const inputs = { manifest: 'manifest.yml' }
    const plan = await project.run({ event: pullRequest(), inputs, env: debug })
    expect(plan.outputs.created).toBe('3')
    expect(plan.report.problems.length).toBeGreaterThanOrEqual(6)
    expectNoInjection(plan)
    const result = await project.run({ inputs, env: debug })
    expect(result.outputs.created).toBe('3')
    expectNoInjection(result)
  })

  test('from what DatoCMS says', async () => {
    const words = `x\n${command}\n##[group]pwned ${markup}`
    await using project = await createProject({
      videos: {
        intro: { filename: `${words}.mp4` },
        'tutorials/part-1': { playbackId: null, filename: words },
      },
      files: {
        'subtitles/intro/en.vtt': vtt('Hello.'),
        'subtitles/tutorials/part-1.en.srt': srt('Hello.'),
      },
    })
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'fr', name: words, text: vtt('Old.') })
    project.simulator.faults.job = ({ kind }) =>
      kind === 'tracks.create'
        ? {
            kind: 'fails',
            effect: 'never',
            status: 422,
            code: words,
            details: { messages: [words] },
          }
        : null
    const result = await project.run({ inputs: { prune: 'true' }, env: debug })
    expect(result.outputs).toMatchObject({ failed: '1', deleted: '1', skipped: '1' })
    expectNoInjection(result)
  })

  test('from cue texts, track names and inputs', async () => {
    const words = `${command} ##[group]pwned ${markup}`
    await using project = await createProject({
      files: { 'subtitles/intro/en.vtt': vtt('Hello.', command) },
      manifest: { names: { en: words } },
    })
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({
      uploadId,
      language: 'en',
      name: 'English',
      text: vtt(`x ##[group]pwned [pwned](https://evil.example)`, 'b'),
    })
    expectNoInjection(await project.run({ event: pullRequest(), env: debug }))
    const result = await project.run({ env: debug })
    expect(result.outputs.replaced).toBe('1')
    expectNoInjection(result)
    expectNoInjection(
      await project.run({
        inputs: { mode: `a\n${words}`, files: `{\n${words}`, manifest: `${words}.yml` },
      }),
    )
  })

  test('from the comment on a pull request', async (context) => {
    needs('any name')(context)
    const video = `<script>pwned<∕script> ${markup.replaceAll('/', '∕')}`
    await using project = await createProject({
      videos: { [video]: {} },
      files: { [`subtitles/${video}/en.vtt`]: vtt('Hello.') },
    })
    await project.run({ event: pullRequest(), inputs: { comment: 'true' } })
    const body = project.github.comments[0]?.body ?? ''
    expect(body).toContain('will create 1 track')
    expect(body).not.toMatch(/<script|<img src=x|href="https:..evil/)
  })
})

test('the token is nowhere, even where DatoCMS and the files repeat it', async () => {
  const token = 'dato-4f1c2e9a7b'
  await using project = await createProject({
    videos: { intro: { filename: `${token}.mp4` } },
    files: { 'subtitles/intro/en.vtt': vtt(token) },
  })
  project.simulator.faults.job = () => ({
    kind: 'fails',
    effect: 'never',
    status: 422,
    code: 'MUX_ERROR',
    details: { messages: [`Authorization: Bearer ${token}`] },
  })
  const result = await project.run({ env: debug })
  expect(result.exitCode).toBe(1)
})

test('a token in another input is nowhere, not even in the comment', async () => {
  await using project = await createProject()
  for (const name of ['mode', 'environment', 'manifest', 'files']) {
    const inputs = { comment: 'true', [name]: `${defaultToken}` }
    const result = await project.run({ event: pullRequest(), inputs })
    expect(result.exitCode).toBe(1)
    expect(result.stdout).toContain(`The input \`${name}\` is \`***\`: a token stands in it`)
  }
  expect(JSON.stringify(project.github.comments)).not.toContain(defaultToken)
  expect(project.simulator.count({ service: 'datocms' })).toBe(0)
})

test("a stranger's manifest shows nothing of uploads that the project does not", async () => {
  await using project = await createProject()
  const base = project.repository.head()
  const secret = project.simulator.addUpload({ filename: 'never-shown.mp4' })
  const manifest = join(project.repository.folder, 'subtitles/manifest.yml')
  project.repository.write({
    'subtitles/manifest.yml': `${await readFile(manifest, 'utf8')}  secret: ${secret.id}\n`,
    'subtitles/secret/en.vtt': vtt('Hello.'),
  })
  project.repository.commit()
  const number = 7
  const pull_request = { number, head: { repo: { full_name: 'a/b' } }, base: { sha: base } }
  const result = await project.run({
    event: { name: 'pull_request_target', payload: { number, pull_request } },
    inputs: { comment: 'true' },
  })
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({ mode: 'plan', created: '3' })
  expect(project.github.comments).toHaveLength(1)
  const told = result.summary + project.github.comments[0]?.body
  expect(told).not.toMatch(/never-shown/)
  expect(result.annotations.map(({ level, file }) => `${level} ${file}`)).toEqual([
    'notice subtitles/manifest.yml',
  ])
  const asked = project.simulator
    .find({ service: 'datocms' })
    .map(({ path, query }) => `${path}?${query}`)
  expect(asked.join('\n')).not.toContain(secret.id)
})
