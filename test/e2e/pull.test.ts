import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { NewTrack } from '../simulator/world.ts'
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createProject, filmFiles, type Project, pullRequest, srt, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const inputs = { mode: 'pull' } as const
const event = { name: 'workflow_dispatch' } as const

const pull = (project: Project, more: Readonly<Record<string, string>> = {}) =>
  project.run({ event, inputs: { ...inputs, ...more } })

const read = (project: Project, path: string): string =>
  readFileSync(join(project.repository.folder, 'subtitles', path), 'utf8')

const isThere = (project: Project, path: string): boolean =>
  existsSync(join(project.repository.folder, path))

const manifest = (project: Project) => parse(read(project, 'manifest.yml'))

const status = (project: Project): string => project.repository.git('status', '--porcelain').trim()

function add(project: Project, video: string, track: Omit<NewTrack, 'uploadId'>) {
  const uploadId = project.upload(video).id
  return project.simulator.addTrack({
    uploadId,
    text: vtt(`Hello in ${track.language}.`),
    ...track,
  })
}

/** What each track became, by video, language and name. */
const fates = ({ report }: CheckedResult) =>
  Object.fromEntries(
    report.tracks.map(({ video, language, closedCaptions, name, outcome, reason }) => [
      `${video} ${language}${closedCaptions ? '.sdh' : ''} ${name}`,
      outcome ?? reason,
    ]),
  )

const videos = {
  intro: {},
  'tutorials-part-1': { filename: 'Tutorials Part 1.mov' },
  bare: {},
  slow: { playbackId: null },
  poster: { mimeType: 'image/png', playbackId: null },
}

/** A project with tracks in DatoCMS, and a repository without manifest and files. */
async function createUnadopted(): Promise<Project> {
  const project = await createProject({ videos, files: {} })
  add(project, 'intro', { language: 'en', name: 'English (UK)' })
  add(project, 'intro', { language: 'en', name: 'English (SDH)', closedCaptions: true })
  add(project, 'intro', { language: 'it-IT', name: 'Italiano' })
  add(project, 'tutorials-part-1', { language: 'de', name: 'Deutsch (auto-generated)' })
  add(project, 'tutorials-part-1', { language: 'fr', name: 'Commentaire', text: vtt('Ah.') })
  add(project, 'tutorials-part-1', { language: 'fr', name: 'Français' })
  add(project, 'tutorials-part-1', { language: 'es', name: 'Español', status: 'errored' })
  add(project, 'tutorials-part-1', { language: 'english', name: 'English' })
  add(project, 'tutorials-part-1', { language: 'it', name: 'Audio', type: 'audio' })
  project.repository.write({ 'subtitles/manifest.yml': null })
  project.repository.commit('No manifest')
  return project
}

const video = 'Tutorials Part 1'

/** The next apply writes nothing. */
async function expectSettled(project: Project): Promise<void> {
  project.repository.commit('Pulled')
  project.writes()
  const applied = await project.run()
  expect(project.writes()).toEqual([])
  expect(applied.outputs).toMatchObject({ changed: 'false', failed: '0' })
}

