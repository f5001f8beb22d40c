import type { default as HlsConstructor } from 'hls.js'
import type { PreviewCue } from '../data.ts'
import type { IndexedTrack, IndexedVideo } from '../embedded.ts'
import { byId, make, sentence } from './element.ts'
import { type TrackCue, webVtt } from './web-vtt.ts'

declare global {
  /** hls.js, where the page has it. */
  var Hls: typeof HlsConstructor | undefined
}

export type Version = 'new' | 'old'

export interface Player {
  /** Loads a video, unless it is the one that is shown, and gives it the text tracks of a language. */
  show(video: IndexedVideo, track: IndexedTrack, cues: readonly PreviewCue[]): void
  /** Chooses the subtitles on the picture; null for none. */
  choose(version: Version | null): void
  readonly chosen: Version | null
  readonly versions: readonly Version[]
  /** Plays from a time in milliseconds. */
  playFrom(milliseconds: number): void
  playOrPause(): void
  /** Goes on by so many milliseconds. */
  skip(milliseconds: number): void
}

interface PlayerEvents {
  /** The cues that run now, by their places in the list. */
  running(indices: readonly number[]): void
  /** Other subtitles were chosen, here or in the browser's own menu. */
  chosen(): void
}

/** The video, or the reason why there is none, in `#player`. */
export function createPlayer(events: PlayerEvents): Player {
  let shown: IndexedVideo | null = null
  let video: HTMLVideoElement | null = null
  let hls: HlsConstructor | null = null
  let tracks: ReadonlyMap<Version, HTMLTrackElement> = new Map()
  let chosen: Version | null = 'new'

  const tellRunning = (): void => {
    const track = tracks.get(chosen ?? 'new') ?? tracks.get('old')
    const active = [...(track?.track.activeCues ?? [])]
    events.running(active.map(({ id }) => Number(id)))
  }

  /** A hidden track still tells which cue runs. Those that come with the video, as HLS has them, are none of ours. */
  const setModes = (): void => {
    for (const track of video?.textTracks ?? []) track.mode = modeOf(track)
  }
  const modeOf = (track: TextTrack): TextTrackMode => {
    const own = [...tracks].find(([, element]) => element.track === track)
    if (!own) return 'disabled'
    return own[0] === chosen ? 'showing' : 'hidden'
  }

  const load = (next: IndexedVideo): void => {
    hls?.destroy()
    hls = null
    video?.removeAttribute('src')
    video?.load()
    video = null
    shown = next
    const root = byId('player')
    if (next.playback.kind === 'none') {
      root.replaceChildren(make('p', { class: 'no-video' }, sentence(next.playback.reason)))
      return
    }
    const element = make('video', {
      controls: '',
      playsinline: '',
      preload: 'metadata',
      poster: next.playback.poster,
      'aria-label': `Video ${next.key}`,
    })
    const failed = make('p', { class: 'no-video', role: 'alert' })
    failed.hidden = true
    root.replaceChildren(element, failed)
    video = element
    const sayFailed = (): void => {
      failed.hidden = false
      failed.textContent =
        'The video does not load: it needs the network, and a browser that plays its format. The cues are all here.'
    }
    hls = start(element, next.playback, sayFailed)
    element.textTracks.addEventListener('addtrack', setModes)
    element.textTracks.addEventListener('change', () => {
      const showing = [...tracks].find(([, { track }]) => track.mode === 'showing')
      const version = showing?.[0] ?? null
      if (version === chosen) return
      chosen = version
      setModes()
      events.chosen()
    })
  }

  return {
    show(next, track, cues) {
      if (shown !== next) load(next)
      for (const element of tracks.values()) {
        URL.revokeObjectURL(element.src)
        element.remove()
      }
      tracks = new Map(video ? trackElements(track, cues) : [])
      if (chosen === null || !tracks.has(chosen)) chosen = tracks.has('new') ? 'new' : 'old'
      for (const element of tracks.values()) {
        element.track.addEventListener('cuechange', tellRunning)
        element.addEventListener('load', tellRunning)
        video?.append(element)
      }
      setModes()
      events.chosen()
    },
    choose(version) {
      if (version !== null && !tracks.has(version)) return
      chosen = version
      setModes()
      tellRunning()
      events.chosen()
    },
    get chosen() {
      return chosen
    },
    get versions() {
      return [...tracks.keys()]
    },
    playFrom(milliseconds) {
      if (!video) return
      video.currentTime = milliseconds / 1000
      play(video)
    },
    playOrPause() {
      if (video?.paused) play(video)
      else video?.pause()
    },
    skip(milliseconds) {
      if (video) video.currentTime = Math.max(0, video.currentTime + milliseconds / 1000)
    },
  }
}

/** What keeps it from playing is told by its event. */
function play(video: HTMLVideoElement): void {
  video.play().catch(() => {})
}

/** MP4 where there is one, else HLS by the browser or by hls.js, which is returned. */
function start(
  video: HTMLVideoElement,
  { mp4, hls: url }: { readonly mp4: string | null; readonly hls: string },
  failed: () => void,
): HlsConstructor | null {
  const playsHls = video.canPlayType('application/vnd.apple.mpegurl') !== ''
  if (mp4 === null && !playsHls && globalThis.Hls?.isSupported()) {
    const hls = new globalThis.Hls({ enableWorker: false })
    hls.on(globalThis.Hls.Events.ERROR, (_, { fatal }) => {
      if (fatal) failed()
    })
    hls.loadSource(url)
    hls.attachMedia(video)
    return hls
  }
  video.src = mp4 ?? url
  video.addEventListener(
    'error',
    () => {
      if (mp4 === null || !playsHls) return failed()
      video.addEventListener('error', failed, { once: true })
      video.src = url
    },
    { once: true },
  )
  return null
}

/** A text track of each version that there is. */
function trackElements(
  { language, name, closedCaptions, definitions }: IndexedTrack,
  cues: readonly PreviewCue[],
): readonly (readonly [Version, HTMLTrackElement])[] {
  const old = (cue: PreviewCue) => (cue.kind === 'same' ? cue.after : cue.before)
  const versions = [
    ['new', 'New', definitions.after, textsOf(cues, ({ after }) => after)],
    ['old', 'Old', definitions.before, textsOf(cues, old)],
  ] as const
  const isChanged = cues.some(({ kind }) => kind !== 'same')
  return versions
    .filter(([version, , , texts]) => texts.length > 0 && (version === 'new' || isChanged))
    .map(([version, word, blocks, texts]) => {
      const file = new Blob([webVtt(blocks, texts)], { type: 'text/vtt' })
      const element = make('track', {
        kind: closedCaptions ? 'captions' : 'subtitles',
        srclang: language,
        label: `${word}: ${name}`,
        src: URL.createObjectURL(file),
      })
      return [version, element] as const
    })
}

function textsOf(
  cues: readonly PreviewCue[],
  choose: (cue: PreviewCue) => TrackCue['cue'] | null,
): readonly TrackCue[] {
  return cues.flatMap((each, index) => {
    const cue = choose(each)
    return cue ? [{ index, cue }] : []
  })
}
