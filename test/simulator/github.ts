import { execFileSync } from 'node:child_process'
import type { Handler, Reply, SimulatedRequest } from './exchange.ts'
import { jsonReply } from './exchange.ts'
import { type GitObject, objectsOf } from './git-objects.ts'
import { answerGraphQl } from './github-graphql.ts'

export interface SimulatedComment {
  readonly id: number
  readonly pullRequest: number
  body: string
  readonly user: { readonly login: string; readonly type: 'Bot' | 'User' }
}

/** One repository on GitHub, as far as the action looks at it. Tests change it between requests. */
export interface SimulatedGitHub {
  readonly handle: Handler
  readonly comments: SimulatedComment[]
  /** The commits of pull requests, by number. */
  readonly pulls: Map<number, { readonly base: string; readonly head: string }>
  /** `METHOD /path?query` of each request, without the API's own prefix. */
  readonly requests: string[]
  visibility: 'public' | 'private' | 'internal'
  /** Whose token it is: a job's unless a test says otherwise. */
  user: SimulatedComment['user']
  /** What the token may do with pull requests. */
  permission: 'write' | 'read' | 'none'
  /** Ids of comments that the token may not edit although it may comment. */
  readonly foreign: Set<number>
  locked: boolean
  /** Answers instead of GitHub, where it returns a reply. */
  fault: (request: SimulatedRequest) => Reply | null
}

/**
 * api.github.com for one repository: its comments, pull requests, and the commits of a real git repository. Strict about what a
 * client must send: a token, a user agent, JSON bodies.
 */
export function createGitHub(options: {
  readonly owner: string
  readonly name: string
  /** The folder of the git repository behind commits, contents, blobs, compare and GraphQL. */
  readonly folder?: string
}): SimulatedGitHub {
  const github: SimulatedGitHub = {
    comments: [],
    pulls: new Map(),
    requests: [],
    visibility: 'public',
    user: { login: 'github-actions[bot]', type: 'Bot' },
    permission: 'write',
    foreign: new Set(),
    locked: false,
    fault: () => null,
    handle(request) {
      const path = request.path.replace(/^\/api(\/v3)?(?=\/)/, '')
      const query = request.query.size > 0 ? `?${request.query}` : ''
      github.requests.push(`${request.method} ${path}${query}`)
      const fault = github.fault(request)
      if (fault) return fault
      if (!/^(token|bearer) \S+$/i.test(request.headers.authorization ?? '')) {
        return refusal(401, 'Requires authentication')
      }
      if (!request.headers['user-agent']) return refusal(403, 'Request forbidden: no user agent')
      if (path === '/user' && request.method === 'GET') {
        return github.user.type === 'Bot' ? refusals.integration() : jsonReply(200, github.user)
      }
      if (request.method === 'POST' && path.endsWith('/graphql')) {
        return answerGraphQl(request.body, { folder: '', ...options })
      }
      const prefix = `/repos/${options.owner}/${options.name}`
      if (path !== prefix && !path.startsWith(`${prefix}/`)) return refusal(404, 'Not Found')
      return route(
        github,
        { ...request, path: path.slice(prefix.length), fullPath: request.path },
        options,
      )
    },
  }
  return github
}

/** GitHub's refusals as it words them. */
export const refusals = {
  integration: () => refusal(403, 'Resource not accessible by integration'),
  rateLimit: () =>
    refusal(403, 'API rate limit exceeded for installation ID 1.', {
      'x-ratelimit-limit': '1000',
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': '1790000000',
    }),
  secondaryRateLimit: () =>
    refusal(403, 'You have exceeded a secondary rate limit.', { 'retry-after': '60' }),
  tooMany: () => refusal(429, 'Too many requests', { 'retry-after': '60' }),
  unavailable: () => ({
    status: 502,
    headers: { 'content-type': 'text/html; charset=utf-8' },
    body: '<html><title>Unicorn!</title></html>',
  }),
} as const

function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
): Reply {
  const documentation_url = 'https://docs.github.com/rest'
  return jsonReply(status, { message, documentation_url, status: String(status) }, headers)
}

