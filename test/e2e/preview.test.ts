import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { PreviewTrack, PreviewVideo } from '../../src/report/preview/data.ts'
import type { PreviewIndex } from '../../src/report/preview/embedded.ts'
import { createProject, filmFiles, type Project, pullRequest, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const inputs = { preview: 'true' } as const
const path = 'subtitles/intro/en.vtt'

type ShownVideo = Omit<PreviewVideo, 'tracks'> & { readonly tracks: readonly PreviewTrack[] }

/** What the page of a run holds, read as a browser reads it. */
function shown({ outputs }: CheckedResult): readonly ShownVideo[] {
  const page = readFileSync(outputs.preview ?? '', 'utf8')
  const elements = new Map(
    [...page.matchAll(/<script type="application\/json" id="([^"]+)">(.*?)<\/script>/gs)].map(
      ([, id = '', json = '']) => [id, JSON.parse(json)],
    ),
  )
  const index: PreviewIndex = [...elements.values()].find((value) => 'videos' in value)
  return index.videos.map((video) => ({
    ...video,
    tracks: video.tracks.map((track) => ({ ...track, cues: elements.get(track.cuesId) })),
  }))
}

const trackOf = (result: CheckedResult, key: string, language: string) =>
  shown(result)
    .find((video) => video.key === key)
    ?.tracks.find((track) => track.language === language)

/** A project in step, one of whose files then got another first cue. */
async function changedProject(): Promise<Project> {
  const project = await createProject()
  await project.run()
  project.repository.write({ [path]: vtt('Good evening.', 'How are you today?', 'Bye.') })
  project.repository.commit('Evening')
  return project
}

const changed = {
  change: 'replace',
  counts: { cues: 3, added: 1, changed: 1, removed: 0 },
  cues: [
    { kind: 'changed', before: { text: 'Good morning.' }, after: { text: 'Good evening.' } },
    { kind: 'same', before: null, after: { text: 'How are you today?' } },
    { kind: 'added', before: null, after: { text: 'Bye.', start: 9_000, end: 12_000 } },
  ],
}

describe('the preview', () => {
  test.each([
    ['a plan', pullRequest()],
    ['an apply', undefined],
  ])(
    'of %s has the new and the old text of what changes, and where its video plays',
    async (_, event) => {
      await using project = await changedProject()
      const result = await project.run({ inputs, isNew: true, ...(event ? { event } : {}) })
      expect(trackOf(result, 'intro', 'en')).toMatchObject(changed)
      const [intro, tutorial] = shown(result)
      expect(intro).toMatchObject({
        key: 'intro',
        fileName: 'intro.mp4',
        playback: {
          kind: 'public',
          mp4: expect.stringMatching(/^https:\/\/stream\.mux\.com\/\w+\/high\.mp4$/),
        },
      })
      // Another language of its video is there to be read, another video is not.
      expect(trackOf(result, 'intro', 'it-IT')?.cues).toHaveLength(2)
      expect(tutorial?.tracks).toMatchObject([{ cues: [], counts: { cues: 2 } }])
      expect(result.report.preview).toBe(result.outputs.preview)
      expect(result.summary).toContain('<code>preview</code>')
    },
  )

  test('of a fork has the cues alone, against the base', async () => {
    await using project = await createProject()
    const base = project.repository.head()
    project.repository.write({
      [path]: vtt('Good evening.', 'How are you today?', 'Bye.'),
      'subtitles/tutorials/part-1/fr.vtt': vtt('Nouveau.'),
    })
    project.repository.commit('Evening')
    const event = pullRequest({ fork: true, base, head: project.repository.head() })
    const result = await project.run({ event, inputs: { ...inputs, 'api-token': '' } })
    expect(trackOf(result, 'intro', 'en')).toMatchObject({ ...changed, change: null })
    expect(trackOf(result, 'tutorials/part-1', 'fr')?.cues).toHaveLength(1)
    expect(shown(result)[0]?.playback).toEqual({
      kind: 'none',
      reason: 'DatoCMS was not asked, so the video cannot be shown.',
    })
    expect(project.simulator.requests.filter(({ service }) => service !== 'github')).toEqual([])
  })

  test('shows a track that goes, and problems at their cue', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({
      'subtitles/intro/it-IT.vtt': null,
      [path]: 'WEBVTT\n\n00:05.000 --> 00:01.000\nBack.\n\n00:06.000 --> 00:07.000\nFine.\n',
    })
    project.repository.commit('Less')
    const result = await project.run({ event: pullRequest(), inputs: { ...inputs, prune: 'true' } })
    expect(trackOf(result, 'intro', 'it-IT')).toMatchObject({
      change: 'delete',
      file: null,
      cues: [{ kind: 'same', after: { text: 'Buongiorno.' } }, {}],
    })
    const english = trackOf(result, 'intro', 'en')
    expect(english?.change).toBe('skip')
    expect([
      ...(english?.problems ?? []),
      ...(english?.cues ?? []).flatMap((cue) => cue.problems),
    ]).toMatchObject([{ rule: 'cue/end-before-start', severity: 'error' }])
  })

  test('is there although the plan deletes too much', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ 'subtitles/intro/it-IT.vtt': null })
    project.repository.commit('Less')
    const run = { ...inputs, prune: 'true', 'max-deletions': '0' }
    const result = await project.run({ inputs: run })
    expect(result.exitCode).toBe(1)
    expect(trackOf(result, 'intro', 'it-IT')).toMatchObject({ change: 'delete' })
  })

  test('says why a video does not play', async () => {
    await using project = await createProject({
      videos: { intro: { signed: true }, 'tutorials/part-1': { playbackId: null } },
    })
    project.simulator.addTrack({
      uploadId: project.upload('intro').id,
      language: 'en',
      name: 'English',
    })
    const result = await project.run({ event: pullRequest(), inputs })
    expect(shown(result).map(({ playback }) => playback)).toEqual([
      { kind: 'none', reason: expect.stringContaining('signed') },
      { kind: 'none', reason: expect.stringContaining('not processed') },
    ])
    expect(trackOf(result, 'intro', 'it-IT')?.cues).toHaveLength(2)
  })

  test('makes no markup of what strangers write', async () => {
    await using project = await createProject({
      files: { ...filmFiles, [path]: vtt('</script><script>alert(1)</script>', 'a <!-- <script>') },
    })
    const result = await project.run({ event: pullRequest(), inputs })
    const page = readFileSync(result.outputs.preview ?? '', 'utf8')
    expect(page).not.toContain('alert(1)</script>')
    expect(trackOf(result, 'intro', 'en')?.cues).toHaveLength(2)
  })

  test.each([
    ['without the input', {}, {}],
    ['of a pull', { ...inputs, mode: 'pull' }, { name: 'workflow_dispatch' }],
    ['of a manifest with a mistake', inputs, {}],
  ] as const)('is not made %s', async (what, more, event) => {
    await using project = await createProject()
    if (what.includes('mistake')) {
      project.repository.write({ 'subtitles/manifest.yml': 'uploads: { intro: 1x }' })
    }
    const result = await project.run({ inputs: more, ...('name' in event ? { event } : {}) })
    expect(result.outputs.preview).toBe('')
    expect(result.report.preview).toBeNull()
  })
})
