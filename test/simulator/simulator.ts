import { writeFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server } from 'node:http'
import { join } from 'node:path'
import type { Dispatcher } from 'undici'
import { type Clock, systemClock } from '../../src/shared/clock.ts'
import { type Random, sample, seededRandom } from '../support/random.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createBackground } from './background.ts'
import { createBucket } from './bucket.ts'
import { createDatoCms } from './datocms.ts'
import { joinWays } from './datocms-ways.ts'
import { type Handler, hosts, type Service, services, textReply } from './exchange.ts'
import type { Fault, FaultInfo } from './faults.ts'
import { InProcessDispatcher } from './in-process.ts'
import { ingest } from './ingest.ts'
import { createJobs } from './jobs.ts'
import { createListener } from './listener.ts'
import { createRequestLog, filterRequests, type LoggedRequest, type RequestFilter } from './log.ts'
import { createMuxImages, createMuxText } from './mux.ts'
import { type Faults, initialSettings, type Settings, type SimulatorOptions } from './options.ts'
import { createProxy } from './proxy.ts'
import { createRateLimit, shareRateLimit } from './rate-limit.ts'
import { createRawFiles, type Publication } from './raw-files.ts'
import { servingWays } from './serving-ways.ts'
import { close, listen } from './sockets.ts'
import {
  createWorld,
  type NewTrack,
  type NewUpload,
  type SimulatedTrack,
  type SimulatedUpload,
} from './world.ts'

export {
  defaultToken,
  type Faults,
  type Latencies,
  readOnlyToken,
  type Settings,
  type SimulatorOptions,
} from './options.ts'

export interface Simulator extends AsyncDisposable {
  /** Base URLs on loopback, without a slash at the end. */
  readonly urls: Readonly<Record<Service, string>>
  /** Makes a way to them where nobody listens; null where somebody does. */
  readonly createDispatcher: (() => Dispatcher) | null
  /** The way to the real host names; null unless asked for. */
  readonly proxy: SimulatedProxy | null
  readonly settings: Settings
  readonly faults: Faults
  /** Requests of the other consumer of the token, see `otherConsumerPerSecond`. */
  readonly others: { readonly requests: number; readonly refused: number }
  /** Every request, the simulator's own included, in the order in which they came. */
  readonly requests: readonly LoggedRequest[]
  count(filter?: RequestFilter): number
  find(filter: RequestFilter): readonly LoggedRequest[]
  addUpload(upload?: NewUpload): SimulatedUpload
  /** A track that is there already, ready unless said otherwise. */
  addTrack(track: NewTrack): SimulatedTrack
  /** As somebody does in DatoCMS. */
  editTrack(track: SimulatedTrack, text: string): SimulatedTrack
  removeTrack(track: SimulatedTrack): void
  upload(id: string): SimulatedUpload | undefined
  /** All tracks of an upload, in the order of creation. */
  tracks(uploadId: string): readonly SimulatedTrack[]
  /** Makes the files of a commit available at raw.githubusercontent.com. */
  publish(publication: Publication): void
  /** What was put under the id of an upload request. */
  delivered(uploadRequestId: string): Buffer | undefined
  /** Milliseconds from request to result, of every finished job. */
  jobDurations(): readonly number[]
  /** Resolves when no job, no preparing track and no delayed effect is under way. */
  settled(): Promise<void>
}

export interface SimulatedProxy {
  readonly url: string
  /** PEM of the authority that signed the hosts' certificate, and the file that holds it. */
  readonly authority: string
  readonly authorityFile: string
  /** `host:port` of every tunnel that was asked for, unknown hosts included. */
  readonly tunnels: readonly string[]
}

/**
 * DatoCMS, its bucket, Mux and GitHub's raw files, over real HTTP on loopback unless said otherwise:
 * `await using simulator = await startSimulator()`.
 */
