import { execFileSync } from 'node:child_process'
import { lazy } from '../../src/shared/lazy.ts'
import type { Simulator } from '../simulator/simulator.ts'
import { createRepository as createGitRepository } from '../support/git-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

/** A text, bytes, or null to remove the file. */
export type Files = Readonly<Record<string, string | Uint8Array | null>>

export interface RepositoryOptions {
  readonly files?: Files
  /** `owner/name`. */
  readonly slug?: string
  readonly visibility?: 'public' | 'private'
}

/** A checkout of a repository that GitHub has too. */
export interface Repository extends AsyncDisposable {
  /** The workspace. */
  readonly folder: string
  /** A folder beside the workspace for what a runner keeps; gone with the repository. */
  readonly runnerFolder: string
  readonly slug: string
  readonly visibility: 'public' | 'private'
  /** The commit that is checked out. */
  head(): string
  git(...args: readonly string[]): string
  /** Changes files in the workspace only. */
  write(files: Files): void
  /** Commits all that is in the workspace and pushes it, so that its raw files are served; returns the commit. */
  commit(message?: string): string
}

/** A real git repository with a first commit, its files served by the simulator by commit. */
export async function createRepository(
  simulator: Simulator,
  options: RepositoryOptions = {},
): Promise<Repository> {
  const { files = {}, slug = 'octo/films', visibility = 'public' } = options
  const repository = await createGitRepository()
  const runner = await temporaryFolder('runner-')
  const { folder, git } = repository
  git('remote', 'add', 'origin', `https://github.com/${slug}`)
  const write = (changed: Files) => {
    for (const [path, content] of Object.entries(changed)) {
      if (content === null) git('rm', '--quiet', '--force', '--', path)
      else repository.write(path, content)
    }
  }
  const commit = (message?: string) => {
    const sha = repository.commit(message)
    // Most runs read no raw file, and git takes a while to start.
    const all = lazy(() => committed(folder, sha))
    const files = { get: (path: string) => all().get(path) }
    simulator.publish({ repository: slug, commit: sha, visibility, files })
    return sha
  }
  write(files)
  commit('First')
  return {
    folder,
    runnerFolder: runner.path,
    slug,
    visibility,
    head: () => git('rev-parse', 'HEAD').trim(),
    git,
    write,
    commit,
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]()
      await runner[Symbol.asyncDispose]()
    },
  }
}

/** The blobs of a commit, as git holds them. */
function committed(folder: string, sha: string): ReadonlyMap<string, Uint8Array> {
  const git = (args: readonly string[], input?: string) =>
    execFileSync('git', args, {
      cwd: folder,
      maxBuffer: 2 ** 30,
      ...(input === undefined ? {} : { input }),
    })
  const entries = git(['ls-tree', '-r', '-z', sha])
    .toString('utf8')
    .split('\0')
    .map((entry) => /^\d+ blob (\w+)\t(.*)$/s.exec(entry))
    .filter((entry) => entry !== null)
    .map(([, id = '', path = '']) => ({ id, path }))
  const batch = git(['cat-file', '--batch'], entries.map(({ id }) => `${id}\n`).join(''))
  const files = new Map<string, Uint8Array>()
  let at = 0
  for (const { path } of entries) {
    const headerEnd = batch.indexOf('\n', at)
    const size = Number(batch.toString('latin1', at, headerEnd).split(' ')[2])
    files.set(path, batch.subarray(headerEnd + 1, headerEnd + 1 + size))
    at = headerEnd + 1 + size + 1
  }
  return files
}
