import type { RawApiTypes } from '@datocms/cma-client'
import type { Clock } from '../../src/shared/clock.ts'
import type { Random } from '../support/random.ts'
import { checkHeaders, checkMayWrite, checkMayWriteTracks } from './access.ts'
import { ApiRefusal } from './api-error.ts'
import { readUploadRequestBody, readUploadTrackBody } from './body.ts'
import type { Bucket } from './bucket.ts'
import { type DatoCmsWay, joinWays } from './datocms-ways.ts'
import { type Handler, jsonReply, type Kind, kindOf, type SimulatedRequest } from './exchange.ts'
import { apiErrors } from './faults.ts'
import type { JobResult, Jobs } from './jobs.ts'
import type { DatoCmsSettings } from './options.ts'
import type { Allowance } from './rate-limit.ts'
import { toRawSite, toRawUpload } from './resources.ts'
import { createToldTracks, type ToldTracks } from './told-tracks.ts'
import { defaultName, type SimulatedTrack, type World } from './world.ts'

export interface DatoCmsOptions {
  readonly clock: Clock
  readonly random: Random
  /** Runs on beside the requests. */
  readonly background: (work: (signal: AbortSignal) => Promise<void>) => void
  readonly settings: DatoCmsSettings
  readonly world: World
  readonly bucket: Bucket
  readonly jobs: Jobs
  readonly limit: number
  readonly allow: () => Allowance
  /** Brings a created track to ready. */
  readonly prepare: (track: SimulatedTrack, source: string) => void
  /** Called when a track was deleted. */
  readonly deleted: (track: SimulatedTrack) => void
}

interface Answer {
  readonly status: number
  /** Null where it is empty. */
  readonly body: { readonly [key: string]: unknown } | null
}

/** What an answer is made of. */
interface Desk extends DatoCmsOptions {
  readonly way: DatoCmsWay
  readonly told: ToldTracks
  /** Uploads with a job under way. */
  readonly busy: Set<string>
}

/** site-api.datocms.com, as strict as its documentation. */
export function createDatoCms(options: DatoCmsOptions): Handler {
  const { settings, jobs } = options
  const told = createToldTracks(options)
  const busy = new Set<string>()
  let requests = 0
  return (request) => {
    requests += 1
    const kind = kindOf('datocms', request.method, request.path)
    const { allowed, remaining, resetSeconds } = options.allow()
    const headers = {
      'x-ratelimit-limit': String(options.limit),
      'x-ratelimit-remaining': String(remaining),
      ...(resetSeconds === null ? {} : { 'x-ratelimit-reset': String(resetSeconds) }),
      'x-request-id': `simulated-${requests}`,
      'x-api-version': '3',
      'x-environment': request.headers['x-environment'] ?? settings.environments[0] ?? 'main',
      'cf-ray': `${requests.toString(16).padStart(16, '0')}-AMS`,
      'cache-control': 'max-age=0, private, must-revalidate',
    }
    try {
      if (!allowed) throw new ApiRefusal('RATE_LIMIT_EXCEEDED')
      checkHeaders(request, settings)
      const way = joinWays(settings.ways)
      const result = answer(kind, request, { ...options, way, told, busy })
      if (settings.asynchronous.has(kind)) {
        const job = jobs.start(kind, null, () => ({ status: result.status, payload: result.body }))
        return jsonReply(202, { data: { type: 'job', id: job.id } }, headers)
      }
      if (result.body === null) return { status: result.status, headers, body: '' }
      return jsonReply(result.status, result.body, headers)
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      return jsonReply(error.status, apiErrors(error.code, error.details), headers)
    }
  }
}

