import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Track } from '../datocms/resources.ts'
import { trackKey } from '../language/track-key.ts'
import type { Change } from '../plan/change.ts'
import { freshFolder } from '../shared/fresh-folder.ts'

/** Where the texts of tracks that go are kept, beyond the end of the step. */
export interface Safe {
  /** An absolute path; null while nothing is kept. */
  folder(): string | null
  /** Absolute paths of the texts that are kept, by the ids of their tracks. */
  readonly paths: ReadonlyMap<string, string>
  /** Keeps a text as `<video>/<language>[.sdh].vtt`. @returns its absolute path. */
  keep(
    track: Pick<Change, 'video' | 'language' | 'closedCaptions'> & Pick<Track, 'id'>,
    text: Uint8Array,
  ): Promise<string>
}

/** Opens a safe in a fresh folder of the runner, made when the first text comes. */
export function createSafe(): Safe {
  let opening: Promise<string> | null = null
  let folder: string | null = null
  const used = new Set<string>()
  const paths = new Map<string, string>()
  const open = async (): Promise<string> => {
    folder = await freshFolder('replaced-subtitles-')
    return folder
  }
  return {
    folder: () => folder,
    paths,
    async keep({ id, video, language, closedCaptions }, text) {
      opening ??= open()
      const name = pathName(`${video}/${trackKey(language, closedCaptions).replaceAll('/', '_')}`)
      let free = name
      for (let number = 2; used.has(free); number++) free = `${name}.${number}`
      used.add(free)
      const path = join(await opening, `${free}.vtt`)
      await mkdir(dirname(path), { recursive: true })
      await writeFile(path, text)
      paths.set(id, path)
      return path
    },
  }
}

/** Without the characters that a file system, or actions/upload-artifact, does not take. */
function pathName(text: string): string {
  return text.replace(/[<>:"|?*\\\p{Cc}]/gu, '_')
}
