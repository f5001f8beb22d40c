import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The W3C's WebVTT files: the folder that `WEBVTT_SUITE` names (such as `test/` of w3c/webvtt.js), or the copy
 * beside the project. Null where there is neither.
 */
export const suite = findSuite()

export interface Suite {
  /** The folder of the file-parsing tests. */
  readonly folder: string
  /** Names of its files. */
  readonly files: readonly string[]
  /** The folder of the cue-text tests. */
  readonly cueTextFolder: string
}

function findSuite(): Suite | null {
  const root =
    process.env.WEBVTT_SUITE ??
    fileURLToPath(new URL('../../../../shared/conformance/wpt/', import.meta.url))
  if (!existsSync(root)) {
    if (process.env.WEBVTT_SUITE) throw new Error(`WEBVTT_SUITE names no folder: ${root}`)
    return null
  }
  const folder = firstFolder(join(root, 'wpt-file-parsing'), root)
  const cueTextFolder = firstFolder(join(root, 'wpt-cue-parsing'), join(root, 'cue-parsing'))
  const files = readdirSync(folder).filter((name) => name.endsWith('.vtt'))
  if (files.length === 0) throw new Error(`There are no .vtt files in ${folder}`)
  return { folder, files, cueTextFolder }
}

function firstFolder(...folders: readonly [string, string]): string {
  return existsSync(folders[0]) ? folders[0] : folders[1]
}
