import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

/** A real folder in the temporary folder, gone when the test is over. */
export interface Folder extends AsyncDisposable {
  readonly path: string
}

/** Makes a folder with files (all with one cue) and links (path → target). */
export async function folderWith(
  files: readonly string[],
  links: Readonly<Record<string, string>> = {},
): Promise<Folder> {
  const path = await realpath(await mkdtemp(join(tmpdir(), 'workspace-')))
  for (const file of files) {
    await mkdir(dirname(join(path, file)), { recursive: true })
    await writeFile(join(path, file), 'WEBVTT\n\n00:00.000 --> 00:01.000\nHello\n')
  }
  for (const [link, target] of Object.entries(links)) {
    await mkdir(dirname(join(path, link)), { recursive: true })
    await symlink(target, join(path, link))
  }
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) }
}
