import { readBlobs } from '../../git/blobs.ts'
import type { Checkout } from '../../git/checkout.ts'
import type { Version } from '../../git/commits.ts'
import { isLfsPointer } from '../../git/lfs.ts'
import type { Problem } from '../../shared/problem.ts'
import { type Shown, showSubtitles } from '../../subtitles/compare/shown.ts'
import { formatOf } from '../../subtitles/format.ts'
import { readSubtitles } from '../../subtitles/read.ts'

/** Hands the bytes of versions over, one after the other; null for each that the repository does not hold. */
export interface VersionReader extends AsyncDisposable {
  next(): Promise<Uint8Array | null>
}

/** Reads versions from one run of git, in their order. */
export function openVersions(
  { root, workspace }: Checkout,
  versions: readonly Version[],
): VersionReader {
  const ids = versions.map(({ blob }) => blob)
  const blobs = readBlobs(root ?? workspace, ids)
  return {
    async next() {
      const { value } = await blobs.next()
      return value && !isLfsPointer(value) ? value : null
    },
    async [Symbol.asyncDispose]() {
      await blobs.return()
    },
  }
}

/** What viewers see of a version. `path` tells the format. */
export function shownOf(
  bytes: Uint8Array,
  path: string,
): Shown & { readonly problems: readonly Problem[] } {
  const format = formatOf(path) ?? 'vtt'
  const subtitles = readSubtitles(bytes, format)
  return { ...showSubtitles(subtitles, format), problems: subtitles.problems }
}
