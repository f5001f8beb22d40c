import type { Manifest } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'

/** Upload ids that DatoCMS could have given. */
export const uploadIds = ['q0VNpiNQSkG6z0lif_O1zg', '60412398', '60412399', '60412400'] as const

/** A checked manifest at `subtitles/manifest.yml`; throws what is wrong with it. */
export function manifestOf(text: string, file = 'subtitles/manifest.yml'): Manifest {
  const parsed = parseManifest(text, file)
  if (parsed.kind === 'manifest') return parsed.manifest
  throw new Error(parsed.problems.map(({ line, message }) => `${line}: ${message}`).join('\n'))
}

/** A manifest with these videos, and more YAML below. */
export function manifestFor(videos: readonly string[], more = '', file?: string): Manifest {
  const uploads = videos.map((video, index) => `  ${JSON.stringify(video)}: ${60412398 + index}`)
  return manifestOf(['uploads:', ...uploads, more].join('\n'), file)
}
