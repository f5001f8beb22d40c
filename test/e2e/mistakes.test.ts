import { describe, expect, test } from 'vitest'
import { everyNth } from '../support/extent.ts'
import { createProject, filmFiles, missingUpload, pullRequest, vtt } from './project.ts'

const backwards = 'WEBVTT\n\n00:00:05.000 --> 00:00:01.000\nBonjour.\n'
const short = 'WEBVTT\n\n00:00:01.000 --> 00:00:04.000\nBon<b>jour.\n'

test('wrong inputs are told all together, and nobody is asked', async () => {
  await using project = await createProject()
  const result = await project.run({
    inputs: {
      mode: 'Plan',
      prune: 'yes',
      'max-deletions': 'ten',
      'job-timeout': '0',
      manifest: '../manifest.yml',
      files: 'subtitles/**/*.{vtt,srt}',
      'api-url': 'http://elsewhere.example',
    },
  })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toHaveLength(1)
  const sentences = result.annotations[0]?.message.split('\n') ?? []
  expect(sentences).toEqual([
    expect.stringMatching(/^The input `manifest` is `\.\.\/manifest\.yml`: /),
    expect.stringMatching(
      /^The input `mode` is `Plan`: write one of `auto`, `check`, `plan`, `apply`, `pull`, `fix`\.$/,
    ),
    expect.stringMatching(/^The input `prune` is `yes`: write `true` or `false`\.$/),
    expect.stringMatching(/^The input `max-deletions` is `ten`: /),
    expect.stringMatching(/^The input `job-timeout` is `0`: /),
    expect.stringMatching(/^The input `api-url` is `http:\/\/elsewhere\.example`: /),
    expect.stringMatching(/^The pattern `subtitles\/\*\*\/\*\.\{vtt,srt\}` in `files` has braces/),
  ])
  expect(result.summary.match(/❌/g)).toHaveLength(7)
  expect(result.outputs.mode).toBe('apply')
  expect(project.simulator.requests).toEqual([])
})

test('six mistakes of a manifest are told at their six places, and nobody is asked', async () => {
  const manifest = [
    'uploads:',
    '  intro: ../../site',
    '  other: q0VNpiNQSkG6z0lif_O1zg',
    '  again: q0VNpiNQSkG6z0lif_O1zg',
    'pathes: ["{video}.{locale}.{format}"]',
    'languages: { french: zz }',
    'required: en',
    'rules: { cue/overlapp: off }',
  ].join('\n')
  await using project = await createProject({
    files: { ...filmFiles, 'subtitles/manifest.yml': manifest },
  })
  const result = await project.run()
  const places = [
    [2, 10, 'manifest/upload-id'],
    [4, 10, 'manifest/duplicate-id'],
    [5, 1, 'manifest/unknown-key'],
    [6, 22, 'manifest/language'],
    [7, 11, 'manifest/type'],
    [8, 10, 'manifest/rule'],
  ]
  const file = 'subtitles/manifest.yml'
  expect(result.exitCode).toBe(1)
  expect(
    result.annotations
      .filter((one) => one.file === file)
      .map(({ line, column, title }) => [line, column, title]),
  ).toEqual(places)
  expect(result.report.problems.map(({ line, column, rule }) => [line, column, rule])).toEqual(
    places,
  )
  expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'false', problems: '6' })
  expect(result.stdout).toContain(
    `${file}:5:1 error Unknown key \`pathes\`. Did you mean \`paths\`? (manifest/unknown-key)`,
  )
  expect(project.simulator.requests).toEqual([])
})

test('a manifest that is not there is one error with the way out', async () => {
  await using project = await createProject()
  const result = await project.run({ inputs: { manifest: 'captions.yml' } })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toMatchObject([{ level: 'error', file: null }])
  expect(result.annotations[0]?.message).toMatch(
    /^There is no manifest at `captions\.yml`, but at `subtitles\/manifest\.yml`\. Set the input/,
  )
})

test('languages that 300 videos lack are one problem each, at `required`', async () => {
  const uploads = Array.from({ length: 300 }, (_, at) => `  lesson-${at + 1}: "${1000 + at}"\n`)
  const manifest = `uploads:\n${uploads.join('')}required: [en, it, fr]\n`
  await using project = await createProject({
    files: { 'subtitles/manifest.yml': manifest, 'subtitles/lesson-300/en.vtt': vtt('Hello.') },
  })
  const result = await project.run({ inputs: { mode: 'check' } })
  const place = { level: 'warning', file: 'subtitles/manifest.yml', line: 302 }
  expect(result.annotations).toMatchObject([
    { ...place, message: expect.stringMatching(/^299 of 300 videos have no subtitles in `en`/) },
    { ...place, message: expect.stringMatching(/^300 of 300 videos have no subtitles in `it`/) },
    { ...place, message: expect.stringMatching(/^300 of 300 videos have no subtitles in `fr`/) },
  ])
  expect(result.outputs.problems).toBe('3')
  expect(result.stdout.match(/\(locale\/missing\)$/gm)).toHaveLength(3)
})

