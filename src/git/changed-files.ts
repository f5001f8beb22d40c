import { type Checkout, workspacePath } from './checkout.ts'
import { GitError, git, isObjectId } from './git.ts'

/** A file that is not the same at two commits. */
export type ChangedFile =
  | { readonly kind: 'added' | 'modified' | 'removed'; readonly path: string }
  /** Its text may differ too. */
  | { readonly kind: 'renamed'; readonly path: string; readonly previous: string }

export interface CommitRange {
  readonly before: string
  readonly after: string
}

/**
 * The files that differ between two commits, as paths of the repository; null where that is unknown: a new branch
 * (`before` is all zeros), a commit that is gone after a force-push or lies beyond a shallow checkout.
 */
export async function filesBetween(
  { root }: Pick<Checkout, 'root'>,
  { before, after }: CommitRange,
): Promise<readonly ChangedFile[] | null> {
  if (root === null || !isObjectId(before) || !isObjectId(after)) return null
  const compare = async (renames: string) => {
    const args = ['diff-tree', '-r', '-z', '--name-status', renames, before, after]
    return readNames(String(await git({ folder: root, args })))
  }
  try {
    // A partial clone has not the texts that tell a renamed file.
    return await compare('--find-renames').catch(() => compare('--no-renames'))
  } catch (error) {
    if (error instanceof GitError) return null
    throw error
  }
}

/** The newest commit of a pull request, and the one of its base branch, where they are known. */
interface PullRequestCommits {
  readonly head: string | null
  readonly base: string | null
}

/**
 * What the pull request changes whose merge into its base is checked out, or whose newest commit is; null where the
 * checkout does not tell.
 */
export async function filesOfPullRequest(
  checkout: Pick<Checkout, 'root' | 'commit' | 'shallow'>,
  commits: PullRequestCommits,
): Promise<readonly ChangedFile[] | null> {
  const range = await rangeOfPullRequest(checkout, commits)
  return range && filesBetween(checkout, range)
}

/** The commits between which the pull request lies, of which the checkout need not have the first; null in the same way. */
export async function rangeOfPullRequest(
  { root, commit, shallow }: Pick<Checkout, 'root' | 'commit' | 'shallow'>,
  { head, base }: PullRequestCommits,
): Promise<CommitRange | null> {
  if (root === null || commit === null || head === null) return null
  const ask = (...args: readonly string[]) =>
    git({ folder: root, args }).then(
      (answer) => String(answer).trim(),
      () => '',
    )
  // The commit itself names its parents even where history is cut behind it.
  const [own = ''] = (await ask('cat-file', 'commit', commit)).split('\n\n')
  const [first, second] = [...own.matchAll(/^parent (.+)$/gm)].map(([, parent]) => parent)
  if (first !== undefined && second === head) return { before: first, after: commit }
  // There, the commit at which the two branches part may lie beyond.
  if (commit !== head || shallow || base === null || !isObjectId(base)) return null
  return { before: await ask('merge-base', base, head), after: head }
}

/** The files with their names in the workspace, without those that lie outside of it. */
export function filesInWorkspace(
  checkout: Checkout,
  files: readonly ChangedFile[],
): readonly ChangedFile[] {
  return files.flatMap((file): readonly ChangedFile[] => {
    const path = workspacePath(checkout, file.path)
    if (file.kind !== 'renamed') return path === null ? [] : [{ ...file, path }]
    const previous = workspacePath(checkout, file.previous)
    if (path !== null && previous !== null) return [{ kind: 'renamed', path, previous }]
    if (path !== null) return [{ kind: 'added', path }]
    return previous === null ? [] : [{ kind: 'removed', path: previous }]
  })
}

/** All names that changed files have or had. */
export function namesOf(files: readonly ChangedFile[]): ReadonlySet<string> {
  return new Set(
    files.flatMap((file) => (file.kind === 'renamed' ? [file.path, file.previous] : [file.path])),
  )
}

/** `status`, NUL, path, NUL; for a rename both paths, the earlier one first. (git diff-tree -z --name-status) */
function readNames(answer: string): readonly ChangedFile[] {
  const fields = answer.split('\0')
  const files: ChangedFile[] = []
  for (let at = 0; at + 1 < fields.length; ) {
    const status = fields[at++] ?? ''
    const path = fields[at++] ?? ''
    if (status.startsWith('R')) {
      files.push({ kind: 'renamed', previous: path, path: fields[at++] ?? '' })
    } else {
      files.push({ kind: kinds[status] ?? 'modified', path })
    }
  }
  return files
}

const kinds: Readonly<Record<string, 'added' | 'removed'>> = { A: 'added', D: 'removed' }
