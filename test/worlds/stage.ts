import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { edits as allEdits, type Edit, type EditName, files, uploads } from './files.ts'

/** A file at a commit, with what it stands for. */
export interface StagedFile {
  /** Of the workspace. */
  readonly path: string
  readonly text: string
  readonly uploadId: string
  /** As in a file's name: `en`, `en.sdh`. */
  readonly key: string
  /** Where the manifest asks for one. */
  readonly name: string | null
}

/** What a push brought, checked out. */
export interface Push {
  readonly checkout: Checkout
  readonly before: string
  readonly sha: string
  /** By path below the manifest's folder, as it was before the edits. */
  readonly files: ReadonlyMap<string, StagedFile>
}

/** A repository, and how much of it is checked out. */
export interface Staging {
  /** As actions/checkout does by default: one commit. Whole, where it is absent. */
  readonly checkout?: 'shallow'
  /** The edit whose file is the only one; all files, where it is absent. */
  readonly only?: EditName
}

/** A repository: nothing of it changes while worlds are played. */
export interface Stage {
  /** What the second push edits. */
  readonly edits: readonly Edit[]
  /** The push of all files, and then that of the edits. */
  readonly pushes: readonly [Push, Push]
}

/** The repositories that all worlds share. */
export interface Stages extends AsyncDisposable {
  of(staging: Staging): Promise<Stage>
}

export async function createStages(): Promise<Stages> {
  const open = new AsyncDisposableStack()
  const temporary = open.use(await temporaryFolder('worlds-'))
  process.env.RUNNER_TEMP = temporary.path
  const stages = new Map<string, Promise<Stage>>()
  return {
    of({ checkout, only }) {
      const name = JSON.stringify({ checkout, only })
      const stage = stages.get(name) ?? createStage({ checkout, only }, open)
      stages.set(name, stage)
      return stage
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  }
}

async function createStage(
  { checkout, only }: { [Key in keyof Staging]: Staging[Key] | undefined },
  open: AsyncDisposableStack,
): Promise<Stage> {
  const edits = allEdits.filter(({ name }) => only === undefined || name === only)
  const paths = only === undefined ? Object.keys(files) : edits.map(({ path }) => path)
  const first = open.use(await createRepository())
  first.write('README.md', 'Subtitles\n')
  const start = first.commit('Begin')
  const original = new Map(paths.map((path) => [path, stagedFile(path, null)]))
  const filesAdded = { before: start, ...commitFiles(first, original), files: original }
  const second = open.use(await createRepository({ from: first.folder }))
  for (const { path, movedTo } of edits) {
    if (movedTo) second.git('mv', `subtitles/${path}`, `subtitles/${movedTo}`)
  }
  const edited = new Map(
    paths.map((path) => [path, stagedFile(path, edits.find((edit) => edit.path === path) ?? null)]),
  )
  const filesEdited = { before: filesAdded.sha, ...commitFiles(second, edited), files: edited }
  const checkOut = async ({ folder }: TestRepository): Promise<Checkout> => {
    if (checkout !== 'shallow') return openCheckout(folder)
    const clone = { from: `file://${folder}`, clone: ['--depth=1'] }
    return openCheckout(open.use(await createRepository(clone)).folder)
  }
  return {
    edits,
    pushes: [
      { ...filesAdded, checkout: await checkOut(first) },
      { ...filesEdited, checkout: await checkOut(second) },
    ],
  }
}

function stagedFile(path: string, edit: Edit | null): StagedFile {
  const [video = '', file = ''] = (edit?.movedTo ?? path).split('/')
  const text = files[path] ?? ''
  return {
    path: `subtitles/${video}/${file}`,
    text: edit ? edit.change(text) : text,
    uploadId: uploads[video] ?? '',
    key: file.replace(/\.\w+$/, ''),
    name: edit?.named ?? null,
  }
}

function commitFiles(repository: TestRepository, staged: ReadonlyMap<string, StagedFile>) {
  const videos = Object.entries(uploads).map(([video, id]) => {
    const named = [...staged.values()].filter(({ uploadId, name }) => uploadId === id && name)
    const tracks = Object.fromEntries(named.map(({ key, name }) => [key, { name }]))
    return [video, { id, tracks }] as const
  })
  const manifest = { uploads: Object.fromEntries(videos) }
  repository.write('subtitles/manifest.yml', JSON.stringify(manifest, null, 2))
  for (const { path, text } of staged.values()) repository.write(path, text)
  return { sha: repository.commit() }
}
