import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join, sep } from 'node:path'
import { stringify } from 'yaml'
import type { Kind } from '../simulator/exchange.ts'
import { createGitHub, type SimulatedGitHub } from '../simulator/github.ts'
import {
  defaultToken,
  type Simulator,
  type SimulatorOptions,
  startSimulator,
} from '../simulator/simulator.ts'
import type { NewUpload, SimulatedTrack, SimulatedUpload } from '../simulator/world.ts'
import { isAll } from '../support/extent.ts'
import {
  createRepository,
  type Repository,
  type RunEvent,
  type RunOptions,
  runAction,
  runActionWarm,
  type StartedRun,
  startAction,
} from './harness.ts'
import { type CheckedResult, checkPromises } from './promises.ts'
import type { Files } from './repository.ts'

export interface ProjectOptions {
  /**
   * Each video's upload, null for one that DatoCMS does not have; two videos, `intro` and `tutorials/part-1`,
   * unless said otherwise.
   */
  readonly videos?: Readonly<Record<string, NewUpload | null>>
  /** Besides the manifest; the films of `filmFiles` unless said otherwise. */
  readonly files?: Files
  /** What the manifest holds besides `uploads`. */
  readonly manifest?: Readonly<Record<string, unknown>>
  readonly visibility?: 'public' | 'private'
  readonly simulator?: SimulatorOptions
}

/** A repository of subtitles, the DatoCMS project that it belongs to, and the GitHub that it lies on. */
export interface Project extends AsyncDisposable {
  readonly simulator: Simulator
  readonly repository: Repository
  readonly github: SimulatedGitHub
  /** By video. */
  upload(video: string): SimulatedUpload
  tracks(video: string): readonly SimulatedTrack[]
  /** Leaves the checkout only its newest commit, as actions/checkout does by default. GitHub keeps the others. */
  shallow(): void
  /** Runs the action as a push unless said otherwise, with a token. */
  run(options?: ProjectRun): Promise<CheckedResult>
  /** Starts it, for a test that sends signals. */
  start(options?: ProjectRun): Promise<StartedRun & { readonly result: Promise<CheckedResult> }>
  /** The kinds of the requests to DatoCMS that write, in their order, since the last time that this was asked. */
  writes(): readonly Kind[]
}

export interface ProjectRun extends Pick<RunOptions, 'inputs' | 'event' | 'env'> {
  /** Whether the bundle is started for it, as a runner does: always, where everything is tried. */
  readonly isNew?: boolean
}

/** An id that DatoCMS does not have. */
export const missingUpload = 'q0VNpiNQSkG6z0lif_O1zg'

export const slug = 'octo/films'

/** WebVTT with a cue of three seconds for each text. */
export function vtt(...texts: readonly string[]): string {
  return `WEBVTT\n\n${cues(texts, '.')}`
}

/** SRT, the same way. */
export function srt(...texts: readonly string[]): string {
  return cues(texts, ',')
}

function cues(texts: readonly string[], point: '.' | ','): string {
  const time = (seconds: number) => {
    const [minute, second] = [Math.floor(seconds / 60), seconds % 60]
    return `00:${String(minute).padStart(2, '0')}:${String(second).padStart(2, '0')}${point}000`
  }
  return texts
    .map((text, at) => `${at + 1}\n${time(at * 4 + 1)} --> ${time(at * 4 + 4)}\n${text}\n`)
    .join('\n')
}

/** Three sound files of two videos. */
export const filmFiles = {
  'subtitles/intro/en.vtt': vtt('Good morning.', 'How are you today?'),
  'subtitles/intro/it-IT.vtt': vtt('Buongiorno.', 'Come stai oggi?'),
  'subtitles/tutorials/part-1.en.sdh.srt': srt('[door opens]', 'Welcome back.'),
} as const

