import { execFileSync } from 'node:child_process'
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { commitPlainly } from './git-commit.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A real git repository in a temporary folder that is gone when the scope ends: `await using`. */
export interface TestRepository extends AsyncDisposable {
  readonly folder: string
  /** Runs git in the folder and returns what it wrote. */
  git(...args: readonly string[]): string
  /** The commit that is checked out. */
  head(): string
  /** Writes a file, with its folders. */
  write(path: string, content: string | Uint8Array): void
  /** Commits all that is in the working tree, as a merge of other commits too, and returns the commit's id. */
  commit(message?: string, ...merged: readonly string[]): string
  /** Makes a branch at a commit the one that is checked out. The working tree stays as it is. */
  turnTo(branch: string, commit: string): void
}

const people = {
  author: 'Author <author@example.com>',
  committer: 'Committer <committer@example.com>',
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

type Format = 'sha1' | 'sha256'

/** A new repository, or a clone of `from` with the given arguments. */
export async function createRepository(
  options: {
    readonly from?: string
    readonly format?: Format
    readonly clone?: readonly string[]
    /** The address of `origin`. */
    readonly origin?: string
  } = {},
): Promise<TestRepository> {
  const temporary = await temporaryFolder()
  const folder = temporary.path
  const git = (...args: readonly string[]) => runGit(folder, args)
  const head = () => headOf(folder) ?? git('rev-parse', 'HEAD').trim()
  if (options.from) git('clone', '--quiet', ...(options.clone ?? []), options.from, '.')
  else initialize(folder, options)
  return {
    folder,
    git,
    head,
    write(path, content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true })
      writeFileSync(join(folder, path), content)
    },
    commit(message = 'Change', ...merged) {
      const committed = commitPlainly(folder, people, message, merged)
      if (committed !== null) return committed
      if (merged.length > 0)
        writeFileSync(join(folder, '.git/MERGE_HEAD'), `${merged.join('\n')}\n`)
      git('add', '--all')
      git('commit', '--quiet', '--allow-empty', '--message', message)
      return head()
    },
    turnTo(branch, commit) {
      writeFileSync(join(folder, '.git/refs/heads', branch), `${commit}\n`)
      writeFileSync(join(folder, '.git/HEAD'), `ref: refs/heads/${branch}\n`)
    },
    [Symbol.asyncDispose]: () => temporary[Symbol.asyncDispose](),
  }
}

function runGit(folder: string, args: readonly string[]): string {
  return execFileSync('git', args, {
    cwd: folder,
    env: environment,
    encoding: 'utf8',
    stdio: 'pipe',
    timeout: 120_000,
  })
}

/** What `git init` makes in a folder: the paths, and the contents of those that are files. */
type Skeleton = ReadonlyMap<string, Buffer | null>

const skeletons = new Map<Format, Skeleton>()

/** As `git init` does, which is asked once: to start it takes longer than to write what it writes. */
function initialize(
  folder: string,
  { format = 'sha1', origin }: { readonly format?: Format; readonly origin?: string },
): void {
  const known = skeletons.get(format)
  if (known) {
    for (const [path, content] of known) {
      if (content === null) mkdirSync(join(folder, path), { recursive: true })
      else writeFileSync(join(folder, path), content)
    }
  } else {
    const init = ['init', '--quiet', '--template=', '--initial-branch=main']
    runGit(folder, [...init, `--object-format=${format}`])
    // So that clones need not have all of it.
    appendFileSync(join(folder, '.git/config'), '[uploadpack]\n\tallowFilter = true\n')
    skeletons.set(format, readSkeleton(folder))
  }
  if (origin === undefined) return
  const remote = `[remote "origin"]\n\turl = ${origin}\n\tfetch = +refs/heads/*:refs/remotes/origin/*\n`
  appendFileSync(join(folder, '.git/config'), remote)
}

function readSkeleton(folder: string): Skeleton {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  return new Map(
    entries.map((entry) => {
      const path = join(entry.parentPath, entry.name)
      return [relative(folder, path), entry.isDirectory() ? null : readFileSync(path)]
    }),
  )
}

/** The commit that is checked out, where git has written it into files of their own. */
function headOf(folder: string): string | null {
  const read = (path: string) => readFileSync(join(folder, '.git', path), 'utf8').trim()
  const head = read('HEAD')
  const branch = /^ref: (.+)$/.exec(head)?.[1]
  if (branch === undefined) return head
  return existsSync(join(folder, '.git', branch)) ? read(branch) : null
}