export async function startSimulator(options: SimulatorOptions = {}): Promise<Simulator> {
  const { clock = systemClock, latency = {} } = options
  const random = seededRandom(options.seed ?? 1)
  const settings = initialSettings(options.settings)
  const faults: Faults = options.faults ?? {}
  const tasks = createBackground()
  const log = createRequestLog()
  const world = createWorld({ clock, random, text: () => settings.text })
  const raw = createRawFiles()
  const limits = rateLimitOptions(options, clock, random)
  const others = { requests: 0, refused: 0 }
  const rateLimit = shareRateLimit(
    createRateLimit(limits),
    () => settings.otherConsumerPerSecond,
    ({ allowed }) => {
      others.requests++
      if (!allowed) others.refused++
    },
  )
  const jobs = createJobs({
    clock,
    random,
    duration: latency.job ?? 20,
    effectAt: latency.jobEffect ?? 0.8,
    retentionMs: options.jobRetentionMs ?? Number.POSITIVE_INFINITY,
    fault: (job) => faults.job?.(job) ?? joinWays(settings.ways).job ?? null,
    background: tasks.run,
  })

  const muxText = createMuxText(world, clock, () => sample(latency.text ?? 0, random))
  const serveText = (request: LoggedRequest): Fault | null => {
    if (request.kind !== 'mux.text') return null
    const seen = muxText.look(request)
    return seen && servingWays[settings.serving]({ ...seen, elsewhere: urls.elsewhere })
  }
  const handlers: Partial<Record<Service, Handler>> = {}
  const serveOptions = {
    clock,
    log,
    handlers: handlers as Record<Service, Handler>,
    fault: (request: LoggedRequest, info: FaultInfo) =>
      faults.request?.(request, info) ?? serveText(request),
    latency: () => sample(latency.http ?? 0, random),
    background: tasks.run,
    signal: tasks.signal,
  }
  const servers = new Map<Service, Server>()
  for (const service of options.inProcess ? [] : services) {
    const listener = createListener('loopback', () => service, serveOptions)
    servers.set(service, createServer({ keepAliveTimeout: 60_000 }, listener))
  }
  const urls = Object.fromEntries(
    await Promise.all(
      services.map(async (service, at) => {
        const server = servers.get(service)
        return [service, server ? await listen(server) : `http://127.0.0.1:${at + 1}`] as const
      }),
    ),
  ) as Record<Service, string>
  const createDispatcher = () => new InProcessDispatcher({ ...serveOptions, urls })

  const bucket = createBucket({
    clock,
    random,
    loopbackUrl: urls.bucket,
    requestHeaders: options.requestHeaders ?? {},
  })
  const ingestOptions = {
    clock,
    random,
    world,
    urls,
    dispatcher: createDispatcher(),
    ready: latency.ready ?? 20,
    fault: (track: SimulatedTrack) => faults.track?.(track) ?? null,
    refuses: (source: string) => joinWays(settings.ways).refuses?.(source) ?? null,
  }
  handlers.datocms = createDatoCms({
    clock,
    random,
    background: tasks.run,
    settings,
    world,
    bucket,
    jobs,
    limit: limits.limit,
    allow: () => rateLimit(clock.now()),
    prepare: (track, source) => tasks.run((signal) => ingest(track, source, ingestOptions, signal)),
    deleted: (track) => {
      const heldFor = sample(latency.heldName ?? 0, random)
      if (heldFor > 0) world.holdName(track, clock.now() + heldFor)
    },
  })
  handlers.bucket = bucket.handle
  handlers.mux = muxText.handle
  handlers.muxImage = createMuxImages(world)
  handlers.raw = raw.handle
  handlers.githubApi = options.githubApi ?? (() => textReply(404, '{"message":"Not Found"}'))
  handlers.github = toRaw(urls.raw)
  handlers.elsewhere = (request) =>
    settings.serving.startsWith('from another host')
      ? muxText.handle(request)
      : textReply(200, 'You should not be here.')

  const folder = options.proxy ? await temporaryFolder('simulator-') : null
  const tunnel = folder && (await createProxy(createListener('proxy', byHost, serveOptions)))
  const proxy = folder &&
    tunnel && {
      url: await listen(tunnel.server),
      authority: tunnel.authority,
      authorityFile: join(folder.path, 'authority.pem'),
      tunnels: tunnel.tunnels,
    }
  if (proxy) await writeFile(proxy.authorityFile, proxy.authority)

  return {
    urls,
    createDispatcher: options.inProcess ? createDispatcher : null,
    proxy,
    settings,
    faults,
    others,
    requests: log.all,
    count: (filter = {}) => filterRequests(log.all, filter).length,
    find: (filter) => filterRequests(log.all, filter),
    addUpload: world.addUpload,
    addTrack: world.addTrack,
    editTrack: (track, text) =>
      world.changeTrack(track, { text: world.served(track.uploadId, text) }),
    removeTrack: world.removeTrack,
    upload: world.upload,
    tracks: world.tracks,
    publish: raw.publish,
    delivered: bucket.object,
    jobDurations: jobs.durations,
    settled: tasks.settled,
    async [Symbol.asyncDispose]() {
      await tasks.stop()
      tunnel?.close()
      await Promise.all([...servers.values(), ...(tunnel ? [tunnel.server] : [])].map(close))
      await folder?.[Symbol.asyncDispose]()
    },
  }
}

function rateLimitOptions({ rateLimit = {} }: SimulatorOptions, clock: Clock, random: Random) {
  const { mode = 'fixed-window', limit = 60, periodMs = 3000 } = rateLimit
  return { mode, limit, periodMs, epoch: clock.now() - random() * periodMs }
}

/** github.com leads the raw view of a file to the host of raw files. */
function toRaw(rawUrl: string): Handler {
  return ({ path, via }) => {
    const [, repository, rest] = /^\/([^/]+\/[^/]+)\/raw\/(.+)$/.exec(path) ?? []
    if (repository === undefined) return textReply(404, 'Not Found')
    const base = via === 'proxy' ? `https://${hosts.raw}` : rawUrl
    return { status: 302, headers: { location: `${base}/${repository}/${rest}` }, body: '' }
  }
}

function byHost({ headers }: IncomingMessage): Service | null {
  return services.find((service) => hosts[service] === headers.host) ?? null
}