describe('a repository without a manifest', () => {
  test('takes the tracks of a project over, and apply then changes nothing', async () => {
    await using project = await createUnadopted()
    const result = await pull(project)
    expect(result.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ mode: 'pull', changed: 'true', written: '5' })
    expect(result.outputs).toMatchObject({ created: '0', replaced: '0', skipped: '3' })
    expect(manifest(project)).toEqual({
      uploads: {
        intro: { id: project.upload('intro').id, tracks: { en: { name: 'English (UK)' } } },
        [video]: {
          id: project.upload('tutorials-part-1').id,
          tracks: { de: { name: 'Deutsch (auto-generated)' } },
        },
      },
    })
    expect(read(project, 'intro/en.sdh.vtt')).toBe(
      'WEBVTT\n\n00:01.000 --> 00:04.000\nHello in en.\n',
    )
    expect(fates(result)).toEqual({
      'intro en English (UK)': 'written',
      'intro en.sdh English (SDH)': 'written',
      'intro it-IT Italiano': 'written',
      [`${video} de Deutsch (auto-generated)`]: 'written',
      [`${video} fr Français`]: 'written',
      [`${video} fr Commentaire`]: 'another track of its language is pulled: “Français”',
      [`${video} es Español`]: expect.stringMatching(/^the track is errored/),
      [`${video} english English`]: 'no template can name a file of the language “english”',
    })
    expect(result.summary).toContain('A machine made')

    const again = await pull(project)
    expect(again.outputs).toMatchObject({ changed: 'false', written: '0' })
    await expectSettled(project)
    expect(status(project)).toBe('')
  })

  test('gets every processed video with `all`, and those whose files are there under their names', async () => {
    await using project = await createUnadopted()
    project.repository.write({ 'subtitles/tutorials/part-1/fr.vtt': vtt('Hello in fr.') })
    project.repository.commit('A file')
    const result = await pull(project, { 'pull-videos': 'all' })
    expect(Object.keys(manifest(project).uploads)).toEqual(['bare', 'intro', 'tutorials/part-1'])
    expect(isThere(project, 'subtitles/tutorials/part-1/de.vtt')).toBe(true)
    expect(result.outputs.written).toBe('4')
    await expectSettled(project)
  })

  test('gets those with tracks only, and is told of one whose files wait for it', async () => {
    await using project = await createUnadopted()
    project.repository.write({ 'subtitles/bare/fr.vtt': vtt('Seul.') })
    project.repository.commit('A file')
    const result = await pull(project)
    expect(Object.keys(manifest(project).uploads)).toEqual(['intro', video])
    expect(result.summary).toContain(`bare: ${project.upload('bare').id}`)
  })

  test('costs one list of videos, one of tracks for each, and one read for each text', async () => {
    await using project = await createUnadopted()
    await pull(project)
    const kinds = Map.groupBy(project.simulator.requests, ({ kind }) => kind)
    expect(kinds.get('uploads.list')).toHaveLength(1)
    expect(kinds.get('tracks.list')).toHaveLength(3)
    expect(kinds.get('mux.text')).toHaveLength(7)
  })

  test('is made no manifest where another one lies elsewhere', async () => {
    await using project = await createUnadopted()
    project.repository.write({ 'captions/manifest.yml': 'uploads: { a: "1" }' })
    const result = await pull(project)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain('Set the input `manifest`')
    expect(isThere(project, 'subtitles')).toBe(false)
  })
})

describe('a manifest', () => {
  test('with comments is edited in place, and its videos alone are pulled with `manifest`', async () => {
    await using project = await createUnadopted()
    const id = project.upload('intro').id
    const written = `# Ours.\nuploads: # by folder\n  "intro": ${id} # main\nnames: { it-IT: Italiano } # short\n`
    project.repository.write({ 'subtitles/manifest.yml': written })
    project.repository.commit('Manifest')
    const alone = await pull(project, { 'pull-videos': 'manifest' })
    expect(alone.outputs.written).toBe('3')
    expect(project.simulator.count({ kind: 'tracks.list' })).toBe(1)
    const named = `# Ours.\nuploads: # by folder\n  "intro":\n    id: ${id} # main\n    tracks:\n      en: { name: English (UK) }\n`
    expect(read(project, 'manifest.yml')).toBe(`${named}names: { it-IT: Italiano } # short\n`)
    await pull(project)
    const other = project.upload('tutorials-part-1').id
    expect(read(project, 'manifest.yml')).toBe(
      `${named}  ${video}:\n    id: ${other}\n    tracks:\n      de: { name: Deutsch (auto-generated) }\nnames: { it-IT: Italiano } # short\n`,
    )
    await expectSettled(project)
  })

  test('that makes an error of something says where new files have it', async () => {
    await using project = await createUnadopted()
    const rules = 'rules: { style/line-length: error }'
    project.repository.write({ 'subtitles/manifest.yml': `${rules}\n` })
    project.repository.commit('Manifest')
    add(project, 'bare', { language: 'en', name: 'English', text: vtt('A long line. '.repeat(6)) })
    const result = await pull(project)
    expect(result.exitCode).toBe(1)
    expect(result.outputs.written).toBe('6')
    expect(result.report.problems).toMatchObject([
      { file: 'subtitles/bare/en.vtt', rule: 'style/line-length', severity: 'error' },
    ])
  })

  test('with a mistake is not touched, and nothing is asked', async () => {
    await using project = await createUnadopted()
    const written = 'uploads: { intro: 1x }\n'
    project.repository.write({ 'subtitles/manifest.yml': written })
    const result = await pull(project)
    expect(result.exitCode).toBe(1)
    expect(read(project, 'manifest.yml')).toBe(written)
    expect(project.simulator.requests).toEqual([])
  })
})

