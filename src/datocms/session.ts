import type { Dispatcher } from 'undici'
import type { Inputs } from '../action/inputs.ts'
import type { Log } from '../action/log.ts'
import type { Stop } from '../action/signals.ts'
import { type Clock, stoppableClock } from '../shared/clock.ts'
import { createDispatcher } from '../shared/dispatcher.ts'
import { createLanes, type Lanes } from './lane.ts'
import { type Mux, openMux } from './mux.ts'
import { type Api, createApi } from './transport/http.ts'
import { createRateLimiter } from './transport/rate-limit.ts'

/** The way to DatoCMS and Mux that all steps of a run share. */
export interface Session {
  readonly api: Api
  readonly lanes: Lanes
  readonly mux: Mux
  readonly clock: Clock
  readonly dispatcher: Dispatcher
  readonly log: Log
  /** Aborted when the run is cancelled: nothing new is begun. */
  readonly cancelled: AbortSignal
  /** Drops what still waits to be asked, and the connections: after a failure nobody wants the answers. */
  end(): Promise<void>
}

export interface SessionOptions extends Pick<Session, 'clock' | 'log'> {
  readonly inputs: Pick<Inputs, 'apiUrl' | 'apiToken' | 'environment'>
  readonly stop: Pick<Stop, 'cancelled'>
  /** Mux's address; another one only for a simulated Mux. */
  readonly muxUrl?: URL
  /** The way to both; another one only for simulated ones. */
  readonly dispatcher?: Dispatcher | undefined
}

export async function openSession(options: SessionOptions): Promise<Session> {
  const { inputs, log, stop, muxUrl = new URL('https://stream.mux.com') } = options
  const { apiToken: token, environment } = inputs
  if (token === null) throw new TypeError('A run that asks DatoCMS needs a token.')
  const clock = stoppableClock(options.clock)
  const ended = new AbortController()
  const cancelled = AbortSignal.any([stop.cancelled, ended.signal])
  const dispatcher = options.dispatcher ?? (await createDispatcher())
  const limiter = createRateLimiter(clock)
  const trace = (line: string): void => log.debug(line)
  const baseUrl = new URL(inputs.apiUrl)
  const api = createApi({ baseUrl, token, environment, clock, dispatcher, limiter, trace })
  return {
    api,
    lanes: createLanes(api),
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