function answer(kind: Kind, request: SimulatedRequest, options: Desk): Answer {
  const { settings, world, way } = options
  const [, first = '', , second = ''] = request.path.slice(1).split('/')
  switch (kind) {
    case 'site.find':
      return { status: 200, body: { data: toRawSite(settings.internalDomain) } }
    case 'uploads.list':
      return { status: 200, body: listUploads(request, options) }
    case 'uploads.find':
      return { status: 200, body: { data: toRawUpload(findUpload(first, world)) } }
    case 'tracks.list':
      return { status: 200, body: listTracks(first, request, options) }
    case 'tracks.create':
      checkMayWriteTracks(request, settings)
      return createTrack(first, request, options)
    case 'tracks.destroy':
      checkMayWriteTracks(request, settings)
      return destroyTrack(first, second, options)
    case 'uploadRequests.create': {
      checkMayWrite(request, settings)
      const { filename = 'file' } = readUploadRequestBody(request)
      const { id, url, requestHeaders } = options.bucket.presign(filename, request.via)
      const body: RawApiTypes.UploadRequestCreateTargetSchema = {
        data: {
          type: 'upload_request',
          id,
          attributes: { url, request_headers: requestHeaders },
        },
      }
      return { status: 201, body }
    }
    case 'jobResults.find': {
      const own = options.jobs.result(first)
      const result = way.result ? way.result(own) : own
      if (result === null) throw new ApiRefusal('NOT_FOUND')
      const body: RawApiTypes.JobResultSelfTargetSchema = {
        data: { type: 'job_result', id: first, attributes: { ...result } },
      }
      return { status: 200, body }
    }
    default:
      throw new ApiRefusal('INVALID_ENDPOINT')
  }
}

function findUpload(id: string, world: World) {
  const upload = world.upload(id)
  if (upload === undefined) throw new ApiRefusal('NOT_FOUND')
  return upload
}

function listUploads({ query }: SimulatedRequest, { world, way }: Desk): Answer['body'] {
  const { unknownId, mostIds, perPage, withoutCount, newestFirst, withoutFields } =
    way.uploads ?? {}
  const known = ['filter[ids]', 'page[limit]', 'page[offset]']
  if (!withoutFields) known.push('filter[fields][type][eq]')
  const unknown = [...query.keys()].filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new ApiRefusal('INVALID_PARAMS', { params: unknown })
  const limit = wholeNumber(query.get('page[limit]') ?? '30')
  const offset = wholeNumber(query.get('page[offset]') ?? '0')
  if (limit === null || offset === null || limit > 500) {
    throw new ApiRefusal('INVALID_PARAMS', { params: ['page'] })
  }
  const ids = query.get('filter[ids]')?.split(',')
  if (unknownId && ids?.some((id) => world.upload(id) === undefined)) {
    throw new ApiRefusal(unknownId.code, { params: ['filter[ids]'] }, unknownId.status)
  }
  if (mostIds !== undefined && ids && ids.length > mostIds) {
    throw new ApiRefusal('INVALID_PARAMS', { params: ['filter[ids]'] })
  }
  const type = query.get('filter[fields][type][eq]')
  const uploads = world
    .uploads()
    .filter(({ id }) => ids === undefined || ids.includes(id))
    .filter(({ mimeType }) => type === null || mimeType.startsWith(`${type}/`))
  if (newestFirst) uploads.reverse()
  return {
    data: uploads.slice(offset, offset + Math.min(limit, perPage ?? limit)).map((upload) => ({
      ...toRawUpload(upload),
      ...(way.numericIds && /^\d+$/.test(upload.id) ? { id: Number(upload.id) } : {}),
    })),
    ...(withoutCount ? {} : { meta: { total_count: uploads.length } }),
  }
}

function listTracks(
  uploadId: string,
  { query }: SimulatedRequest,
  { world, way, told }: Desk,
): Answer['body'] {
  const tracks = told.list(findUpload(uploadId, world).id, way)
  const resources = tracks.map((track) => told.resource(track, 'list', way))
  const perPage = way.list?.perPage
  if (perPage === undefined) return { data: resources }
  const offset = wholeNumber(query.get('page[offset]') ?? '0') ?? 0
  const limit = wholeNumber(query.get('page[limit]') ?? String(perPage)) ?? perPage
  const data = resources.slice(offset, offset + Math.min(limit, perPage))
  return { data, meta: { total_count: tracks.length } }
}

function wholeNumber(written: string): number | null {
  return /^\d+$/.test(written) ? Number(written) : null
}

