import { execFile } from 'node:child_process'
import { readFile, stat } from 'node:fs/promises'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { certificates } from '../simulator/certificates.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

export interface Media extends AsyncDisposable {
  /** Of the server that stands for Mux's hosts. */
  readonly port: number
  /** `host/path` of every request. */
  readonly requests: readonly string[]
}

const types: Readonly<Record<string, string>> = {
  mp4: 'video/mp4',
  m3u8: 'application/vnd.apple.mpegurl',
  ts: 'video/mp2t',
  webp: 'image/webp',
}

/** Twenty seconds of picture and tone as MP4 and HLS, and a still, served as Mux serves them under any playback id. */
export async function serveMedia(): Promise<Media> {
  const folder = await temporaryFolder('preview-media-')
  await makeVideo(folder.path)
  const { certificate: cert, key } = await certificates()
  const requests: string[] = []
  const server = createServer({ cert, key }, async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'https://mux')
    requests.push(`${request.headers.host ?? ''}${pathname}`)
    const name = fileOf(pathname)
    const path = join(folder.path, name)
    const size = await stat(path).then(
      (found) => found.size,
      () => null,
    )
    if (size === null || pathname.includes('missing')) {
      response.writeHead(404).end()
      return
    }
    const bytes = await readFile(path)
    const range = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '')
    const first = Number(range?.[1] ?? 0)
    const last = range?.[2] ? Math.min(Number(range[2]), size - 1) : size - 1
    response.writeHead(range ? 206 : 200, {
      'content-type': types[name.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
      'content-length': last - first + 1,
      'accept-ranges': 'bytes',
      'access-control-allow-origin': '*',
      ...(range && { 'content-range': `bytes ${first}-${last}/${size}` }),
    })
    response.end(bytes.subarray(first, last + 1))
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  return {
    port: (server.address() as AddressInfo).port,
    requests,
    async [Symbol.asyncDispose]() {
      await close(server)
      await folder[Symbol.asyncDispose]()
    },
  }
}

function fileOf(pathname: string): string {
  const name = pathname.split('/').at(-1) ?? ''
  if (name.endsWith('.mp4')) return 'video.mp4'
  if (name.endsWith('.m3u8')) return 'video.m3u8'
  return name
}

async function makeVideo(folder: string): Promise<void> {
  const picture = 'testsrc2=size=320x180:rate=10:duration=20'
  const tone = 'sine=frequency=220:duration=20'
  const codecs = '-c:v libx264 -preset ultrafast -pix_fmt yuv420p -g 20 -c:a aac -b:a 32k'.split(
    ' ',
  )
  const run = promisify(execFile)
  const ffmpeg = (...args: readonly string[]) =>
    run('ffmpeg', ['-v', 'error', '-nostdin', ...args], { cwd: folder })
  await ffmpeg(
    ...['-f', 'lavfi', '-i', picture, '-f', 'lavfi', '-i', tone],
    ...[...codecs, '-movflags', '+faststart', 'video.mp4'],
  )
  await ffmpeg(
    ...['-i', 'video.mp4', '-c', 'copy', '-f', 'hls', '-hls_time', '4', '-hls_list_size', '0'],
    ...['-hls_segment_filename', 'part%d.ts', 'video.m3u8'],
  )
  await ffmpeg('-ss', '5', '-i', 'video.mp4', '-frames:v', '1', 'thumbnail.webp')
}

async function close(server: Server): Promise<void> {
  server.closeAllConnections()
  await new Promise((done) => server.close(done))
}
