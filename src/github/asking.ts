import pLimit from 'p-limit'
import type { RepositoryName } from '../action/event.ts'
import type { GitHubClient } from './client.ts'

/** The way to one repository's history, in a bounded number of requests. */
export interface Asking {
  /**
   * What a GraphQL query finds below `repository`, by alias. The query declares what it needs besides `$owner` and
   * `$name`. Throws what octokit throws, and where too much was asked.
   */
  query(
    query: { readonly variables: string; readonly fields: string },
    values: Readonly<Record<string, unknown>>,
  ): Promise<Readonly<Record<string, unknown>>>
  rest<T>(
    request: (
      rest: GitHubClient['rest'],
      repository: { readonly owner: string; readonly repo: string },
    ) => Promise<{ readonly data: T }>,
  ): Promise<T>
}

const requestsAtOnce = 4

export function openAsking(
  github: GitHubClient,
  { owner, name }: RepositoryName,
  mostRequests: number,
): Asking {
  const limit = pLimit(requestsAtOnce)
  let left = mostRequests
  const counted = <T>(request: () => Promise<T>): Promise<T> =>
    limit(() => {
      if (left-- <= 0) throw new Error(`GitHub was asked ${mostRequests} times.`)
      return request()
    })
  return {
    async query({ variables, fields }, values) {
      const query = `query($owner:String!,$name:String!,${variables}){repository(owner:$owner,name:$name){${fields}}}`
      const { repository } = await counted(() =>
        github.graphql<{ readonly repository: Readonly<Record<string, unknown>> | null }>(query, {
          owner,
          name,
          ...values,
        }),
      )
      return repository ?? {}
    },
    async rest(request) {
      const { data } = await counted(() => request(github.rest, { owner, repo: name }))
      return data
    },
  }
}

/**
 * Asks for many things in one request, or in two for half of them where that takes GitHub too long.
 * (GitHub: GraphQL, "may be the result of a timeout".)
 */
export async function askInHalves<T, R>(
  items: readonly T[],
  ask: (items: readonly T[]) => Promise<readonly R[]>,
): Promise<readonly R[]> {
  if (items.length === 0) return []
  try {
    return await ask(items)
  } catch (error) {
    const { status } = error as { readonly status?: unknown }
    if (items.length === 1 || typeof status !== 'number' || status < 500) throw error
    const middle = items.length >> 1
    const first = await askInHalves(items.slice(0, middle), ask)
    return [...first, ...(await askInHalves(items.slice(middle), ask))]
  }
}
