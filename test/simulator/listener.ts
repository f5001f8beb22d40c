import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { Socket } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { TLSSocket } from 'node:tls'
import type { Clock } from '../../src/shared/clock.ts'
import type { Handler, Reply, Service, SimulatedRequest, Via } from './exchange.ts'
import type { Effect, Fault, FaultInfo } from './faults.ts'
import { ownUserAgent } from './ingest.ts'
import type { LoggedRequest, RequestLog } from './log.ts'

export interface ListenerOptions {
  readonly clock: Clock
  readonly log: RequestLog
  readonly handlers: Readonly<Record<Service, Handler>>
  readonly fault: (request: LoggedRequest, info: FaultInfo) => Fault | null
  /** Milliseconds from request to answer. */
  readonly latency: () => number
  /** Runs on although the request is over. */
  readonly background: (work: (signal: AbortSignal) => Promise<void>) => void
  readonly signal: AbortSignal
}

/**
 * Logs, delays, spoils and answers requests. A request that did not come whole has no effect; one that came
 * whole is carried out although its client is gone.
 */
export function createListener(
  via: Via,
  serviceOf: (request: IncomingMessage) => Service | null,
  options: ListenerOptions,
): RequestListener {
  return (incoming, response) => {
    const service = serviceOf(incoming)
    if (service === null) {
      response.writeHead(502).end('This host is not simulated.')
      return
    }
    serve(incoming, response, service, via, options).catch((error: unknown) => {
      if (options.signal.aborted || response.headersSent || response.destroyed) {
        response.destroy()
        return
      }
      response.writeHead(500).end(`The simulator failed: ${error}`)
    })
  }
}

async function serve(
  incoming: IncomingMessage,
  response: ServerResponse,
  service: Service,
  via: Via,
  options: ListenerOptions,
): Promise<void> {
  const { clock, log, signal } = options
  const request = await readRequest(incoming, service, via)
  const entry = log.add(request, clock.now())
  const fault = options.fault(entry, {
    kind: entry.kind,
    nth: log.countKind(entry.kind),
    total: log.all.length,
  })
  const latency = options.latency()
  if (latency > 0) await clock.sleep(latency / 2, signal)
  const handle = () => options.handlers[service](request)
  const finish = async (status: number | null) => {
    log.change(entry, { status, fault: fault?.kind ?? null })
    if (latency > 0) await clock.sleep(latency / 2, signal)
  }
  if (fault?.kind === 'reset' || fault?.kind === 'timeout') {
    await carryOut(fault.effect, handle, options)
    await finish(null)
    if (fault.kind === 'reset') cut(incoming.socket)
    return
  }
  if (fault?.kind === 'answer') {
    await carryOut(fault.effect, handle, options)
    await finish(fault.reply.status)
    send(request, response, fault.reply)
    return
  }
  if (fault?.kind === 'delay') await clock.sleep(fault.ms, signal)
  if (fault?.kind === 'held') await fault.until
  const reply = await handle()
  await finish(reply.status)
  switch (fault?.kind) {
    case 'unmeasured':
      sendUnmeasured(response, reply)
      return
    case 'truncated':
      sendHalf(response, reply)
      return
    case 'slow-body':
      await drip(response, reply, fault.ms, options)
      return
    case 'endless-body':
      await sendForEver(response, reply)
      return
    default:
      send(request, response, reply)
  }
}

function cut(socket: Socket): void {
  if (socket instanceof TLSSocket) socket.destroy()
  else socket.resetAndDestroy()
}

async function readRequest(
  incoming: IncomingMessage,
  service: Service,
  via: Via,
): Promise<SimulatedRequest> {
  const target = incoming.url ?? '/'
  const mark = target.indexOf('?')
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  return {
    service,
    method: incoming.method ?? 'GET',
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
    headers,
    body: await buffer(incoming),
    via,
    from: headers['user-agent'] === ownUserAgent ? 'datocms' : 'client',
  }
}

async function carryOut(
  effect: Effect,
  handle: () => Reply | Promise<Reply>,
  { background, clock }: ListenerOptions,
): Promise<void> {
  if (effect === 'never') return
  if (effect === 'done') {
    await handle()
    return
  }
  background(async (signal) => {
    await clock.sleep(effect.afterMs, signal)
    await handle()
  })
}

function send({ method }: SimulatedRequest, response: ServerResponse, reply: Reply): void {
  const { status, headers } = reply
  response.writeHead(status, { ...headers, 'content-length': Buffer.byteLength(reply.body) })
  response.end(method === 'HEAD' ? undefined : reply.body)
}

function sendUnmeasured(response: ServerResponse, { status, headers, body }: Reply): void {
  response.writeHead(status, headers)
  response.write(body)
  response.end()
}

function sendHalf(response: ServerResponse, { status, headers, body }: Reply): void {
  const bytes = Buffer.from(body)
  response.writeHead(status, { ...headers, 'content-length': bytes.length + 1 })
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)), () => response.destroy())
}

async function drip(
  response: ServerResponse,
  { status, headers, body }: Reply,
  ms: number,
  { clock, signal }: ListenerOptions,
): Promise<void> {
  const bytes = Buffer.from(body)
  const steps = 20
  const size = Math.max(1, Math.ceil(bytes.length / steps))
  response.writeHead(status, { ...headers, 'content-length': bytes.length })
  response.flushHeaders()
  for (let from = 0; from < bytes.length && !response.destroyed; from += size) {
    await clock.sleep(ms / steps, signal)
    response.write(bytes.subarray(from, from + size))
  }
  response.end()
}

/** Blanks, which every format allows, behind half of the true body. */
async function sendForEver(response: ServerResponse, { status, headers, body }: Reply) {
  const bytes = Buffer.from(body)
  const blanks = Buffer.alloc(65_536, ' ')
  response.writeHead(status, headers)
  response.write(bytes.subarray(0, Math.ceil(bytes.length / 2)))
  while (!response.destroyed) {
    if (response.write(blanks)) await new Promise((resolve) => setImmediate(resolve))
    else await new Promise<void>((resolve) => onceDrainedOrClosed(response, resolve))
  }
}

function onceDrainedOrClosed(response: ServerResponse, resolve: () => void): void {
  const done = () => {
    response.off('drain', done)
    response.off('close', done)
    resolve()
  }
  response.on('drain', done)
  response.on('close', done)
}
