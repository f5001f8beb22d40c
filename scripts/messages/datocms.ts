import { createServer } from 'node:http'
import { findJobResult } from '../../src/datocms/api/answers.ts'
import { createTrack, findUploads } from '../../src/datocms/api/endpoints.ts'
import { putFile } from '../../src/datocms/bucket.ts'
import { apiErrorMeanings } from '../../src/datocms/errors.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { exchange } from '../../src/datocms/transport/wire.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { jsonReply } from '../../test/simulator/exchange.ts'
import {
  answer,
  apiErrors,
  badGateway,
  type Fault,
  internalError,
  redirect,
  reset,
  timeout,
  tooManyRequests,
  unavailable,
} from '../../test/simulator/faults.ts'
import { readOnlyToken } from '../../test/simulator/simulator.ts'
import { close, listen } from '../../test/simulator/sockets.ts'
import { openScene, type Scene, uploadId } from './scene.ts'
import { type Section, wordsOfFailure } from './section.ts'
import { tidy } from './tidy.ts'

/** What each error code of DatoCMS means. */
export function codeSection(): Section {
  return {
    title: 'What DatoCMS refuses',
    intro:
      'Where a read is refused, the run stops with the message; where a write is, the track fails with it. Behind it stands what DatoCMS itself says, such as `DatoCMS says: NOT_FOUND (request 4f1c…)`.',
    columns: ['message', 'code of DatoCMS'],
    rows: Object.entries(apiErrorMeanings).map(([code, message]) => [message, `\`${code}\``]),
  }
}

/** What else can come of a request to DatoCMS, its bucket or a proxy. */
export async function networkSection(): Promise<Section> {
  const rows: (readonly string[])[] = []
  for (const [when, fault] of readFaults) rows.push([await told(ask, fault), when])
  for (const [when, status, code] of answers) {
    const details = { field: 'name' }
    rows.push([await told(ask, answer(jsonReply(status, apiErrors(code, details)))), when])
  }
  const token = await openScene({ token: 'wrong' })
  rows.push([tidy(await wordsOfFailure(() => ask(token))), 'the API token is wrong'])
  await token[Symbol.asyncDispose]()
  rows.push([await readOnly(), 'the API token may only read'])
  rows.push([await sandbox(), 'the input `environment` names a sandbox environment'])
  rows.push([await lostJob(), 'DatoCMS makes a job of a read, and it does not end'])
  rows.push([await refusedConnection(), 'nothing listens at `api-url`'])
  rows.push([await refusingProxy(), 'the proxy of the runner lets nothing through'])
  const badProxy = () => createDispatcher({ https_proxy: 'ftp://proxy.example' })
  rows.push([await wordsOfFailure(badProxy), 'a proxy variable of the runner cannot be used'])
  const bucketAt = (url: string) =>
    answer(jsonReply(201, { data: { id: 'x', attributes: { url, request_headers: {} } } }))
  const noHttps = bucketAt('http://bucket.example/x')
  rows.push([await told(put, noHttps), 'DatoCMS names an upload URL without encryption'])
  rows.push([await told(put, bucketAt('bucket')), 'DatoCMS names something else'])
  const job = ({ session }: Scene) => findJobResult(session.api, '42', { priority: priority.wait })
  rows.push([await told(put, answer(jsonReply(201, {}))), 'the same for an upload request'])
  rows.push([await told(job, answer(jsonReply(200, {}))), 'the same for a job result'])
  rows.push([await longAnswer(), 'the reason behind the colon, where an answer is too long'])
  const gzip = answer({ status: 200, headers: { 'content-encoding': 'gzip' }, body: '…' })
  rows.push([await longAnswer(gzip), 'the same, where an answer is packed'])
  return {
    title: 'Requests that fail',
    intro: 'A read is repeated before anything is said, a write only where that is safe.',
    columns: ['message', 'when'],
    rows,
  }
}

const readFaults: readonly (readonly [string, Fault])[] = [
  ['no answer comes', timeout()],
  ['the connection breaks', reset()],
  ['the answer breaks off', { kind: 'truncated' }],
  ['something between answers in HTML', badGateway()],
  ['the answer leads elsewhere', redirect('http://elsewhere.example/')],
  ['DatoCMS fails', internalError()],
  ['DatoCMS is not available', unavailable()],
  ['the answer is JSON, but not that of DatoCMS', answer(jsonReply(200, {}))],
  ['others use up the rate limit for minutes', tooManyRequests(1)],
]

const answers: readonly (readonly [string, number, string])[] = [
  ['a refusal with a code that is not in the list above', 422, 'UNHEARD_OF'],
  ['the plan of the project is too small', 402, 'PLAN_UPGRADE_REQUIRED'],
  ['a value is not accepted', 422, 'INVALID_FIELD'],
]

function ask({ session }: Scene): Promise<unknown> {
  return findUploads(session.api, [uploadId])
}

function put({ session }: Scene): Promise<unknown> {
  const file = {
    filename: 'it.vtt',
    bytes: Buffer.from('WEBVTT'),
    contentType: 'text/vtt',
  } as const
  return putFile(session.api, session, file, { priority: priority.prepare })
}

async function told(work: (scene: Scene) => unknown, fault: Fault): Promise<string> {
  await using scene = await openScene()
  scene.simulator.faults.request = () => fault
  return tidy(await wordsOfFailure(() => work(scene)))
}

async function readOnly(): Promise<string> {
  await using scene = await openScene({ token: readOnlyToken })
  return tidy(await wordsOfFailure(() => put(scene)))
}

async function sandbox(): Promise<string> {
  await using scene = await openScene({ environment: 'sandbox' })
  const track = { uploadId, source: 'x', language: 'it', closedCaptions: false, name: 'Italiano' }
  const create = () => createTrack(scene.session.api, track, { priority: priority.write })
  return tidy(await wordsOfFailure(create))
}

async function lostJob(): Promise<string> {
  await using scene = await openScene({ settings: { asynchronous: new Set(['uploads.list']) } })
  scene.simulator.faults.job = () => ({ kind: 'lost', effect: 'never' })
  return tidy(await wordsOfFailure(() => ask(scene)))
}

async function refusedConnection(): Promise<string> {
  const server = createServer()
  const url = await listen(server)
  await close(server)
  return throughEnvironment({ apiUrl: url })
}

async function refusingProxy(): Promise<string> {
  const server = createServer()
  server.on('connect', (_, socket) => {
    socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n')
  })
  const url = await listen(server)
  const before = process.env.HTTPS_PROXY
  process.env.HTTPS_PROXY = url
  try {
    return await throughEnvironment({ apiUrl: 'https://site-api.datocms.com' })
  } finally {
    if (before === undefined) delete process.env.HTTPS_PROXY
    else process.env.HTTPS_PROXY = before
    await close(server)
  }
}

async function longAnswer(fault: Fault | null = null): Promise<string> {
  await using scene = await openScene()
  const { session, simulator } = scene
  simulator.faults.request = () => fault
  const request = { method: 'GET', headers: {}, timeoutMs: 20_000, maxBytes: 1 } as const
  return await wordsOfFailure(() => exchange(session, new URL(simulator.urls.elsewhere), request))
}

async function throughEnvironment({ apiUrl }: { readonly apiUrl: string }): Promise<string> {
  await using scene = await openScene({ apiUrl })
  return tidy(await wordsOfFailure(() => ask(scene)))
}
