import { describe, expect, test } from 'vitest'
import { everyNth } from '../support/extent.ts'
import { createProject, filmFiles, type Project, pullRequest, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const file = 'subtitles/intro/en.vtt'
const edit = vtt('Good morning, dear friends.', 'How are you today?')

/** A film whose English track was edited in DatoCMS after its second version was synchronised. */
async function editedProject(): Promise<Project> {
  const project = await createProject({ files: { ...filmFiles, [file]: vtt('Morning.') } })
  project.repository.write({ [file]: filmFiles[file] })
  project.repository.commit()
  await project.run()
  const [english] = project.tracks('intro').filter(({ language }) => language === 'en')
  if (english) project.simulator.editTrack(english, edit)
  project.writes()
  return project
}

const text = (project: Project) =>
  project.tracks('intro').find(({ language }) => language === 'en')?.text

const track = ({ report }: CheckedResult) => report.tracks.find((each) => each.file === file)

describe('a track that was edited in DatoCMS', () => {
  test('is replaced, and plan, summary and log say that the edit goes', async () => {
    await using project = await editedProject()
    const plan = await project.run({ event: pullRequest() })
    expect(plan.stdout).toContain(
      'Will replace intro en: 1 cue changed, edited in DatoCMS. The edit made in DatoCMS will be lost.',
    )
    expect(plan.summary).toContain('The edit made in DatoCMS will be lost.')
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(track(result)).toMatchObject({ change: 'replace', outcome: 'done' })
    expect(result.summary).toContain('The edit made in DatoCMS is gone.')
    expect(text(project)).toContain('Good morning.')
  })

  test('is left alone with on-drift: keep, and log and summary say so', async () => {
    await using project = await editedProject()
    const result = await project.run({ inputs: { 'on-drift': 'keep' } })
    expect(result.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ changed: 'false', unchanged: '3' })
    expect(result.stdout).toContain(
      'edited in DatoCMS, and `on-drift` is `keep`. Viewers see the edit, not the file.',
    )
    expect(result.summary).toContain('Viewers see the edit, not the file.')
    expect(text(project)).toContain('dear friends')
  })

  test.each([
    ['a push', {}],
    ['a pull request', { event: pullRequest() }],
  ])('with on-drift: fail fails %s, and nothing of it is written', async (_, run) => {
    await using project = await editedProject()
    const result = await project.run({ ...run, inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ failed: '1', unchanged: '2' })
    expect(result.annotations).toMatchObject([{ level: 'error', file }])
    expect(track(result)?.error).toMatch(
      /^This track was edited in DatoCMS, and `on-drift` is `fail`, so it is left as it is\. Bring/,
    )
  })
})