export async function createProject(options: ProjectOptions = {}): Promise<Project> {
  const { videos = { intro: {}, 'tutorials/part-1': {} }, files = filmFiles } = options
  const [owner = '', name = ''] = slug.split('/')
  let github = createGitHub({ owner, name })
  const simulator = await startSimulator({
    proxy: true,
    githubApi: (request) => github.handle(request),
    ...options.simulator,
  })
  const uploads = new Map<string, SimulatedUpload>()
  const ids: Record<string, string> = {}
  for (const [video, upload] of Object.entries(videos)) {
    if (upload === null) {
      ids[video] = missingUpload
      continue
    }
    const filename = `${video.replaceAll('/', '-')}.mp4`
    const added = simulator.addUpload({ filename, ...upload })
    uploads.set(video, added)
    ids[video] = added.id
  }
  const manifest = stringify({ uploads: ids, ...options.manifest })
  const { visibility = 'public' } = options
  const repository = await createRepository(simulator, {
    slug,
    visibility,
    files: { 'subtitles/manifest.yml': manifest, ...files },
  })
  const openGitHub = (folder: string): SimulatedGitHub => {
    const opened = createGitHub({ owner, name, folder })
    opened.visibility = visibility
    return opened
  }
  github = openGitHub(repository.folder)

  const upload = (video: string): SimulatedUpload => {
    const found = uploads.get(video)
    if (!found) throw new Error(`The project has no video ${video}.`)
    return found
  }
  let asked = 0
  const runOptions = ({ inputs, isNew: _, ...rest }: ProjectRun): RunOptions => ({
    simulator,
    repository,
    inputs: { 'api-token': defaultToken, ...inputs },
    ...rest,
  })
  return {
    simulator,
    repository,
    get github() {
      return github
    },
    upload,
    tracks: (video) => simulator.tracks(upload(video).id),
    shallow() {
      const all = join(repository.runnerFolder, 'github.git')
      const own = join(repository.folder, '.git')
      cpSync(own, all, { recursive: true })
      const config = readFileSync(join(own, 'config'), 'utf8')
      writeFileSync(join(all, 'config'), config.replace('bare = false', 'bare = true'))
      writeFileSync(join(own, 'shallow'), `${repository.head()}\n`)
      forgetUnreached(repository)
      github = openGitHub(all)
    },
    async run(run = {}) {
      const runs = isAll || run.isNew ? runAction : runActionWarm
      return checkPromises(await runs(runOptions(run)), secretsOf(run))
    },
    async start(run = {}) {
      const started = await startAction(runOptions(run))
      const result = started.result.then((ended) => checkPromises(ended, secretsOf(run)))
      result.catch(() => {})
      return { ...started, result }
    },
    writes() {
      const fresh = simulator.requests.slice(asked)
      asked = simulator.requests.length
      return fresh
        .filter(({ service, method }) => service === 'datocms' && method !== 'GET')
        .map(({ kind }) => kind)
    },
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

/** Leaves nothing of what no branch reaches. */
function forgetUnreached({ folder, git }: Repository): void {
  const reached = new Set(git('rev-list', '--all', '--objects', '--no-object-names').split('\n'))
  const objects = join(folder, '.git/objects')
  for (const path of readdirSync(objects, { recursive: true, encoding: 'utf8' })) {
    const isObject = /^\w{2}.\w{38,}$/.test(path)
    if (isObject && !reached.has(path.replace(sep, ''))) rmSync(join(objects, path))
  }
}

function secretsOf({ inputs = {} }: ProjectRun): readonly string[] {
  return [inputs['api-token'] ?? defaultToken, inputs['github-token'] ?? '']
}

/** As GitHub starts a run for a pull request of the same repository, or of a fork. */
export function pullRequest(
  options: { readonly fork?: boolean; readonly base?: string; readonly head?: string } = {},
): RunEvent {
  const number = 7
  const { base, head: sha = 'ab'.repeat(20) } = options
  const head = options.fork ? 'stranger/films' : slug
  return {
    name: 'pull_request',
    ref: `refs/pull/${number}/merge`,
    payload: {
      number,
      pull_request: {
        number,
        head: { sha, repo: { full_name: head } },
        base: { sha: base, repo: { full_name: slug } },
      },
    },
  }
}

/** A push that came from the commit `before`. */
export function push(before: string): RunEvent {
  return { name: 'push', payload: { before } }
}
