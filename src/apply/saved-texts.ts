import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readTrackText } from '../datocms/mux.ts'
import { trackKey } from '../language/track-key.ts'
import type { Change } from '../plan/change.ts'
import { digestText } from '../plan/text-digest.ts'
import { freshFolder } from '../shared/fresh-folder.ts'
import { type ApplyContext, playbackIdOf } from './apply-context.ts'
import { isGone } from './confirm.ts'

/** The text of a track that is about to go, and where else it is kept. */
export interface SavedText {
  readonly text: Uint8Array
  readonly path: string
}

/** Where the texts of tracks that go are kept, beyond the end of the step. */
export interface Safe {
  /** An absolute path; null while nothing is kept. */
  folder(): string | null
  /** Keeps a text as `<video>/<language>[.sdh].vtt`. @returns its absolute path. */
  keep(
    change: Pick<Change, 'video' | 'language' | 'closedCaptions'>,
    text: Uint8Array,
  ): Promise<string>
}

/** A text that is another one than the plan read is read so often. */
const reads = 4

/** Opens a safe in a fresh folder of the runner, made when the first text comes. */
export function createSafe(): Safe {
  let opening: Promise<string> | null = null
  let folder: string | null = null
  const used = new Set<string>()
  const open = async (): Promise<string> => {
    folder = await freshFolder('replaced-subtitles-')
    return folder
  }
  return {
    folder: () => folder,
    async keep({ video, language, closedCaptions }, text) {
      opening ??= open()
      const name = pathName(`${video}/${trackKey(language, closedCaptions).replaceAll('/', '_')}`)
      let free = name
      for (let number = 2; used.has(free); number++) free = `${name}.${number}`
      used.add(free)
      const path = join(await opening, `${free}.vtt`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
      return path
    },
  }
}

/** Without the characters that a file system, or actions/upload-artifact, does not take. */
function pathName(text: string): string {
  return text.replace(/[<>:"|?*\\\p{Cc}]/gu, '_')
}

/**
 * Saves the text of a ready track that is about to go. It must be the one that the plan read: what Mux serves for a
 * moment, empty or cut, is no text to put back.
 *
 * @returns null where the track shows no text, none that could be read when the plan was made, or is gone already:
 *   another run has saved it then.
 * @throws {Error} where the text cannot be had; the signal's reason when aborted.
 */
export async function saveText(
  context: ApplyContext,
  change: Change,
  signal: AbortSignal,
): Promise<SavedText | null> {
  const { track, video, uploadId, restorable, textDigest } = change
  if (track?.status !== 'ready') return null
  const { mux, clock } = context.session
  const address = { playbackId: playbackIdOf(context, uploadId), trackId: track.id }
  let why = 'Mux serves another one than a moment ago'
  for (let read = 1; read <= reads; read++) {
    if (read > 1) await clock.sleep(1_000 * read, signal)
    const text = await readTrackText(mux, address, { signal })
    if (text.kind === 'text' && (textDigest === null || digestText(text.bytes) === textDigest)) {
      return { text: text.bytes, path: await context.safe.keep({ video, ...track }, text.bytes) }
    }
    if (text.kind === 'unreadable') {
      if (!restorable || (await isGone(context, track))) return null
      why = text.reason
      break
    }
  }
  throw new Error(`The old text could not be saved: ${why}. Run the workflow again later.`)
}
