import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { temporaryFolder } from './temporary-folder.ts'

/** A real git repository in a temporary folder that is gone when the scope ends: `await using`. */
export interface TestRepository extends AsyncDisposable {
  readonly folder: string
  /** Runs git in the folder and returns what it wrote. */
  git(...args: readonly string[]): string
  /** Writes a file, with its folders. */
  write(path: string, content: string | Uint8Array): void
  /** Commits all that is in the working tree, and returns the commit's id. */
  commit(message?: string): string
}

const environment = {
  ...process.env,
  GIT_AUTHOR_NAME: 'Author',
  GIT_AUTHOR_EMAIL: 'author@example.com',
  GIT_COMMITTER_NAME: 'Committer',
  GIT_COMMITTER_EMAIL: 'committer@example.com',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  ...configuration({ 'gc.auto': '0', 'maintenance.auto': 'false', 'commit.gpgSign': 'false' }),
}

/** Without these, each commit starts a process that looks whether there is something to tidy up. */
function configuration(values: Readonly<Record<string, string>>): Record<string, string> {
  const entries = Object.entries(values).flatMap(([key, value], at) => [
    [`GIT_CONFIG_KEY_${at}`, key],
    [`GIT_CONFIG_VALUE_${at}`, value],
  ])
  return { GIT_CONFIG_COUNT: String(Object.keys(values).length), ...Object.fromEntries(entries) }
}

/** In one process, because a large one takes longer to start git than git to do its work. */
const commitAll =
  '!f() { git add --all && git commit --quiet --allow-empty --message "$1" && git rev-parse HEAD; }; f'

/** A new repository, or a clone of `from` with the given arguments. */
export async function createRepository(
  options: {
    readonly from?: string
    readonly format?: 'sha1' | 'sha256'
    readonly clone?: readonly string[]
  } = {},
): Promise<TestRepository> {
  const temporary = await temporaryFolder()
  const folder = temporary.path
  const git = (...args: readonly string[]) =>
    execFileSync('git', args, {
      cwd: folder,
      env: environment,
      encoding: 'utf8',
      stdio: 'pipe',
      timeout: 120_000,
    })
  if (options.from) git('clone', '--quiet', ...(options.clone ?? []), options.from, '.')
  else
    git('init', '--quiet', '--initial-branch=main', `--object-format=${options.format ?? 'sha1'}`)
  return {
    folder,
    git,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    commit(message = 'Change') {
      return git('-c', `alias.commit-all=${commitAll}`, 'commit-all', message).trim()
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  }
}
