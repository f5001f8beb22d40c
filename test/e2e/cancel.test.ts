import { describe, expect, test } from 'vitest'
import type { RequestFilter } from '../simulator/log.ts'
import { createProject, type Project, vtt } from './project.ts'

async function until({ simulator }: Project, filter: RequestFilter, number = 1): Promise<void> {
  while (simulator.count(filter) < number) await new Promise((resolve) => setTimeout(resolve, 10))
}

describe.concurrent('a run that is cancelled', () => {
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
    expect(result.summary).toContain('Stopped before anything was written')
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
    expect(result.summary).toContain('<h2>3 were cancelled (3 half-way)</h2>')
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
})
