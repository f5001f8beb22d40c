import { posix } from 'node:path'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { fillTemplate } from '../manifest/templates.ts'
import { isDeviceName } from '../shared/device-name.ts'
import type { Discovery } from './discover.ts'
import type { FileTrack } from './subtitle-file.ts'

/**
 * The path of a WebVTT file that stands for a track, relative to the workspace, with forward slashes: by the first
 * template that can name it, on every system. Null where none can.
 */
export function nameFile(
  { video, language, closedCaptions }: Omit<FileTrack, 'uploadId'>,
  { root, templates }: Pick<Manifest, 'root' | 'templates'>,
  { readPath }: Pick<Discovery, 'readPath'>,
): string | null {
  const locale = trackKey(language, closedCaptions)
  const paths = templates.map(({ source }) =>
    posix.join(root, fillTemplate(source, { video, locale, format: 'vtt' })),
  )
  const isNamed = (path: string): boolean => {
    const reading = readPath(path)
    if (reading?.kind !== 'track' || reading.video !== video) return false
    return reading.language === language && reading.closedCaptions === closedCaptions
  }
  const isPossible = (path: string): boolean => !path.split('/').some(isDeviceName)
  return paths.find((path) => isPossible(path) && isNamed(path)) ?? null
}
