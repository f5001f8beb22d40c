import type { getOctokit } from '@actions/github'
import type { Dispatcher, RequestInit, Response } from 'undici'
import type { GitHubEvent, RepositoryName } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import { beginning, figure } from '../shared/words.ts'

/** GitHub's REST API, with a token. */
export type GitHubClient = ReturnType<typeof getOctokit>

/** Bytes that one answer may have, once it is unpacked. */
const longestAnswer = 16 * 1024 * 1024
const timeoutMs = 20_000

/**
 * Opens GitHub's API. octokit and its HTTP are loaded only here, since most runs need nothing of GitHub.
 * An answer that breaks off, or is too long, is an error: octokit itself would take it for an empty one, or hold it all.
 * A request may take 20 seconds altogether.
 */
export async function openGitHub(options: {
  readonly token: string
  /** `https://api.github.com`, or that of a GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly dispatcher: Dispatcher
  /** Aborted: no request is waited for any more. */
  readonly signal?: AbortSignal | undefined
}): Promise<GitHubClient> {
  const [{ getOctokit }, { fetch, Response }] = await Promise.all([
    import('@actions/github'),
    import('undici'),
  ])
  const { token, dispatcher } = options
  const boundedFetch = async (url: string, init: RequestInit = {}) => {
    const timeout = AbortSignal.timeout(timeoutMs)
    const signals = [init.signal, options.signal, timeout].filter((each) => each != null)
    const signal = AbortSignal.any(signals)
    const response = await fetch(url, { ...init, dispatcher, signal })
    const { status, statusText, headers } = response
    const body = await readBody(response)
    return new Response(body.byteLength > 0 ? body : null, { status, statusText, headers })
  }
  return getOctokit(token, {
    baseUrl: options.apiUrl.replace(/\/+$/, ''),
    request: { fetch: boundedFetch },
    log: { debug: silent, info: silent, warn: silent, error: silent },
  })
}

/** GitHub's API, and the run's repository there. */
export interface OpenedGitHub {
  readonly github: GitHubClient
  readonly repository: RepositoryName
}

/** Opens GitHub when it is first wanted, and once; null where there is no token, or the event has no repository. */
export function lazyGitHub(options: {
  readonly event: Pick<GitHubEvent, 'repository' | 'apiUrl'>
  readonly inputs: Pick<Inputs, 'githubToken'>
  readonly dispatcher: () => Promise<Dispatcher>
  readonly signal: AbortSignal
}): () => Promise<OpenedGitHub | null> {
  const { event, inputs, dispatcher, signal } = options
  const { repository, apiUrl } = event
  const { githubToken: token } = inputs
  let client: Promise<GitHubClient> | null = null
  return async () => {
    if (token === null || repository === null) return null
    try {
      client ??= dispatcher().then((each) =>
        openGitHub({ token, apiUrl, dispatcher: each, signal }),
      )
      return { github: await client, repository }
    } catch {
      // @actions/github reads the event when it is loaded, and a broken payload makes it throw.
      return null
    }
  }
}

/** `fetch` unpacks what comes: only what has come out of it can be counted. */
async function readBody({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body ?? []) {
    length += chunk.byteLength
    if (length > longestAnswer) {
      throw new Error(`an answer of more than ${figure(longestAnswer)} bytes`)
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks, length)
}

/** A refusal of GitHub, or the lack of an answer, as plain data. */
export interface GitHubFailure {
  /** HTTP status; null where there was no answer. */
  readonly status: number | null
  readonly isRateLimit: boolean
  /** GitHub's own words, on one line. */
  readonly message: string
}

/** What became of a request that threw. Tells a rate limit from a missing permission, both of which are 403. */
export function describeFailure(error: unknown): GitHubFailure {
  const { status, response, message } = error as {
    readonly status?: unknown
    readonly response?: { readonly headers?: Readonly<Record<string, unknown>> }
    readonly message?: unknown
  }
  const headers = response?.headers ?? {}
  const words = beginning(
    String(message ?? error)
      .replace(/ - https?:\S+$/, '')
      .replace(/\s+/g, ' '),
    300,
  )
  const isRefusal = status === 403 || status === 429
  const isRateLimit =
    status === 429 ||
    (isRefusal &&
      (headers['x-ratelimit-remaining'] === '0' ||
        headers['retry-after'] !== undefined ||
        /rate limit|abuse detection/i.test(words)))
  return {
    status: response && typeof status === 'number' ? status : null,
    isRateLimit,
    message: words,
  }
}

function silent(): void {}
