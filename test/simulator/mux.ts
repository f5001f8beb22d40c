import type { Clock } from '../../src/shared/clock.ts'
import { type Handler, type SimulatedRequest, textReply } from './exchange.ts'
import type { SimulatedTrack, World } from './world.ts'

/** stream.mux.com: the public text of a ready track. */
export function createMuxText(world: World, clock: Clock, sampleDelay: () => number): Handler {
  const delays = new Map<string, number>()
  const delayOf = ({ id }: SimulatedTrack) => {
    const delay = delays.get(id) ?? sampleDelay()
    delays.set(id, delay)
    return delay
  }
  return (request) => {
    const found = findTrack(world, request)
    if (found === null) return textReply(404, 'Not Found')
    if (found === 'signed') return textReply(403, 'Missing or invalid token')
    const servedAt = (found.readyAt ?? 0) + delayOf(found)
    if (found.text === null || clock.now() < servedAt) return textReply(404, 'Not Found')
    return request.path.endsWith('.txt')
      ? textReply(200, transcript(found.text))
      : textReply(200, found.text, 'text/vtt')
  }
}

function findTrack(world: World, { path, query }: SimulatedRequest) {
  const [, playbackId = '', trackId = ''] =
    /^\/([^/]+)\/text\/([^/]+)\.(?:vtt|txt)$/.exec(path) ?? []
  const upload = world.uploadOfPlayback(playbackId)
  if (upload === undefined) return null
  if (upload.signed && !query.has('token')) return 'signed' as const
  const track: SimulatedTrack | undefined = world.track(upload.id, trackId)
  return track?.type === 'subtitles' && track.status === 'ready' ? track : null
}

function transcript(vtt: string): string {
  return vtt
    .split('\n\n')
    .slice(1)
    .map((block) => block.slice(block.indexOf('\n') + 1).trim())
    .join('\n')
}

const pixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** image.mux.com: a thumbnail of one pixel. */
export function createMuxImages(world: World): Handler {
  return ({ path }) => {
    const [, playbackId = ''] = /^\/([^/]+)\/thumbnail\.\w+$/.exec(path) ?? []
    if (world.uploadOfPlayback(playbackId) === undefined) return textReply(404, 'Not Found')
    return { status: 200, headers: { 'content-type': 'image/png' }, body: pixel }
  }
}
