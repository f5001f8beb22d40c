import type { GitHubEvent, PullRequest } from '../../src/action/event.ts'
import type { Inputs } from '../../src/action/inputs.ts'
import type { Log } from '../../src/action/log.ts'
import type { Checkout } from '../../src/git/checkout.ts'
import type { BeginStep } from '../../src/steps/begin.ts'
import { draftRun } from '../../src/steps/draft.ts'
import { defaultToken } from '../../test/simulator/simulator.ts'

export interface KeptLog extends Log {
  readonly lines: readonly string[]
  /** Those that only debug logging shows. */
  readonly debugLines: readonly string[]
}

/** A log that keeps its lines as the runner shows them. */
export function keptLog(): KeptLog {
  const lines: string[] = []
  const debugLines: string[] = []
  const add = (line: string): void => void lines.push(line)
  return {
    lines,
    debugLines,
    info: add,
    warning: (line) => add(`Warning: ${line}`),
    debug: (line) => void debugLines.push(line),
    async group(title, work) {
      add(`▸ ${title}`)
      return work()
    },
  }
}

export const commit = '3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52'

export const sampleInputs: Inputs = {
  apiToken: defaultToken,
  manifest: 'subtitles/manifest.yml',
  files: [],
  mode: 'auto',
  delivery: 'auto',
  prune: false,
  maxDeletions: 10,
  onDrift: 'replace',
  force: false,
  verify: true,
  environment: null,
  jobTimeoutMs: 600_000,
  failOn: 'error',
  ifNoFilesFound: 'warn',
  comment: false,
  githubToken: null,
  apiUrl: 'https://site-api.datocms.com',
}

export const sampleEvent: GitHubEvent = {
  name: 'push',
  repository: { owner: 'acme', name: 'films' },
  isPublic: true,
  pullRequest: null,
  before: null,
  sha: commit,
  serverUrl: 'https://github.com',
  apiUrl: 'https://api.github.com',
}

export const samplePullRequest: PullRequest = {
  number: 7,
  headSha: null,
  baseSha: null,
  isFork: false,
}

export const sampleCheckout: Checkout = {
  workspace: '/workspace',
  root: '/workspace',
  commit,
  prefix: '',
  nested: '',
  shallow: false,
  objectFormat: 'sha1',
  note: null,
}

/** What the step `begin` takes. */
export function beginning(
  parts: {
    readonly log?: Log
    readonly inputs?: Partial<Inputs>
    readonly event?: Partial<GitHubEvent>
    readonly checkout?: Partial<Checkout>
    readonly isOwn?: boolean
  } = {},
): BeginStep & { readonly log: Log } {
  return {
    draft: draftRun('apply'),
    log: parts.log ?? keptLog(),
    inputs: { ...sampleInputs, ...parts.inputs },
    event: { ...sampleEvent, ...parts.event },
    checkout: { ...sampleCheckout, ...parts.checkout },
    isOwn: parts.isOwn ?? true,
  }
}