/** A request below `/repos/owner/name`, from where its `path` counts. */
interface RepositoryRequest extends SimulatedRequest {
  readonly fullPath: string
}

interface Repository {
  readonly owner: string
  readonly name: string
  readonly folder?: string
}

function route(github: SimulatedGitHub, request: RepositoryRequest, repository: Repository): Reply {
  const { method, path } = request
  const [room = '', first = '', second = ''] = path.slice(1).split('/')
  if (path === '' && method === 'GET') {
    const { visibility } = github
    return jsonReply(200, { name: repository.name, private: visibility !== 'public', visibility })
  }
  if (room === 'issues') {
    if (github.permission === 'none') return refusal(404, 'Not Found')
    if (method === 'GET' && second === 'comments')
      return listComments(github, Number(first), request)
    if (github.permission === 'read') return refusals.integration()
    if (method === 'POST' && second === 'comments')
      return createComment(github, Number(first), request)
    if (method === 'PATCH' && first === 'comments')
      return updateComment(github, Number(second), request)
  }
  if (method === 'GET' && repository.folder) {
    const history = historyOf(repository.folder)
    if (room === 'pulls' && second === 'files') {
      const pull = github.pulls.get(Number(first))
      if (github.permission === 'none') return refusals.integration()
      return pull ? onePage(history.pullFiles(pull), request) : refusal(404, 'Not Found')
    }
    if (room === 'commits') return history.commit(first, Number(request.query.get('page') ?? 1))
    if (room === 'contents') return history.content(decodeURIComponent(first), request)
    if (room === 'git' && first === 'blobs') return history.blob(second)
    if (room === 'compare') return history.compare(decodeURIComponent(first))
  }
  return refusal(404, 'Not Found')
}

function listComments(
  github: SimulatedGitHub,
  pullRequest: number,
  request: RepositoryRequest,
): Reply {
  const all = github.comments.filter((comment) => comment.pullRequest === pullRequest)
  return onePage(all.map(present), request)
}

/** The page of a list that a request asks for, with the links to the next and the last one. */
function onePage(all: readonly unknown[], request: RepositoryRequest): Reply {
  const perPage = Math.min(100, Number(request.query.get('per_page') ?? 30))
  const page = Number(request.query.get('page') ?? 1)
  const last = Math.ceil(all.length / perPage)
  const scheme = request.via === 'proxy' ? 'https' : 'http'
  const linkTo = (page: number, rel: string) => {
    const query = new URLSearchParams({ per_page: String(perPage), page: String(page) })
    return `<${scheme}://${request.headers.host}${request.fullPath}?${query}>; rel="${rel}"`
  }
  return jsonReply(
    200,
    all.slice((page - 1) * perPage, page * perPage),
    page < last ? { link: `${linkTo(page + 1, 'next')}, ${linkTo(last, 'last')}` } : {},
  )
}

function createComment(
  github: SimulatedGitHub,
  pullRequest: number,
  request: SimulatedRequest,
): Reply {
  if (github.locked) {
    return refusal(403, 'Unable to create comment because issue is locked.')
  }
  const body = readBody(request)
  if (typeof body !== 'string') return body
  const id = 1 + Math.max(0, ...github.comments.map((comment) => comment.id))
  const comment: SimulatedComment = { id, pullRequest, body, user: github.user }
  github.comments.push(comment)
  return jsonReply(201, present(comment))
}

function updateComment(github: SimulatedGitHub, id: number, request: SimulatedRequest): Reply {
  const comment = github.comments.find((candidate) => candidate.id === id)
  if (!comment) return refusal(404, 'Not Found')
  if (github.foreign.has(id)) return refusals.integration()
  const body = readBody(request)
  if (typeof body !== 'string') return body
  comment.body = body
  return jsonReply(200, present(comment))
}

function readBody(request: SimulatedRequest): string | Reply {
  if (!/^application\/json\b/.test(request.headers['content-type'] ?? '')) {
    return refusal(400, 'Problems parsing JSON')
  }
  const { body } = JSON.parse(request.body.toString('utf8'))
  if (typeof body !== 'string' || body === '') return refusal(422, 'Validation Failed')
  if (body.length > 65_536) return refusal(422, 'body is too long (maximum is 65536 characters)')
  return body
}

