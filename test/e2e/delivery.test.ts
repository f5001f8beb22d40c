import { readdirSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { textReply } from '../simulator/exchange.ts'
import { answer } from '../simulator/faults.ts'
import { refusals } from '../simulator/github.ts'
import { needs } from '../support/system.ts'
import { createProject, filmFiles, type Project, srt, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

const english = 'subtitles/intro/en.vtt'

const deliveries = ({ report }: CheckedResult) =>
  Object.fromEntries(report.tracks.map(({ file, delivery }) => [file, delivery]))

/** What DatoCMS was given for a new track: a raw URL, or the bytes that were put for it. */
function sources({ simulator }: Project): readonly (string | Buffer | undefined)[] {
  return simulator.find({ kind: 'tracks.create' }).map(({ body }) => {
    const source = JSON.parse(body.toString('utf8')).data.attributes.url_or_upload_request_id
    return source.startsWith('/') ? simulator.delivered(source) : source
  })
}

describe('files of a private repository', () => {
  test('are put into the bucket, byte for byte, without any credentials', async () => {
    await using project = await createProject({ visibility: 'private' })
    const result = await project.run({ isNew: true })
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ created: '3' })
    expect(new Set(Object.values(deliveries(result)))).toEqual(new Set(['upload']))
    const texts = sources(project).map((bytes) => bytes?.toString('utf8'))
    expect(texts.toSorted()).toEqual(Object.values(filmFiles).toSorted())
    const puts = project.simulator.find({ kind: 'bucket.put' })
    expect(puts).toHaveLength(3)
    for (const { headers } of puts) expect(headers).not.toHaveProperty('authorization')
    expect(project.simulator.count({ service: 'raw' })).toBe(0)
    expect(result.summary).not.toContain('raw.githubusercontent.com')
  })

  test('are refused a raw URL that was asked for, with the way out', async () => {
    await using project = await createProject({ visibility: 'private' })
    const result = await project.run({ inputs: { delivery: 'raw-url' } })
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(result.annotations.map(({ message }) => message)).toEqual([
      'A raw URL cannot serve the files, because the repository is not public. Set the input `delivery` to `auto` or `upload`.',
    ])
  })
})

describe('files of a public repository', () => {
  test('are put into the bucket where that is asked for', async () => {
    await using project = await createProject()
    const result = await project.run({ inputs: { delivery: 'upload' } })
    expect(result.exitCode).toBe(0)
    expect(project.simulator.count({ kind: 'bucket.put' })).toBe(3)
  })

  test('may have any name', async (context) => {
    needs('any name')(context)
    const video = '100% über #1? [a] & +co'
    const files = {
      [`subtitles/${video}/en.vtt`]: vtt('Hello.'),
      [`subtitles/${video}.日本.SRT`]: srt('こんにちは。'),
    }
    await using project = await createProject({
      videos: { [video]: {} },
      manifest: { languages: { 日本: 'ja' } },
      files,
    })
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(project.tracks(video).map(({ status }) => status)).toEqual(['ready', 'ready'])
    const base = `https://raw.githubusercontent.com/octo/films/${project.repository.head()}/subtitles`
    expect(sources(project).toSorted()).toEqual([
      `${base}/100%25%20%C3%BCber%20%231%3F%20%5Ba%5D%20%26%20%2Bco.%E6%97%A5%E6%9C%AC.SRT`,
      `${base}/100%25%20%C3%BCber%20%231%3F%20%5Ba%5D%20%26%20%2Bco/en.vtt`,
    ])
  })

  test('go through the bucket where git would serve other bytes', async () => {
    await using project = await createProject({
      files: {
        ...filmFiles,
        '.gitattributes': '*.srt text eol=crlf\nsubtitles/intro/fr.vtt filter=lfs\n',
        'subtitles/intro/fr.vtt': vtt('Bonjour.'),
      },
    })
    const crlf = 'subtitles/tutorials/part-1.en.sdh.srt'
    rmSync(join(project.repository.folder, crlf))
    project.repository.git('checkout', '--', crlf)
    project.repository.write({
      'subtitles/intro/it-IT.vtt': vtt('Salve.'),
      'subtitles/intro/de.vtt': vtt('Guten Tag.'),
    })
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(deliveries(result)).toEqual({
      [english]: 'raw-url',
      'subtitles/intro/fr.vtt': 'upload',
      'subtitles/intro/it-IT.vtt': 'upload',
      'subtitles/intro/de.vtt': 'upload',
      [crlf]: 'upload',
    })
    const text = filmFiles[crlf].replaceAll('\n', '\r\n')
    expect(sources(project).map(String)).toContain(text)
  })

  test('go through the bucket where GitHub does not serve the raw URL that a replacement depends on', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ [english]: vtt('Good evening.') })
    project.repository.git('commit', '--quiet', '--all', '--message', 'Not published')
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(deliveries(result)).toMatchObject({ [english]: 'upload' })
    expect(result.stdout).toContain(
      `\`${english}\` goes through an upload request, because GitHub answers 404 to the raw URL.`,
    )
  })

  test('are made once more by upload where DatoCMS cannot use the raw URL that the runner can, and after two the rest at once', async () => {
    const languages = ['de', 'en', 'es', 'fr', 'it']
    const files = (text: string) =>
      Object.fromEntries(
        languages.map((each) => [`subtitles/intro/${each}.vtt`, vtt(`${text} in ${each}.`)]),
      )
    await using project = await createProject({ videos: { intro: {} }, files: files('Old') })
    await project.run({ inputs: { delivery: 'upload' } })
    project.repository.write(files('New'))
    project.repository.commit()
    project.simulator.faults.request = ({ from }, { kind }) =>
      from === 'datocms' && kind === 'raw.get' ? answer(textReply(429, 'Too Many Requests')) : null
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ replaced: '5', failed: '0' })
    expect(new Set(Object.values(deliveries(result)))).toEqual(new Set(['upload']))
    const last = sources(project).slice(-8)
    expect(last.filter((each) => typeof each === 'string').length).toBeLessThan(5)
    expect(project.tracks('intro').map(({ status }) => status)).toEqual(Array(5).fill('ready'))
    expect(readdirSync(join(result.outputs.saved ?? '', 'intro')).sort()).toEqual(
      languages.map((each) => `${each}.vtt`),
    )
    expect(result.report.saved).toBe(result.outputs.saved)
    expect(result.summary).toContain('(output <code>saved</code>)')
  })

  test('stay by raw URL where that was asked for, and what it cannot do is undone', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ [english]: vtt('Good evening.') })
    project.repository.commit()
    project.simulator.faults.request = ({ from }, { kind }) =>
      from === 'datocms' && kind === 'raw.get' ? answer(textReply(429, 'Too Many Requests')) : null
    const result = await project.run({ inputs: { delivery: 'raw-url' } })
    expect(result.exitCode).toBe(1)
    expect(result.report.tracks.map(({ outcome }) => outcome)).toContain('restored')
  })

  test('have the raw URL of the checked-out commit, whatever commit the event tells of', async () => {
    await using project = await createProject()
    const { repository } = project
    const event = { name: 'workflow_dispatch', sha: 'f'.repeat(40) }
    const result = await project.run({ event })
    expect(result.exitCode).toBe(0)
    expect(sources(project)).toContain(
      `https://raw.githubusercontent.com/octo/films/${repository.head()}/${english}`,
    )
  })

  test('go through the bucket where GitHub has no such commit', async () => {
    await using project = await createProject()
    const { repository } = project
    repository.write({ [english]: vtt('Good evening.') })
    repository.git('commit', '--quiet', '--all', '--message', 'Not published')
    const event = { name: 'workflow_dispatch', sha: 'f'.repeat(40) }
    const result = await project.run({ event })
    expect(result.exitCode).toBe(0)
    expect(new Set(Object.values(deliveries(result)))).toEqual(new Set(['upload']))
  })

  test('are known to be public by asking GitHub, where the event does not say', async () => {
    await using project = await createProject()
    const event = { name: 'schedule', payload: { repository: undefined } }
    const result = await project.run({ event })
    expect(project.github.requests).toEqual(['GET /repos/octo/films'])
    expect(deliveries(result)).toMatchObject({ [english]: 'raw-url' })
  })

  test('go through the bucket where nobody says whether they are public', async () => {
    await using project = await createProject()
    project.github.fault = refusals.integration
    const event = { name: 'schedule', payload: { repository: undefined } }
    const result = await project.run({ event })
    expect(result.exitCode).toBe(0)
    expect(deliveries(result)).toMatchObject({ [english]: 'upload' })
  })
})

