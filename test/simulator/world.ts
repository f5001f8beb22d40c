import type { Clock } from '../../src/shared/clock.ts'
import { characters, type Random } from '../support/random.ts'
import { type Conversion, convertToWebVtt } from './convert.ts'
import type { TextWayName } from './text-ways.ts'

export interface SimulatedUpload {
  readonly id: string
  readonly filename: string
  readonly mimeType: string
  /** Null where the upload is no video, or is not processed yet. */
  readonly playbackId: string | null
  /** Mux refuses the text of a signed playback without a token. */
  readonly signed: boolean
  /** How long the video lasts; null where nobody says. */
  readonly durationMs: number | null
  /** ISO 8601. */
  readonly createdAt: string
}

export interface SimulatedTrack {
  readonly id: string
  readonly uploadId: string
  readonly type: 'subtitles' | 'audio'
  readonly name: string
  readonly language: string
  readonly closedCaptions: boolean | null
  readonly status: 'preparing' | 'ready' | 'errored'
  readonly error: string | null
  /** WebVTT as Mux serves it; null while there is none. */
  readonly text: string | null
  /** Milliseconds of the simulator's clock. */
  readonly createdAt: number
  /** Milliseconds of the simulator's clock; null where it is not ready. */
  readonly readyAt: number | null
}

export interface NewUpload {
  readonly id?: string
  readonly filename?: string
  readonly mimeType?: string
  /** Null: no video, or not processed yet. Made up where absent. */
  readonly playbackId?: string | null
  readonly signed?: boolean
  readonly durationMs?: number
  readonly createdAt?: string
}

export interface NewTrack {
  /** Made up where absent. */
  readonly id?: string
  readonly uploadId: string
  readonly language: string
  readonly name?: string
  readonly type?: 'subtitles' | 'audio'
  readonly closedCaptions?: boolean | null
  readonly status?: 'preparing' | 'ready' | 'errored'
  readonly error?: string | null
  /** SRT or WebVTT. */
  readonly text?: string
}

const base62 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz'

/** What DatoCMS and Mux hold. All changes go through here. */
export interface World {
  addUpload(upload?: NewUpload): SimulatedUpload
  /** Whatever its name: a generated track may have one that is taken. */
  addTrack(track: NewTrack): SimulatedTrack
  upload(id: string): SimulatedUpload | undefined
  uploads(): readonly SimulatedUpload[]
  uploadOfPlayback(playbackId: string): SimulatedUpload | undefined
  /** In the order of creation. */
  tracks(uploadId: string): readonly SimulatedTrack[]
  track(uploadId: string, trackId: string): SimulatedTrack | undefined
  changeTrack(track: SimulatedTrack, change: Partial<SimulatedTrack>): SimulatedTrack
  removeTrack(track: SimulatedTrack): void
  /** Whether Mux refuses this name (trimmed, regardless of case, in any status). */
  nameTaken(track: Pick<SimulatedTrack, 'uploadId' | 'type' | 'name'>): boolean
  /** Keeps a name from being used until a time of the clock. */
  holdName(track: SimulatedTrack, until: number): void
  /** The text of the track that went last of an upload and a language; null where none did. */
  lastText(track: SimulatedTrack): string | null
  /** What Mux makes of a file. */
  convert(uploadId: string, bytes: Uint8Array): Conversion
  /** A file as Mux serves it. Throws where Mux would refuse it: a test's own texts must be good. */
  served(uploadId: string, text: string): string
}

export interface WorldOptions {
  readonly clock: Clock
  readonly random: Random
  readonly text: () => TextWayName
}

