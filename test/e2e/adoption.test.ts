import { describe, expect, test } from 'vitest'
import { createProject, missingUpload, pullRequest, vtt } from './project.ts'

const languages = ['en', 'fr', 'de', 'ja', 'ar']
const videos = Object.fromEntries(Array.from({ length: 10 }, (_, at) => [`lesson-${at + 1}`, {}]))

/** Ten videos with five tracks each, one of another video that is errored, and no file. */
async function createUnadopted(manifest: Readonly<Record<string, unknown>> = {}) {
  const all = { ...videos, missing: null, empty: {} }
  const project = await createProject({ videos: all, files: {}, manifest })
  for (const video of Object.keys(videos)) {
    const uploadId = project.upload(video).id
    for (const language of languages) {
      const name = language === 'en' ? 'English (auto-generated)' : `Name ${language}`
      project.simulator.addTrack({ uploadId, language, name, text: vtt('Hello.') })
    }
  }
  return project
}

/** What stands on a page, without its tags. */
const seen = (html: string): string =>
  html
    .replaceAll('<wbr>', '')
    .replaceAll('&nbsp;', ' ')
    .replace(/<[^>]*>/g, '')

describe('the first pull request of a team with tracks', () => {
  test.each([
    ['off', 'false'],
    ['on', 'true'],
  ])('shows what is there, with prune %s, and changes nothing', async (_, prune) => {
    await using project = await createUnadopted()
    const result = await project.run({ event: pullRequest(), inputs: { prune, comment: 'true' } })
    expect(result.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ mode: 'plan', changed: 'false', deleted: '0' })
    const [comment] = project.github.comments
    for (const page of [result.summary, comment?.body ?? '']) {
      const words = seen(page)
      expect(words).toContain(
        'Subtitles: found no subtitle files; DatoCMS has 50 tracks of 10 videos, which stay as they are',
      )
      expect(words).not.toContain('nothing to do')
      for (const video of Object.keys(videos)) expect(words).toContain(`${video}.mp4 ${video}`)
      expect(words.split('en “English (auto-generated)”')).toHaveLength(11)
      expect(words.split('ja “Name ja”')).toHaveLength(11)
      expect(words).toContain(`DatoCMS has no upload ${missingUpload}`)
      expect(words).toContain('nothing is deleted by a run that finds no file')
      expect(words.includes('prune is on')).toBe(prune === 'true')
      expect(words).toContain('To start from these tracks, run mode: pull once')
      expect(words).toContain('subtitles/lesson-1/en.vtt is the file of the track en of lesson-1')
    }
    const asset = `media/assets/${project.upload('lesson-1').id}`
    expect(result.summary).toContain(`https://simulated.admin.datocms.com/${asset}`)
    expect(result.stdout).toMatch(/^lesson-1: en “English \(auto-generated\)”, fr “Name fr”, /m)
    expect(result.annotations).toMatchObject([{ level: 'warning' }])
    expect(result.annotations[0]?.message).toMatch(/^No \.vtt or \.srt file lies below/)
  })

  test('names the file by the templates of the manifest', async () => {
    const paths = ['texts/{locale}/{video}.{format}']
    await using project = await createUnadopted({ paths, root: '../content' })
    const result = await project.run({ event: pullRequest() })
    expect(seen(result.summary)).toContain('content/texts/en/lesson-1.vtt is the file of')
  })

  test('is an error, and shows nothing, where a run without files is meant to be one', async () => {
    await using project = await createUnadopted()
    const inputs = { 'if-no-files-found': 'error' }
    const result = await project.run({ event: pullRequest(), inputs })
    expect(result.exitCode).toBe(1)
    expect(result.annotations).toMatchObject([{ level: 'error' }])
  })

  test.each([
    ['whose patterns find no file', { files: 'subtitles/*.vtt' }, pullRequest()],
    ['that is merged', {}, undefined],
  ] as const)('%s asks DatoCMS for nothing', async (_, inputs, event) => {
    await using project = await createUnadopted()
    const result = await project.run({ inputs, ...(event ? { event } : {}) })
    expect(project.simulator.requests.filter(({ service }) => service === 'datocms')).toEqual([])
    expect(result.summary).toContain('found no subtitle files, so there is nothing to do')
  })

  test('of a fork is told only of uploads that the base branch has', async () => {
    await using project = await createUnadopted()
    const before = project.repository.head()
    project.repository.write({
      'subtitles/manifest.yml': `uploads: { a: ${project.upload('lesson-1').id}, b: ${project.upload('lesson-2').id} }`,
    })
    const base = project.repository.commit('Two')
    project.repository.git('checkout', '--quiet', before)
    const event = { ...pullRequest({ fork: true, base }), name: 'pull_request_target', sha: base }
    const result = await project.run({ event })
    expect(seen(result.summary)).toContain('DatoCMS has 10 tracks of 2 videos')
    expect(result.report.problems.every(({ rule }) => rule === 'upload/not-in-base')).toBe(true)
  })
})
