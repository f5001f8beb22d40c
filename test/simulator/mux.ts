import type { Clock } from '../../src/shared/clock.ts'
import { type Handler, type SimulatedRequest, textReply } from './exchange.ts'
import type { Seen } from './serving-ways.ts'
import type { SimulatedTrack, World } from './world.ts'

/** Milliseconds without a question after which those that come are of another run. */
const silenceMs = 60_000

export interface MuxText {
  readonly handle: Handler
  /** What a question for a text that there is means to a way of serving; null for all others. */
  look(request: SimulatedRequest): Omit<Seen, 'elsewhere'> | null
}

/** stream.mux.com: the public text of a ready track. */
export function createMuxText(world: World, clock: Clock, sampleDelay: () => number): MuxText {
  const delays = new Map<string, number>()
  let begunAt = Number.NEGATIVE_INFINITY
  let askedAt = Number.NEGATIVE_INFINITY
  const delayOf = ({ id }: SimulatedTrack) => {
    const delay = delays.get(id) ?? sampleDelay()
    delays.set(id, delay)
    return delay
  }
  /** A ready track with the time since when its text is served, if it is. */
  const findServed = (request: SimulatedRequest) => {
    const track = findTrack(world, request)
    if (track === null || track === 'signed') return track
    const at = (track.readyAt ?? 0) + delayOf(track)
    return track.text === null || clock.now() < at ? null : { track, text: track.text, at }
  }
  return {
    handle(request) {
      const found = findServed(request)
      if (found === null) return textReply(404, 'Not Found')
      if (found === 'signed') return textReply(403, 'Missing or invalid token')
      return request.path.endsWith('.txt')
        ? textReply(200, transcript(found.text))
        : textReply(200, found.text, 'text/vtt')
    },
    look(request) {
      const now = clock.now()
      if (now - askedAt > silenceMs) begunAt = now
      askedAt = now
      const found = findServed(request)
      if (found === null || found === 'signed') return null
      const { track, text, at } = found
      const earlier = world.lastText(track)
      return { path: request.path, text, earlier, servedMs: now - at, askedMs: now - begunAt }
    },
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
