import { describe, expect, test } from 'vitest'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors } from '../simulator/faults.ts'
import { everyNth } from '../support/extent.ts'
import { createProject, filmFiles, type Project, pullRequest, vtt } from './project.ts'

const path = 'subtitles/other/en.vtt'
const files = { ...filmFiles, [path]: vtt('Hello.') }
const plainHint = 'Add `other` with its upload id under `uploads`.'

/** Adds videos that the manifest lacks, one a day; their ids. */
function addVideos({ simulator }: Project, ...filenames: readonly string[]): readonly string[] {
  return filenames.map((filename, at) => {
    const createdAt = new Date(Date.UTC(2024, 0, 1 + at)).toISOString()
    return simulator.addUpload({ filename, createdAt }).id
  })
}

/** How often the videos of the project were listed, not those with certain ids. */
const listings = ({ simulator }: Project): number =>
  simulator.requests.filter(
    ({ kind, query }) => kind === 'uploads.list' && !query.has('filter[ids]'),
  ).length

describe('a file whose video the manifest lacks', () => {
  test('is told with the line to add, in log, annotation, summary and report', async () => {
    await using project = await createProject({
      files: { ...files, 'subtitles/other.it.vtt': vtt('Ciao.') },
    })
    const [id] = addVideos(project, 'Other.mp4', 'another.mp4', 'other-1080p.mp4')
    const hint = `Add \`other: ${id}\` under \`uploads\`: that is the id of the video \`Other.mp4\` in DatoCMS.`
    const runs = [{ event: pullRequest() }, {}]
    for (const run of runs) {
      const result = await project.run(run)
      expect(result.exitCode).toBe(1)
      expect(result.report.problems).toMatchObject([{ hint }, { file: path, hint }])
      expect(result.annotations.find(({ file }) => file === path)?.message).toContain(hint)
      expect(result.stdout).toContain(`The manifest has no upload for \`other\`. ${hint}`)
      expect(result.summary).toContain(`other: ${id}`)
      expect(result.outputs).toMatchObject({ created: '3' })
    }
    expect(listings(project)).toBe(runs.length)
  })

  test.each(
    everyNth(
      [
        [
          'several are named',
          path,
          ['other.mp4', 'other.mov', 'other.mkv', 'other.avi'],
          ([a, b, c]: readonly string[]) =>
            `Add the line of the right video in DatoCMS under \`uploads\`: \`other: ${a}\` for \`other.mp4\`, \`other: ${b}\` for \`other.mov\`, \`other: ${c}\` for \`other.mkv\` and 1 more video.`,
        ],
        [
          'none is named',
          path,
          ['another.mp4'],
          () =>
            `${plainHint} No video in DatoCMS that the manifest lacks has a file name that fits.`,
        ],
        [
          'one is named nearly so in the manifest too',
          'subtitles/intro 2/en.vtt',
          ['Intro 2.mp4'],
          ([id]: readonly string[]) =>
            `The nearest is \`intro\`; rename the file, or add \`intro 2: ${id}\` under \`uploads\`: that is the id of the video \`Intro 2.mp4\` in DatoCMS.`,
        ],
      ] as const,
      3,
    ),
  )('is told what DatoCMS has where %s so', async (_, file, filenames, hintOf) => {
    await using project = await createProject({ files: { [file]: vtt('Hello.') } })
    const ids = addVideos(project, ...filenames)
    const result = await project.run()
    expect(result.report.problems).toMatchObject([{ file, hint: hintOf(ids) }])
    expect(listings(project)).toBe(1)
  })

  test('is not told of a video that the manifest has', async () => {
    await using project = await createProject({
      files,
      videos: { intro: { filename: 'other.mp4' } },
    })
    const result = await project.run()
    expect(result.stdout).not.toContain('other.mp4')
    expect(result.summary).toContain('No video in DatoCMS that the manifest lacks')
  })

  test.each(
    everyNth(
      [
        ['a run without such a file', filmFiles, {}],
        ['a check', files, { mode: 'check' }],
        ['a fix', files, { mode: 'fix' }],
        [
          'a file whose video is named with an ending',
          { 'subtitles/part/en.vtt': vtt('Hello.') },
          {},
        ],
      ] as const,
      2,
    ),
  )('is what videos are listed for, and not %s', async (_, files, inputs) => {
    const videos = { intro: {}, 'tutorials/part-1': {}, 'part.mp4': {} }
    await using project = await createProject({ files, videos })
    await project.run({ inputs })
    expect(listings(project)).toBe(0)
  })

  test.each(everyNth(['pull_request', 'pull_request_target'], 2))(
    'is told nothing of the project where a stranger may have written it, on %s',
    async (name) => {
      await using project = await createProject({ files })
      const [id] = addVideos(project, 'Other.mp4')
      const event = { ...pullRequest({ fork: true, base: project.repository.head() }), name }
      const result = await project.run({ event })
      expect(result.report.problems).toMatchObject([{ file: path, hint: plainHint }])
      expect(result.outputs).toMatchObject({ created: '3' })
      expect(result.stdout + result.summary).not.toContain('Other.mp4')
      expect(result.stdout + result.summary).not.toContain(id)
      expect(listings(project)).toBe(0)
    },
  )

  test.each(
    everyNth(
      [
        ['is not allowed to list them', 401, 'INSUFFICIENT_PERMISSIONS'],
        ['refuses the list', 422, 'INVALID_PARAMS'],
      ],
      2,
    ),
  )('is told as without the token where the run %s', async (_, status, code) => {
    await using project = await createProject({ files })
    project.simulator.faults.request = ({ query }, { kind }) =>
      kind === 'uploads.list' && !query.has('filter[ids]')
        ? answer(jsonReply(status, apiErrors(code)))
        : null
    const result = await project.run({ env: { RUNNER_DEBUG: '1' } })
    expect(result.report.problems).toMatchObject([{ file: path, hint: plainHint }])
    expect(result.outputs).toMatchObject({ created: '3', failed: '0', problems: '1' })
    expect(result.annotations.map(({ file }) => file)).toEqual([path])
    expect(result.stdout).toContain('::debug::The videos of the project cannot be listed')
  })
})
