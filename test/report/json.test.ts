import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { reportSchema } from '../../scripts/report-schema.ts'
import { reportJson, writeReport } from '../../src/report/json.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { gallery, large } from './gallery.ts'
import { change, checkedFile, problem, result, run } from './samples.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const validate = new Ajv({ strict: true, allErrors: true }).compile(JSON.parse(reportSchema()))

describe('the JSON report', () => {
  it('has every track, problem and count under the keys of its schema', () => {
    const of = run({
      mode: 'apply',
      durationMs: 1234.4,
      results: [result(change('create'), 'done'), result(change('keep', 'en'))],
      problems: [problem('subtitles/intro/fr.vtt')],
    })
    expect(reportJson(of)).toEqual({
      version: 1,
      mode: 'apply',
      commit: '3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52',
      durationMs: 1234,
      counts: {
        created: 1,
        replaced: 0,
        deleted: 0,
        unchanged: 1,
        skipped: 0,
        failed: 0,
        problems: 1,
      },
      tracks: [
        {
          video: 'intro',
          uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
          file: 'subtitles/intro/it-IT.vtt',
          language: 'it-IT',
          closedCaptions: false,
          name: 'Italiano',
          change: 'create',
          reason: 'no track',
          outcome: 'done',
          trackId: 'xBe7u01029ipxBLQhYzZCJ1cke01zCkuUsgnYtH0017nNzbpv2YcsoMDmw',
          jobId: 'cd81bcaac8a66a6f55459467',
          delivery: 'raw-url',
          verified: true,
          error: null,
        },
        {
          video: 'intro',
          uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
          file: 'subtitles/intro/en.vtt',
          language: 'en',
          closedCaptions: false,
          name: 'Italiano',
          change: 'keep',
          reason: 'equal',
          outcome: null,
          trackId: null,
          jobId: null,
          delivery: null,
          verified: null,
          error: null,
        },
      ],
      problems: [
        {
          file: 'subtitles/intro/fr.vtt',
          line: 7,
          column: 1,
          rule: 'cue/end-before-start',
          severity: 'error',
          message: 'The cue ends at 00:00:03.000, before its start, so it is never shown.',
          hint: 'Write an end later than 00:00:04.000.',
        },
      ],
      saved: null,
      preview: null,
      requests: { datocms: 34, rateLimited: 0, jobPolls: 12 },
    })
  })

  it('has no file for a delete', () => {
    const [track] = reportJson(run({ results: [result(change('delete'))] })).tracks
    expect(track?.file).toBeNull()
  })

  it('of a check says which track each file would become, and what it found', () => {
    const broken = checkedFile(change('skip', 'en'), ['cue/end-before-start', 'srt/arrow'])
    const files = [checkedFile(change('create')), broken]
    const { tracks } = reportJson(run({ mode: 'check', files }))
    const nothing = {
      ...{ change: null, outcome: null, trackId: null, jobId: null, delivery: null },
      ...{ verified: null, error: null },
    }
    const track = {
      ...{ video: 'intro', uploadId: 'q0VNpiNQSkG6z0lif_O1zg', name: 'Italiano' },
      closedCaptions: false,
    }
    expect(tracks).toEqual([
      {
        ...{ ...track, ...nothing, file: 'subtitles/intro/it-IT.vtt', language: 'it-IT' },
        reason: 'checked',
      },
      {
        ...{ ...track, ...nothing, file: 'subtitles/intro/en.vtt', language: 'en' },
        reason: 'the file has 2 errors',
      },
    ])
  })

  it('of a fix says so too, and which files were written', () => {
    const files = [change('create'), change('create', 'en')].map((each) => checkedFile(each))
    const fixed = [{ path: 'subtitles/intro/en.vtt', fixed: [] }]
    const report = reportJson(run({ mode: 'fix', files, fixed }))
    expect(validate(report), JSON.stringify(validate.errors)).toBe(true)
    expect(report.tracks.map(({ change, outcome }) => [change, outcome])).toEqual([
      [null, null],
      [null, 'written'],
    ])
  })

  it.each(
    Object.entries({ ...gallery, empty: () => run({ commit: null }), many: () => large(50) }),
  )('of the sample %s agrees with report.schema.json', (_, make) => {
    expect(validate(reportJson(make())), JSON.stringify(validate.errors)).toBe(true)
  })

  it.each([
    ['another version', { version: 2 }],
    ['an unknown key', { more: true }],
    ['a mode that is not listed', { mode: 'auto' }],
    ['a fraction of a millisecond', { durationMs: 0.5 }],
  ])('is refused by the schema with %s', (_, parts) => {
    expect(validate({ ...reportJson(run()), ...parts })).toBe(false)
  })

  it('has a schema that is current', async () => {
    const file = await readFile(new URL('../../report.schema.json', import.meta.url), 'utf8')
    expect(file, 'Run `node scripts/report-schema.ts`.').toBe(reportSchema())
  })

  it('is written to a fresh file each time', async () => {
    await using folder = await temporaryFolder()
    const of = run({ problems: [problem('a.vtt')] })
    vi.stubEnv('RUNNER_TEMP', folder.path)
    const [first, second] = [await writeReport(of), await writeReport(of)]
    expect(first).not.toBe(second)
    expect(first.startsWith(folder.path)).toBe(true)
    expect(JSON.parse(await readFile(first, 'utf8'))).toEqual(reportJson(of))
  })
})
