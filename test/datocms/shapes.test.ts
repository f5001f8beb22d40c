import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { findAdminHost } from '../../src/datocms/api/endpoints.ts'
import { isOurMistake } from '../../src/steps/known.ts'
import { jsonReply, type Kind, type Reply } from '../simulator/exchange.ts'
import { answer } from '../simulator/faults.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { everyNth } from '../support/extent.ts'
import { idleClock } from '../support/idle-clock.ts'
import { createSyncWorld, type SyncWorld, webVtt } from '../support/sync-world.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { claimedTries } from '../support/tried.ts'

/** Stands for JSON that is nested too deep to be written by what reads it. */
const deep = 'nested deep'
const noText = { toString: 1, valueOf: 1 }
/** JSON that stands where something else is documented. */
const odd: readonly unknown[] = [null, true, 5, '', '..', [], [null], {}, noText, deep]

function replyOf(status: number, value: unknown): Reply {
  const text = JSON.stringify(value)
  const body = text.replace(`"${deep}"`, `${'['.repeat(20_000)}${']'.repeat(20_000)}`)
  return { ...jsonReply(status, null), body }
}

const track = {
  type: 'upload_track',
  id: 'track-1',
  attributes: {
    type: 'subtitles',
    name: 'Italiano',
    language_code: 'it',
    closed_captions: null,
    status: 'ready',
    error: null,
  },
}
const upload = {
  type: 'upload',
  id: '60412398',
  attributes: { filename: 'a.mp4', mime_type: 'video/mp4', mux_playback_id: 'play' },
}
const request = {
  type: 'upload_request',
  id: '/1/2-it.vtt',
  attributes: { url: 'http://127.0.0.1:1/', request_headers: { a: 'b' } },
}
const job = { type: 'job', id: '42' }
const result = {
  type: 'job_result',
  id: '42',
  attributes: { status: 200, payload: { data: track } },
}
const site = { type: 'site', id: '1', attributes: { internal_domain: 'a.admin.datocms.com' } }
const refusal = { id: 'a', type: 'api_error', attributes: { code: 'INVALID_FIELD', details: {} } }

const answers: readonly (readonly [Kind, status: number, body: unknown])[] = [
  ['uploads.list', 200, { data: [upload] }],
  ['tracks.list', 200, { data: [track] }],
  ['uploadRequests.create', 201, { data: request }],
  ['tracks.create', 202, { data: job }],
  ['tracks.create', 201, { data: track }],
  ['tracks.destroy', 202, { data: job }],
  ['jobResults.find', 200, { data: result }],
  [
    'jobResults.find',
    200,
    { data: { ...result, attributes: { status: 422, payload: { data: [refusal] } } } },
  ],
  ['uploads.list', 422, { data: [refusal] }],
  ['tracks.list', 422, { data: [refusal] }],
  ['tracks.create', 422, { data: [refusal] }],
  ['tracks.destroy', 422, { data: [refusal] }],
]

/** The value with each of its parts in turn replaced, or left out. */
function* spoilt(value: unknown, path = ''): Generator<readonly [path: string, value: unknown]> {
  for (const [at, each] of odd.entries()) yield [`${path || 'all'} = odd[${at}]`, each]
  if (typeof value !== 'object' || value === null) return
  for (const [key, part] of Object.entries(value)) {
    const set = (next: unknown): unknown =>
      Array.isArray(value) ? value.with(Number(key), next) : { ...value, [key]: next }
    for (const [where, next] of spoilt(part, `${path}/${key}`)) yield [where, set(next)]
    yield [`${path}/${key} left out`, set(undefined)]
  }
}

let folder: TemporaryFolder
beforeAll(async () => {
  folder = await temporaryFolder()
  process.env.RUNNER_TEMP = folder.path
})
afterAll(() => folder[Symbol.asyncDispose]())

/**
 * Replaces a track, makes one and prunes one, while one kind of request gets an answer of another shape. A choice has each
 * part a twelfth of the ways, and another twelfth than the part before it.
 */
async function tryAll(kind: Kind, status: number, body: unknown): Promise<readonly string[]> {
  const clock = idleClock()
  await using simulator = await startSimulator({ clock, inProcess: true })
  const world = await createSyncWorld(folder.path, simulator, `uploads:\n  intro: ${upload.id}\n`)
  for (const language of ['it', 'de']) {
    await world.write(`subtitles/intro/${language}.vtt`, webVtt(language))
  }
  const { id: uploadId } = simulator.addUpload({ id: upload.id })
  const wrong: string[] = []
  for (const [where, value] of everyNth([...spoilt(body)], 12)) {
    for (const each of simulator.tracks(uploadId)) simulator.removeTrack(each)
    simulator.addTrack({ uploadId, language: 'it', name: 'Italiano', text: webVtt('Ciao') })
    simulator.addTrack({ uploadId, language: 'fr', name: 'Français', text: webVtt('Salut') })
    const error = await run({ simulator, world, clock }, kind, replyOf(status, value))
    if (error) wrong.push(`${where}: ${error}`)
  }
  return wrong
}

async function run(
  {
    simulator,
    world,
    clock,
  }: { simulator: Simulator; world: SyncWorld; clock: ReturnType<typeof idleClock> },
  kind: Kind,
  reply: Reply,
): Promise<string | null> {
  let left = 3
  simulator.faults.request = ({ from }, info) =>
    from === 'client' && info.kind === kind && left-- > 0 ? answer(reply) : null
  try {
    const { results } = await world.apply({ clock, jobTimeoutMs: 5_000, options: { prune: true } })
    const words = results.map(({ error }) => error ?? '').join(' ')
    return /Cannot |is not a function|undefined|object Object|call stack/.test(words) ? words : null
  } catch (error) {
    return isOurMistake(error) ? String(error.stack) : null
  }
}

describe('an answer of another shape is no mistake of the action', () => {
  test.each(answers)('%s %i', async (kind, status, body) => {
    expect(await tryAll(kind, status, body)).toEqual([])
  })

  test('/site', async () => {
    const clock = idleClock()
    await using simulator = await startSimulator({ clock, inProcess: true })
    const session = await openTestSession(simulator, { clock })
    for (const [where, value] of spoilt({ data: site })) {
      simulator.faults.request = () => answer(replyOf(200, value))
      const found = findAdminHost(session.api, new AbortController().signal)
      const end = await found.catch((error: unknown) => error)
      expect(isOurMistake(end), where).toBe(false)
      expect(end === null || typeof end === 'string' || end instanceof Error, where).toBe(true)
    }
    await session.end()
  })

  test('as many as the threat model says', () => {
    const bodies = [...answers.map(([, , body]) => body), { data: site }]
    const tries = bodies.flatMap((body) => [...spoilt(body)]).length
    expect(tries).toBe(claimedTries('test/datocms/shapes.test.ts'))
  })
})
