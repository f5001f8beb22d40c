import type { Handler } from './exchange.ts'
import { textReply } from './exchange.ts'

export interface Publication {
  /** `owner/name`. */
  readonly repository: string
  readonly commit: string
  readonly visibility: 'public' | 'private'
  /** By path relative to the repository's root. */
  readonly files: Pick<ReadonlyMap<string, Uint8Array>, 'get'>
}

export interface RawFiles {
  publish(publication: Publication): void
  readonly handle: Handler
}

/** raw.githubusercontent.com: files by repository, commit and path; a private repository is as good as absent. */
export function createRawFiles(): RawFiles {
  const publications = new Map<string, Publication>()
  return {
    publish(publication) {
      publications.set(`${publication.repository}/${publication.commit}`, publication)
    },
    handle(request) {
      const segments = decodeSegments(request.path)
      if (segments === null) return textReply(400, '400: Invalid request')
      const [owner, name, commit, ...path] = segments
      const publication = publications.get(`${owner}/${name}/${commit}`)
      const mayRead = publication?.visibility === 'public' || 'authorization' in request.headers
      const bytes = mayRead ? publication?.files.get(path.join('/')) : undefined
      if (bytes === undefined) return textReply(404, '404: Not Found')
      return textReply(200, bytes)
    },
  }
}

function decodeSegments(path: string): readonly string[] | null {
  try {
    return path.slice(1).split('/').map(decodeURIComponent)
  } catch {
    return null
  }
}
