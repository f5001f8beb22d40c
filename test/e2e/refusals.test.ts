import { describe, expect, test } from 'vitest'
import { ApiError, isPassing } from '../../src/datocms/errors.ts'
import { apiErrorMeanings } from '../../src/datocms/refusal.ts'
import { jsonReply } from '../simulator/exchange.ts'
import { answer, apiErrors, badGateway, redirect } from '../simulator/faults.ts'
import { readOnlyToken } from '../simulator/simulator.ts'
import { everyNth, isAll } from '../support/extent.ts'
import { createProject, filmFiles, pullRequest, vtt } from './project.ts'

/** Codes that every write of a run would meet. */
const common = [
  'DEACTIVATED_SITE',
  'ENVIRONMENT_IN_READ_ONLY_MODE',
  'IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT',
  'INSUFFICIENT_PERMISSIONS',
  'INVALID_AUTHORIZATION_HEADER',
  'INVALID_ENVIRONMENT',
  'INVALID_SITE',
  'MAINTENANCE_MODE',
  'PLAN_UPGRADE_REQUIRED',
  'PLATFORM_SCHEDULED_MAINTENANCE',
]

const refused = (code: string) =>
  new ApiError({
    request: 'POST /uploads/1/tracks',
    status: 422,
    entries: [{ code, details: null }],
    transient: false,
    requestId: null,
  })

test('a wrong token is one clear error and one request', async () => {
  await using project = await createProject()
  const result = await project.run({ inputs: { 'api-token': 'dato-wrong-5b1e' } })
  expect(result.exitCode).toBe(1)
  expect(result.annotations).toMatchObject([{ level: 'error', file: null }])
  expect(result.annotations[0]?.message).toMatch(
    /^DatoCMS does not accept the API token\. Check the secret behind the input `api-token`/,
  )
  expect(project.simulator.count({ service: 'datocms' })).toBe(1)
  expect(result.outputs).toMatchObject({ mode: 'apply', changed: 'false', failed: '0' })
})

test('a token that may only read plans, but writes nothing and says what it lacks', async () => {
  await using project = await createProject()
  const inputs = { 'api-token': readOnlyToken }
  expect((await project.run({ event: pullRequest(), inputs })).exitCode).toBe(0)
  const result = await project.run({ inputs })
  expect(result.exitCode).toBe(1)
  expect(project.writes()).toEqual(['tracks.create'])
  expect(result.outputs).toMatchObject({ changed: 'false', failed: '3' })
  expect(result.report.tracks[0]?.error).toMatch(/^The API token may not do this\. Give its role/)
  expect(result.stdout).toContain('Also failed: The API token may not do this.')
})

describe('a sandbox environment', () => {
  test('takes no tracks: nothing is lost, and the remedy is named', async () => {
    await using project = await createProject()
    await project.run()
    const before = project.tracks('intro')
    project.writes()
    const inputs = { environment: 'sandbox', force: 'true' }
    const result = await project.run({ inputs })
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual(['tracks.destroy'])
    expect(project.tracks('intro')).toEqual(before)
    expect(result.report.tracks[0]?.error).toMatch(
      /Leave the input `environment` empty, so that the primary environment is used\./,
    )
  })

  test('can be planned for, and assets are linked in it', async () => {
    await using project = await createProject()
    const result = await project.run({ event: pullRequest(), inputs: { environment: 'sandbox' } })
    expect(result.outputs).toMatchObject({ created: '3' })
    expect(result.summary).toContain(
      `https://simulated.admin.datocms.com/environments/sandbox/media/assets/${project.upload('intro').id}`,
    )
  })

  test('that does not exist is one error', async () => {
    await using project = await createProject()
    const result = await project.run({ inputs: { environment: 'stagging' } })
    expect(result.annotations).toHaveLength(1)
    expect(result.annotations[0]?.message).toMatch(/^The DatoCMS project has no such environment/)
  })
})

describe('a refusal', () => {
  test('of one track speaks of its cause in our words and in those of DatoCMS', async () => {
    // What may pass is tried again, for as long as a user would wait.
    const isTried = (code: string) => !common.includes(code) && (isAll || !isPassing(refused(code)))
    const codes = Object.keys(apiErrorMeanings).filter(isTried)
    const videos = Object.fromEntries(codes.map((code) => [code.toLowerCase(), {}]))
    const files = codes.map((code) => [`subtitles/${code.toLowerCase()}/en.vtt`, vtt('Hello.')])
    await using project = await createProject({ videos, files: Object.fromEntries(files) })
    const codeOf = new Map(codes.map((code) => [project.upload(code.toLowerCase()).id, code]))
    project.simulator.faults.request = ({ path }, { kind }) => {
      const [, , uploadId = ''] = path.split('/')
      const code = kind === 'tracks.create' ? codeOf.get(uploadId) : undefined
      if (code === undefined) return null
      return answer(jsonReply(422, apiErrors(code, { messages: [`About ${uploadId}`] })))
    }
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(result.outputs.failed).toBe(String(codes.length))
    for (const { uploadId, error } of result.report.tracks) {
      const code = codeOf.get(uploadId) ?? ''
      expect(error).toBe(`${apiErrorMeanings[code]} DatoCMS says: ${code}: About ${uploadId}.`)
    }
  })

  test.each(everyNth(common, 3))('%s, which all would meet, is met once', async (code) => {
    await using project = await createProject()
    project.simulator.faults.request = (_, { kind }) =>
      kind === 'tracks.create' ? answer(jsonReply(422, apiErrors(code))) : null
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(project.writes()).toEqual(['tracks.create'])
    expect(result.outputs).toMatchObject({ failed: '3' })
    for (const { error } of result.report.tracks) {
      expect(error).toBe(`${apiErrorMeanings[code]} DatoCMS says: ${code}.`)
    }
  })

  test('of a file by Mux is told in its words, and the other tracks are made', async () => {
    await using project = await createProject()
    project.simulator.faults.track = ({ language }) =>
      language === 'it-IT' ? { kind: 'errored', error: 'The input file is invalid' } : null
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ created: '2', failed: '1' })
    expect(result.annotations).toMatchObject([
      { title: 'Failed to create', file: 'subtitles/intro/it-IT.vtt', line: null },
    ])
    expect(result.annotations[0]?.message).toContain('The input file is invalid')
    delete project.simulator.faults.track
    const next = await project.run()
    expect(next.outputs).toMatchObject({ replaced: '1', unchanged: '2' })
    expect(next.summary).not.toContain('cannot be undone')
  })
})

