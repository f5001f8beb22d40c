import { describe, expect, test } from 'vitest'
import { createProject, type Project, type ProjectOptions, pullRequest, vtt } from './project.ts'
import type { Files } from './repository.ts'

const bad = 'WEBVTT\n\n00:00:05.000 --> 00:00:01.000\nBonjour.\n'
const others = 'this pull request does not change'

interface Pull extends AsyncDisposable {
  readonly project: Project
  readonly event: ReturnType<typeof pullRequest>
  /** The base branch's commit, and the pull request's. */
  readonly base: string
  readonly head: string
}

/**
 * A pull request that changes `own` of a project: its merge is checked out, and GitHub knows it. `shallow` leaves the
 * checkout the merge alone, as actions/checkout does by default.
 */
async function openPull(
  own: Files,
  options: ProjectOptions & { readonly shallow?: boolean; readonly fork?: boolean } = {},
): Promise<Pull> {
  const project = await createProject(options)
  const { repository } = project
  repository.git('switch', '--quiet', '--create', 'topic')
  repository.write(own)
  const head = repository.commit('Own')
  repository.git('switch', '--quiet', 'main')
  repository.write({ 'README.md': 'Another change of the base.' })
  const base = repository.commit('Other')
  repository.git('merge', '--quiet', '--no-ff', '--no-commit', 'topic')
  repository.commit('Merge')
  if (options.shallow) project.shallow()
  project.github.pulls.set(7, { base, head })
  return {
    project,
    event: pullRequest({ base, head, fork: options.fork ?? false }),
    base,
    head,
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  }
}

const videos = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`film-${at}`, {}]))
const badFiles = Object.fromEntries(
  Object.keys(videos).map((video) => [`subtitles/${video}/en.vtt`, bad]),
)

describe.each([
  ['the whole history', false],
  ['a shallow checkout', true],
] as const)('with %s', (_, shallow) => {
  test('its own error comes before those of twelve files, and its own right file is green', async () => {
    const wrong = { 'subtitles/film-9/fr.vtt': bad }
    await using pull = await openPull(wrong, { videos, files: badFiles, shallow })
    const { project, event } = pull
    const result = await project.run({ event })
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    expect(errors[0]).toMatchObject({ file: 'subtitles/film-9/fr.vtt', line: 3 })
    expect(errors[9]?.message).toContain(`(and 3 more errors in files that ${others}`)
    expect(result.summary).toContain(`<b>Problems in 12 files that ${others}</b>: 12 errors`)
    expect(result.summary.indexOf('film-9/<wbr>fr.vtt')).toBeLessThan(
      result.summary.indexOf('Problems in 12 files'),
    )
    expect(result.stdout).toContain(`12 errors in 12 files that ${others} do not fail it.`)
    expect(result.outputs.problems).toBe('13')
    const asked = project.github.requests.filter((each) => each.includes('/pulls/'))
    expect(asked).toHaveLength(shallow ? 1 : 0)
  })

  test('and no error of its own the step is green, unless all files count', async () => {
    const right = { 'subtitles/film-9/fr.vtt': vtt('Bonjour.') }
    await using pull = await openPull(right, { videos, files: badFiles, shallow })
    const { project, event } = pull
    const result = await project.run({ event, inputs: { comment: 'true' } })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Will create 1 and skip 12; 12 unchanged files have errors')
    expect(result.summary).toContain(`ℹ️ 12 errors in 12 files that ${others} do not fail it.`)
    expect(project.github.comments[0]?.body).toContain(`Problems in 12 files that ${others}`)
    const strict = await project.run({ event, inputs: { 'fail-on-files': 'all' } })
    expect(strict.exitCode).toBe(1)
    expect(strict.summary).not.toContain('do not fail it')
    expect((await project.run()).exitCode).toBe(1)
  })
})
