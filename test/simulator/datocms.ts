import type { RawApiTypes } from '@datocms/cma-client'
import { checkHeaders, checkMayWrite, checkMayWriteTracks } from './access.ts'
import { ApiRefusal } from './api-error.ts'
import { readUploadRequestBody, readUploadTrackBody } from './body.ts'
import type { Bucket } from './bucket.ts'
import { type Handler, jsonReply, type Kind, kindOf, type SimulatedRequest } from './exchange.ts'
import { apiErrors } from './faults.ts'
import type { JobResult, Jobs } from './jobs.ts'
import type { DatoCmsSettings } from './options.ts'
import type { Allowance } from './rate-limit.ts'
import { toRawSite, toRawTrack, toRawUpload } from './resources.ts'
import { defaultName, type SimulatedTrack, type World } from './world.ts'

export interface DatoCmsOptions {
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
  readonly body: { readonly [key: string]: unknown }
}

/** site-api.datocms.com, as strict as its documentation. */
export function createDatoCms(options: DatoCmsOptions): Handler {
  const { settings, jobs } = options
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
      const result = answer(kind, request, options)
      if (settings.asynchronous.has(kind)) {
        const job = jobs.start(kind, null, () => ({ status: result.status, payload: result.body }))
        return jsonReply(202, { data: { type: 'job', id: job.id } }, headers)
      }
      return jsonReply(result.status, result.body, headers)
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      return jsonReply(error.status, apiErrors(error.code, error.details), headers)
    }
  }
}

function answer(kind: Kind, request: SimulatedRequest, options: DatoCmsOptions): Answer {
  const { settings, world } = options
  const [, first = '', , second = ''] = request.path.slice(1).split('/')
  switch (kind) {
    case 'site.find':
      return { status: 200, body: { data: toRawSite(settings.internalDomain) } }
    case 'uploads.list':
      return { status: 200, body: listUploads(request, world) }
    case 'uploads.find':
      return { status: 200, body: { data: toRawUpload(findUpload(first, world)) } }
    case 'tracks.list': {
      const upload = findUpload(first, world)
      const body: RawApiTypes.UploadTrackInstancesTargetSchema = {
        data: world.tracks(upload.id).map(toRawTrack),
      }
      return { status: 200, body }
    }
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
      const result = options.jobs.result(first)
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

function listUploads(
  { query }: SimulatedRequest,
  world: World,
): RawApiTypes.UploadInstancesTargetSchema {
  const known = ['filter[ids]', 'page[limit]', 'page[offset]']
  const unknown = [...query.keys()].filter((name) => !known.includes(name))
  if (unknown.length > 0) throw new ApiRefusal('INVALID_PARAMS', { params: unknown })
  const limit = wholeNumber(query.get('page[limit]') ?? '30')
  const offset = wholeNumber(query.get('page[offset]') ?? '0')
  if (limit === null || offset === null || limit > 500) {
    throw new ApiRefusal('INVALID_PARAMS', { params: ['page'] })
  }
  const ids = query.get('filter[ids]')?.split(',')
  const uploads = world.uploads().filter(({ id }) => ids === undefined || ids.includes(id))
  return {
    data: uploads.slice(offset, offset + limit).map(toRawUpload),
    meta: { total_count: uploads.length },
  }
}

function wholeNumber(written: string): number | null {
  return /^\d+$/.test(written) ? Number(written) : null
}

function createTrack(uploadId: string, request: SimulatedRequest, options: DatoCmsOptions): Answer {
  const { world } = options
  const wanted = readUploadTrackBody(request)
  const upload = findUpload(uploadId, world)
  const name = wanted.name ?? defaultName(wanted.language_code)
  return inJob('tracks.create', uploadId, options, () => {
    if (!upload.mimeType.startsWith('video/')) throw new ApiRefusal('NOT_A_VIDEO')
    if (upload.playbackId === null) throw muxError('Asset is not ready')
    if (world.nameTaken({ uploadId, type: wanted.type, name })) {
      throw muxError(
        `Track name '${name}' is not unique, please choose a different track name and try again`,
      )
    }
    return () => {
      const track = world.addTrack({
        uploadId,
        type: wanted.type,
        name,
        language: wanted.language_code,
        closedCaptions: wanted.closed_captions ?? null,
        status: 'preparing',
      })
      options.prepare(track, wanted.url_or_upload_request_id)
      return track
    }
  })
}

function destroyTrack(uploadId: string, trackId: string, options: DatoCmsOptions): Answer {
  const { world } = options
  findUpload(uploadId, world)
  return inJob('tracks.destroy', uploadId, options, () => {
    const track = world.track(uploadId, trackId)
    if (track === undefined) throw new ApiRefusal('NOT_FOUND')
    return () => {
      world.removeTrack(track)
      options.deleted(track)
      return track
    }
  })
}

function muxError(message: string): ApiRefusal {
  return new ApiRefusal('MUX_ERROR', { type: 'invalid_parameters', messages: [message] })
}

/** 202 and a job that checks and then writes. Where refusals show in the response, it is checked before too. */
function inJob(
  kind: Kind,
  uploadId: string,
  { jobs, settings }: DatoCmsOptions,
  check: () => () => SimulatedTrack,
): Answer {
  if (settings.refusals === 'response') check()
  const work = (): JobResult => {
    try {
      return { status: 200, payload: { data: toRawTrack(check()()) } }
    } catch (error) {
      if (!(error instanceof ApiRefusal)) throw error
      return { status: error.status, payload: apiErrors(error.code, error.details) }
    }
  }
  const job = jobs.start(kind, uploadId, work)
  return { status: 202, body: { data: { type: 'job', id: job.id } } }
}
