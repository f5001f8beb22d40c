import { chmodSync, existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { timeout } from '../simulator/faults.ts'
import type { RequestFilter } from '../simulator/log.ts'
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createProject, type Project, pullRequest, vtt } from './project.ts'

async function until({ simulator }: Project, filter: RequestFilter, number = 1): Promise<void> {
  while (simulator.count(filter) < number) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe('a run that is cancelled', () => {
  beforeEach(needs('signals'))

  test('before it writes, writes nothing and still tells of itself', async () => {
    await using project = await createProject()
    project.simulator.faults.request = (_, { kind }) =>
      kind === 'uploads.list' ? { kind: 'delay', ms: 5_000 } : null
    const run = await project.start()
    await until(project, { kind: 'uploads.list' })
    run.process.kill('SIGINT')
    const result = await run.result
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual([])
    expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'false' })
    expect(result.summary).toContain('stopped before anything was written')
    expect(result.annotations).toMatchObject([{ level: 'error' }])
    expect(result.annotations[0]?.message).toMatch(/^The run was cancelled\./)
  })

  test('while tracks are made says which are half-way, and the next run makes no duplicate', async () => {
    await using project = await createProject({ simulator: { latency: { ready: 2_000 } } })
    const run = await project.start()
    await until(project, { kind: 'tracks.create' }, 3)
    run.process.kill('SIGINT')
    const result = await run.result
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ changed: 'true', created: '0', failed: '0' })
    expect(result.report.tracks.map(({ outcome }) => outcome)).toEqual(Array(3).fill('cancelled'))
    expect(result.summary).toContain('<h2>Subtitles: 3 tracks were cancelled (3 half-way)</h2>')
    expect(result.stdout).toContain('Cancelling: nothing new is begun')
    const next = await project.run()
    expect(next.exitCode).toBe(0)
    expect(
      project
        .tracks('intro')
        .map(({ name, status }) => `${name}: ${status}`)
        .sort(),
    ).toEqual(['English: ready', 'Italiano: ready'])
    expect(project.tracks('tutorials/part-1')).toHaveLength(1)
  })

  test('finishes a replacement whose old track is gone', async () => {
    await using project = await createProject({ simulator: { latency: { job: 400, ready: 400 } } })
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
    project.repository.commit()
    const run = await project.start()
    await until(project, { kind: 'tracks.destroy' })
    run.process.kill('SIGINT')
    const result = await run.result
    expect(result.outputs).toMatchObject({ replaced: '1', unchanged: '2' })
    const [track] = project.tracks('intro').filter(({ language }) => language === 'en')
    expect(track).toMatchObject({ status: 'ready' })
    expect(track?.text).toContain('Good evening.')
  })

  test('and told a second time ends at once with what is known', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
    project.repository.commit()
    project.simulator.faults.track = () => ({ kind: 'slow', ms: 60_000 })
    const run = await project.start()
    await until(project, { kind: 'tracks.create' }, 4)
    run.process.kill('SIGINT')
    run.process.kill('SIGTERM')
    const result = await run.result
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ changed: 'true', replaced: '0', unchanged: '2' })
    expect(result.annotations).toMatchObject([
      { title: 'Cancelled while replacing', file: 'subtitles/intro/en.vtt' },
    ])
    expect(result.annotations[0]?.message).toContain(
      'Run the workflow again: it finishes the work.',
    )
  })

  test('while GitHub gives no answer, ends at once with what is known', async () => {
    await using project = await createProject()
    project.repository.commit()
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
    project.repository.commit()
    project.shallow()
    project.simulator.faults.request = (_, { kind }) => (kind === 'githubApi' ? timeout() : null)
    const run = await project.start({ inputs: { 'github-token': 'ghs_0123456789' } })
    await until(project, { kind: 'githubApi' })
    run.process.kill('SIGINT')
    const result = await run.result
    expect(result).toMatchObject({ exitCode: 1, signal: null })
    expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'false', replaced: '0' })
    expect(result.summary).not.toBe('')
    expect(result.stdout).toMatch(/^Failed: /m)
    expect(project.simulator.count({ kind: 'githubApi' })).toBe(1)
  })

  test.each([
    ['git', 'git', {}],
    ['the comment', 'githubApi', { comment: 'true', 'github-token': 'ghs_0123456789' }],
  ])('while %s hangs still writes summary and outputs', async (_, what, inputs) => {
    await using project = await createProject()
    await using tools = await temporaryFolder()
    const env: Record<string, string> = {}
    if (what === 'git') {
      writeFileSync(join(tools.path, 'git'), '#!/bin/sh\ntouch "$0.asked"\nexec sleep 60\n')
      chmodSync(join(tools.path, 'git'), 0o755)
      env.PATH = `${tools.path}:${process.env.PATH}`
    }
    project.simulator.faults.request = (_, { kind }) => (kind === 'githubApi' ? timeout() : null)
    const run = await project.start({ inputs, env, event: pullRequest() })
    const isHanging = (): boolean =>
      what === 'git'
        ? existsSync(join(tools.path, 'git.asked'))
        : project.simulator.count({ kind: 'githubApi' }) > 0
    while (!isHanging()) await new Promise((resolve) => setTimeout(resolve, 10))
    run.process.kill('SIGINT')
    run.process.kill('SIGTERM')
    const result = await run.result
    expect(result.signal).toBe(null)
    expect(result.summary).not.toBe('')
    expect(result.outputs).toMatchObject({ mode: 'plan', failed: '0' })
    expect(result.stdout).toMatch(/^(Failed|Done): .+\nReport: /m)
  })
})
