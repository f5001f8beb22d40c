import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { dirname } from 'node:path'

/** git could not be asked, or said no. */
export class GitError extends Error {
  /** git's own words; empty where git is not installed. */
  readonly stderr: string
  readonly kind: 'not-installed' | 'failed'

  constructor(options: {
    kind: GitError['kind']
    message: string
    stderr: string
    cause?: unknown
  }) {
    super(options.message, { cause: options.cause })
    this.name = 'GitError'
    this.kind = options.kind
    this.stderr = options.stderr
  }
}

/** Where a command runs and what it reads. */
export interface GitCommand {
  readonly folder: string
  readonly args: readonly string[]
  readonly input?: string | Buffer
}

/** Milliseconds that one command may take. */
const timeout = 120_000

/** Bytes that one command may answer. */
const longestAnswer = 256 * 1024 * 1024

/**
 * Runs git without a shell and returns what it wrote. Throws `GitError`.
 *
 * The repository's own configuration cannot make git start a program (fsmonitor, hooks, pager, transports of a lazy
 * fetch), the environment cannot point git elsewhere, and a bare repository among the files is not taken for one (from
 * git 2.38 on).
 */
export async function git(command: GitCommand): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of streamGit(command)) {
    size += chunk.length
    if (size > longestAnswer) {
      throw failure(command, `answered more than ${longestAnswer} bytes`, '')
    }
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Like `git`, but hands the answer over as it comes. Stopping early ends the process. */
export async function* streamGit(command: GitCommand): AsyncGenerator<Buffer, void, undefined> {
  const child = spawn('git', ['-C', command.folder, ...guards, ...command.args], {
    // Windows looks for programs in the working directory first, which must not be the checkout.
    cwd: dirname(process.execPath),
    env: gitEnvironment(process.env),
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  // Node's own time-out goes on running after a command that could not be started.
  const timer = setTimeout(() => child.kill(), timeout)
  let stderr = ''
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (stderr.length < 10_000) stderr += text
  })
  const ended = once(child, 'close').catch((error: unknown) => error)
  child.stdin.on('error', () => {
    // git ended before it read everything; its exit code says why.
  })
  child.stdin.end(command.input ?? '')
  try {
    for await (const chunk of child.stdout) yield chunk
    const end = await ended
    if (end instanceof Error) throw notStarted(end)
    if (child.exitCode !== 0) {
      throw failure(command, `ended with ${child.exitCode ?? child.signalCode}`, stderr.trim())
    }
  } finally {
    clearTimeout(timer)
    child.kill()
    await ended
  }
}

/** Whether a text is an object id, and not the one of all zeros that stands for none. */
export function isObjectId(text: string): boolean {
  return /^[0-9a-f]{40,64}$/.test(text) && !/^0+$/.test(text)
}

const guards = [
  '--no-pager',
  '--literal-pathspecs',
  ...[
    'safe.directory=*',
    'safe.bareRepository=explicit',
    'core.fsmonitor=false',
    'core.hooksPath=/dev/null',
    'advice.graftFileDeprecated=false',
  ].flatMap((setting) => ['-c', setting]),
]

/** Variables that `git rev-parse --local-env-vars` lists, and the inputs of the action: a token is not git's business. */
const withheld =
  /^(INPUT_.*|GIT_(ALTERNATE_OBJECT_DIRECTORIES|CONFIG.*|OBJECT_DIRECTORY|DIR|WORK_TREE|IMPLICIT_WORK_TREE|GRAFT_FILE|INDEX_FILE|REPLACE_REF_BASE|PREFIX|SHALLOW_FILE|COMMON_DIR|NAMESPACE|LITERAL_PATHSPECS|EXTERNAL_DIFF))$/i

function gitEnvironment(env: NodeJS.ProcessEnv): NodeJS.ProcessEnv {
  const kept = Object.entries(env).filter(([name]) => !withheld.test(name))
  return {
    ...Object.fromEntries(kept),
    LC_ALL: 'C',
    GIT_ALLOW_PROTOCOL: 'none',
    // Grafts and replacements make a history that was never pushed.
    GIT_GRAFT_FILE: '/dev/null',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
  }
}

function notStarted(cause: Error): GitError {
  const isAbsent = 'code' in cause && cause.code === 'ENOENT'
  return new GitError({
    kind: isAbsent ? 'not-installed' : 'failed',
    message: isAbsent
      ? 'git is not installed on this runner, so the history of the files is unknown. Install git, or use a runner that has it.'
      : `git could not be started: ${cause.message}.`,
    stderr: '',
    cause,
  })
}

function failure({ args }: GitCommand, what: string, stderr: string): GitError {
  const words = stderr.split('\n')[0] ?? ''
  return new GitError({
    kind: 'failed',
    message: `git ${args[0] ?? ''} ${what}${words ? `: ${words}` : ''}.`,
    stderr,
  })
}
