import { isDeepStrictEqual } from 'node:util'
import { quotedList } from '../../shared/words.ts'
import type { Manifest, ManifestVideo, TrackSettings } from '../manifest.ts'
import { parseManifest } from '../parse.ts'
import { type ManifestAdditions, namesByVideo, videoEntry } from './additions.ts'
import { yamlFlow } from './entry.ts'

/** What a manifest holds, wherever in the text it stands. */
type Held = Omit<Manifest, 'videos'> & {
  readonly videos: ReadonlyMap<string, Pick<ManifestVideo, 'video' | 'uploadId' | 'tracks'>>
}

interface Expected {
  /** What the manifest held; null where it is new. */
  readonly before: Manifest | null
  readonly additions: ManifestAdditions
}

/**
 * Sees that a text is a manifest that holds what it held and the additions, and nothing else.
 *
 * @throws {Error} where it does not; the message has what to write by hand.
 */
export function prove(text: string, file: string, { before, additions }: Expected): void {
  const parsed = parseManifest(text, file)
  if (parsed.kind === 'manifest') {
    const nothing: Manifest = { ...parsed.manifest, videos: new Map(), mentioned: new Set() }
    const expected = withAdditions(before ?? nothing, additions)
    if (expected && isDeepStrictEqual(comparable(parsed.manifest), comparable(expected))) return
  }
  const reason =
    parsed.kind === 'manifest' ? 'It would say something else.' : parsed.problems[0]?.message
  const names = namesByVideo(additions)
  const known = [...names.keys()].flatMap((video) => before?.videos.get(video) ?? [])
  const lines = [...known, ...additions.videos].map((one) =>
    yamlFlow.write(videoEntry(one, names.get(one.video)), null),
  )
  throw new Error(
    `The manifest \`${file}\` stays as it is, because the additions would break it: ${reason} Write them by hand, below \`uploads\`: ${quotedList(lines)}.`,
  )
}

/** What a manifest must hold with the additions; null where a name is for no video. */
function withAdditions(before: Held, additions: ManifestAdditions): Held | null {
  const videos = new Map(before.videos)
  const mentioned = new Set(before.mentioned)
  for (const { video, uploadId } of additions.videos) {
    videos.set(video, { video, uploadId, tracks: new Map() })
  }
  for (const [video, names] of namesByVideo(additions)) {
    const one = videos.get(video)
    if (!one) return null
    const tracks = new Map<string, TrackSettings>(one.tracks)
    for (const [track, name] of names) {
      tracks.set(track, { name, closedCaptions: tracks.get(track)?.closedCaptions ?? null })
      mentioned.add(track.replace(/\.sdh$/, ''))
    }
    videos.set(video, { ...one, tracks })
  }
  return { ...before, mentioned, videos }
}

function comparable({ videos, required, ...rest }: Held): unknown {
  return {
    ...rest,
    required: [...required.keys()],
    videos: Array.from(videos.values(), ({ video, uploadId, tracks }) => [video, uploadId, tracks]),
  }
}