export function createWorld({ clock, random, text: textWay }: WorldOptions): World {
  const uploads = new Map<string, SimulatedUpload>()
  const byPlayback = new Map<string, SimulatedUpload>()
  const tracks = new Map<string, Map<string, SimulatedTrack>>()
  const heldNames = new Map<string, number>()
  const lastTexts = new Map<string, string | null>()

  function tracksOf(uploadId: string): Map<string, SimulatedTrack> {
    const found = tracks.get(uploadId)
    if (found === undefined) throw new Error(`The simulator has no upload ${uploadId}.`)
    return found
  }

  const convert: World['convert'] = (uploadId, bytes) => {
    const durationMs = uploads.get(uploadId)?.durationMs ?? null
    return convertToWebVtt(bytes, { text: textWay(), durationMs })
  }

  const served: World['served'] = (uploadId, text) => {
    const conversion = convert(uploadId, Buffer.from(text))
    if ('error' in conversion) throw new Error(`${conversion.error}: ${text.slice(0, 80)}`)
    return conversion.vtt
  }

  return {
    convert,
    served,
    addUpload({ id = uuid(random), filename = 'video.mp4', mimeType, playbackId, ...rest } = {}) {
      const upload: SimulatedUpload = {
        id,
        filename,
        mimeType: mimeType ?? 'video/mp4',
        playbackId: playbackId === undefined ? characters(base62, 40, random) : playbackId,
        signed: rest.signed ?? false,
        durationMs: rest.durationMs ?? null,
        createdAt: rest.createdAt ?? '2026-03-01T09:00:00.000Z',
      }
      uploads.set(id, upload)
      tracks.set(id, new Map())
      if (upload.playbackId !== null) byPlayback.set(upload.playbackId, upload)
      return upload
    },
    addTrack({ uploadId, language, text, ...rest }) {
      const track: SimulatedTrack = {
        id: rest.id ?? characters(base62, 50, random),
        uploadId,
        type: rest.type ?? 'subtitles',
        name: rest.name ?? defaultName(language),
        language,
        closedCaptions: rest.closedCaptions ?? null,
        status: rest.status ?? 'ready',
        error: rest.error ?? null,
        text: text === undefined ? null : served(uploadId, text),
        createdAt: clock.now(),
        readyAt: (rest.status ?? 'ready') === 'ready' ? Number.NEGATIVE_INFINITY : null,
      }
      tracksOf(uploadId).set(track.id, track)
      return track
    },
    upload: (id) => uploads.get(id),
    uploads: () => [...uploads.values()],
    uploadOfPlayback: (playbackId) => byPlayback.get(playbackId),
    tracks: (uploadId) => [...tracksOf(uploadId).values()],
    track: (uploadId, trackId) => tracks.get(uploadId)?.get(trackId),
    changeTrack(track, change) {
      const changed = { ...track, ...change }
      const siblings = tracksOf(track.uploadId)
      if (siblings.has(track.id)) siblings.set(track.id, changed)
      return changed
    },
    removeTrack(track) {
      tracksOf(track.uploadId).delete(track.id)
      lastTexts.set(languageKey(track), track.text)
    },
    lastText: (track) => lastTexts.get(languageKey(track)) ?? null,
    nameTaken(track) {
      const until = heldNames.get(nameKey(track))
      if (until !== undefined && clock.now() < until) return true
      const siblings = [...tracksOf(track.uploadId).values()]
      return siblings.some((sibling) => nameKey(sibling) === nameKey(track))
    },
    holdName(track, until) {
      heldNames.set(nameKey(track), until)
    },
  }
}

export function defaultName(language: string): string {
  return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language
}

function languageKey({ uploadId, language }: SimulatedTrack): string {
  return `${uploadId}/${language}`
}

function nameKey({ uploadId, type, name }: Pick<SimulatedTrack, 'uploadId' | 'type' | 'name'>) {
  return `${uploadId}/${type}/${name.trim().toLowerCase()}`
}

/** An id of DatoCMS: a UUID v4 in 22 characters of URL-safe base64. */
function uuid(random: Random): string {
  const bytes = Buffer.from(Array.from({ length: 16 }, () => Math.floor(random() * 256)))
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x40, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  return bytes.toString('base64url')
}
