import { findUploads } from '../../src/datocms/api/uploads.ts'
import { ApiError, concernsAll } from '../../src/datocms/errors.ts'
import { messageOf } from '../../src/shared/words.ts'
import type { Exchange } from './exchanges.ts'
import { openOwnTracks } from './own-tracks.ts'
import { probeText, type TextOptions } from './probe-text.ts'
import type { ProbedTrack, ProbeResult, Refused } from './result.ts'
import { probeFormats, probeLanguages, probeTextOf } from './texts.ts'
import { publicly } from './told.ts'

export interface ProbeOptions extends Pick<TextOptions, 'session' | 'say' | 'stopped'> {
  readonly uploadId: string
  readonly exchanges: readonly Exchange[]
}

export interface Probed {
  readonly result: ProbeResult
  /** Tracks that could not be deleted, and what to do by hand: a sentence each. */
  readonly left: readonly string[]
}

/**
 * Makes two tracks on a video, reads back what became of them, and deletes them, whatever happens. That DatoCMS
 * refuses a language or a text is a finding as well.
 *
 * @throws {Error} where the upload is no video that has been processed, or it was stopped, or nothing can be found out.
 * Where a track could not be deleted then, the message names it.
 */
export async function probe(options: ProbeOptions): Promise<Probed> {
  const { session, uploadId, exchanges, say, stopped } = options
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
  const own = await openOwnTracks(session, { uploadId, say })
  const ids = new Set([uploadId, playbackId])
  let found: Pick<ProbeResult, 'tracks' | 'refused'>
  try {
    found = await probeTexts({ ...options, own, ids, upload: { ...upload, playbackId } })
  } catch (cause) {
    const left = await own.settle()
    if (left.length === 0) say('What the probe made is deleted.')
    throw left.length === 0 ? cause : new Error([messageOf(cause), ...left].join(' '), { cause })
  }
  const left = await own.settle()
  if (left.length === 0) say('What the probe made is deleted.')
  const at = new Date().toISOString()
  const answers = exchanges.map((each) => ({ ...each, headers: publicly(each.headers, ids) }))
  return { result: { version: 1, at, ...found, exchanges: answers }, left }
}

/** Probes each text in the first language that DatoCMS takes; none after one whose track does not go. */
async function probeTexts(options: TextOptions): Promise<Pick<ProbeResult, 'tracks' | 'refused'>> {
  const { say, ids } = options
  const tracks: ProbedTrack[] = []
  const refused: Refused[] = []
  let languages: readonly string[] = probeLanguages
  for (const format of probeFormats) {
    for (const language of languages) {
      const refuse = (error: string): void => {
        refused.push({ format, language, error: publicly(error, ids) })
        say(`DatoCMS does not take this text in the language ${language}: ${error}`)
      }
      try {
        const track = await probeText(probeTextOf(format, language), options)
        if (track.goneMs === null) return { tracks: [...tracks, track], refused }
        if (track.inList?.status === 'errored' && language !== languages.at(-1)) {
          refuse(track.error ?? 'the track is errored')
          continue
        }
        tracks.push(track)
        languages = [language]
        break
      } catch (error) {
        if (concernsAll(error) || !(error instanceof ApiError)) throw error
        refuse(error.message)
      }
    }
  }
  return { tracks, refused }
}
