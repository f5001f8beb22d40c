/** The simulated services of a scene, in a process of their own, told what to do by messages. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGitHub, type SimulatedGitHub } from '../simulator/github.ts'
import { type Simulator, startSimulator } from '../simulator/simulator.ts'
import { between } from '../support/random.ts'
import { scaledClock } from '../support/scaled-clock.ts'
import { type Counts, type Scene, type SceneOptions, type SceneVideo, textOfFile } from './scene.ts'

type Message =
  | {
      readonly kind: 'start'
      readonly options: SceneOptions
      readonly videos: readonly SceneVideo[]
      readonly languages: readonly string[]
      readonly folder: string
      readonly repository: Scene['repository']
    }
  | {
      readonly kind: 'publish'
      readonly folder: string
      readonly commit: string
      readonly repository: Scene['repository']
    }
  | { readonly kind: 'pull'; readonly commits: { readonly base: string; readonly head: string } }
  | { readonly kind: 'count' }

let simulator: Simulator | null = null
let github: SimulatedGitHub | null = null
let counted = 0

async function start({
  options,
  videos,
  languages,
  folder,
  repository,
}: Message & { kind: 'start' }) {
  const clock = scaledClock(options.factor)
  github = createGitHub({ ...repository, folder })
  simulator = await startSimulator({
    clock,
    githubApi: github.handle,
    proxy: options.proxy ?? false,
    seed: options.seed ?? 1,
    latency: {
      http: between(40, 150),
      job: options.job ?? between(500, 4_000),
      ready: options.ready ?? between(0, 2_000),
    },
    rateLimit: { mode: options.mode ?? 'fixed-window' },
    settings: { text: 'written anew', otherConsumerPerSecond: options.othersPerSecond ?? 0 },
  })
  let files = 0
  for (const { video, uploadId } of videos) {
    simulator.addUpload({ id: uploadId, filename: `${video}.mp4` })
    for (const language of options.synced ? languages : []) {
      const name = new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
      const text = textOfFile(options, files++, { video, language })
      simulator.addTrack({ uploadId, language, name, text })
    }
  }
  const { proxy, urls } = simulator
  return {
    datocms: urls.datocms,
    mux: urls.mux,
    githubApi: urls.githubApi,
    proxy: proxy && { url: proxy.url, authorityFile: proxy.authorityFile },
  }
}

function publish({ folder, commit, repository }: Message & { kind: 'publish' }): string {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true })
  const files = names
    .filter((entry) => entry.isFile() && !entry.parentPath.includes('.git'))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path.slice(folder.length + 1), readFileSync(path)] as const)
  simulator?.publish({
    repository: `${repository.owner}/${repository.name}`,
    commit,
    visibility: 'public',
    files: new Map(files),
  })
  return commit
}

function count(videoIds: readonly string[]): Counts {
  const all = simulator?.requests.slice(counted) ?? []
  counted += all.length
  const own = all.filter(({ service, from }) => service === 'datocms' && from === 'client')
  const of = (kind: string) => own.filter((request) => request.kind === kind).length
  const tracks = videoIds.flatMap((id) => simulator?.tracks(id) ?? [])
  const posts = own.filter(({ kind, status }) => kind === 'tracks.create' && status === 202)
  const firstPosts = new Map(posts.toReversed().map((post) => [post.path.split('/')[2], post]))
  return {
    requests: own.length,
    refused: own.filter(({ status }) => status === 429).length,
    others: simulator?.others ?? { requests: 0, refused: 0 },
    jobPolls: of('jobResults.find'),
    lists: of('tracks.list'),
    writes: of('tracks.create') + of('tracks.destroy'),
    spanMs: (own.at(-1)?.at ?? 0) - (own[0]?.at ?? 0),
    lastWriteMs: (posts.at(-1)?.at ?? 0) - (own[0]?.at ?? 0),
    tracks: tracks.length,
    ready: tracks.filter(({ status }) => status === 'ready').length,
    trueTimes: tracks.flatMap(({ uploadId, readyAt }) => {
      const post = firstPosts.get(uploadId)
      return post && readyAt !== null ? [readyAt - post.at] : []
    }),
  }
}

function answer(message: Message) {
  switch (message.kind) {
    case 'start':
      return start(message)
    case 'publish':
      return publish(message)
    case 'pull':
      github?.pulls.set(1, message.commits)
      return 1
    case 'count':
      return count(ids)
  }
}

let ids: readonly string[] = []
process.on('message', async (message: Message) => {
  if (message.kind === 'start') ids = message.videos.map(({ uploadId }) => uploadId)
  process.send?.(await answer(message))
})
process.on('disconnect', () => process.exit())
