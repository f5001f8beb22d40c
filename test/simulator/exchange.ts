/** The hosts that the simulator stands for. `elsewhere` is a host that nobody should send a secret to. */
export type Service =
  | 'datocms'
  | 'bucket'
  | 'mux'
  | 'muxImage'
  | 'raw'
  | 'githubApi'
  | 'github'
  | 'elsewhere'

export const hosts: Readonly<Record<Service, string>> = {
  datocms: 'site-api.datocms.com',
  bucket: 'datosrl-images.s3.eu-west-1.amazonaws.com',
  mux: 'stream.mux.com',
  muxImage: 'image.mux.com',
  raw: 'raw.githubusercontent.com',
  githubApi: 'api.github.com',
  github: 'github.com',
  elsewhere: 'elsewhere.example',
}

export const services = Object.keys(hosts) as readonly Service[]

/** How a request came: to a port of its own, or by its real name through the proxy. */
export type Via = 'loopback' | 'proxy'

export interface SimulatedRequest {
  readonly service: Service
  readonly method: string
  /** As it came, undecoded, without the query. */
  readonly path: string
  readonly query: URLSearchParams
  /** Lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Buffer
  readonly via: Via
  /** `datocms` where the simulated DatoCMS itself fetches a source. */
  readonly from: 'client' | 'datocms'
}

export interface Reply {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

export type Handler = (request: SimulatedRequest) => Reply | Promise<Reply>

export function jsonReply(
  status: number,
  value: unknown,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  return {
    status,
    headers: { 'content-type': 'application/json; charset=utf-8', ...headers },
    body: JSON.stringify(value),
  }
}

export function textReply(status: number, text: string | Uint8Array, type = 'text/plain'): Reply {
  return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body: text }
}

/** What a request asks for, whatever the ids in it. */
export type Kind =
  | 'site.find'
  | 'uploads.list'
  | 'uploads.find'
  | 'tracks.list'
  | 'tracks.create'
  | 'tracks.destroy'
  | 'uploadRequests.create'
  | 'jobResults.find'
  | 'bucket.put'
  | 'bucket.get'
  | 'mux.text'
  | 'mux.image'
  | 'raw.get'
  | 'githubApi'
  | 'github'
  | 'elsewhere'
  | 'unknown'

const endpoints: readonly (readonly [Service, string, RegExp, Kind])[] = [
  ['datocms', 'GET', /^\/site$/, 'site.find'],
  ['datocms', 'GET', /^\/uploads$/, 'uploads.list'],
  ['datocms', 'GET', /^\/uploads\/[^/]+$/, 'uploads.find'],
  ['datocms', 'GET', /^\/uploads\/[^/]+\/tracks$/, 'tracks.list'],
  ['datocms', 'POST', /^\/uploads\/[^/]+\/tracks$/, 'tracks.create'],
  ['datocms', 'DELETE', /^\/uploads\/[^/]+\/tracks\/[^/]+$/, 'tracks.destroy'],
  ['datocms', 'POST', /^\/upload-requests$/, 'uploadRequests.create'],
  ['datocms', 'GET', /^\/job-results\/[^/]+$/, 'jobResults.find'],
  ['bucket', 'PUT', /^\/./, 'bucket.put'],
  ['bucket', 'GET', /^\/./, 'bucket.get'],
  ['mux', 'GET', /^\/[^/]+\/text\/[^/]+\.(vtt|txt)$/, 'mux.text'],
  ['muxImage', 'GET', /^\/[^/]+\/thumbnail\.(jpg|png|webp)$/, 'mux.image'],
  ['raw', 'GET', /^\/[^/]+\/[^/]+\/[^/]+\/./, 'raw.get'],
  ['raw', 'HEAD', /^\/[^/]+\/[^/]+\/[^/]+\/./, 'raw.get'],
]

export function kindOf(service: Service, method: string, path: string): Kind {
  if (service === 'githubApi' || service === 'github' || service === 'elsewhere') return service
  const endpoint = endpoints.find(
    ([host, verb, shape]) => host === service && verb === method && shape.test(path),
  )
  return endpoint?.[3] ?? 'unknown'
}
