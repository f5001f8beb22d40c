import type { RepositoryName } from '../action/event.ts'
import { type Checkout, repositoryPath } from '../git/checkout.ts'
import { fileAtCommit } from '../git/file-at-commit.ts'
import { isObjectId } from '../git/git.ts'
import type { GitHubClient, OpenedGitHub } from './client.ts'

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

/** The bytes of a file of the workspace at another commit; null where neither the checkout nor GitHub has them. */
export async function findFileAt(
  {
    checkout,
    github,
  }: { readonly checkout: Checkout; readonly github: () => Promise<OpenedGitHub | null> },
  commit: string,
  file: string,
): Promise<Uint8Array | null> {
  const path = repositoryPath(checkout, file)
  if (path === null) return null
  const local = await fileAtCommit(checkout, { commit, path })
  if (local) return local
  const opened = await github()
  return opened && askFile(opened.github, { ...opened, commit, path })
}

/** The commit at which two branches part; null where GitHub does not say. Never throws. */
export async function askMergeBase(
  github: GitHubClient,
  options: { readonly repository: RepositoryName; readonly base: string; readonly head: string },
): Promise<string | null> {
  const { repository, base, head } = options
  if (!isObjectId(base) || !isObjectId(head)) return null
  const basehead = `${base}...${head}`
  try {
    const { data } = await github.rest.repos.compareCommitsWithBasehead({
      owner: repository.owner,
      repo: repository.name,
      basehead,
      per_page: 1,
    })
    const { sha } = data.merge_base_commit
    return isObjectId(sha) ? sha : null
  } catch {
    return null
  }
}
