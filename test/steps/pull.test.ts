import { globSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Outcome } from '../../src/plan/change.ts'
import type { Known } from '../../src/steps/known.ts'
import { textReply } from '../simulator/exchange.ts'
import { answer, apiErrors } from '../simulator/faults.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import type { NewTrack } from '../simulator/world.ts'
import { live, openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'

const vtt = (text: string) => `WEBVTT\n\n00:00:01.000 --> 00:00:02.000\n${text}\n`

interface Project extends AsyncDisposable {
  readonly simulator: Simulator
  readonly repository: TestRepository
  add(video: string, track: Omit<NewTrack, 'uploadId'>): void
  run(mode: 'pull' | 'apply', inputs?: { readonly pullVideos?: 'all' }): Promise<Known>
}

/** A project of videos, whose repository has neither manifest nor files. */
async function createProject(videos: readonly string[] = ['intro']): Promise<Project> {
  const simulator = await startSimulator({ rateLimit: { limit: 1_000 } })
  const repository = await createRepository()
  repository.write('README.md', 'Films\n')
  repository.commit('Begin')
  const ids = new Map(
    videos.map((video) => [video, simulator.addUpload({ filename: `${video}.mp4` }).id]),
  )
  return {
    simulator,
    repository,
    add(video, track) {
      const text = vtt(`In ${track.language.slice(0, 20)}`)
      simulator.addTrack({ uploadId: ids.get(video) ?? '', text, ...track })
    },
    async run(mode, inputs) {
      const circumstances = await sampleCircumstances({
        workspace: repository.folder,
        inputs: { mode, delivery: 'upload', ...inputs },
        event: { name: 'workflow_dispatch' },
      })
      const session = await openTestSession(simulator, circumstances)
      try {
        return await live(circumstances, session)
      } finally {
        await session.end()
      }
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

const files = ({ repository: { folder } }: Project): readonly string[] =>
  globSync('subtitles/**/*.{vtt,srt}', { cwd: folder }).toSorted()

/** What became of each track, by its name: what was done, or why nothing. */
const fates = ({ pulled }: Known): Readonly<Record<string, Outcome | string>> =>
  Object.fromEntries(
    (pulled?.tracks ?? []).map(({ result: { change, outcome } }) => [
      change.name,
      outcome ?? change.reason,
    ]),
  )

/** Another pull writes no file, and an apply asks for nothing and finds nothing wrong. */
async function expectSettled(project: Project): Promise<void> {
  const again = await project.run('pull')
  expect(Object.values(fates(again))).not.toContain('written')
  expect(again.pulled?.manifest).toBe(null)
  project.repository.commit('Pulled')
  const since = project.simulator.requests.length
  const { applied, checked } = await project.run('apply')
  expect(applied?.results.flatMap(({ outcome }) => outcome ?? [])).toEqual([])
  expect(checked?.problems.filter(({ severity }) => severity === 'error')).toEqual([])
  const asked = project.simulator.requests.slice(since)
  expect(asked.filter(({ service, method }) => service === 'datocms' && method !== 'GET')).toEqual(
    [],
  )
}

describe.concurrent('after a pull, an apply changes nothing', () => {
  test('whatever tracks are called', async () => {
    await using project = await createProject()
    const names = [
      ...['', '   ', 'a\u0001b', 'two\nlines', 'x'.repeat(300), '\ud800', '\u202eRTL\u202c', '😀'],
      ...['He said "hi"', "it's", '# hash', 'a: b', 'a #b', '- list', '{x}', '[x]', '&a', '*b'],
      ...['null', 'true', '1', '~', '!t', '%p', '@x', 'English (Generated)', '<img src=x>'],
    ]
    const languages = Array.from(
      'en de fr it es pt nl sv da fi no pl cs hu ro bg el tr ru uk ja ko zh ar he hi vi'.split(' '),
    )
    for (const [at, name] of names.entries()) {
      project.add('intro', { language: languages[at] ?? '', name })
    }
    await project.run('pull')
    expect(files(project)).toHaveLength(names.length)
    await expectSettled(project)
  })

  test('where names are those of other languages, or two tracks have one', async () => {
    await using project = await createProject()
    project.add('intro', { language: 'en', name: 'Français' })
    project.add('intro', { language: 'fr', name: 'English' })
    project.add('intro', { language: 'de', name: 'Same' })
    project.add('intro', { language: 'it', name: 'SAME ' })
    await project.run('pull')
    expect(files(project)).toHaveLength(4)
    await expectSettled(project)
  })

  test('whatever languages tracks have', async () => {
    await using project = await createProject()
    const told = [
      '',
      '../x',
      'en/../../x',
      'x'.repeat(5_000),
      '{locale}',
      '*',
      'vtt',
      'sdh',
      'en\n',
    ]
    const tags = ['iw', 'EN', 'zh-cmn-Hans', 'en_US', 'en-x-tv', 'en-u-ca-gregory', 'hi', 'mul']
    for (const [at, language] of [...told, ...tags].entries()) {
      project.add('intro', { language, name: `Track ${at}` })
    }
    await project.run('pull')
    const names = files(project).map((path) => path.replace('subtitles/intro/', ''))
    expect(names).toContain('he.vtt')
    expect(names).toContain('en-x-tv.vtt')
    expect(names.filter((name) => /^(?:x+|vtt|sdh|\*)\.vtt$/.test(name))).toEqual([])
    await expectSettled(project)
  })
})

describe.concurrent('no file is written', () => {
  test.each([
    ['without cues', 'WEBVTT\n'],
    ['whose cues have no text', 'WEBVTT\n\n00:01.000 --> 00:02.000\n\n'],
    ['that no player shows', 'WEBVTT\n\n00:01.000 --> 00:02.000\nOne --> two\n'],
    ['in an old encoding', Buffer.from(vtt('Déjà vu'), 'latin1')],
  ])('of a text %s', async (_, body) => {
    await using project = await createProject()
    project.add('intro', { language: 'en', name: 'English' })
    project.add('intro', { language: 'fr', name: 'Français' })
    project.simulator.faults.request = ({ kind }, { nth }) =>
      kind === 'mux.text' && nth === 1 ? answer(textReply(200, body, 'text/vtt')) : null
    const told = Object.values(fates(await project.run('pull'))).toSorted()
    expect(told).toEqual([expect.stringMatching(/^no file shows what its text does/), 'written'])
    expect(files(project)).toHaveLength(1)
  })

  test('over one that lies behind a link, whose history nobody knows', async () => {
    await using project = await createProject()
    const { repository } = project
    repository.write('texts/en.vtt', vtt('Mine'))
    mkdirSync(join(repository.folder, 'subtitles/intro'), { recursive: true })
    symlinkSync('../../texts/en.vtt', join(repository.folder, 'subtitles/intro/en.vtt'))
    repository.commit('A link')
    project.add('intro', { language: 'en', name: 'English' })
    expect(fates(await project.run('pull')).English).toMatch(/^its file lies behind a link/)
    expect(readFileSync(join(repository.folder, 'texts/en.vtt'), 'utf8')).toBe(vtt('Mine'))
  })

  test.each([
    ['a file has the name of its folder', 'subtitles/intro', 'something else has the name'],
    ['a folder has its name', 'subtitles/intro/en.vtt/x', 'something else has its name'],
  ])('where %s', async (_, path, why) => {
    await using project = await createProject()
    project.repository.write(path, 'x')
    project.add('intro', { language: 'en', name: 'English' })
    const { pulled } = await project.run('pull')
    expect(pulled?.tracks[0]?.result).toMatchObject({ outcome: 'failed' })
    expect(pulled?.tracks[0]?.result.error).toContain(`because ${why}`)
  })
})

test('a video that is deleted while the others are read stops no pull', async () => {
  await using project = await createProject(['intro', 'gone'])
  for (const video of ['intro', 'gone']) project.add(video, { language: 'en', name: 'English' })
  const listed = project.simulator.requests
  project.simulator.faults.request = ({ kind, path }) => {
    if (kind !== 'tracks.list') return null
    const [first] = listed.filter((request) => request.kind === 'tracks.list')
    const body = JSON.stringify(apiErrors('NOT_FOUND'))
    return path === first?.path ? null : answer(textReply(404, body, 'application/json'))
  }
  const { pulled } = await project.run('pull', { pullVideos: 'all' })
  expect(pulled?.added).toHaveLength(1)
  expect(files(project)).toHaveLength(1)
})
