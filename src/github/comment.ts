import type { RepositoryName } from '../action/event.ts'
import { describeFailure, type GitHubClient, type GitHubFailure } from './client.ts'

/** What became of the comment. `message` is one sentence for the log. */
export interface CommentResult {
  readonly kind: 'created' | 'updated' | 'unchanged' | 'refused'
  readonly message: string
  /** Where the comment is; null where there is none. */
  readonly url: string | null
}

export interface CommentOptions {
  readonly github: GitHubClient
  readonly repository: RepositoryName
  readonly pullRequest: number
  /** Tells the comments of several runs on one pull request apart, such as the manifest's path. */
  readonly key: string
  /** Markdown. */
  readonly body: string
}

/**
 * Keeps one comment on a pull request up to date: the first of a bot, or of the token's own user, that begins with
 * this action's marker, or else a new one. A person's that begins so stays theirs. Never throws: what GitHub does not allow is `refused`, with the way out.
 */
export async function upsertComment(options: CommentOptions): Promise<CommentResult> {
  const { github, pullRequest } = options
  const { owner, name: repo } = options.repository
  const issue = { owner, repo, issue_number: pullRequest }
  const marker = commentMarker(options.key)
  const body = fitComment(marker, options.body)
  try {
    for await (const comment of findComments(github, issue, marker)) {
      if (sameText(comment.body, body)) return done('unchanged', comment.url)
      const update = { owner, repo, comment_id: comment.id, body }
      try {
        const { data } = await github.rest.issues.updateComment(update)
        return done('updated', data.html_url)
      } catch (error) {
        const { status, isRateLimit } = describeFailure(error)
        const isNotOurs = status === 404 || (status === 403 && !isRateLimit)
        if (!isNotOurs) throw error
      }
    }
    const { data } = await github.rest.issues.createComment({ ...issue, body })
    return done('created', data.html_url)
  } catch (error) {
    return { kind: 'refused', message: explain(describeFailure(error)), url: null }
  }
}

/** The hidden line that a comment of this action begins with. */
export function commentMarker(key: string): string {
  return `<!-- sync-subtitles-to-datocms: ${encodeURIComponent(key.toWellFormed())} -->`
}

interface FoundComment {
  readonly id: number
  readonly body: string
  readonly url: string
}

/** How many comments with the marker are tried: other bots can copy it, and may not be able to stop the action so. */
const mostCandidates = 5

/** The comments that begin with the marker: those of apps and bots, then those of the token's user, oldest first. */
async function* findComments(
  github: GitHubClient,
  issue: { readonly owner: string; readonly repo: string; readonly issue_number: number },
  marker: string,
): AsyncGenerator<FoundComment, void, undefined> {
  const ofBots: FoundComment[] = []
  const ofPeople: (FoundComment & { readonly login: string })[] = []
  const pages = github.paginate.iterator(github.rest.issues.listComments, {
    ...issue,
    per_page: 100,
  })
  for await (const { data } of pages) {
    for (const { id, body, html_url, user } of data) {
      if (!body?.trimStart().startsWith(marker)) continue
      const found = { id, body, url: html_url }
      if (user?.type === 'Bot') ofBots.push(found)
      else if (user) ofPeople.push({ ...found, login: user.login })
    }
    if (ofBots.length > 0) break
  }
  yield* ofBots.slice(0, mostCandidates)
  if (ofPeople.length === 0) return
  const own = await findLogin(github)
  yield* ofPeople.filter(({ login }) => login === own).slice(0, mostCandidates)
}

/** Whose token it is; null for that of an app or a job, which has no user. */
async function findLogin(github: GitHubClient): Promise<string | null> {
  try {
    const { data } = await github.rest.users.getAuthenticated()
    return data.login
  } catch (error) {
    const { status, isRateLimit } = describeFailure(error)
    if (status === 401 || status === 404 || (status === 403 && !isRateLimit)) return null
    throw error
  }
}

function done(kind: 'created' | 'updated' | 'unchanged', url: string): CommentResult {
  const what = { created: 'was created', updated: 'was updated', unchanged: 'is up to date' }[kind]
  return { kind, message: `The comment on the pull request ${what}: ${url}`, url }
}

/** UTF-16 code units that a comment may have. GitHub counts characters, of which there are never more. */
const longestComment = 65_536

/** Puts the marker before the text. One that is too long is cut at a line's end and says so before anything else. */
function fitComment(marker: string, text: string): string {
  const body = `${marker}\n${text}`
  if (body.length <= longestComment) return body
  const head = `${marker}\n_Too long for a comment: the step summary has everything._\n\n`
  const kept = text.slice(0, longestComment - head.length)
  return head + kept.slice(0, kept.lastIndexOf('\n') + 1 || -1).toWellFormed()
}

/** GitHub stores line ends as it likes. */
function sameText(one: string, other: string): boolean {
  const normal = (text: string) => text.replaceAll('\r\n', '\n').trimEnd()
  return normal(one) === normal(other)
}

/** Why there is no comment, and what to do: the input `github-token` is empty. */
export const noToken = refused(
  'the input `github-token` is empty',
  'Leave the input out, and the token of the job is used.',
)

function refused(reason: string, remedy: string): string {
  return `The pull request got no comment: ${reason}. ${remedy} The step summary has everything.`
}

function explain({ status, isRateLimit, message }: GitHubFailure): string {
  if (isRateLimit) {
    return refused(
      'the rate limit of the GitHub token is used up',
      'Run the workflow again in an hour.',
    )
  }
  if (status === 401) {
    return refused(
      'GitHub does not accept the input `github-token`',
      'Leave the input out, or give it a token that is valid.',
    )
  }
  if (/locked/i.test(message)) return refused('its conversation is locked', 'Unlock it.')
  if (status === 403 || status === 404) {
    return refused(
      'the GitHub token lacks a permission',
      'Give the job `permissions: pull-requests: write`; on a pull request from a fork or from Dependabot the token can only read, whatever the workflow says.',
    )
  }
  const answer = status === null ? 'GitHub gives no answer' : `GitHub answers ${status}`
  return refused(`${answer} (${message})`, 'Run the workflow again later.')
}
