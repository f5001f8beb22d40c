import { fork } from 'node:child_process'
import { once } from 'node:events'
import type { RateLimitMode } from '../simulator/rate-limit.ts'
import type { SimulatedProxy } from '../simulator/simulator.ts'
import { createRepository } from '../support/git-repository.ts'

/** How many videos and languages there are, and how the simulated services behave. */
export interface SceneOptions {
  readonly videos: number
  readonly languages: number
  /** Times faster than the wall's clock that all sides run. */
  readonly factor: number
  readonly mode?: RateLimitMode
  /** Requests a second that somebody else makes with the same token. */
  readonly othersPerSecond?: number
  /** Milliseconds that a job takes; by default from 500 to 4,000. */
  readonly job?: number
  /** Milliseconds from job to ready; by default from 0 to 2,000. */
  readonly ready?: number
  readonly seed?: number
  /** Whether every file has its track already. */
  readonly synced?: boolean
  /** Cues of each file; 3 by default. */
  readonly cues?: number
  /** Of so many files one has the cues of a film; by default none. */
  readonly filmEach?: number
  /** Whether the services can be reached by their real names too. */
  readonly proxy?: boolean
}

export interface SceneVideo {
  readonly video: string
  readonly uploadId: string
}

/** A repository with subtitle files, and the simulated services in a process of their own. */
export interface Scene extends AsyncDisposable {
  readonly options: SceneOptions
  readonly workspace: string
  readonly commit: string
  readonly repository: { readonly owner: string; readonly name: string }
  readonly urls: {
    readonly datocms: string
    readonly mux: string
    readonly githubApi: string
    readonly proxy: Pick<SimulatedProxy, 'url' | 'authorityFile'> | null
  }
  readonly videos: readonly SceneVideo[]
  readonly languages: readonly string[]
  readonly manifest: string
  write(path: string, text: string): void
  /** Commits the workspace and makes its files available at the raw URLs. */
  publish(): Promise<string>
  /** Opens the pull request number 1 on GitHub. */
  openPull(commits: { readonly base: string; readonly head: string }): Promise<unknown>
  /** What the services counted since the last time. */
  count(): Promise<Counts>
}

/** Requests of clients to DatoCMS. */
export interface Counts {
  readonly requests: number
  readonly refused: number
  /** Requests of somebody else with the same token. */
  readonly others: { readonly requests: number; readonly refused: number }
  readonly jobPolls: number
  readonly lists: number
  readonly writes: number
  /** From the first request to the last. Milliseconds. */
  readonly spanMs: number
  readonly lastWriteMs: number
  readonly tracks: number
  readonly ready: number
  /** Milliseconds from request to ready, of each ready track. */
  readonly trueTimes: readonly number[]
}

const codes = 'en it de fr es pt nl pl ja ko sv da fi cs hu ro tr el uk vi'.split(' ')
const repository = { owner: 'octocat', name: 'subtitles' }

/** Cues of a file that is long. */
export const cuesOfFilm = 1_500

/** The text of the file `at` a place among all. */
export function textOfFile(
  { cues, filmEach = Infinity }: SceneOptions,
  at: number,
  { video, language }: { readonly video: string; readonly language: string },
): string {
  return subtitleText(video, language, at % filmEach === filmEach - 1 ? cuesOfFilm : cues)
}

export function subtitleText(video: string, language: string, cues = 3): string {
  const time = (second: number): string =>
    `${new Date(second * 1_000).toISOString().slice(11, 19)}.000`
  const blocks = Array.from(
    { length: cues },
    (_, at) => `${time(at * 3)} --> ${time(at * 3 + 2)}\nThis is ${video} in ${language}, ${at}\n`,
  )
  return `WEBVTT\n\n${blocks.join('\n')}`
}

export async function createScene(options: SceneOptions): Promise<Scene> {
  const repo = await createRepository()
  const languages = codes.slice(0, options.languages)
  const videos = Array.from({ length: options.videos }, (_, at) => {
    const video = `video-${String(at + 1).padStart(4, '0')}`
    return { video, uploadId: String(60_000_001 + at) }
  })
  const lines = videos.map(({ video, uploadId }) => `  ${video}: "${uploadId}"`)
  const manifest = `uploads:\n${lines.join('\n')}\n`
  repo.write('subtitles/manifest.yml', manifest)
  let files = 0
  for (const { video } of videos) {
    for (const language of languages) {
      const text = textOfFile(options, files++, { video, language })
      repo.write(`subtitles/${video}/${language}.vtt`, text)
    }
  }
  repo.git(
    'remote',
    'add',
    'origin',
    `https://github.com/${repository.owner}/${repository.name}.git`,
  )
  const commit = repo.commit()

  const child = fork(new URL('./services.ts', import.meta.url), { serialization: 'advanced' })
  const ask = async (message: object): Promise<unknown> => {
    child.send(message)
    const [answer] = await once(child, 'message')
    return answer
  }
  const folder = repo.folder
  const urls = await ask({ kind: 'start', options, videos, languages, folder, repository })
  const publish = (commit: string) => ask({ kind: 'publish', folder, commit, repository })
  await publish(commit)
  return {
    options,
    workspace: folder,
    commit,
    repository,
    urls: urls as Scene['urls'],
    videos,
    languages,
    manifest,
    write: repo.write,
    async publish() {
      const id = repo.commit()
      await publish(id)
      return id
    },
    openPull: (commits) => ask({ kind: 'pull', commits }),
    count: async () => (await ask({ kind: 'count' })) as Counts,
    async [Symbol.asyncDispose]() {
      child.disconnect()
      await once(child, 'exit')
      await repo[Symbol.asyncDispose]()
    },
  }
}
