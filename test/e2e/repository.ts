import { readdirSync, rmdirSync, rmSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { objectsOf } from '../simulator/git-objects.ts'
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
  /** As a repository's `commit`, and pushes it, so that its raw files are served. */
  commit(message?: string, ...merged: readonly string[]): string
  turnTo(branch: string, commit: string): void
}

/** A real git repository with a first commit, its files served by the simulator by commit. */
export async function createRepository(
  simulator: Simulator,
  options: RepositoryOptions = {},
): Promise<Repository> {
  const { files = {}, slug = 'octo/films', visibility = 'public' } = options
  const repository = await createGitRepository({ origin: `https://github.com/${slug}` })
  const runner = await temporaryFolder('runner-')
  const { folder, git } = repository
  const write = (changed: Files) => {
    for (const [path, content] of Object.entries(changed)) {
      if (content === null) remove(join(folder, path))
      else repository.write(path, content)
    }
  }
  const commit = (message?: string, ...merged: readonly string[]) => {
    const sha = repository.commit(message, ...merged)
    const files = { get: (path: string) => objectsOf(folder).find(`${sha}:${path}`)?.bytes }
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
    head: repository.head,
    git,
    write,
    commit,
    turnTo: repository.turnTo,
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]()
      await runner[Symbol.asyncDispose]()
    },
  }
}

/** Removes a file, and the folders that are then empty, which git does not keep either. */
function remove(path: string): void {
  rmSync(path)
  for (let parent = dirname(path); readdirSync(parent).length === 0; parent = dirname(parent)) {
    rmdirSync(parent)
  }
}