const english = (project: Project, name = 'intro') =>
  project.tracks(name).find(({ language }) => language === 'en')

describe('a file and its track', () => {
  const before = `WEBVTT - made by hand\n\nNOTE Do not touch.\n\n${vtt('Good morning.', 'How are you today?').slice(8)}`
  const srtPath = 'subtitles/tutorials/part-1.en.sdh.srt'

  /** Films that are synchronised, whose English tracks were edited in DatoCMS. */
  async function editedProject(): Promise<Project> {
    const project = await createProject({
      files: { ...filmFiles, 'subtitles/intro/en.vtt': vtt('Morning.') },
    })
    project.repository.write({
      'subtitles/intro/en.vtt': before.replaceAll('\n', '\r\n'),
      [srtPath]: `\ufeff${srt('[door opens]', 'Welcome back.', 'Bye.')}`,
    })
    project.repository.commit('Second')
    await project.run()
    const [track, other] = [english(project), english(project, 'tutorials/part-1')]
    if (track)
      project.simulator.editTrack(track, vtt('Good morning, friends.', 'How are you today?'))
    if (other) project.simulator.editTrack(other, vtt('[door opens]', 'Welcome.', 'Bye.'))
    project.writes()
    return project
  }

  test('that was edited in DatoCMS bring the edit home, and leave the rest as it is', async () => {
    await using project = await editedProject()
    const result = await pull(project)
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ written: '2', unchanged: '1', changed: 'true' })
    expect(read(project, 'intro/en.vtt')).toBe(
      before.replace('morning.', 'morning, friends.').replaceAll('\n', '\r\n'),
    )
    expect(read(project, 'tutorials/part-1.en.sdh.srt')).toBe(
      `\ufeff${srt('[door opens]', 'Welcome.', 'Bye.')}`,
    )
    expect(result.summary).toContain('<ins>')
    const again = await pull(project)
    expect(again.outputs.written).toBe('0')
    await expectSettled(project)
  })

  test('of which Git is ahead are left alone', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
    project.repository.commit('Newer')
    const result = await pull(project)
    expect(result.outputs).toMatchObject({ written: '0', changed: 'false', unchanged: '3' })
    expect(fates(result)['intro en English']).toMatch(/^Git is ahead/)
    expect(status(project)).toBe('')
  })

  test('whose history is unknown are left, and what makes it known is told', async () => {
    await using project = await editedProject()
    project.shallow()
    const result = await pull(project, { 'github-token': '' })
    expect(result.outputs.written).toBe('0')
    expect(result.report.problems).toMatchObject([
      { file: 'subtitles/intro/en.vtt', rule: 'track/unknown-history', severity: 'warning' },
      { file: srtPath, rule: 'track/unknown-history' },
    ])
    expect(result.report.problems[0]?.hint).toContain('fetch-depth: 0')
    expect(status(project)).toBe('')
  })

  test('with changes that are not committed are left', async () => {
    await using project = await editedProject()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good morning, all.') })
    const result = await pull(project)
    expect(read(project, 'intro/en.vtt')).toBe(vtt('Good morning, all.'))
    expect(fates(result)['intro en English']).toContain('not committed')
  })

  test('whose text cannot be read are told', async () => {
    await using project = await createProject({ videos: { intro: { signed: true } }, files: {} })
    add(project, 'intro', { language: 'en', name: 'English' })
    const result = await pull(project)
    expect(result.exitCode).toBe(0)
    expect(fates(result)['intro en English']).toContain('as where playback is signed')
    expect(isThere(project, 'subtitles/intro')).toBe(false)
  })
})