describe('a bad file', () => {
  test('fails the step at its line, while the good ones are synchronised', async () => {
    await using project = await createProject({
      files: { ...filmFiles, 'subtitles/intro/fr.vtt': backwards },
    })
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ created: '3', skipped: '1', failed: '0', problems: '1' })
    expect(result.annotations).toMatchObject([
      { level: 'error', title: 'cue/end-before-start', file: 'subtitles/intro/fr.vtt', line: 3 },
    ])
    expect(
      project
        .tracks('intro')
        .map(({ language }) => language)
        .sort(),
    ).toEqual(['en', 'it-IT'])
    expect(result.stdout).toMatch(
      /^subtitles\/intro\/fr\.vtt:3:18 error .+ \(cue\/end-before-start\)$/m,
    )
    expect(result.summary).toContain('created 3 tracks and skipped 1; 1 file has an error')
  })

  test('among many of its kind is told with the rule that would deliver them', async () => {
    const languages = ['de', 'es', 'fr', 'ja', 'pt']
    const files = languages.map((language) => [
      `subtitles/intro/${language}.vtt`,
      `${backwards}\n00:00:06.000 --> 00:00:08.000\nBonsoir.\n`,
    ])
    await using project = await createProject({
      files: { ...filmFiles, ...Object.fromEntries(files) },
    })
    const words =
      /^5 of 8 files are held back by `cue\/end-before-start` alone\. With `(rules: [^`]+)` in the manifest/
    const checked = await project.run({ inputs: { mode: 'check' } })
    expect(checked.report.tracks.map(({ change, reason }) => [change, reason])).toEqual(
      expect.arrayContaining([
        [null, 'checked'],
        ...languages.map(() => [null, 'the file has an error']),
      ]),
    )
    const plan = await project.run({ event: pullRequest() })
    const applied = await project.run()
    for (const { annotations, summary } of [checked, plan, applied]) {
      const notices = annotations.filter(({ level }) => level === 'notice')
      expect(notices).toMatchObject([{ file: null, message: expect.stringMatching(words) }])
      expect(summary.replaceAll('<wbr>', '')).toContain(
        '<code>rules: { cue/end-before-start: warning }</code>',
      )
    }
    expect(applied.outputs).toMatchObject({ created: '3', skipped: '5' })
    const uploads = project.repository.git('show', 'HEAD:subtitles/manifest.yml')
    const line = applied.annotations.map(({ message }) => message.match(words)?.[1]).join('')
    project.repository.write({ 'subtitles/manifest.yml': `${uploads}\n${line}\n` })
    project.repository.commit()
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ created: '5', unchanged: '3', skipped: '0' })
  })

  test('keeps the track that it has, and prune leaves it alone', async () => {
    await using project = await createProject()
    await project.run()
    const before = project.tracks('intro').map(({ id }) => id)
    project.repository.write({ 'subtitles/intro/en.vtt': backwards })
    project.repository.commit()
    const result = await project.run({ inputs: { prune: 'true' } })
    expect(result.outputs).toMatchObject({ skipped: '1', unchanged: '2', deleted: '0' })
    expect(project.tracks('intro').map(({ id }) => id)).toEqual(before)
  })

  test.each(
    everyNth(
      [
        ['error', 'error', 1],
        ['never', 'error', 0],
        ['error', 'warning', 0],
        ['warning', 'warning', 1],
        ['never', 'warning', 0],
      ],
      2,
    ),
  )('with fail-on %s and an %s ends with exit code %i', async (failOn, severity, exitCode) => {
    const text = severity === 'error' ? backwards : short
    await using project = await createProject({ files: { 'subtitles/intro/fr.vtt': text } })
    const result = await project.run({ inputs: { mode: 'check', 'fail-on': failOn } })
    expect(result.annotations.map(({ level }) => level)).toEqual([severity])
    expect(result.exitCode).toBe(exitCode)
  })

  test('may be a pointer of Git LFS, whose remedy is named', async () => {
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4d'.repeat(32)}\nsize 12345\n`
    await using project = await createProject({ files: { 'subtitles/intro/en.vtt': pointer } })
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(result.annotations).toMatchObject([{ title: 'text/lfs-pointer' }])
    expect(result.annotations[0]?.message).toContain('lfs: true')
  })

  test('among hundreds of problems leaves room in the log and in the annotations', async () => {
    const times = Array.from({ length: 300 }, () => '00:00:05.000 --> 00:00:01.000\nA.\n').join(
      '\n',
    )
    await using project = await createProject({
      files: { 'subtitles/intro/en.vtt': `WEBVTT\n\n${times}` },
    })
    const result = await project.run({ inputs: { mode: 'check' } })
    expect(result.annotations.filter(({ level }) => level === 'error')).toHaveLength(10)
    expect(result.annotations.at(9)?.message).toMatch(/more errors: see the summary of the run\)$/)
    expect(result.stdout.split('\n').length).toBeLessThan(250)
    expect(result.stdout).toMatch(/^… and [\d,]+ more problems: see the JSON report\.$/m)
    expect(result.report.problems.length).toBeGreaterThanOrEqual(300)
  })
})

