import { describe, expect, test } from 'vitest'
import type { LoggedRequest } from '../../simulator/log.ts'
import { type Simulator, startSimulator } from '../../simulator/simulator.ts'
import { idleClock } from '../../support/idle-clock.ts'
import { between } from '../../support/random.ts'
import { createSyncWorld, type SyncWorld, webVtt } from '../../support/sync-world.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const languages = 'en it de fr es pt nl pl ja ko'.split(' ')
const latency = { http: between(40, 150), job: between(500, 4_000), ready: between(0, 2_000) }

async function writeFiles(world: SyncWorld, videos: readonly string[]): Promise<void> {
  for (const video of videos) {
    for (const language of languages) {
      await world.write(`subtitles/${video}/${language}.vtt`, webVtt(`${video} ${language}`))
    }
  }
}

function named(count: number) {
  const videos = Array.from({ length: count }, (_, at) => ({
    video: `video-${at}`,
    uploadId: String(60_000_000 + at),
  }))
  const lines = videos.map(({ video, uploadId }) => `  ${video}: "${uploadId}"`)
  return { videos, manifest: `uploads:\n${lines.join('\n')}\n` }
}

/** Requests to DatoCMS since the first so many of the log, by kind. */
function spent(simulator: Simulator, since = 0): Record<string, number> {
  const own = simulator.requests
    .slice(since)
    .filter(({ service, from }) => service === 'datocms' && from === 'client')
  const kinds = Object.groupBy(own, ({ kind }: LoggedRequest) => kind)
  return Object.fromEntries(
    Object.entries(kinds).map(([kind, requests]) => [kind, requests?.length ?? 0]),
  )
}

const total = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((sum, count) => sum + count, 0)

describe('the requests of a run', () => {
  test.each(['fixed-window', 'sliding-window', 'token-bucket'] as const)(
    'that makes 120 tracks are as few as can be, and none is refused (%s)',
    async (mode) => {
      const clock = idleClock()
      await using folder = await temporaryFolder()
      await using simulator = await startSimulator({ clock, latency, rateLimit: { mode } })
      const { videos, manifest } = named(12)
      for (const { uploadId } of videos) simulator.addUpload({ id: uploadId })
      const world = await createSyncWorld(folder.path, simulator, manifest)
      await writeFiles(
        world,
        videos.map(({ video }) => video),
      )

      const { results } = await world.apply({ clock })
      expect(results.filter(({ outcome }) => outcome === 'done')).toHaveLength(120)
      const fresh = spent(simulator)
      expect(simulator.count({ status: 429 })).toBe(0)
      expect(fresh['tracks.create']).toBe(120)
      expect(fresh['uploadRequests.create']).toBe(120)
      const least = 1 + 12 + 120 + 120 + 120 + 12
      expect(total(fresh)).toBeLessThanOrEqual(1.08 * least)
      expect(fresh['jobResults.find']).toBeLessThanOrEqual(1.05 * 120)

      const before = simulator.requests.length
      await world.apply({ clock })
      expect(spent(simulator, before)).toEqual({
        'uploads.list': 1,
        'tracks.list': 12,
        'site.find': 1,
      })
    },
  )

  test('over 230 unchanged videos are one list for each, the batches, and where links lead', async () => {
    const clock = idleClock()
    await using folder = await temporaryFolder()
    await using simulator = await startSimulator({ clock, latency })
    const { videos, manifest } = named(230)
    const world = await createSyncWorld(folder.path, simulator, manifest)
    for (const { video, uploadId } of videos) {
      simulator.addUpload({ id: uploadId })
      simulator.addTrack({ uploadId, language: 'en', name: 'English', text: webVtt(video) })
      await world.write(`subtitles/${video}/en.vtt`, webVtt(video))
    }
    await world.apply({ clock })
    expect(spent(simulator)).toEqual({ 'uploads.list': 3, 'tracks.list': 230, 'site.find': 1 })
    expect(simulator.count({ status: 429 })).toBe(0)
  })

  test('that replaces one track of one video are a handful', async () => {
    const clock = idleClock()
    await using folder = await temporaryFolder()
    await using simulator = await startSimulator({ clock, latency })
    const { videos, manifest } = named(3)
    const world = await createSyncWorld(folder.path, simulator, manifest)
    for (const { video, uploadId } of videos) {
      simulator.addUpload({ id: uploadId })
      simulator.addTrack({ uploadId, language: 'en', name: 'English', text: webVtt(video) })
      await world.write(`subtitles/${video}/en.vtt`, webVtt(video))
    }
    await world.write('subtitles/video-1/en.vtt', webVtt('Corrected'))
    await world.apply({ clock })
    const counts = spent(simulator)
    expect(counts).toMatchObject({ 'uploads.list': 1, 'tracks.create': 1, 'tracks.destroy': 1 })
    expect(total(counts)).toBeLessThanOrEqual(3 + 4 + 2 * 17)
  })
})
