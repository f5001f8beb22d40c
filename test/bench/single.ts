import { buildClient } from '@datocms/cma-client-node'
import { createLedger } from '../../src/apply/ledger.ts'
import { placeTrack } from '../../src/apply/place.ts'
import { defaultToken } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { sampleChange } from '../support/samples.ts'
import { scaledClock } from '../support/scaled-clock.ts'
import { createScene, type Scene } from './scene.ts'
import { median, type Table } from './table.ts'

const rawFile = ({ commit }: Scene, video: string): string =>
  `https://raw.githubusercontent.com/octocat/subtitles/${commit}/subtitles/${video}/en.vtt`

/** Bench 3: one track after the other, each alone. */
export async function benchSingle(quick: boolean): Promise<Table> {
  const videos = quick ? 4 : 16
  const rows = [await measure('this action', videos), await measure('official client', videos)]
  return {
    title: 'One single track',
    words: `${videos} tracks, one after the other, 2 × faster than real time: the time from the request until it is known that the track is ready, ÷ the time until it was. The bound is 1.25 × the true time + 250 ms.`,
    head: ['side', 'median', 'worst', 'within the bound', 'requests a track'],
    rows,
  }
}

async function measure(side: string, count: number): Promise<string[]> {
  await using scene = await createScene({ videos: count, languages: 1, factor: 2 })
  const videos = new Map()
  const clock = scaledClock(2)
  const session = await openTestSession(scene, { clock })
  const client = buildClient({
    apiToken: defaultToken,
    baseUrl: scene.urls.datocms,
    environment: 'main',
  })
  const real = globalThis.setTimeout
  if (side !== 'this action') {
    const scaled = (work: () => void, ms = 0) => real(work, ms / 2)
    globalThis.setTimeout = Object.assign(scaled, real) as unknown as typeof setTimeout
  }
  const shares: number[] = []
  let within = 0
  let requests = 0
  await scene.count()
  try {
    for (const { video, uploadId } of scene.videos) {
      const source = rawFile(scene, video)
      const since = clock.now()
      if (side === 'this action') {
        const wanted = { uploadId, source, language: 'en', closedCaptions: false, name: 'English' }
        const entry = createLedger().of(sampleChange({ uploadId }))
        const { calm: lane } = session.lanes
        await placeTrack({ session, videos }, entry, { wanted, lane, timeoutMs: 60_000 })
      } else {
        await client.uploadTracks.create(uploadId, {
          type: 'subtitles',
          url_or_upload_request_id: source,
          language_code: 'en',
          name: 'English',
        })
        const isReady = async (): Promise<boolean> =>
          (await client.uploadTracks.list(uploadId)).every(({ status }) => status === 'ready')
        while (!(await isReady()))
          await new Promise((resolve) => setTimeout(() => resolve(null), 1_000))
      }
      const took = clock.now() - since
      const counts = await scene.count()
      const [truth = Number.NaN] = counts.trueTimes
      requests += counts.requests
      shares.push(took / truth)
      if (took <= 1.25 * truth + 250) within++
    }
  } finally {
    globalThis.setTimeout = real
    await session.dispatcher.destroy()
  }
  return [
    side,
    median(shares).toFixed(2),
    Math.max(...shares).toFixed(2),
    `${within} of ${count}`,
    (requests / count).toFixed(1),
  ]
}
