import { type Accepted, findJobResult } from '../../src/datocms/api/answers.ts'
import { createTrack, trackOfPayload } from '../../src/datocms/api/endpoints.ts'
import { putFile } from '../../src/datocms/bucket.ts'
import { readTrackText } from '../../src/datocms/mux.ts'
import type { Track, Upload } from '../../src/datocms/resources.ts'
import type { Session } from '../../src/datocms/session.ts'
import { priority } from '../../src/datocms/transport/rate-limit.ts'
import { compareTexts } from './comparison.ts'
import { type RawTrack, rawTracks, until } from './looks.ts'
import type { Debt, OwnTracks } from './own-tracks.ts'
import type { ProbedTrack } from './result.ts'
import type { ProbeText } from './texts.ts'
import { attributesOf, kindOfPayload, publicly } from './told.ts'

export interface TextOptions {
  readonly session: Session
  readonly upload: Upload & { readonly playbackId: string }
  readonly own: OwnTracks
  /** Those that no result may tell. What is made adds its own. */
  readonly ids: Set<string>
  /** Tells what is being done. */
  readonly say: (line: string) => void
  /** Aborted when somebody stops the probe: then what is made is left to be settled. */
  readonly stopped: AbortSignal
}

/**
 * Makes a track of a text, reads it back, and deletes it.
 *
 * @throws {ApiError} where DatoCMS refuses it: then there is no track.
 */
export async function probeText(text: ProbeText, options: TextOptions): Promise<ProbedTrack> {
  const { session, upload, own, ids, say, stopped: signal } = options
  const { api, clock, lanes } = session
  const { language, name, closedCaptions, format } = text
  const bytes = Buffer.from(text.text)
  const file = { filename: text.filename, bytes, contentType: text.contentType }
  const source = await putFile(session, file, { lane: lanes.calm, signal })
  say(`Making “${name}” in the language ${language} …`)
  const { debt, onWrite } = own.owe(name)
  const since = clock.now()
  const wanted = { uploadId: upload.id, source, language, closedCaptions, name }
  // Not ended by a stop, so that it is known whether there is something to delete.
  const accepted = await createTrack(api, wanted, { priority: priority.write, onWrite })
  const job = await resultOf(accepted, debt, { ...options, since })
  const { listed, id, ms: readyMs } = await findReady(text, debt, { ...options, since })
  if (id !== null) {
    ids.add(id)
    say(`It is the track ${id}${debt.jobId ? ` of the job ${debt.jobId}` : ''}.`)
  }
  const { status, error } = listed ?? {}
  const failure =
    readyMs === null || id === null
      ? 'the track was not ready in time'
      : status === 'errored'
        ? reasonOfTrack(error)
        : null
  const served =
    failure === null && id !== null ? await readServed(id, { ...options, since }) : null
  const read = served?.text ?? null
  const goneMs = await own.remove(debt).catch(() => null)
  return {
    sent: { format, language, name, closedCaptions, text: text.text },
    ids: { job: formOf(debt.jobId), track: formOf(id) },
    inJob: publicly(attributesOf(job.payload), ids),
    payload: debt.jobId === null || job.ms === null ? null : kindOfPayload(job.payload),
    inList: publicly(listed, ids),
    text: read,
    error: publicly(failure ?? served?.reason ?? null, ids),
    ...compareTexts(text, read, upload.durationMs),
    jobMs: job.ms,
    readyMs,
    textMs: served?.ms ?? null,
    goneMs,
  }
}

type Since = TextOptions & { readonly since: number }

/** What the job of a new track tells, and when. */
async function resultOf(
  accepted: Accepted<Track>,
  debt: Debt,
  { session, upload, own, ids, since, stopped: signal }: Since,
): Promise<{ readonly payload: unknown; readonly ms: number | null }> {
  if (accepted.kind === 'result') {
    debt.trackId = accepted.result?.id ?? null
    return { payload: null, ms: 0 }
  }
  const { jobId } = accepted
  debt.jobId = jobId
  ids.add(jobId)
  let payload: unknown = null
  const ms = await until(session, { since, signal }, async () => {
    const result = await findJobResult(session.api, jobId, { priority: priority.wait, signal })
    if (result?.kind === 'failed') {
      own.forgive(debt)
      throw result.error
    }
    payload = result?.payload
    return result !== null
  })
  debt.trackId = trackOfPayload(upload.id, payload)?.id ?? null
  return { payload, ms }
}

/** The track as it is listed once it is ready or errored, by the id that its job told, or because it is new. */
async function findReady(
  { name, language }: ProbeText,
  debt: Debt,
  { session, upload, own, since, stopped: signal }: Since,
) {
  let row: RawTrack | undefined
  const isIt = ({ id, attributes }: RawTrack): boolean =>
    debt.trackId === null
      ? own.isNew(id) && (attributes.name === name || attributes.language_code === language)
      : id === debt.trackId
  const ms = await until(session, { since, signal }, async () => {
    row = (await rawTracks(session, upload.id, signal)).find(isIt)
    return row?.attributes.status === 'ready' || row?.attributes.status === 'errored'
  })
  // Only one that nobody else can have made may be deleted without its job.
  const isSurely = row?.attributes.name === name && row.attributes.language_code === language
  if (row && isSurely) debt.trackId ??= row.id
  return { ms, listed: row?.attributes ?? null, id: row?.id ?? debt.trackId }
}

/** What Mux serves of a ready track, and when, or why it does not. */
async function readServed(
  trackId: string,
  { session, upload: { playbackId }, since, stopped: signal }: Since,
): Promise<{
  readonly text: string | null
  readonly reason: string | null
  readonly ms: number | null
}> {
  let text: string | null = null
  let reason: string | null = 'Mux serves no text'
  const ms = await until(session, { since, signal }, async () => {
    const answer = await readTrackText(session.mux, { playbackId, trackId }, { signal })
    if (answer.kind === 'text') text = Buffer.from(answer.bytes).toString('utf8')
    reason = answer.kind === 'text' ? null : answer.reason
    return answer.kind === 'text' || !answer.isMissing
  })
  return { text, reason, ms: text === null ? null : ms }
}

function reasonOfTrack(error: unknown): string {
  return typeof error === 'string' ? error : (JSON.stringify(error) ?? 'it is errored')
}

/** An id by the kinds of its characters, so that it is none: `aA9` for a small letter, a capital and a digit. */
function formOf(id: string | null): string | null {
  return id === null ? null : id.replace(/[a-z]/g, 'a').replace(/[A-Z]/g, 'A').replace(/\d/g, '9')
}
