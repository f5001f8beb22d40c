import type { RepositoryName } from '../action/event.ts'
import { isObjectId } from '../git/git.ts'
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

/**
 * The files that differ between two commits, as paths of the repository, for a checkout that lacks the older one.
 * Null where that is unknown: a failure, a new branch, a force-push, or 300 files, where GitHub's list may be cut.
 */
export async function askChangedFiles(
  github: GitHubClient,
  options: { readonly repository: RepositoryName; readonly before: string; readonly after: string },
): Promise<ReadonlySet<string> | null> {
  const { repository, before, after } = options
  if (!isObjectId(before) || !isObjectId(after)) return null
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      owner: repository.owner,
      repo: repository.name,
      basehead: `${before}...${after}`,
      per_page: 1,
    })
    const { files = [] } = data
    const isWhole = (data.status === 'ahead' || data.status === 'identical') && files.length < 300
    if (!isWhole) return null
    return new Set(
      files.flatMap((file) => [file.filename, file.previous_filename ?? file.filename]),
    )
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
