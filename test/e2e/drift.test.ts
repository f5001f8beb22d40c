import { describe, expect, test } from 'vitest'
import { createProject, filmFiles, type Project, pullRequest, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const file = 'subtitles/intro/en.vtt'
const edit = vtt('Good morning, dear friends.', 'How are you today?')

/** A film whose English track was edited in DatoCMS after it was synchronised. */
async function editedProject(): Promise<Project> {
  const project = await createProject()
  await project.run()
  const [english] = project.tracks('intro').filter(({ language }) => language === 'en')
  if (english) project.simulator.editTrack(english, edit)
  project.writes()
  return project
}

const text = (project: Project) =>
  project.tracks('intro').find(({ language }) => language === 'en')?.text

const track = ({ report }: CheckedResult) => report.tracks.find((each) => each.file === file)

describe.concurrent('a track that was edited in DatoCMS', () => {
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

describe.concurrent('a track whose text is an earlier version of its file', () => {
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
    // The list of commits, and three versions: the third is that of the track.
    expect(project.github.requests).toHaveLength(4)
  })
})

describe.concurrent('in a shallow checkout', () => {
  test('an edit is known by asking GitHub', async () => {
    await using project = await editedProject()
    project.repository.write({ [file]: vtt('Good morning.', 'How are you all?') })
    project.repository.commit()
    project.shallow()
    const result = await project.run({ inputs: { 'on-drift': 'fail' } })
    expect(result.exitCode).toBe(1)
    expect(track(result)?.error).toMatch(/^This track was edited in DatoCMS/)
  })

  test('history that GitHub does not tell is unknown, never an edit', async () => {
    await using project = await editedProject()
    project.repository.write({ [file]: vtt('Good morning.', 'How are you all?') })
    project.repository.commit()
    project.shallow()
    const result = await project.run({ inputs: { 'on-drift': 'fail', 'github-token': '' } })
    expect(result.exitCode).toBe(0)
    expect(track(result)).toMatchObject({
      change: 'replace',
      reason:
        '2 cues changed, history unknown, so an edit in DatoCMS cannot be told (set `fetch-depth: 0`)',
      outcome: 'done',
    })
    expect(project.github.requests).toEqual([])
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
