import { buildClient } from '@datocms/cma-client-node'
import pLimit from 'p-limit'
import { rawUrl } from '../../src/delivery/raw-url.ts'
import type { TrackResult } from '../../src/plan/change.ts'
import { readVideos } from '../../src/plan/remote.ts'
import { defaultToken } from '../simulator/simulator.ts'
import {
  live,
  openTestSession,
  type SampleCircumstances,
  sampleCircumstances,
} from '../support/circumstances.ts'
import { scaledClock } from '../support/scaled-clock.ts'
import type { Scene } from './scene.ts'

/** Milliseconds of the scene's clock. */
export interface Took {
  readonly ms: number
  /** Tracks that the side gave up. */
  readonly failed: number
  readonly results: readonly TrackResult[]
}

const serverUrl = 'https://github.com'

/** A whole run of this project over a scene: check, plan, apply, read back; unless it is one of another kind. */
export async function runOurs(
  scene: Scene,
  {
    workspace = scene.workspace,
    inputs,
    event,
  }: Partial<Pick<SampleCircumstances, 'workspace' | 'inputs' | 'event'>> = {},
): Promise<Took> {
  const clock = scaledClock(scene.options.factor)
  const since = clock.now()
  const { repository, commit: sha } = scene
  const circumstances = await sampleCircumstances({
    workspace,
    clock,
    inputs: { mode: 'apply', delivery: 'raw-url', jobTimeoutMs: 600_000, ...inputs },
    event: { repository, isPublic: true, sha, ...event },
  })
  const session = await openTestSession(scene, circumstances)
  try {
    const { applied, plan } = await live(circumstances, session)
    const results = (applied ?? plan)?.results ?? []
    const wanted = applied ? 'done' : 'planned'
    const bad = results.find(({ outcome }) => outcome !== wanted && outcome !== null)
    if (bad) throw new Error(`${bad.change.file?.path} ${bad.outcome}: ${bad.error}`)
    return { ms: clock.now() - since, failed: 0, results }
  } finally {
    await session.dispatcher.destroy()
  }
}

/** What no run that compares can do without: uploads and lists, asked for as this project does. */
export async function runLists(scene: Scene): Promise<Took> {
  const clock = scaledClock(scene.options.factor)
  const since = clock.now()
  const session = await openTestSession(scene, { clock })
  try {
    for await (const { tracks } of readVideos(session, scene.videos)) {
      if (tracks.length === 0) throw new Error('A list is empty.')
    }
    return { ms: clock.now() - since, failed: 0, results: [] }
  } finally {
    await session.dispatcher.destroy()
  }
}

/**
 * A whole run with the official client, as its documentation shows it: uploads and their tracks are
 * listed, each missing track is created (the client waits for its job), and the list of a video is
 * asked for once a second until all of its tracks are ready. Nothing is checked, compared or read back; with
 * `texts`, the texts of the tracks that are there are fetched as well, as one must to know whether they changed.
 */
export async function runOfficial(
  scene: Scene,
  concurrency: number,
  { texts = false } = {},
): Promise<Took> {
  const { factor } = scene.options
  const clock = scaledClock(factor)
  const since = clock.now()
  const client = buildClient({
    apiToken: defaultToken,
    baseUrl: scene.urls.datocms,
    environment: 'main',
  })
  let failed = 0
  await withScaledTimers(factor, async () => {
    const limit = pLimit(concurrency)
    const ids = scene.videos.map(({ uploadId }) => uploadId)
    const playbackIds = new Map<string, string | null>()
    for (let at = 0; at < ids.length; at += 100) {
      const batch = await client.uploads.list({
        filter: { ids: ids.slice(at, at + 100).join(',') },
        page: { limit: 100 },
      })
      for (const upload of batch) playbackIds.set(upload.id, upload.mux_playback_id)
    }
    const textOf = (id: string, trackId: string) =>
      fetch(`${scene.urls.mux}/${playbackIds.get(id)}/text/${trackId}.vtt`).then((answer) => {
        if (!answer.ok) throw new Error(`Mux answers ${answer.status}.`)
        return answer.text()
      })
    const lists = await Promise.all(
      ids.map(async (id) => {
        const tracks = await limit(() => client.uploadTracks.list(id))
        if (texts) await Promise.all(tracks.map((track) => limit(() => textOf(id, track.id))))
        return tracks
      }),
    )
    await Promise.all(
      scene.videos.map(async ({ video, uploadId }, at) => {
        const present = new Set(lists[at]?.map((track) => track.language_code))
        const missing = scene.languages.filter((language) => !present.has(language))
        const created = await Promise.allSettled(
          missing.map((language) =>
            limit(() =>
              client.uploadTracks.create(uploadId, {
                type: 'subtitles',
                url_or_upload_request_id: rawUrl({
                  serverUrl,
                  ...scene.repository,
                  commit: scene.commit,
                  path: `subtitles/${video}/${language}.vtt`,
                }),
                language_code: language,
                name: language,
              }),
            ),
          ),
        )
        failed += created.filter(({ status }) => status === 'rejected').length
        const open = created.some(
          (end) => end.status === 'rejected' || end.value.status === 'preparing',
        )
        if (open) await limit(() => untilReady(client, uploadId))
      }),
    )
  })
  return { ms: clock.now() - since, failed, results: [] }
}

async function untilReady(client: ReturnType<typeof buildClient>, uploadId: string): Promise<void> {
  for (;;) {
    const tracks = await client.uploadTracks.list(uploadId)
    if (tracks.every(({ status }) => status !== 'preparing')) return
    await new Promise((resolve) => setTimeout(resolve, 1_000))
  }
}

/** Lets `setTimeout`, by which the official client waits, run on the scene's clock. */
async function withScaledTimers(factor: number, work: () => Promise<void>): Promise<void> {
  const real = globalThis.setTimeout
  const scaled = (handler: (...args: unknown[]) => void, ms = 0, ...args: unknown[]) =>
    real(handler, ms / factor, ...args)
  globalThis.setTimeout = Object.assign(scaled, real) as typeof setTimeout
  try {
    await work()
  } finally {
    globalThis.setTimeout = real
  }
}
