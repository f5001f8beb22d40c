import { execFileSync } from 'node:child_process'
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Inputs } from '../../src/action/inputs.ts'
import { tooManyFiles, tooManyLinks } from '../../src/files/walk.ts'
import { explainGit, openCheckout } from '../../src/git/checkout.ts'
import { GitError } from '../../src/git/git.ts'
import { loadManifest } from '../../src/manifest/load.ts'
import { tooManyReadings } from '../../src/manifest/templates.ts'
import { noFolder } from '../../src/shared/fresh-folder.ts'
import { unreadable } from '../../src/shared/unreadable.ts'
import { checkFoundFiles, findFiles } from '../../src/steps/check.ts'
import { draftRun } from '../../src/steps/draft.ts'
import { createRepository } from '../../test/support/git-repository.ts'
import { type TemporaryFolder, temporaryFolder } from '../../test/support/temporary-folder.ts'
import { keptLog, sampleInputs } from './runs.ts'
import { type Section, wordsOfFailure } from './section.ts'
import { tidy } from './tidy.ts'

const manifest = 'subtitles/manifest.yml'
const good = 'uploads:\n  intro: "60412398"\n'

/** The manifest's file, and a workspace without subtitles. */
export async function workspaceSection(): Promise<Section> {
  await using folder = await temporaryFolder()
  const workspace = folder.path
  const load = () => wordsOfFailure(() => loadManifest(workspace, manifest))
  const write = (text: string) => writeFile(join(workspace, manifest), text)
  const find = (inputs: Partial<Inputs>) => warningsOf(workspace, inputs)

  const noPlace = await wordsOfFailure(() => openCheckout(join(workspace, 'nowhere')))
  await writeFile(join(workspace, 'file'), '')
  const notPlace = await wordsOfFailure(() => openCheckout(join(workspace, 'file')))
  const absent = await load()
  await mkdir(join(workspace, 'subtitles'))
  await symlink(process.execPath, join(workspace, manifest))
  const link = await load()
  const obstacles: string[] = []
  for (const target of ['.git/manifest.yml', '.env', 'subtitles']) {
    await mkdir(join(workspace, '.git'), { recursive: true })
    for (const file of ['.git/manifest.yml', '.env']) await writeFile(join(workspace, file), '')
    await rm(join(workspace, manifest))
    await symlink(join('..', target), join(workspace, manifest))
    obstacles.push(await load())
  }
  await rm(join(workspace, manifest))
  execFileSync('mkfifo', [join(workspace, manifest)])
  obstacles.push(await load())
  await rm(join(workspace, '.git'), { recursive: true })
  await writeManifest(folder, `#${'x'.repeat(6_000_000)}`)
  const large = await load()
  await write('uploads: intro\n')
  const mistake = await load()
  await write('uploads: intro\nname: {}\n')
  const mistakes = await load()
  await write(good)
  const none = await find({})
  const noMatch = await find({ files: ['films/**/*.vtt'] })
  const error = await wordsOfFailure(() => find({ ifNoFilesFound: 'error' }))
  if (error !== none) throw new Error('A warning and an error say the same here.')
  return {
    title: 'The manifest’s file, and the subtitle files',
    intro: 'The run stops, but for what is only a warning.',
    columns: ['message', 'severity'],
    rows: [
      ...[
        noPlace,
        notPlace,
        noFolder('/home/runner/work/_temp', '/tmp'),
        absent,
        link,
        ...obstacles,
        large,
        mistake,
        mistakes,
      ].map((message) => [tidy(message, workspace), 'error']),
      [none, 'as `if-no-files-found` says'],
      [noMatch, 'as `if-no-files-found` says'],
      [tooManyFiles('subtitles'), 'error'],
      [tooManyFiles(''), 'error'],
      [tooManyReadings, 'error'],
      ...[tooManyLinks, ...unreadables()].map(({ message, hint }) => [
        `${message} ${hint}`,
        'a problem of the file or folder; the rest goes on',
      ]),
    ],
  }
}

function unreadables() {
  const failing = (code: string) => Object.assign(new Error(code), { code })
  return [
    unreadable('folder', failing('EACCES')),
    unreadable('link', failing('EPERM')),
    ...['EISDIR', 'ELOOP', 'ENAMETOOLONG', 'ENOENT', 'ENOTDIR', 'EIO: i/o error, read'].map(
      (code) => unreadable('file', failing(code)),
    ),
  ]
}

async function writeManifest({ path }: TemporaryFolder, text: string): Promise<void> {
  await rm(join(path, manifest))
  await writeFile(join(path, manifest), text)
}

async function warningsOf(workspace: string, inputs: Partial<Inputs>): Promise<string> {
  const draft = draftRun('check')
  const checkout = await openCheckout(workspace)
  const step = {
    draft,
    log: keptLog(),
    inputs: { ...sampleInputs, ...inputs },
    workspace,
    checkout,
  }
  await checkFoundFiles({ ...step, ...(await findFiles(step)) })
  return draft.warnings.join(' ')
}

/** Why no commit is known. */
export async function checkoutSection(): Promise<Section> {
  await using outside = await temporaryFolder()
  await using empty = await createRepository()
  await using broken = await createRepository()
  broken.write('.git/config', '[core\n')
  await using programs = await temporaryFolder()
  await writeFile(join(programs.path, 'git'), '')
  await chmod(join(programs.path, 'git'), 0o644)
  const note = async (folder: string, path = process.env.PATH): Promise<string> => {
    const before = process.env.PATH
    process.env.PATH = path
    try {
      return tidy((await openCheckout(folder)).note ?? '', folder)
    } finally {
      process.env.PATH = before
    }
  }
  const owner = new GitError({ kind: 'failed', message: '', stderr: 'detected dubious ownership' })
  return {
    title: 'The checkout',
    intro:
      'A line of the log. Without a commit no raw URL can be had, so files go through upload requests, and edits made in DatoCMS cannot be told from old versions of a file.',
    columns: ['message'],
    rows: [
      [await note(outside.path)],
      [await note(empty.folder)],
      [explainGit(owner, '/home/runner/work/films/films')],
      [await note(broken.folder)],
      [await note(outside.path, outside.path)],
      [await note(outside.path, programs.path)],
    ],
  }
}
