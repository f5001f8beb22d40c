import { readdir, readFile, stat } from 'node:fs/promises'
import { join, posix } from 'node:path'

/** Folders below the workspace that are looked into, and how deep they may lie. */
const mostFolders = 500
const deepest = 3
/** Bytes. */
const longest = 1024 * 1024

const isName = (name: string): boolean =>
  /^(manifest|subtitles|captions|videos)\.(ya?ml|json)$/i.test(name)
const isPassedOver = (name: string): boolean => name.startsWith('.') || name === 'node_modules'

/**
 * The files near the top of a workspace that look like a manifest, in the order of their depth; relative to it, with
 * forward slashes. Many things are called `manifest.json`: only what has `uploads` is one.
 */
export async function findManifests(workspace: string): Promise<readonly string[]> {
  const found: string[] = []
  let looked = 0
  let level = ['']
  for (let depth = 0; depth <= deepest && level.length > 0; depth++) {
    const next: string[] = []
    for (const folder of level) {
      if (++looked > mostFolders) return found
      const entries = await readdir(join(workspace, folder), { withFileTypes: true }).catch(
        () => [],
      )
      for (const entry of entries) {
        const path = posix.join(folder, entry.name)
        if (entry.isDirectory() && !isPassedOver(entry.name)) next.push(path)
        if (entry.isFile() && isName(entry.name) && (await hasUploads(join(workspace, path)))) {
          found.push(path)
        }
      }
    }
    level = next.sort()
  }
  return found
}

async function hasUploads(file: string): Promise<boolean> {
  try {
    if ((await stat(file)).size > longest) return false
    return /(^|[{,])[^\S\r\n]*["']?uploads["']?\s*:/m.test(await readFile(file, 'utf8'))
  } catch {
    return false
  }
}
