import type { Dispatcher } from 'undici'
import type { GitHubEvent } from '../../src/action/event.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import type { Log } from '../../src/action/log.ts'
import { openSession, type Session } from '../../src/datocms/session.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { story } from '../../src/main.ts'
import { systemClock } from '../../src/shared/clock.ts'
import type { Circumstances } from '../../src/steps/circumstances.ts'
import type { Known } from '../../src/steps/known.ts'
import { defaultToken } from '../simulator/simulator.ts'

export const silentLog: Log = {
  info() {},
  warning() {},
  debug() {},
  group: (_, work) => work(),
}

export const sampleInputs: Inputs = {
  apiToken: defaultToken,
  manifest: 'subtitles/manifest.yml',
  files: [],
  mode: 'plan',
  lacksToken: false,
  delivery: 'auto',
  prune: false,
  maxDeletions: 1_000_000,
  onDrift: 'replace',
  pullVideos: 'with-tracks',
  force: false,
  verify: true,
  environment: null,
  jobTimeoutMs: 60_000,
  failOn: 'error',
  failOnFiles: 'auto',
  preview: false,
  ifNoFilesFound: 'warn',
  comment: false,
  githubToken: null,
  apiUrl: 'https://site-api.datocms.com',
}

export const sampleEvent: GitHubEvent = {
  name: 'push',
  repository: null,
  isPublic: null,
  pullRequest: null,
  hasSecrets: true,
  mergeGroup: null,
  before: null,
  runId: null,
  release: null,
  sha: null,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

const never = new AbortController().signal

export interface SampleCircumstances
  extends Partial<Omit<Circumstances, 'inputs' | 'event' | 'stop' | 'log'>> {
  readonly workspace: string
  readonly inputs?: Partial<Inputs>
  readonly event?: Partial<GitHubEvent>
  readonly log?: Log | undefined
  readonly stop?: {
    readonly cancelled?: AbortSignal | undefined
    readonly hardStop?: AbortSignal | undefined
  }
}

/** A run in a workspace that nobody stops: with the services of a simulator, unless `inputs` say otherwise. */
export async function sampleCircumstances({
  workspace,
  inputs,
  event,
  checkout,
  stop,
  log = silentLog,
  clock = systemClock,
}: SampleCircumstances): Promise<Circumstances> {
  return {
    workspace,
    inputs: { ...sampleInputs, ...inputs },
    event: { ...sampleEvent, ...event },
    checkout: checkout ?? (await openCheckout(workspace)),
    log,
    clock,
    stop: { cancelled: stop?.cancelled ?? never, hardStop: stop?.hardStop ?? never },
  }
}

interface Services {
  readonly urls: { readonly datocms: string; readonly mux: string }
  readonly createDispatcher?: (() => Dispatcher) | null
}

/** A session with the services of a simulator. */
export function openTestSession(
  { urls, createDispatcher }: Services,
  {
    clock = systemClock,
    log = silentLog,
    stop = { cancelled: never },
  }: Partial<Pick<Circumstances, 'clock' | 'log'>> & {
    readonly stop?: Pick<Circumstances['stop'], 'cancelled'>
  } = {},
): Promise<Session> {
  const inputs = { ...sampleInputs, apiUrl: urls.datocms }
  const muxUrl = new URL(urls.mux)
  return openSession({ inputs, muxUrl, clock, log, stop, dispatcher: createDispatcher?.() })
}

/** Goes a whole run through, as the action does. @throws what stops it; `onPart` has seen what was known until then. */
export async function live(
  circumstances: Circumstances,
  session: Session,
  onPart: (part: Known) => void = () => {},
): Promise<Known> {
  let known: Known = { ...circumstances }
  for await (const part of story(circumstances, session)) {
    known = { ...known, ...part }
    onPart(part)
  }
  return known
}
