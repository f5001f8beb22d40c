import { createRepository } from '../support/git-repository.ts'
import { type Counts, createScene, type Scene, subtitleText } from './scene.ts'
import { runLists, runOfficial, runOurs, type Took } from './sides.ts'
import { median, ratio, seconds, type Table } from './table.ts'

type Run = readonly [what: string, run: (scene: Scene) => Promise<Took>]

/** Bench 2: nothing, or one file, has changed. */
export async function benchAgain(quick: boolean): Promise<Table> {
  const videos = quick ? 10 : 100
  const rounds = quick ? 1 : 3
  const options = { videos, languages: 10, factor: 1, synced: true }
  await using scene = await createScene(options)
  const rows: string[][] = []
  let lists = Number.NaN
  /** Runs each of some in turn, several times. */
  const add = async (rounds: number, runs: readonly Run[]): Promise<void> => {
    const took = runs.map((): { readonly ms: number; readonly figures: string[] }[] => [])
    for (let round = 0; round < rounds; round++) {
      for (const [at, [, run]] of runs.entries()) {
        await fullWindow()
        const { ms } = await run(scene)
        took[at]?.push({ ms, figures: figuresOf(await scene.count()) })
      }
    }
    for (const [at, [what]] of runs.entries()) {
      const ms = median(took[at]?.map((each) => each.ms) ?? [])
      if (rows.length === 0) lists = ms
      rows.push([what, seconds(ms), ratio(ms, lists), ...(took[at]?.at(-1)?.figures ?? [])])
    }
  }
  const [first] = scene.videos
  const corrected = `subtitles/${first?.video}/it.vtt`
  await add(rounds, [
    ['this action: uploads and lists alone', runLists],
    ['this action, nothing changed: lists, and reads every text from Mux', runOurs],
  ])
  await add(1, [
    [
      'official, 20 at a time: the same, but nothing compared',
      (scene) => runOfficial(scene, 20, { texts: true }),
    ],
    ['official, one at a time: lists only', (scene) => runOfficial(scene, 1)],
    ['official, 20 at a time: lists only', (scene) => runOfficial(scene, 20)],
  ])
  scene.write(corrected, subtitleText('corrected', 'it'))
  const head = await scene.publish()
  await scene.openPull({ base: scene.commit, head })
  await add(rounds, [
    [
      'this action, a pull request that changes one file: its plan',
      (scene) => planPull(scene, head),
    ],
  ])
  await add(1, [
    [
      'this action, one file changed: replaces its track',
      (scene) => runOurs(scene, { inputs: { delivery: 'upload' } }),
    ],
  ])
  return {
    title: `Second run over ${(videos * 10).toLocaleString('en-US')} tracks`,
    words: `${videos} videos of 10 languages, in real time. Nothing changed costs one list a video, the batch of uploads, and one request for where links to assets lead. The pull request's newest commit is checked out alone, so that GitHub is asked for the changed files and for the history of those that differ. A replacement adds an upload request, a look at the list before anything is deleted, the deletion, the new track, and the waiting for both. Where the lists are compared with, times are medians of ${rounds} rounds.`,
    head: ['run', 'time', '÷ lists', 'requests', 'lists', 'writes', 'job results', '429s'],
    rows,
  }
}

function figuresOf({ requests, lists, writes, jobPolls, refused }: Counts): string[] {
  return [requests, lists, writes, jobPolls, refused].map(String)
}

/** Each side finds the rate limit unused. */
const fullWindow = () => new Promise((resolve) => setTimeout(resolve, 3_500))

async function planPull(scene: Scene, head: string): Promise<Took> {
  const from = `file://${scene.workspace}`
  await using clone = await createRepository({ from, clone: ['--depth=1'] })
  const { commit: baseSha, urls } = scene
  return await runOurs(scene, {
    workspace: clone.folder,
    inputs: { mode: 'plan', githubToken: 'token' },
    event: {
      name: 'pull_request',
      sha: head,
      apiUrl: urls.githubApi,
      pullRequest: { number: 1, headSha: head, baseSha, isFork: false },
    },
  })
}
