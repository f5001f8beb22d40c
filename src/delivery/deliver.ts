import { readFile } from 'node:fs/promises'
import { posix } from 'node:path'
import { putFile } from '../datocms/bucket.ts'
import type { Session } from '../datocms/session.ts'
import { exchange } from '../datocms/transport/wire.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { reasonOf } from '../shared/words.ts'
import { chooseDelivery, type Delivery, type DeliveryFacts } from './raw-url.ts'

/** Where DatoCMS gets a file from. */
export interface Source {
  readonly delivery: 'raw-url' | 'upload'
  /** A URL, or the id of an upload request. */
  readonly source: string
  /** Whether it may be given up for an upload, should DatoCMS not be able to use it. */
  readonly mayUpload: boolean
}

export interface DeliverOptions {
  /** Whether it must be proved that the source serves the file's bytes, because a track depends on it. */
  readonly certain: boolean
  /** Whether a raw URL was of no use, so that the bytes are uploaded. */
  readonly anew?: boolean
  readonly signal?: AbortSignal | undefined
}

const timeoutMs = 20_000
const maxBytes = 12 * 1024 * 1024

const uselessUrl: Delivery = { kind: 'upload', reason: 'DatoCMS could not use the raw URL' }

/**
 * Makes a file available to DatoCMS. Where a track depends on it, a raw URL is first fetched and
 * compared with the file, and with `delivery: auto` left for an upload request if it does not serve
 * the file's bytes.
 *
 * @throws {Error} when the file cannot be had by DatoCMS; nothing was written then.
 */
export async function deliverFile(
  session: Session,
  file: SubtitleFile,
  facts: DeliveryFacts,
  { certain, anew = false, signal }: DeliverOptions,
): Promise<Source> {
  const choice: Delivery = anew && facts.delivery === 'auto' ? uselessUrl : chooseDelivery(facts)
  if (choice.kind === 'refused') throw new Error(choice.message)
  const byUrl = (source: string): Source => ({
    delivery: 'raw-url',
    source,
    mayUpload: facts.delivery === 'auto',
  })
  if (choice.kind === 'raw-url' && !certain) return byUrl(choice.url)
  const bytes = await readFile(file.absolutePath)
  if (choice.kind === 'raw-url') {
    const doubt = await doubtAbout(session, choice.url, bytes, signal)
    if (doubt === null) return byUrl(choice.url)
    if (facts.delivery === 'raw-url') {
      throw new Error(
        `The raw URL does not serve this file: ${doubt}. Push the commit and see that the repository is public, or set the input \`delivery\` to \`upload\`.`,
      )
    }
    session.log.info(`\`${file.path}\` goes through an upload request, because ${doubt}.`)
  } else {
    session.log[anew ? 'info' : 'debug'](
      `\`${file.path}\` goes through an upload request, because ${choice.reason}.`,
    )
  }
  const contentType = file.format === 'vtt' ? 'text/vtt' : 'application/x-subrip'
  const source = await putFile(
    session,
    { filename: posix.basename(file.path), bytes, contentType },
    { lane: session.lanes.calm, signal },
  )
  return { delivery: 'upload', source, mayUpload: false }
}

/** Why a URL is not sure to serve these bytes; null where it just did. */
export async function doubtAbout(
  session: Session,
  url: string,
  bytes: Uint8Array,
  signal: AbortSignal | undefined,
): Promise<string | null> {
  try {
    const headers = { accept: '*/*', 'user-agent': 'sync-subtitles-to-datocms' }
    const answer = await exchange(session, new URL(url), {
      method: 'GET',
      headers,
      timeoutMs,
      maxBytes,
      signal,
    })
    if (answer.status !== 200) return `GitHub answers ${answer.status} to the raw URL`
    return answer.body.equals(bytes) ? null : 'GitHub serves other bytes at the raw URL'
  } catch (error) {
    signal?.throwIfAborted()
    return `the raw URL cannot be fetched (${reasonOf(error)})`
  }
}
