import type { RepositoryName } from '../action/event.ts'
import type { GitHubClient } from './client.ts'

/** Whether everybody may read the repository; null where GitHub does not say. Never throws. */
export async function askIsPublic(
  github: GitHubClient,
  { owner, name }: RepositoryName,
): Promise<boolean | null> {
  try {
    const { data } = await github.rest.repos.get({ owner, repo: name })
    return data.visibility === undefined ? !data.private : data.visibility === 'public'
  } catch {
    return null
  }
}

/** The bytes of a file of the repository at a commit; null where GitHub does not hand them out. Never throws. */
export async function askFile(
  github: GitHubClient,
  options: { readonly repository: RepositoryName; readonly commit: string; readonly path: string },
): Promise<Uint8Array | null> {
  const { repository, commit, path } = options
  const file = { owner: repository.owner, repo: repository.name, path, ref: commit }
  try {
    const { data } = await github.rest.repos.getContent(file)
    const isFile = !Array.isArray(data) && data.type === 'file' && data.encoding === 'base64'
    return isFile ? Buffer.from(data.content, 'base64') : null
  } catch {
    return null
  }
}