describe('a replacement', () => {
  test('that fails puts the old text back', async () => {
    await using project = await createProject()
    await project.run()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Good evening.') })
    project.repository.commit()
    let failures = 0
    project.simulator.faults.track = () =>
      failures++ < 2 ? { kind: 'errored', error: 'Out of luck' } : null
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    expect(result.outputs).toMatchObject({ changed: 'true', failed: '1', unchanged: '2' })
    const [track] = project.tracks('intro').filter(({ language }) => language === 'en')
    expect(track).toMatchObject({ name: 'English', status: 'ready' })
    expect(track?.text).toContain('Good morning.')
    expect(result.report.tracks.map(({ outcome }) => outcome)).toContain('restored')
    expect(result.annotations).toMatchObject([{ title: 'Failed to replace, old text restored' }])
  })

  test('of a text that cannot be read is announced as one that cannot be undone', async () => {
    await using project = await createProject({
      videos: { intro: { signed: true } },
      files: { 'subtitles/intro/en.vtt': filmFiles['subtitles/intro/en.vtt'] },
    })
    const uploadId = project.upload('intro').id
    project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: vtt('Old.') })
    const kept = await project.run()
    expect(kept.outputs).toMatchObject({ unchanged: '1' })
    expect(kept.stdout).toContain('Will leave alone intro en: not compared: Mux answers 403')
    const plan = await project.run({ event: pullRequest(), inputs: { force: 'true' } })
    expect(plan.summary).toContain('This cannot be undone: the old text cannot be read.')
    const result = await project.run({ inputs: { force: 'true' } })
    expect(result.report.tracks).toMatchObject([{ outcome: 'done', verified: null }])
  })

  test('of a text that cannot be read is made where the push changed the file', async () => {
    await using project = await createProject({
      videos: { intro: { signed: true } },
      files: { 'subtitles/intro/en.vtt': vtt('One.') },
    })
    await project.run()
    const before = project.repository.head()
    project.repository.write({ 'subtitles/intro/en.vtt': vtt('Two.') })
    project.repository.commit()
    const result = await project.run({ event: { name: 'push', payload: { before } } })
    expect(result.report.tracks).toMatchObject([{ change: 'replace', outcome: 'done' }])
  })
})

describe('the way to DatoCMS', () => {
  test('leads through the proxy, and nowhere but to the hosts that are needed', async () => {
    await using project = await createProject()
    await project.run()
    const client = project.simulator.requests.filter(({ from }) => from === 'client')
    expect(new Set(client.map(({ via }) => via))).toEqual(new Set(['proxy']))
    expect(new Set(project.simulator.proxy?.tunnels)).toEqual(
      new Set(['site-api.datocms.com:443', 'stream.mux.com:443']),
    )
  })

  test('never carries the token to another host', async () => {
    await using project = await createProject()
    project.simulator.faults.request = ({ service }) =>
      service === 'datocms' ? redirect('https://elsewhere.example/uploads') : null
    const result = await project.run()
    expect(result.exitCode).toBe(1)
    for (const { headers } of project.simulator.find({ service: 'elsewhere' })) {
      expect(headers).not.toHaveProperty('authorization')
    }
    expect(result.annotations).toHaveLength(1)
  })

  test('may be shaky: what comes to nothing is asked again', async () => {
    await using project = await createProject()
    project.simulator.faults.request = (_, { kind, nth }) =>
      nth === 1 && (kind === 'uploads.list' || kind === 'jobResults.find') ? badGateway() : null
    const result = await project.run()
    expect(result.exitCode).toBe(0)
    expect(result.outputs).toMatchObject({ created: '3' })
  })

  test('is shown request by request to a person who debugs', async () => {
    await using project = await createProject()
    const quiet = await project.run()
    expect(quiet.stdout).not.toContain('::debug::')
    const result = await project.run({ env: { RUNNER_DEBUG: '1' } })
    expect(result.stdout).toMatch(/^::debug::GET \/uploads\b.* 200\b/m)
  })
})
