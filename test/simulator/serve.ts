import type { Clock } from '../../src/shared/clock.ts'
import type { Handler, Reply, Service, SimulatedRequest } from './exchange.ts'
import type { Effect, Fault, FaultInfo } from './faults.ts'
import type { LoggedRequest, RequestLog } from './log.ts'

export interface ServeOptions {
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

/** The way back to who asked. What is sent when nobody listens any more is dropped. */
export interface Outlet {
  isClosed(): boolean
  /** A whole answer; its headers tell how long it is. */
  answer(reply: Reply): void
  /** The beginning of one that is written piece by piece. */
  begin(status: number, headers: Readonly<Record<string, string>>): void
  /** Resolves when more is taken, or nothing any more. */
  write(bytes: Uint8Array): Promise<void>
  end(): void
  /** Closes the connection in the middle of an answer: what was written arrives. */
  hangUp(): void
  /** Cuts the connection. */
  reset(): void
}

/**
 * Logs, delays, spoils and answers a request that came whole. It is carried out although its client is gone.
 *
 * @throws {Error} when the simulator is at fault, or was stopped.
 */
export async function serve(
  request: SimulatedRequest,
  outlet: Outlet,
  options: ServeOptions,
): Promise<void> {
  const { clock, log, signal } = options
  const entry = log.add(request, clock.now())
  const fault = options.fault(entry, {
    kind: entry.kind,
    nth: log.countKind(entry.kind),
    total: log.all.length,
  })
  const latency = options.latency()
  if (latency > 0) await clock.sleep(latency / 2, signal)
  const handle = () => options.handlers[request.service](request)
  const finish = async (status: number | null) => {
    log.change(entry, { status, fault: fault?.kind ?? null })
    if (latency > 0) await clock.sleep(latency / 2, signal)
  }
  if (fault?.kind === 'reset' || fault?.kind === 'timeout') {
    await carryOut(fault.effect, handle, options)
    await finish(null)
    if (fault.kind === 'reset') outlet.reset()
    return
  }
  if (fault?.kind === 'answer') {
    await carryOut(fault.effect, handle, options)
    await finish(fault.reply.status)
    send(request, outlet, fault.reply)
    return
  }
  if (fault?.kind === 'delay') await clock.sleep(fault.ms, signal)
  if (fault?.kind === 'held') await fault.until
  const reply = await handle()
  await finish(reply.status)
  switch (fault?.kind) {
    case 'unmeasured':
      await sendUnmeasured(outlet, reply)
      return
    case 'truncated':
      await sendHalf(outlet, reply)
      return
    case 'slow-body':
      await drip(outlet, reply, fault.ms, options)
      return
    case 'endless-body':
      await sendForEver(outlet, reply)
      return
    default:
      send(request, outlet, reply)
  }
}

async function carryOut(
  effect: Effect,
  handle: () => Reply | Promise<Reply>,
  { background, clock }: ServeOptions,
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

function send({ method }: SimulatedRequest, outlet: Outlet, reply: Reply): void {
  const headers = measured(reply, Buffer.byteLength(reply.body))
  outlet.answer({ ...reply, headers, body: method === 'HEAD' ? '' : reply.body })
}

function measured({ headers }: Reply, length: number): Readonly<Record<string, string>> {
  return { ...headers, 'content-length': String(length) }
}

async function sendUnmeasured(outlet: Outlet, { status, headers, body }: Reply): Promise<void> {
  outlet.begin(status, headers)
  await outlet.write(Buffer.from(body))
  outlet.end()
}

async function sendHalf(outlet: Outlet, reply: Reply): Promise<void> {
  const bytes = Buffer.from(reply.body)
  outlet.begin(reply.status, measured(reply, bytes.length + 1))
  await outlet.write(bytes.subarray(0, Math.ceil(bytes.length / 2)))
  outlet.hangUp()
}

async function drip(
  outlet: Outlet,
  reply: Reply,
  ms: number,
  { clock, signal }: ServeOptions,
): Promise<void> {
  const bytes = Buffer.from(reply.body)
  const steps = 20
  const size = Math.max(1, Math.ceil(bytes.length / steps))
  outlet.begin(reply.status, measured(reply, bytes.length))
  for (let from = 0; from < bytes.length && !outlet.isClosed(); from += size) {
    await clock.sleep(ms / steps, signal)
    await outlet.write(bytes.subarray(from, from + size))
  }
  outlet.end()
}

/** Blanks, which every format allows, behind half of the true body. */
async function sendForEver(outlet: Outlet, { status, headers, body }: Reply): Promise<void> {
  const bytes = Buffer.from(body)
  const blanks = Buffer.alloc(65_536, ' ')
  outlet.begin(status, headers)
  await outlet.write(bytes.subarray(0, Math.ceil(bytes.length / 2)))
  while (!outlet.isClosed()) {
    await outlet.write(blanks)
    await new Promise((resolve) => setImmediate(resolve))
  }
}
