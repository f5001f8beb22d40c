import { createScene, subtitleText } from './scene.ts'
import { runOfficial, runOurs } from './sides.ts'
import { seconds, type Table } from './table.ts'

/** Bench 2: nothing, or one file, has changed. */
export async function benchAgain(quick: boolean): Promise<Table> {
  const videos = quick ? 10 : 100
  const options = { videos, languages: 10, factor: 1, synced: true }
  await using scene = await createScene(options)
  const rows: string[][] = []
  const add = (what: string, ms: number, c: Awaited<ReturnType<typeof scene.count>>): void => {
    const jobs = String(c.jobPolls)
    rows.push([
      what,
      seconds(ms),
      String(c.requests),
      String(c.lists),
      String(c.writes),
      jobs,
      String(c.refused),
    ])
  }
  /** Each side finds the rate limit unused. */
  const fullWindow = () => new Promise((resolve) => setTimeout(resolve, 3_500))
  const { ms } = await runOurs(scene)
  add('this action, nothing changed: lists, and reads every text from Mux', ms, await scene.count())
  await fullWindow()
  const texts = await runOfficial(scene, 20, { texts: true })
  add('official, 20 at a time: the same, but nothing compared', texts.ms, await scene.count())
  for (const concurrency of [1, 20]) {
    const words = concurrency === 1 ? 'one' : String(concurrency)
    await fullWindow()
    const official = await runOfficial(scene, concurrency)
    add(`official, ${words} at a time: lists only`, official.ms, await scene.count())
  }
  const [first] = scene.videos
  scene.write(`subtitles/${first?.video}/it.vtt`, subtitleText('corrected', 'it'))
  await scene.publish()
  await fullWindow()
  const changed = await runOurs(scene, 'upload')
  add('this action, one file changed: replaces its track', changed.ms, await scene.count())
  return {
    title: `Second run over ${(videos * 10).toLocaleString('en-US')} tracks`,
    words: `${videos} videos of 10 languages, in real time. Nothing changed costs one list a video, the batch of uploads, and one request for where links to assets lead. A replacement adds an upload request, a look at the list before anything is deleted, the deletion, the new track, and the waiting for both.`,
    head: ['run', 'time', 'requests', 'lists', 'writes', 'job results', '429s'],
    rows,
  }
}
