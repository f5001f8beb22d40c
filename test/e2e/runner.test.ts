import { execFileSync } from 'node:child_process'
import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { everyNth } from '../support/extent.ts'
import { needs } from '../support/system.ts'
import { createProject, filmFiles, type Project, vtt } from './project.ts'
import type { CheckedResult } from './promises.ts'

/** The one error of a run that is stopped at its start, with outputs and summary all the same. */
function onlyError(result: CheckedResult): string {
  expect(result.exitCode).toBe(1)
  expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'false', problems: '0' })
  expect(result.annotations).toMatchObject([{ level: 'error', file: null }])
  const words = result.annotations[0]?.message ?? ''
  expect(words).not.toMatch(/\bE[A-Z]{4,}\b/)
  expect(result.summary).toContain('❌')
  return words
}

describe('a runner', () => {
  test('whose workspace is not there is told in one sentence', async () => {
    await using project = await createProject()
    const workspace = join(project.repository.folder, 'nowhere')
    const result = await project.run({ env: { GITHUB_WORKSPACE: workspace } })
    expect(onlyError(result)).toMatch(/^The workspace `.*` cannot be read, .*GITHUB_WORKSPACE/)
  })

  test('whose manifest is a folder is told in one sentence', async () => {
    await using project = await createProject()
    const result = await project.run({ inputs: { manifest: 'subtitles' } })
    expect(onlyError(result)).toMatch(/^The manifest `subtitles` cannot be read, .* a folder\. Set/)
  })

  test.each(everyNth(['nowhere', '.git/HEAD', undefined], 3))(
    'whose RUNNER_TEMP is %j has tracks replaced and its report written all the same',
    async (path) => {
      await using project = await createProject()
      await project.run()
      project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
      project.repository.commit()
      const temp = path && join(project.repository.folder, path)
      const result = await project.run({ env: { RUNNER_TEMP: temp } })
      expect(result.exitCode).toBe(0)
      expect(result.outputs).toMatchObject({ replaced: '1', unchanged: '2' })
      expect(result.report.counts.replaced).toBe(1)
    },
  )
})

const english = 'subtitles/intro/en.vtt'

async function pruned(
  spoil: (project: Project) => void,
  { video }: { readonly video: string },
): Promise<CheckedResult> {
  await using project = await createProject()
  await project.run()
  const uploadId = project.upload('intro').id
  for (const language of ['fr', 'de']) {
    project.simulator.addTrack({ uploadId, language, text: vtt('Old.') })
  }
  const before = project.tracks(video).length
  spoil(project)
  const result = await project.run({ inputs: { prune: 'true' } })
  expect(project.tracks(video)).toHaveLength(before)
  return result
}

describe('what the action cannot see', () => {
  test.for<readonly [string, (path: string) => void]>(
    everyNth(
      [
        ['a pipe', (path: string) => execFileSync('mkfifo', [path])],
        ['a link to nothing', (path: string) => symlinkSync('nowhere.vtt', path)],
        ['a link to itself', (path: string) => symlinkSync(basename(path), path)],
        ['a link to a file of another name', (path: string) => symlinkSync('../../.env', path)],
      ],
      4,
    ),
  )(
    'because it is %s is one problem, and nothing of its video is pruned',
    async ([, make], context) => {
      needs('links')(context)
      const result = await pruned(
        ({ repository }) => {
          writeFileSync(join(repository.folder, '.env'), 'TOKEN=1')
          rmSync(join(repository.folder, english))
          make(join(repository.folder, english))
        },
        { video: 'intro' },
      )
      expect(result.outputs).toMatchObject({ deleted: '0', unchanged: '2', problems: '1' })
      expect(result.annotations).toMatchObject([{ level: 'error', file: english }])
      expect(result.stdout).not.toContain('TOKEN')
    },
  )

  test('because its name is no UTF-8 is one problem, and the rest goes on', async (context) => {
    needs('any bytes in names')(context)
    await using project = await createProject()
    mkdirSync(Buffer.from(join(project.repository.folder, 'subtitles/caf\u00e9'), 'latin1'))
    const result = await project.run()
    expect(result.outputs).toMatchObject({ created: '3', problems: '1' })
  })

  test('because the checkout is sparse is not pruned', async () => {
    const result = await pruned(
      ({ repository }) => {
        const kept = ['/subtitles/manifest.yml', '/subtitles/tutorials/']
        repository.git('sparse-checkout', 'set', '--no-cone', ...kept)
        expect(repository.git('status', '--porcelain')).toBe('')
      },
      { video: 'tutorials/part-1' },
    )
    expect(result.outputs).toMatchObject({ deleted: '2', unchanged: '1', problems: '0' })
  })

  test('because its submodule was not fetched is not pruned', async () => {
    const result = await pruned(
      ({ repository }) => {
        repository.git('rm', '-r', '--quiet', 'subtitles/intro')
        const commit = repository.head()
        repository.git('update-index', '--add', '--cacheinfo', `160000,${commit},subtitles/intro`)
        mkdirSync(join(repository.folder, 'subtitles/intro'))
        repository.git('commit', '--quiet', '--message', 'Move the films')
      },
      { video: 'intro' },
    )
    expect(result.outputs).toMatchObject({ deleted: '0', unchanged: '1', problems: '0' })
  })

  test('because a step deleted it is pruned', async () => {
    await using project = await createProject({ files: { ...filmFiles } })
    await project.run()
    rmSync(join(project.repository.folder, english))
    const result = await project.run({ inputs: { prune: 'true' } })
    expect(result.outputs).toMatchObject({ deleted: '1' })
  })
})

describe('links to files', () => {
  const failing = { 'subtitles/intro/en.vtt': 'WEBVTT\n\n00:05.000 --> 00:01.000\nA.\n' }

  test('lead into the repository where it was checked out into a folder', async () => {
    await using project = await createProject({ files: failing })
    const { folder, slug } = project.repository
    const name = basename(folder)
    const head = project.repository.head()
    const result = await project.run({
      inputs: { mode: 'check', manifest: `${name}/subtitles/manifest.yml` },
      env: { GITHUB_WORKSPACE: dirname(folder) },
    })
    const link = `https://github.com/${slug}/blob/${head}/subtitles/intro/en.vtt#L3`
    expect(result.summary).toContain(link)
    expect(result.report.commit).toBe(head)
  })

  test.each(
    everyNth(
      [
        ['of another repository', 'https://github.com/else/films'],
        ['of no known repository', 'file:///srv/films.git'],
      ],
      2,
    ),
  )('are not made where the checkout is %s', async (_, origin) => {
    await using project = await createProject({ files: failing })
    project.repository.git('remote', 'set-url', 'origin', origin)
    const event = { name: 'push', sha: 'f'.repeat(40) }
    const result = await project.run({ inputs: { mode: 'check' }, event })
    expect(result.summary).not.toContain('/blob/')
    expect(result.summary).not.toContain(project.repository.head().slice(0, 7))
    expect(result.report.commit).toBeNull()
  })
})