describe('a track whose text is an earlier version of its file', () => {
  const versions = ['One.', 'Two.', 'Three.', 'Four.']

  /** The track has the second of four versions; two commits each. */
  async function oldProject(): Promise<Project> {
    const project = await createProject({ files: { [file]: vtt('One.') } })
    for (const version of versions.slice(1)) {
      project.repository.write({ [file]: vtt(version) })
      project.repository.commit(version)
    }
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: vtt('Two.') })
    return project
  }

  test('is replaced without a word of edits, even with on-drift: fail', async () => {
    await using project = await oldProject()
    const result = await project.run({ inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(0)
    expect(track(result)).toMatchObject({
      change: 'replace',
      reason: '1 cue changed',
      outcome: 'done',
    })
    expect(project.github.requests).toEqual([])
  })

  test('is known from GitHub in a shallow checkout', async () => {
    await using project = await oldProject()
    project.shallow()
    const result = await project.run({ inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(0)
    expect(track(result)).toMatchObject({ change: 'replace', outcome: 'done' })
    // A page of commits, and the versions.
    expect(project.github.requests).toEqual(['POST /graphql', 'POST /graphql'])
  })
})

describe('in a shallow checkout', () => {
  test('with a commit that a step made, GitHub is asked from the one below it', async () => {
    await using project = await editedProject()
    const uploadId = project.upload('intro').id
    const [english] = project.simulator.tracks(uploadId)
    if (english) project.simulator.editTrack(english, vtt('Morning.'))
    project.shallow()
    const sha = project.repository.head()
    project.repository.write({ [file]: vtt('Made by a step.') })
    project.repository.commit()
    const event = { name: 'push', sha }
    const result = await project.run({ event, inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(0)
    expect(track(result)).toMatchObject({ change: 'replace', outcome: 'done' })
  })

  test('an edit is known by asking GitHub', async () => {
    await using project = await editedProject()
    project.repository.write({ [file]: vtt('Good morning.', 'How are you all?') })
    project.repository.commit()
    project.shallow()
    const result = await project.run({ inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(1)
    expect(track(result)?.error).toMatch(/^This track was edited in DatoCMS/)
  })

  test.each(
    everyNth(
      [
        ['keep', 0, { change: 'keep', outcome: null }],
        ['fail', 1, { change: 'replace', outcome: 'failed' }],
      ],
      2,
    ),
  )(
    'where nobody tells the history, on-drift: %s leaves the text',
    async (mode, exitCode, told) => {
      await using project = await editedProject()
      project.repository.write({ [file]: vtt('Good morning.', 'How are you all?') })
      project.repository.commit()
      project.shallow()
      const result = await project.run({ inputs: { 'on-drift': mode, 'github-token': '' } })
      expect(result.exitCode).toBe(exitCode)
      expect(project.writes()).toEqual([])
      expect(track(result)).toMatchObject(told)
      expect(result.summary).toContain('fetch-depth: 0')
      expect(text(project)).toContain('dear friends')
      expect(project.github.requests).toEqual([])
    },
  )

  test('on-drift: keep leaves every one of 30 edits, and few requests tell them', async () => {
    const videos = Array.from({ length: 30 }, (_, at) => `film-${at}`)
    const fileOf = (video: string) => `subtitles/${video}/en.vtt`
    const files = (words: string) =>
      Object.fromEntries(videos.map((video) => [fileOf(video), vtt(`${words} of ${video}`)]))
    await using project = await createProject({
      videos: Object.fromEntries(videos.map((video) => [video, {}])),
      files: files('One'),
    })
    project.repository.write(files('Two'))
    project.repository.commit()
    videos.forEach((video, at) => {
      const words = at < 10 ? vtt(`One of ${video}`) : vtt(`Edit of ${video}`)
      const uploadId = project.upload(video).id
      project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: words })
    })
    project.shallow()
    const result = await project.run({
      event: pullRequest(),
      inputs: { 'on-drift': 'keep', mode: 'plan' },
    })
    expect(result.outputs).toMatchObject({ replaced: '10', unchanged: '20' })
    // The pull request's files, two pages of commits, the versions, and the commit that made the files.
    expect(project.github.requests).toHaveLength(5)
  })

  test('nothing is asked of GitHub where the texts are equal', async () => {
    await using project = await createProject({ files: filmFiles })
    await project.run()
    project.shallow()
    const result = await project.run()
    expect(result.outputs).toMatchObject({ unchanged: '3' })
    expect(project.github.requests).toEqual([])
  })
})

describe('a first run over tracks that people made', () => {
  const made = async (): Promise<Project> => {
    const project = await createProject()
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: edit })
    return project
  }

  test('replaces their texts, and calls nothing an edit', async () => {
    await using project = await made()
    const result = await project.run()
    expect(track(result)).toMatchObject({
      change: 'replace',
      reason: '1 cue changed, its text was never in Git',
      outcome: 'done',
    })
    expect(result.stdout + result.summary).not.toMatch(/edit/i)
  })

  test('keeps their texts with on-drift: keep', async () => {
    await using project = await made()
    const result = await project.run({ inputs: { 'on-drift': 'keep' } })
    expect(track(result)).toMatchObject({ change: 'keep', name: 'English' })
    expect(result.stdout).toContain('Viewers see the text in DatoCMS, not the file.')
    expect(text(project)).toContain('dear friends')
  })
})

describe('beside a commentary of somebody else', () => {
  const names = ({ simulator, upload }: Project) =>
    simulator
      .tracks(upload('intro').id)
      .map((each) => `${each.name}: ${each.text?.trim().split('\n').at(-1)}`)

  /** DatoCMS has the file's text under a name of its own, and a commentary; the history is whole or asked for. */
  async function commentedProject(): Promise<Project> {
    const project = await createProject({ files: { [file]: vtt('Zero.') } })
    const uploadId = project.upload('intro').id
    const add = (name: string, words: string) =>
      project.simulator.addTrack({ uploadId, language: 'en', name, text: vtt(words) })
    add('English (UK)', 'Zero.')
    add('English – commentary', 'Comment.')
    return project
  }

  test.each([false, true])(
    'each of three edits replaces the right track (shallow: %s)',
    async (isShallow) => {
      await using project = await commentedProject()
      for (const words of ['One.', 'Two.', 'Three.']) {
        project.repository.write({ [file]: vtt(words) })
        project.repository.commit()
        if (isShallow && words === 'Three.') project.shallow()
        const result = await project.run()
        expect(result.exitCode).toBe(0)
        expect(track(result)).toMatchObject({
          change: 'replace',
          name: 'English (UK)',
          reason:
            '1 cue changed, and another track stays of the same language: “English – commentary”',
          outcome: 'done',
        })
        expect(names(project)).toEqual(['English – commentary: Comment.', `English (UK): ${words}`])
      }
      const idle = await project.run()
      expect(track(idle)?.reason).toMatch(
        /^equal, and another track stays .* “English – commentary”$/,
      )
    },
  )

  test('nothing is replaced where neither has a text of the file, until the manifest names one', async () => {
    await using project = await commentedProject()
    const [own] = project.simulator.tracks(project.upload('intro').id)
    if (own) project.simulator.editTrack(own, vtt('Edited.'))
    const refused = await project.run()
    expect(refused.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(refused.annotations).toMatchObject([{ level: 'error', file }])
    expect(refused.stdout).toContain('uploads.intro.tracks.en.name')
    const id = project.upload('intro').id
    project.repository.write({
      'subtitles/manifest.yml': `uploads: { intro: { id: ${id}, tracks: { en: { name: English (UK) } } } }`,
    })
    project.repository.commit()
    expect((await project.run()).exitCode).toBe(0)
    expect(names(project)).toEqual(['English – commentary: Comment.', 'English (UK): Zero.'])
  })
})

test('a plan shows of a track that goes how many cues it has, and its first lines', async () => {
  await using project = await createProject({ files: { [file]: vtt('One.') } })
  const uploadId = project.upload('intro').id
  const words = ['<b>Uno</b> & <script>', '::error::Due', 'Tre', 'Quattro']
  project.simulator.addTrack({ uploadId, language: 'it', name: 'Italiano', text: vtt(...words) })
  const result = await project.run({ event: pullRequest(), inputs: { prune: 'true' } })
  expect(result.stdout).toContain(
    'Will delete intro it: the repository has no file for it. 4 cues from 0:01 to 0:16: “Uno &” “::error::Due” “Tre”.',
  )
  expect(result.summary).toContain('4 cues')
  expect(result.summary).not.toContain('Quattro')
  expect(result.annotations).toEqual([])
})

test('where many tracks cannot be compared, one warning says so', async () => {
  const languages = ['en', 'it', 'fr', 'de']
  const files = languages.map((each) => [`subtitles/intro/${each}.vtt`, vtt(each)])
  await using project = await createProject({
    videos: { intro: { signed: true } },
    files: Object.fromEntries(files),
  })
  const uploadId = project.upload('intro').id
  for (const language of languages) {
    project.simulator.addTrack({ uploadId, language, name: language, text: vtt('Old') })
  }
  const result = await project.run()
  expect(result.exitCode).toBe(0)
  expect(result.outputs).toMatchObject({ unchanged: '4' })
  expect(result.annotations.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^4 tracks could not be compared with their files/),
  ])
})
