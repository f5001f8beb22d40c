import type { Dispatcher } from 'undici'
import type { Log } from '../action/log.ts'
import { type Clock, stoppableClock } from '../shared/clock.ts'
import { createDispatcher } from '../shared/dispatcher.ts'
import { type Mux, openMux } from './mux.ts'
import { type Api, createApi } from './transport/http.ts'
import { createRateLimiter, priority } from './transport/rate-limit.ts'
import { createWaiting, type Waiting } from './waiting/jobs.ts'

/** The way to DatoCMS and Mux that all steps of a run share. */
export interface Session {
  readonly api: Api
  /** For what nobody suffers from waiting for. */
  readonly waiting: Waiting
  /** For a replacement whose old track is gone. */
  readonly urgent: Waiting
  readonly mux: Mux
  readonly clock: Clock
  readonly dispatcher: Dispatcher
  readonly log: Log
  /** Aborted when the run is cancelled: nothing new is begun. */
  readonly cancelled: AbortSignal
  /** Drops what still waits to be asked, and the connections: after a failure nobody wants the answers. */
  end(): Promise<void>
}

export interface SessionOptions {
  readonly apiUrl: URL
  readonly token: string
  readonly environment: string | null
  readonly clock: Clock
  readonly log: Log
  readonly cancelled: AbortSignal
  readonly muxUrl?: URL
}

export function openSession(options: SessionOptions): Session {
  const { apiUrl, token, environment, log } = options
  const clock = stoppableClock(options.clock)
  const ended = new AbortController()
  const cancelled = AbortSignal.any([options.cancelled, ended.signal])
  const dispatcher = createDispatcher()
  const limiter = createRateLimiter(clock)
  const trace = (line: string): void => log.debug(line)
  const api = createApi({ baseUrl: apiUrl, token, environment, clock, dispatcher, limiter, trace })
  const muxUrl = options.muxUrl ?? new URL('https://stream.mux.com')
  return {
    api,
    waiting: createWaiting(api, priority.wait),
    urgent: createWaiting(api, priority.urgent),
    mux: openMux({ clock, dispatcher, baseUrl: muxUrl }),
    clock,
    dispatcher,
    log,
    cancelled,
    async end() {
      ended.abort(new Error('The run is over.'))
      clock.stop()
      await dispatcher.destroy()
    },
  }
}
