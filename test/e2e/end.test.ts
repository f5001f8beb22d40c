import { describe, expect, test } from 'vitest'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors, timeout } from '../simulator/faults.ts'
import { createProject, filmFiles, type Project, pullRequest } from './project.ts'

/** The harness kills a process that is still there after a minute, and the test fails by that alone. */
async function runToItsEnd(project: Project, run: Parameters<Project['run']>[0]) {
  const result = await project.run(run)
  expect(result).toMatchObject({ exitCode: 1, signal: null })
  expect(result.summary).not.toBe('')
  expect(result.report.version).toBe(1)
  expect(result.stdout).toMatch(/^Failed: .+\nReport: .+\n/m)
  return result
}

describe('the process ends by itself once it told of', () => {
  test('a plan that failed while requests were without an answer', async () => {
    const videos = { intro: {}, 'tutorials/part-1': {}, 'tutorials/part-2': {} }
    const hello = 'WEBVTT\n\n00:01.000 --> 00:02.000\nHello.\n'
    const files = { ...filmFiles, 'subtitles/tutorials/part-2.en.vtt': hello }
    await using project = await createProject({ videos, files })
    // An answer that nobody gives is waited for half a minute, five times.
    project.simulator.faults.request = (_, { kind, nth }) => {
      if (kind !== 'tracks.list') return null
      return nth === 3 ? answer(jsonReply(422, apiErrors('INVALID_FIELD'))) : timeout()
    }
    const inputs = { comment: 'true' }
    const result = await runToItsEnd(project, { event: pullRequest(), inputs })
    expect(result.outputs.mode).toBe('plan')
    expect(result.summary).toContain('DatoCMS does not accept a value of the request.')
    expect(project.simulator.count({ kind: 'tracks.list' })).toBe(3)
    expect(project.github.comments).toHaveLength(1)
  })

  test('a plan that deletes too much', async () => {
    await using project = await createProject()
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'fr', name: 'Français' })
    const inputs = { prune: 'true', 'max-deletions': '0' }
    await runToItsEnd(project, { event: pullRequest(), inputs })
  })

  test('a check that failed', async () => {
    const files = { 'subtitles/intro/en.vtt': 'Hello.\n' }
    await using project = await createProject({ files })
    const result = await runToItsEnd(project, { inputs: { mode: 'check' } })
    expect(result.outputs).toMatchObject({ mode: 'check', problems: '1' })
  })
})
