import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import { buffer } from 'node:stream/consumers'
import { TLSSocket } from 'node:tls'
import type { Service, SimulatedRequest, Via } from './exchange.ts'
import { ownUserAgent } from './ingest.ts'
import { type Outlet, type ServeOptions, serve } from './serve.ts'

/** Hears requests over HTTP. One that did not come whole has no effect. */
export function createListener(
  via: Via,
  serviceOf: (request: IncomingMessage) => Service | null,
  options: ServeOptions,
): RequestListener {
  return (incoming, response) => {
    const service = serviceOf(incoming)
    if (service === null) {
      response.writeHead(502).end('This host is not simulated.')
      return
    }
    const work = async (): Promise<void> => {
      const request = await readRequest(incoming, service, via)
      await serve(request, createOutlet(incoming, response), options)
    }
    work().catch((error: unknown) => {
      if (options.signal.aborted || response.headersSent || response.destroyed) {
        response.destroy()
        return
      }
      response.writeHead(500).end(`The simulator failed: ${error}`)
    })
  }
}

async function readRequest(
  incoming: IncomingMessage,
  service: Service,
  via: Via,
): Promise<SimulatedRequest> {
  const headers = Object.fromEntries(
    Object.entries(incoming.headers).map(([name, value]) => [name, String(value)]),
  )
  return {
    service,
    method: incoming.method ?? 'GET',
    ...splitTarget(incoming.url ?? '/'),
    headers,
    body: await buffer(incoming),
    via,
    from: headers['user-agent'] === ownUserAgent ? 'datocms' : 'client',
  }
}

/** A request target, undecoded, in its two parts. */
export function splitTarget(target: string): Pick<SimulatedRequest, 'path' | 'query'> {
  const mark = target.indexOf('?')
  return {
    path: mark < 0 ? target : target.slice(0, mark),
    query: new URLSearchParams(mark < 0 ? '' : target.slice(mark + 1)),
  }
}

function createOutlet({ socket }: IncomingMessage, response: ServerResponse): Outlet {
  return {
    isClosed: () => response.destroyed,
    answer({ status, headers, body }) {
      response.writeHead(status, headers).end(body)
    },
    begin(status, headers) {
      response.writeHead(status, headers).flushHeaders()
    },
    write: (bytes) =>
      new Promise((resolve) => {
        const done = (): void => {
          response.off('close', done)
          resolve()
        }
        response.on('close', done)
        if (response.destroyed) done()
        else response.write(bytes, done)
      }),
    end() {
      response.end()
    },
    hangUp() {
      response.destroy()
    },
    reset() {
      if (socket instanceof TLSSocket) socket.destroy()
      else socket.resetAndDestroy()
    },
  }
}