describe('a file that stands for no track', () => {
  const strays = {
    'subtitles/other/en.vtt': vtt('Hello.'),
    'subtitles/intro/notes.vtt': vtt('Hello.'),
    'subtitles/intro.vtt': vtt('Hello.'),
  }

  test('counts as skipped, beside the files that have errors', async () => {
    const files = { ...filmFiles, ...strays, 'subtitles/intro/fr.vtt': backwards }
    await using project = await createProject({ files })
    const plan = await project.run({ event: pullRequest() })
    const applied = await project.run()
    for (const { outputs, report, summary } of [plan, applied]) {
      expect(outputs).toMatchObject({ created: '3', skipped: '4' })
      expect(report.counts.skipped).toBe(4)
      expect(summary).toContain('3 files stand for no track; 4 files have errors')
    }
    const check = await project.run({ inputs: { mode: 'check' } })
    expect(check.outputs).toMatchObject({ skipped: '0', problems: '4' })
  })

  test('counts as skipped where there is no other', async () => {
    await using project = await createProject({ files: strays })
    const result = await project.run({ event: pullRequest() })
    expect(result.outputs).toMatchObject({ created: '0', skipped: '3' })
    const asked = project.simulator.requests.filter(({ service }) => service === 'datocms')
    // For the names of videos that the manifest lacks.
    expect(asked.map(({ kind }) => kind)).toEqual(['uploads.list'])
  })

  test.each(everyNth(['warn', 'error', 'ignore'], 3, 1))(
    'because it lies outside is told as that alone, with if-no-files-found: %s',
    async (value) => {
      await using project = await createProject({
        files: { ...filmFiles, 'docs/en.vtt': vtt('Hello.') },
      })
      const inputs = { files: 'docs/*.vtt', 'if-no-files-found': value }
      const result = await project.run({ inputs })
      expect(result.exitCode).toBe(1)
      expect(result.annotations).toMatchObject([{ title: 'file/outside', file: 'docs/en.vtt' }])
      expect(result.summary).not.toContain('No .vtt or .srt')
      expect(result.outputs).toMatchObject({ skipped: '1', problems: '1' })
    },
  )
})

describe('without any file', () => {
  test.each(
    everyNth(
      [
        ['warn', 0, ['warning']],
        ['error', 1, ['error']],
        ['ignore', 0, []],
      ] as const,
      2,
    ),
  )('if-no-files-found: %s ends with exit code %i', async (value, exitCode, levels) => {
    await using project = await createProject({ files: {} })
    const { id } = project.upload('intro')
    project.simulator.addTrack({ uploadId: id, language: 'en', text: vtt('Old.') })
    const result = await project.run({ inputs: { 'if-no-files-found': value, prune: 'true' } })
    expect(result.exitCode).toBe(exitCode)
    expect(result.annotations.map(({ level }) => level)).toEqual(levels)
    expect(project.tracks('intro')).toHaveLength(1)
    expect(project.simulator.requests).toEqual([])
    expect(result.summary).toContain(exitCode === 0 ? 'found no subtitle files' : 'No .vtt or .srt')
  })

  test('that a pattern selects, the patterns are named', async () => {
    await using project = await createProject()
    const result = await project.run({ inputs: { files: 'captions/*.vtt' } })
    expect(result.annotations[0]?.message).toContain('matches the patterns in `files`')
  })
})