describe('a workspace', () => {
  test('may hold the repository in a folder, as actions/checkout with `path` makes it', async () => {
    await using project = await createProject()
    const { folder } = project.repository
    const inside = basename(folder)
    const result = await project.run({
      env: { GITHUB_WORKSPACE: dirname(folder) },
      inputs: { manifest: `${inside}/subtitles/manifest.yml` },
    })
    expect(result.exitCode).toBe(0)
    expect(result.report.commit).toBe(project.repository.head())
    expect(deliveries(result)).toMatchObject({ [`${inside}/${english}`]: 'raw-url' })
    expect(sources(project)).toContain(
      `https://raw.githubusercontent.com/octo/films/${project.repository.head()}/${english}`,
    )
  })

  test('may be a folder of the repository: annotations and URLs have paths of the repository', async () => {
    await using project = await createProject({
      files: {
        'site/subtitles/intro/en.vtt': vtt('Hello.'),
        'site/subtitles/intro/fr.vtt': 'WEBVTT\n\n00:05.000 --> 00:01.000\nBonjour.\n',
      },
    })
    const { repository } = project
    repository.git('mv', 'subtitles/manifest.yml', 'site/subtitles/manifest.yml')
    repository.commit()
    const result = await project.run({ env: { GITHUB_WORKSPACE: join(repository.folder, 'site') } })
    expect(result.annotations).toMatchObject([{ file: 'site/subtitles/intro/fr.vtt', line: 3 }])
    expect(result.report.problems).toMatchObject([{ file: 'subtitles/intro/fr.vtt' }])
    const head = repository.head()
    expect(sources(project)).toEqual([
      `https://raw.githubusercontent.com/octo/films/${head}/site/subtitles/intro/en.vtt`,
    ])
    expect(result.summary).toContain(
      `https://github.com/octo/films/blob/${head}/site/subtitles/intro/fr.vtt#L3`,
    )
  })

  test('need be no git checkout', async () => {
    await using project = await createProject()
    rmSync(join(project.repository.folder, '.git'), { recursive: true })
    const result = await project.run({ event: { name: 'push', sha: 'f'.repeat(40) } })
    expect(result.exitCode).toBe(0)
    expect(result.report.commit).toBe(null)
    expect(deliveries(result)).toMatchObject({ [english]: 'upload' })
    expect(result.stdout).toContain('The workspace is no git checkout')
  })
})
