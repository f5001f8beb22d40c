import { realpath } from 'node:fs/promises'
import { join } from 'node:path'
import type { Pattern } from '../action/patterns.ts'
import type { Checkout } from '../git/checkout.ts'
import { matchesGlob } from '../manifest/glob.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { type FileProblem, inOrder } from '../shared/problem.ts'
import { formatOf } from '../subtitles/format.ts'
import { applyRules, problem } from '../subtitles/severity.ts'
import { assignTracks, type ReadFile } from './assignment.ts'
import { findHidden, type Hidden } from './hidden.ts'
import { adviseLayout } from './layout.ts'
import { meantFile, otherFormatProblems, withoutSubtitles } from './other-format.ts'
import { type PathReading, pathReader } from './path-reading.ts'
import { selectFiles } from './selection.ts'
import type { FileTrack, SubtitleFile } from './subtitle-file.ts'
import { findExisting } from './unclear.ts'
import type { UnknownVideo } from './unknown-video.ts'
import { listSubtitles, wayBelow } from './walk.ts'

/** The subtitle files of a checkout and what they stand for. Everything in the order of paths. */
export interface Discovery {
  /** The files to look at: selected, and each the only file of its track. */
  readonly files: readonly SubtitleFile[]
  /** Selected files that stand for a track and cannot be used, one for each track. */
  readonly unusable: readonly SubtitleFile[]
  /** Every track with a file, those in conflict and those not checked out included: none may be pruned. */
  readonly claimed: readonly FileTrack[]
  /** Videos that may have a file whose track cannot be told: none of their tracks may be pruned. */
  readonly unclear: ReadonlySet<string>
  /** Videos that selected files name and the manifest lacks, by the paths of these files. */
  readonly unknownVideos: ReadonlyMap<string, UnknownVideo>
  /** What is wrong with the selected files' paths, with the severities of the manifest. */
  readonly problems: readonly FileProblem[]
  /** How many subtitle files were selected, usable or not; those that lie outside the root, or lead there, where they are told. */
  readonly found: number
  /** How many of these stand for no track, or cannot be looked at, and are told. */
  readonly trackless: number
  /**
   * Whether a video without a file has lost it: there are files, `files` leaves none of them out, and none is of a
   * video that cannot be told, which may be that one under another name.
   */
  readonly complete: boolean
  /** Whether `files` leaves some out. */
  readonly isNarrow: boolean
  /**
   * What a path of the workspace says, whether or not there is a file; null where it lies elsewhere, or `files` or
   * `ignore` leaves it out.
   */
  readonly readPath: (path: string) => PathReading | null
}

const nothingHidden: Hidden = { files: [], folders: [] }
const unknownHidden = problem('file/not-checked-out', {
  message:
    'git does not tell which files the checkout leaves out, and any may be among them, so no track is pruned.',
  hint: 'Use a runner that has git, and check the step with actions/checkout.',
})

/**
 * Finds the subtitle files below the manifest's root, and beyond it those that a pattern names outright, to tell that
 * they lie in the wrong place.
 */
export async function discoverFiles(options: {
  readonly workspace: string
  readonly manifest: Manifest
  /** The input `files`. */
  readonly patterns: readonly Pattern[]
  /** Where files count that the commit has and the work tree does not show. */
  readonly checkout?: Checkout | null
  readonly signal?: AbortSignal | undefined
}): Promise<Discovery> {
  const { workspace, manifest, patterns, checkout, signal } = options
  const { root: folder, ignore, rules } = manifest
  const selection = await selectFiles({ workspace, folder, patterns })
  const root = await realpath(workspace)
  const isIgnored = (path: string): boolean => {
    const way = wayBelow(folder, path)
    return way !== null && way !== '' && matchesGlob(ignore, way)
  }
  const found = await listSubtitles(root, selection.starts, { isIgnored, signal })
  const files = found.filter(({ kind }) => kind === 'file')
  const unread = found.filter((each) => each.kind === 'unread')

  const readPath = pathReader(manifest)
  const read = files.flatMap(({ path, realPath }): ReadFile[] => {
    const way = wayBelow(folder, path)
    if (way === null) return []
    return [{ path, absolutePath: join(root, path), realPath, ...readPath(way) }]
  })
  const selected = new Set(read.map(({ path }) => path).filter((path) => selection.has(path)))
  const advised = adviseLayout(read, manifest)
  const assigned = assignTracks(advised, { selected, rules })
  const others = withoutSubtitles(
    found.flatMap(({ kind, path }) => (kind === 'other' ? path : [])),
    files.map(({ path }) => path),
  )
  const hidden = checkout ? await findHidden(checkout, { folder, found, isIgnored }) : nothingHidden
  const { claimed, unclear, whole } = findExisting({
    manifest,
    readPath,
    assigned,
    unread: unread.map(({ path }) => path),
    meant: others.map(meantFile),
    hidden,
  })

  const told = others.filter((path) => wayBelow(folder, path) !== null && selection.has(path))
  const problems = [...assigned.problems, ...otherFormatProblems(told)]
  if (hidden === null) problems.push({ ...unknownHidden, file: manifest.file })
  const unseen: FileProblem[] = []
  for (const links of Map.groupBy(unread, ({ realPath }) => realPath).values()) {
    const [first] = links
    if (first && (first.path === folder || selection.mayHave(first.path))) {
      unseen.push({ ...first.problem, file: first.path || manifest.file })
    }
  }
  const outside = problem('file/outside', {
    message: `The file lies outside \`${folder}\`, where the manifest's paths begin, so it belongs to no video.`,
    hint: 'Move it below that folder, or leave it out of `files`.',
  })
  for (const { path } of files) {
    if (wayBelow(folder, path) === null && selection.has(path)) {
      unseen.push({ ...outside, file: path })
    }
  }
  const ofFiles = unseen.filter(({ file }) => formatOf(file) !== null)
  const unseenFiles = applyRules(ofFiles, rules).length

  return {
    files: assigned.files,
    unusable: assigned.unusable,
    claimed,
    unclear,
    unknownVideos: new Map(
      advised.flatMap((each) => (selected.has(each.path) ? unknownIn(each) : [])),
    ),
    problems: inOrder(applyRules([...problems, ...unseen], rules)),
    found: selected.size + unseenFiles,
    trackless: assigned.trackless + unseenFiles,
    isNarrow: !selection.isAll,
    complete: selection.isAll && read.length > 0 && whole,
    readPath(path) {
      const way = selection.has(path) && !isIgnored(path) ? wayBelow(folder, path) : null
      return way === null ? null : readPath(way)
    },
  }
}

/** The path of a file whose video alone is unknown, and that video. */
function unknownIn(file: ReadFile): [string, UnknownVideo][] {
  if (file.kind !== 'none' || file.problem.rule !== 'file/unknown-video') return []
  return file.unknownVideo ? [[file.path, file.unknownVideo]] : []
}
