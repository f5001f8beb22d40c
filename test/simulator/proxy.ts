import { createServer, type RequestListener, type Server } from 'node:http'
import { createServer as createTlsServer } from 'node:https'
import type { Socket } from 'node:net'
import { certificates } from './certificates.ts'
import { hosts } from './exchange.ts'

export interface Proxy {
  /** The server to listen on. */
  readonly server: Server
  /** PEM of the authority. */
  readonly authority: string
  /** `host:port` of every tunnel that was asked for, refused ones included. */
  readonly tunnels: readonly string[]
  close(): void
}

/** A CONNECT proxy that ends TLS itself and hands the simulated hosts' requests to `listener`; 502 for any other host. */
export async function createProxy(listener: RequestListener): Promise<Proxy> {
  const { authority, certificate, key } = await certificates()
  const secure = createTlsServer({ cert: certificate, key, keepAliveTimeout: 60_000 }, listener)
  secure.on('tlsClientError', (_, socket) => socket.destroy())
  const tunnels: string[] = []
  const sockets = new Set<Socket>()
  const known = new Set(Object.values(hosts).map((host) => `${host}:443`))
  const server = createServer((_, response) => {
    response.writeHead(502).end('This proxy only makes tunnels.')
  })
  server.on('connect', (request, socket: Socket) => {
    const target = request.url ?? ''
    tunnels.push(target)
    socket.on('error', () => socket.destroy())
    if (!known.has(target)) {
      socket.end('HTTP/1.1 502 Bad Gateway\r\nContent-Length: 0\r\nConnection: close\r\n\r\n')
      return
    }
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket))
    socket.write('HTTP/1.1 200 Connection Established\r\n\r\n')
    secure.emit('connection', socket)
  })
  return {
    server,
    authority,
    tunnels,
    close() {
      for (const socket of sockets) socket.destroy()
    },
  }
}