function present(comment: SimulatedComment): unknown {
  return {
    id: comment.id,
    body: comment.body,
    user: comment.user,
    html_url: `https://github.com/octo/videos/pull/${comment.pullRequest}#issuecomment-${comment.id}`,
  }
}

/** The files of pull requests that were asked for: there are many pages of them. */
const pullFiles = new Map<string, readonly Record<string, string>[]>()

/** Commits, contents, blobs, compare and the files of pull requests, answered from a git repository. */
function historyOf(folder: string) {
  const git = (...args: string[]) =>
    execFileSync('git', args, { cwd: folder, stdio: 'pipe', timeout: 30_000, maxBuffer: 2 ** 26 })
  const filesBetween = (range: readonly string[]) => {
    const fields = git(
      'diff-tree',
      '-r',
      '-z',
      '-M',
      '--root',
      '--no-commit-id',
      '--name-status',
      ...range,
    )
      .toString('utf8')
      .split('\0')
    const files: Record<string, string>[] = []
    while (fields.length > 1) {
      const status = fields.shift() ?? ''
      const name = fields.shift() ?? ''
      if (status.startsWith('R')) {
        files.push({ status: 'renamed', previous_filename: name, filename: fields.shift() ?? '' })
      } else {
        const words: Record<string, string> = { A: 'added', D: 'removed', M: 'modified' }
        files.push({ status: words[status] ?? 'changed', filename: name })
      }
    }
    return files
  }
  const parentsOf = (commit: string) =>
    git('rev-list', '--parents', '-1', commit).toString('utf8').trim().split(' ').slice(1)
  const blobOf = (name: string): GitObject => {
    const found = objectsOf(folder).find(name)
    if (found?.type !== 'blob') throw new Error(`There is no blob ${name}.`)
    return found
  }
  const orNotFound = (answer: () => Reply): Reply => {
    try {
      return answer()
    } catch {
      return refusal(404, 'Not Found')
    }
  }
  return {
    commit: (sha: string, page: number) =>
      orNotFound(() => {
        const parents = parentsOf(sha).map((parent) => ({ sha: parent }))
        const files = filesBetween([sha]).slice((page - 1) * 300, page * 300)
        return jsonReply(200, { sha, parents, files })
      }),
    content: (path: string, { query }: SimulatedRequest) =>
      orNotFound(() => {
        const { oid: sha, bytes } = blobOf(`${query.get('ref')}:${path}`)
        const isLarge = bytes.length > 1024 * 1024
        const content = isLarge ? '' : bytes.toString('base64').replace(/.{60}/g, '$&\n')
        const encoding = isLarge ? 'none' : 'base64'
        return jsonReply(200, { type: 'file', path, sha, encoding, content })
      }),
    blob: (sha: string) =>
      orNotFound(() => {
        const { bytes } = blobOf(sha)
        const content = bytes.toString('base64').replace(/.{60}/g, '$&\n')
        return jsonReply(200, { sha, size: bytes.length, encoding: 'base64', content })
      }),
    /** GitHub lists 3,000 at the most. */
    pullFiles: ({ base, head }: { readonly base: string; readonly head: string }) => {
      const key = `${folder} ${base} ${head}`
      const known = pullFiles.get(key)
      if (known) return known
      const parting = git('merge-base', base, head).toString('utf8').trim()
      const files = filesBetween([parting, head]).slice(0, 3000)
      pullFiles.set(key, files)
      return files
    },
    compare: (range: string) =>
      orNotFound(() => {
        const [before = '', after = ''] = range.split('...')
        const base = git('merge-base', before, after).toString('utf8').trim()
        const ahead = base === before ? 'ahead' : 'diverged'
        const status = before === after ? 'identical' : base === after ? 'behind' : ahead
        const files = filesBetween([base, after]).slice(0, 300)
        return jsonReply(200, { status, merge_base_commit: { sha: base }, files })
      }),
  }
}