describe('an upload', () => {
  const videos = {
    missing: null,
    image: { filename: 'poster.png', mimeType: 'image/png', playbackId: null },
    fresh: { filename: 'fresh.mp4', playbackId: null },
    good: {},
  } as const
  const files = Object.fromEntries(
    Object.keys(videos).map((video) => [`subtitles/${video}/en.vtt`, vtt('Hello.')]),
  )

  test.each([
    ['push', undefined, 'error'],
    ['pull request', pullRequest(), 'warning'],
  ] as const)(
    'that can have no tracks is skipped and named, on a %s',
    async (_, event, severity) => {
      await using project = await createProject({ videos, files })
      const result = await project.run(event ? { event } : {})
      expect(result.exitCode).toBe(1)
      expect(result.outputs).toMatchObject({ created: '1', skipped: '3', problems: '3' })
      const told = result.report.problems.map(({ line, column, rule, severity, message }) => [
        `${line}:${column}`,
        rule,
        severity,
        message,
      ])
      expect(told).toEqual([
        ['2:12', 'upload/not-found', 'error', `DatoCMS has no upload \`${missingUpload}\`.`],
        ['3:10', 'upload/not-a-video', 'error', 'The upload `poster.png` is no video.'],
        ['4:10', 'upload/not-processed', severity, 'The video `fresh.mp4` is not processed yet.'],
      ])
      expect(result.annotations.map(({ file }) => file)).toEqual(
        Array(3).fill('subtitles/manifest.yml'),
      )
    },
  )

  test('that is only not processed yet is no red cross in a plan', async () => {
    const { fresh } = videos
    await using project = await createProject({
      videos: { fresh },
      files: { 'subtitles/fresh/en.vtt': vtt('Hello.') },
    })
    const result = await project.run({ event: pullRequest() })
    expect(result.exitCode).toBe(0)
    expect(result.annotations).toMatchObject([{ level: 'warning', title: 'upload/not-processed' }])
  })
})

describe('prune', () => {
  const foreign = ['fr', 'de', 'es']
  const prepare = async () => {
    const project = await createProject()
    const uploadId = project.upload('intro').id
    for (const language of foreign) {
      project.simulator.addTrack({ uploadId, language, text: vtt('Old.') })
    }
    project.simulator.addTrack({ uploadId, language: 'en', name: 'Stereo', type: 'audio' })
    return project
  }

  test('deletes the tracks without a file, and no audio', async () => {
    await using project = await prepare()
    const result = await project.run({ inputs: { prune: 'true', 'max-deletions': '3' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ created: '3', deleted: '3' })
    expect(
      project
        .tracks('intro')
        .map(({ name }) => name)
        .sort(),
    ).toEqual(['English', 'Italiano', 'Stereo'])
  })

  test('beyond max-deletions writes nothing at all', async () => {
    await using project = await prepare()
    const result = await project.run({ inputs: { prune: 'true', 'max-deletions': '2' } })
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ changed: 'false', created: '0', deleted: '0' })
    expect(result.annotations).toMatchObject([{ level: 'error', file: null }])
    expect(result.annotations[0]?.message).toMatch(
      /^The plan deletes 3 tracks, and `max-deletions` is 2/,
    )
    expect(result.summary).toContain('stopped before anything was written')
    expect(result.summary).toContain('https://simulated.admin.datocms.com/media/assets/')
  })

  const prepareEmptied = async () => {
    const project = await prepare()
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': null, 'subtitles/intro/it-IT.vtt': null })
    project.repository.commit()
    return project
  }

  test('reaches a video that lost its last file', async () => {
    await using project = await prepareEmptied()
    const result = await project.run({ inputs: { prune: 'true' } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ deleted: '5', unchanged: '1' })
    expect(project.tracks('intro').map(({ name }) => name)).toEqual(['Stereo'])
  })

  test('spares a video that lost its last file where a file may be its, under another name', async () => {
    await using project = await prepareEmptied()
    project.repository.write({ 'subtitles/introduction/en.vtt': vtt('Good morning.') })
    project.repository.commit()
    const result = await project.run({ inputs: { prune: 'true' } })
    expect(result.outputs).toMatchObject({ changed: 'false', unchanged: '1' })
    expect(project.tracks('intro')).toHaveLength(6)
  })

  test('leaves uploads without a selected file alone', async () => {
    await using project = await prepareEmptied()
    const inputs = { prune: 'true', files: 'subtitles/tutorials/**' }
    const result = await project.run({ inputs })
    expect(result.outputs).toMatchObject({ changed: 'false', unchanged: '1' })
    expect(project.tracks('intro')).toHaveLength(6)
  })

  test('is off unless asked for', async () => {
    await using project = await prepare()
    const result = await project.run()
    expect(result.outputs).toMatchObject({ created: '3', deleted: '0' })
    expect(project.tracks('intro')).toHaveLength(6)
  })
})
