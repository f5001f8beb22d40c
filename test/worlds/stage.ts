import { type Checkout, openCheckout } from '../../src/git/checkout.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { edits, files, uploads } from './files.ts'

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

/** The repository that all worlds share: nothing of it changes while they are played. */
export interface Stage extends AsyncDisposable {
  /** The push of all files, and then that of the edits. */
  readonly pushes: readonly [Push, Push]
}

export async function createStage(): Promise<Stage> {
  const first = await createRepository()
  first.write('README.md', 'Subtitles\n')
  const start = first.commit('Begin')
  const original = new Map(Object.keys(files).map((path) => [path, stagedFile(path, null)]))
  const filesAdded = { before: start, ...commitFiles(first, original), files: original }
  const second = await createRepository({ from: first.folder })
  for (const { path, movedTo } of edits) {
    if (movedTo) second.git('mv', `subtitles/${path}`, `subtitles/${movedTo}`)
  }
  const edited = new Map(
    Object.keys(files).map((path) => [
      path,
      stagedFile(path, edits.find((edit) => edit.path === path) ?? null),
    ]),
  )
  const filesEdited = { before: filesAdded.sha, ...commitFiles(second, edited), files: edited }
  const temporary = await temporaryFolder('worlds-')
  process.env.RUNNER_TEMP = temporary.path
  return {
    pushes: [
      { ...filesAdded, checkout: await openCheckout(first.folder) },
      { ...filesEdited, checkout: await openCheckout(second.folder) },
    ],
    async [Symbol.asyncDispose]() {
      await first[Symbol.asyncDispose]()
      await second[Symbol.asyncDispose]()
      await temporary[Symbol.asyncDispose]()
    },
  }
}

function stagedFile(path: string, edit: (typeof edits)[number] | null): StagedFile {
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
