import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import pLimit from 'p-limit'
import type { GitHubEvent } from '../action/event.ts'
import type { Session } from '../datocms/session.ts'
import { readBounded } from '../files/check.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { openTexts } from '../plan/texts.ts'
import type { PreviewTrack } from '../report/preview/data.ts'
import { previewData, tracksToShow } from '../report/preview/of-run.ts'
import { previewPage } from '../report/preview/page.ts'
import { type Earlier, showTrack, type TrackToShow, withoutCues } from '../report/preview/track.ts'
import type { Run } from '../report/run.ts'
import { freshFolder } from '../shared/fresh-folder.ts'
import { reasonOf } from '../shared/words.ts'
import type { Circumstances } from './circumstances.ts'
import { withBase } from './edits.ts'

/** UTF-8 bytes of texts that one page has, so that a browser opens it at once. */
const room = 16 * 1024 * 1024
const tracksAtOnce = 16

/** Reads the earlier text of a track; null where nobody has it. */
type ReadBefore = (track: TrackToShow) => Promise<Uint8Array | null>

export interface PreviewParts {
  readonly run: Run
  readonly manifest: Manifest
  /** Absolute paths of the texts that the run kept, by the ids of their tracks. */
  readonly savedTexts?: ReadonlyMap<string, string> | undefined
}

/**
 * Writes a page on which the subtitles that change play on their videos, into a fresh folder of the runner. The run is
 * over then: what hinders the page, or a cancellation, does not fail it.
 *
 * @returns its absolute path; null where there is nothing to show, or no page could be made.
 */
export async function preview(
  circumstances: Circumstances,
  session: Session | null,
  parts: PreviewParts,
): Promise<string | null> {
  const { log, stop } = circumstances
  try {
    return stop.cancelled.aborted ? null : await writePage(circumstances, session, parts)
  } catch (error) {
    if (!stop.cancelled.aborted) {
      log.warning(
        `The preview could not be made: ${reasonOf(error)}. What the run did stands in the summary. Run the workflow again, or leave \`preview\` out.`,
      )
    }
    return null
  }
}

async function writePage(
  circumstances: Circumstances,
  session: Session | null,
  { run, manifest, savedTexts = new Map() }: PreviewParts,
): Promise<string | null> {
  const tracks = tracksToShow(run)
  if (tracks.length === 0) return null
  return withBase(circumstances, session, async (fileBefore) => {
    const ofTrack = trackReader(run, savedTexts, session)
    const readBefore: ReadBefore = async ({ earlier }) => {
      if (earlier === null) return null
      return earlier.kind === 'file' ? fileBefore(earlier.path) : ofTrack(earlier)
    }
    const shown = await showAll(tracks, { circumstances, readBefore, manifest })
    const page = previewPage(previewData(run, shown, titleOf(circumstances.event)))
    const path = join(await freshFolder('subtitles-preview-'), 'preview.html')
    await writeFile(path, page)
    return path
  })
}

/** Every track; those of videos where nothing changes, and what has no room any more, without their cues. */
async function showAll(
  tracks: readonly TrackToShow[],
  {
    circumstances: { workspace },
    readBefore,
    manifest,
  }: {
    readonly circumstances: Circumstances
    readonly readBefore: ReadBefore
    readonly manifest: Manifest
  },
): Promise<readonly { readonly video: string; readonly track: PreviewTrack }[]> {
  const changing = new Set(tracks.filter(({ isNews }) => isNews).map(({ video }) => video))
  const limit = pLimit(tracksAtOnce)
  let left = room
  const show = async (track: TrackToShow): Promise<PreviewTrack> => {
    const { video, file } = track
    if (left <= 0 || (changing.size > 0 && !changing.has(video))) return withoutCues(track)
    const read = file && readBounded(join(workspace, file.path))
    const after = read && !('unread' in read) ? read : null
    const before = await readBefore(track)
    left -= (after?.length ?? 0) + (before?.length ?? 0)
    return left < 0 ? withoutCues(track) : showTrack(track, { after, before }, manifest.rules)
  }
  return Promise.all(
    tracks.map((track) => limit(async () => ({ video: track.video, track: await show(track) }))),
  )
}

/** Reads the texts of tracks: as Mux has them or, where the run replaced or deleted them, as it kept them. */
function trackReader(
  { videos }: Run,
  savedTexts: ReadonlyMap<string, string>,
  session: Session | null,
): (earlier: Earlier & { readonly kind: 'track' }) => Promise<Uint8Array | null> {
  const playbackIds = new Map(videos.map(({ uploadId, upload }) => [uploadId, upload?.playbackId]))
  const withText = session && openTexts(session)
  return async ({ id, uploadId }) => {
    const saved = savedTexts.get(id)
    if (saved !== undefined) return readFile(saved)
    const playbackId = playbackIds.get(uploadId)
    if (!withText || !playbackId) return null
    return withText({ playbackId, trackId: id }, (text) =>
      text.kind === 'text' ? text.bytes : null,
    )
  }
}

function titleOf({ repository, pullRequest }: GitHubEvent): string {
  const name = repository ? `${repository.owner}/${repository.name}` : null
  if (pullRequest)
    return `Subtitles of pull request #${pullRequest.number}${name ? ` of ${name}` : ''}`
  return name ? `Subtitles of ${name}` : 'Subtitles'
}
