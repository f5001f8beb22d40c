import type { RawApiTypes } from '@datocms/cma-client'
import { type Accepted, findJobResult } from '../../src/datocms/api/answers.ts'
import {
  createTrack,
  deleteTrack,
  listTracks,
  trackOfPayload,
} from '../../src/datocms/api/endpoints.ts'
import { findUploads } from '../../src/datocms/api/uploads.ts'
import { putFile } from '../../src/datocms/bucket.ts'
import { ApiError } from '../../src/datocms/errors.ts'
import { readTrackText } from '../../src/datocms/mux.ts'
import type { Track, Upload } from '../../src/datocms/resources.ts'
import type { Session } from '../../src/datocms/session.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { reasonOf } from '../../src/shared/words.ts'
import { matchTexts, readText, readTrack } from '../../src/subtitles/compare/texts.ts'
import type { Exchange } from './exchanges.ts'
import type { Attributes, ProbedTrack, ProbeResult } from './result.ts'
import { type ProbeText, probeLanguages, probeName, probeTexts } from './texts.ts'

export interface ProbeOptions {
  readonly session: Session
  readonly uploadId: string
  readonly exchanges: readonly Exchange[]
  /** Tells what is being done. */
  readonly say: (line: string) => void
  /** Aborted when somebody stops the probe: what it made is deleted all the same. */
  readonly stopped: AbortSignal
}

/** How often is looked at what is waited for, and how long at the most. Milliseconds. */
const lookMs = 1_000
const patienceMs = 300_000
/** How long a deletion may take, once somebody wants to go. */
const lastPatienceMs = 60_000

/**
 * Makes two tracks on a video, reads back what became of them, and deletes them, whatever happens.
 *
 * @throws {Error} where the upload is no video that has been processed, DatoCMS refuses, or a track could not be
 * deleted: then it is named.
 */
export async function probe(options: ProbeOptions): Promise<ProbeResult> {
  const { session, uploadId, say, stopped } = options
  const upload = (await findUploads(session.api, [uploadId], stopped)).get(uploadId)
  if (!upload)
    throw new Error(
      `DatoCMS has no upload ${uploadId}. Copy the id of a video from the Media Area.`,
    )
  const { playbackId } = upload
  if (playbackId === null) {
    throw new Error(
      `The upload ${uploadId} (${upload.filename}) is no video that has been processed. Take another one.`,
    )
  }
  say(`The video is ${upload.filename}.`)
  const leftovers = await ownTracks(session, uploadId)
  if (leftovers.length > 0) {
    say(`An earlier probe left ${leftovers.length} of its tracks: they are deleted first.`)
    await removeAll(session, leftovers)
  }
  const refused: { language: string; error: string }[] = []
  const tracks: ProbedTrack[] = []
  const debts = { asked: 0, gone: 0 }
  try {
    for (const language of probeLanguages) {
      try {
        for (const text of probeTexts(language)) {
          tracks.push(
            await probeText(text, { ...options, debts, upload: { ...upload, playbackId } }),
          )
        }
        break
      } catch (error) {
        if (!(error instanceof ApiError) || tracks.length > 0) throw error
        refused.push({ language, error: error.message })
        say(`DatoCMS does not take the language ${language}: ${error.message}`)
      }
    }
  } finally {
    await settle(session, uploadId, debts)
    say('What the probe made is deleted.')
  }
  const at = new Date().toISOString()
  return { version: 1, at, tracks, refused, exchanges: [...options.exchanges] }
}

/** How many tracks DatoCMS was asked for, and how many of them are deleted. */
interface Debts {
  asked: number
  gone: number
}

interface TextOptions extends ProbeOptions {
  readonly debts: Debts
  readonly upload: Upload & { readonly playbackId: string }
}

