import { describe, expect, test } from 'vitest'
import { createProject, pullRequest } from './project.ts'

const inputs = { comment: 'true' }

describe('the comment on a pull request', () => {
  test('is made once and kept up to date', async () => {
    await using project = await createProject()
    const first = await project.run({ event: pullRequest(), inputs, isNew: true })
    expect(first.exitCode).toBe(0)
    expect(project.github.comments).toHaveLength(1)
    expect(project.github.comments[0]?.body).toContain('Subtitles: will create 3 tracks')
    expect(project.github.comments[0]?.body).toContain(
      'href="https://github.com/octo/films/actions/runs/1"',
    )
    expect(project.github.comments[0]?.body).toContain('abababa')
    await project.run()
    const second = await project.run({ event: pullRequest(), inputs })
    expect(project.github.comments).toHaveLength(1)
    expect(project.github.comments[0]?.body).toContain(
      'will change nothing and leave 3 tracks alone',
    )
    expect(second.stdout).toContain('The comment on the pull request was updated')
  })

  test('that may not be written is no red cross, and its permission is named', async () => {
    await using project = await createProject()
    project.github.permission = 'read'
    const event = pullRequest({ fork: true })
    const result = await project.run({ event, inputs: { ...inputs, 'api-token': '' } })
    expect(result.exitCode).toBe(0)
    expect(project.github.comments).toEqual([])
    expect(result.stdout).toContain('`permissions: pull-requests: write`')
    expect(result.annotations.map(({ level }) => level)).toEqual(['notice'])
  })

  test('tells of mistakes that stopped the plan', async () => {
    await using project = await createProject({
      files: { 'subtitles/manifest.yml': 'uploads:\n  intro: nothing\n' },
    })
    const result = await project.run({ event: pullRequest(), inputs })
    expect(result.exitCode).toBe(1)
    expect(project.github.comments[0]?.body).toContain('manifest.yml</code></a>: 1 error')
  })

  test('is made on no other event, not by a check, and not unless asked for', async () => {
    await using project = await createProject()
    await project.run({ inputs })
    await project.run({ event: pullRequest() })
    const { stdout } = await project.run({
      event: pullRequest(),
      inputs: { ...inputs, mode: 'check' },
    })
    expect(stdout).toContain('No comment is kept')
    expect(project.github.requests.filter((each) => each.includes('comments'))).toEqual([])
  })
})