describe('a pull', () => {
  test('follows no link out of the workspace, and takes no file for another', async (context) => {
    needs('links')(context)
    await using project = await createUnadopted()
    await using outside = await temporaryFolder()
    const folder = join(project.repository.folder, 'subtitles')
    mkdirSync(folder)
    symlinkSync(outside.path, join(folder, 'intro'))
    const result = await pull(project)
    expect(result.exitCode).toBe(1)
    expect(readdirSync(outside.path)).toEqual([])
    expect(result.outputs).toMatchObject({ written: '2', failed: '3' })
    expect(result.report.tracks.find(({ outcome }) => outcome === 'failed')?.error).toContain(
      'leads out of the workspace',
    )
  })

  test('writes only what `files` selects', async () => {
    await using project = await createUnadopted()
    const result = await pull(project, { files: 'subtitles/intro/*.sdh.vtt' })
    expect(result.outputs.written).toBe('1')
    expect(Object.keys(manifest(project).uploads)).toEqual(['intro'])
  })

  test('that is killed leaves whole files, and the next one finishes', async () => {
    await using project = await createUnadopted()
    let texts = 0
    project.simulator.faults.request = (_, { kind }) =>
      kind === 'mux.text' && ++texts > 3 ? { kind: 'delay', ms: 60_000 } : null
    const run = await project.start({ event, inputs })
    run.result.catch(() => {})
    while (texts < 6) await new Promise((resolve) => setTimeout(resolve, 10))
    run.process.kill('SIGKILL')
    await run.result.catch(() => {})
    delete project.simulator.faults.request
    for (const path of ['intro/en.vtt', 'intro/en.sdh.vtt', `${video}/de.vtt`]) {
      if (isThere(project, `subtitles/${path}`))
        expect(read(project, path)).toMatch(/^WEBVTT[\s\S]*\.\n$/)
    }
    await pull(project)
    expect(readdirSync(join(project.repository.folder, 'subtitles', 'intro')).sort()).toEqual([
      'en.sdh.vtt',
      'en.vtt',
      'it-IT.vtt',
    ])
    await expectSettled(project)
  })

  test('that is cancelled while it writes, says what it wrote and what not', async (context) => {
    needs('signals')(context)
    await using project = await createUnadopted()
    let texts = 0
    project.simulator.faults.request = (_, { kind }) =>
      kind === 'mux.text' && ++texts > 3 ? { kind: 'delay', ms: 60_000 } : null
    const run = await project.start({ event, inputs })
    const folder = join(project.repository.folder, 'subtitles')
    const files = () =>
      existsSync(folder)
        ? readdirSync(folder, { recursive: true }).filter((path) => /\.vtt$/.test(String(path)))
        : []
    while (files().length === 0) await new Promise((resolve) => setTimeout(resolve, 10))
    run.process.kill('SIGTERM')
    const result = await run.result
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ changed: 'true', written: String(files().length) })
    expect(result.summary).toMatch(
      /<h2>.*pulled \d new files? of .* made the manifest; .* cancelled/,
    )
    expect(result.summary).toContain('Cancelled, not written')
    delete project.simulator.faults.request
    await pull(project)
    await expectSettled(project)
  })

  test('that is cancelled before it writes, writes nothing', async (context) => {
    needs('signals')(context)
    await using project = await createUnadopted()
    await pull(project)
    writeFileSync(join(project.repository.folder, 'subtitles/intro/en.vtt'), '')
    project.repository.git('clean', '-qfd')
    project.simulator.faults.request = (_, { kind }) =>
      kind === 'tracks.list' ? { kind: 'delay', ms: 5_000 } : null
    const run = await project.start({ event, inputs })
    while (project.simulator.count({ kind: 'tracks.list' }) < 6) {
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
    run.process.kill('SIGTERM')
    const result = await run.result
    expect(result.exitCode).toBe(1)
    expect(result.summary).toContain('stopped before anything was written')
    expect(status(project)).toBe('')
  })

  test.each([
    ['without a token', { inputs: { ...inputs, 'api-token': '' }, event }, '`pull` needs one'],
    ['of a stranger', { inputs, event: pullRequest({ fork: true }) }, 'A pull reads every video'],
  ] as const)('%s does not begin', async (_, run, words) => {
    await using project = await createUnadopted()
    const result = await project.run(run)
    expect(result.exitCode).toBe(1)
    expect(result.annotations[0]?.message).toContain(words)
    expect(project.simulator.requests).toEqual([])
  })
})