async function probeText(
  text: ProbeText,
  { session, upload, say, debts, stopped: signal }: TextOptions,
): Promise<ProbedTrack> {
  const { api, clock, lanes, mux } = session
  const { language, name, closedCaptions, format } = text
  const bytes = Buffer.from(text.text)
  const file = { filename: text.filename, bytes, contentType: text.contentType }
  const source = await putFile(session, file, { lane: lanes.calm, signal })
  const since = clock.now()
  say(`Making “${name}” …`)
  const wanted = { uploadId: upload.id, source, language, closedCaptions, name }
  // Not ended by a stop, so that it is known whether there is something to delete.
  const accepted = await createTrack(api, wanted, { priority: priority.write })
  debts.asked++
  const { track, payload, ms: jobMs } = await resultOf(accepted, { session, upload, since, signal })
  let id = track?.id ?? null
  let listed: Attributes | null = null
  const readyMs = await until(session, { since, signal }, async () => {
    const rows = await rawTracks(session, upload.id)
    const row = rows.find((each) =>
      id === null ? isOwn(each.attributes, name) : String(each.id) === id,
    )
    if (!row) return false
    id = String(row.id)
    listed = { ...row.attributes }
    return row.attributes.status === 'ready' || row.attributes.status === 'errored'
  })
  const { status, error } = (listed ?? {}) as {
    readonly status?: unknown
    readonly error?: unknown
  }
  let reason =
    readyMs === null
      ? 'the track was not ready in time'
      : status === 'errored'
        ? String(error)
        : null
  let read: string | null = null
  const textMs = reason
    ? null
    : await until(session, { since, signal }, async () => {
        const answer = await readTrackText(
          mux,
          { playbackId: upload.playbackId, trackId: id ?? '' },
          { signal },
        )
        if (answer.kind === 'text') read = Buffer.from(answer.bytes).toString('utf8')
        else reason = answer.reason
        return answer.kind === 'text' || !answer.isMissing
      })
  const goneMs = id === null ? null : await remove(session, { uploadId: upload.id, id })
  if (goneMs !== null) debts.gone++
  return {
    sent: { format, language, name, closedCaptions, text: text.text },
    inJob: attributesOf(payload),
    inList: listed,
    text: read,
    error: read === null ? (reason ?? 'Mux serves no text') : null,
    ...comparison(text, read, upload.durationMs),
    jobMs,
    readyMs,
    textMs: read === null ? null : textMs,
    goneMs,
  }
}

interface Wait {
  readonly session: Session
  readonly upload: Upload
  readonly since: number
  readonly signal: AbortSignal
}

/** What the job of a new track tells, and when. */
async function resultOf(accepted: Accepted<Track>, { session, upload, since, signal }: Wait) {
  if (accepted.kind === 'result') return { track: accepted.result, payload: null, ms: 0 }
  let payload: unknown = null
  const ms = await until(session, { since, signal }, async () => {
    const result = await findJobResult(session.api, accepted.jobId, {
      priority: priority.wait,
      signal,
    })
    if (result?.kind === 'failed') throw result.error
    payload = result?.payload
    return result !== null
  })
  return { track: trackOfPayload(upload.id, payload), payload, ms }
}

/** Milliseconds since then until something is so; null where it did not become so. */
async function until(
  { clock }: Session,
  { since, signal, mostMs = patienceMs }: { since: number; signal?: AbortSignal; mostMs?: number },
  isSo: () => Promise<boolean>,
): Promise<number | null> {
  while (clock.now() - since < mostMs) {
    if (await isSo()) return Math.round(clock.now() - since)
    await clock.sleep(lookMs, signal)
  }
  return null
}

type RawTrack = RawApiTypes.UploadTrack

/** The tracks of an upload as DatoCMS words them. */
async function rawTracks({ api }: Session, uploadId: string): Promise<readonly RawTrack[]> {
  const path = ['uploads', uploadId, 'tracks']
  const body = await api.send({ method: 'GET', path, priority: priority.read })
  return (body as RawApiTypes.UploadTrackInstancesTargetSchema).data
}