function createTrack(uploadId: string, request: SimulatedRequest, options: Desk): Answer {
  const { world, way, random, told } = options
  const { onePerLanguage, namesMayRepeat, clash, status } = way.create ?? {}
  const wanted = readUploadTrackBody(request)
  const upload = findUpload(uploadId, world)
  const name = wanted.name ?? defaultName(wanted.language_code)
  const isLanguageTaken = (): boolean =>
    world
      .tracks(uploadId)
      .some(({ type, language }) => type === wanted.type && language === wanted.language_code)
  return inJob('tracks.create', uploadId, options, {
    at: status,
    check: () => {
      if (!upload.mimeType.startsWith('video/')) throw new ApiRefusal('NOT_A_VIDEO')
      if (upload.playbackId === null) throw muxError('Asset is not ready')
      if (onePerLanguage && isLanguageTaken()) {
        throw muxError(`A text track with the language '${wanted.language_code}' exists already`)
      }
      const isTaken = !namesMayRepeat && world.nameTaken({ uploadId, type: wanted.type, name })
      const taken = `Track name '${name}' is not unique, please choose a different track name and try again`
      if (isTaken && clash?.kind === 'refusal') {
        throw new ApiRefusal(clash.code, clash.details ?? { message: taken }, clash.status)
      }
      if (isTaken && clash === undefined) throw muxError(taken)
      return () => {
        const track = world.addTrack({
          ...(way.numericIds ? { id: String(Math.floor(random() * 1e12)) } : {}),
          uploadId,
          type: wanted.type,
          name,
          language: wanted.language_code,
          closedCaptions: wanted.closed_captions ?? null,
          status: isTaken ? 'errored' : 'preparing',
          error: isTaken ? taken : null,
        })
        if (!isTaken) options.prepare(track, wanted.url_or_upload_request_id)
        return { data: told.resource(track, 'job', way) }
      }
    },
  })
}

function destroyTrack(uploadId: string, trackId: string, options: Desk): Answer {
  const { world, way, told, clock } = options
  const { leavesAfterMs = 0, holdsNameMs = 0, status } = way.destroy ?? {}
  findUpload(uploadId, world)
  const remove = (track: SimulatedTrack): void => {
    told.leaves(track)
    world.removeTrack(track)
    options.deleted(track)
    if (holdsNameMs > 0) world.holdName(track, clock.now() + holdsNameMs)
  }
  return inJob('tracks.destroy', uploadId, options, {
    at: status,
    check: () => {
      const track = world.track(uploadId, trackId)
      if (track === undefined) throw new ApiRefusal('NOT_FOUND')
      return () => {
        if (leavesAfterMs === 0) remove(track)
        else {
          options.background(async (signal) => {
            await clock.sleep(leavesAfterMs, signal)
            if (world.track(uploadId, trackId)) remove(track)
          })
        }
        return status === 204 ? null : { data: told.resource(track, 'job', way) }
      }
    },
  })
}

function muxError(message: string): ApiRefusal {
  return new ApiRefusal('MUX_ERROR', { type: 'invalid_parameters', messages: [message] })
}

interface Work {
  /** The status of an answer without a job; undefined where there is one. */
  readonly at: number | undefined
  /** Refuses, or gives what carries the request out. */
  readonly check: () => () => Answer['body']
}

/** 202 and a job that checks and then writes. Where refusals show in the response, it is checked before too. */
function inJob(
  kind: Kind,
  uploadId: string,
  { jobs, settings, way, busy }: Desk,
  { at, check }: Work,
): Answer {
  if (way.oneJobPerUpload && busy.has(uploadId)) throw new ApiRefusal('CONCURRENT_UPLOAD_UPDATE')
  if (at !== undefined) return { status: at, body: check()() }
  if (settings.refusals === 'response') check()
  const work = (): JobResult => {
    busy.delete(uploadId)
    try {
      return { status: 200, payload: check()() }
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      return { status: error.status, payload: apiErrors(error.code, error.details) }
    }
  }
  busy.add(uploadId)
  const job = jobs.start(kind, uploadId, work)
  return { status: 202, body: { data: { type: 'job', id: job.id } } }
}