function isOwn({ name, language_code: code }: RawTrack['attributes'], wanted: string): boolean {
  return name === wanted || probeLanguages.some((language) => code === language)
}

/** Tracks that a probe made: by their name, or by a language that nobody speaks. */
async function ownTracks({ api }: Session, uploadId: string): Promise<readonly Track[]> {
  const tracks = await listTracks(api, uploadId, { priority: priority.read })
  return tracks.filter(
    ({ name, language }) =>
      name.toLowerCase().startsWith(probeName.toLowerCase()) ||
      probeLanguages.some((own) => own === language),
  )
}

/** Deletes what was made and is there, and what is only on its way, once it shows. */
async function settle(session: Session, uploadId: string, debts: Debts): Promise<void> {
  const since = session.clock.now()
  const settled = await until(session, { since, mostMs: lastPatienceMs }, async () => {
    const left = await ownTracks(session, uploadId)
    await removeAll(session, left)
    debts.gone += left.length
    return debts.gone >= debts.asked
  })
  if (settled !== null) return
  throw new Error(
    `DatoCMS was asked for ${debts.asked} tracks, and ${debts.asked - debts.gone} of them did not show up on the upload ${uploadId} to be deleted. Run the probe again in a few minutes: it deletes what an earlier one left.`,
  )
}

async function removeAll(session: Session, tracks: readonly Track[]): Promise<void> {
  const failed: string[] = []
  for (const track of tracks) {
    try {
      if ((await remove(session, track)) !== null) continue
      failed.push(`${track.id} (${track.name})`)
    } catch (error) {
      failed.push(`${track.id} (${track.name}): ${reasonOf(error)}`)
    }
  }
  if (failed.length === 0) return
  throw new Error(
    `The probe made tracks of ${tracks[0]?.uploadId} that could not be deleted: ${failed.join('; ')}. Delete them in the Media Area, or run the probe again.`,
  )
}

/** Deletes a track. Milliseconds until it was no longer listed; null where it still is. */
async function remove(
  session: Session,
  track: Pick<Track, 'uploadId' | 'id'>,
): Promise<number | null> {
  const since = session.clock.now()
  await deleteTrack(session.api, track, { priority: priority.write })
  return until(session, { since, mostMs: lastPatienceMs }, async () => {
    const rows = await rawTracks(session, track.uploadId)
    return !rows.some(({ id }) => String(id) === track.id)
  })
}

function attributesOf(payload: unknown): Attributes | null {
  const data: unknown = (payload as { readonly data?: unknown } | null)?.data
  const { attributes } = (Array.isArray(data) ? data[0] : data) ?? {}
  return typeof attributes === 'object' && attributes !== null ? (attributes as Attributes) : null
}

/** What Mux kept of a text. */
function comparison(
  { text, format }: ProbeText,
  read: string | null,
  durationMs: number | null,
): Pick<ProbedTrack, 'isSame' | 'kinds' | 'delays'> {
  if (read === null) return { isSame: false, kinds: null, delays: null }
  const isSame = read === text
  const [file, track] = [readText(Buffer.from(text), format), readTrack(Buffer.from(read))]
  const match = matchTexts(file, track, durationMs)
  const kinds = match && { kept: [...match.shared], changed: [...match.differences.keys()] }
  return { isSame, kinds, delays: delaysOf(file.shown.cues, track.shown.cues) }
}

type Times = readonly { readonly start: number; readonly end: number }[]

/** By how much times are later than they were sent; null where there are more or fewer cues. */
function delaysOf(file: Times, track: Times): ProbedTrack['delays'] {
  if (file.length !== track.length) return null
  const inOrder = (cues: Times) => cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const sent = inOrder(file)
  const delays = inOrder(track).flatMap((cue, at) => {
    const own = sent[at] ?? cue
    return [cue.start - own.start, cue.end - own.end]
  })
  return { least: Math.min(...delays), most: Math.max(...delays) }
}
