import { realpath } from 'node:fs/promises'
import { resolve as resolvePath } from 'node:path'
import type { Pattern } from '../action/patterns.ts'
import type { Checkout } from '../git/checkout.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { FileProblem } from '../shared/problem.ts'
import { inOrder } from '../shared/problem.ts'
import { formatOf } from '../subtitles/format.ts'
import { severityOf } from '../subtitles/severity.ts'
import { assignTracks, type ClaimedTrack } from './assign-tracks.ts'
import { isIgnoredName } from './entries.ts'
import { findHidden, type Hidden } from './hidden.ts'
import { type PathFinding, pathResolver } from './resolve-track.ts'
import { type Selection, selectFiles } from './selection.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import { findExisting } from './unclear.ts'
import { listSubtitles, type Obstacle } from './walk.ts'

/** The subtitle files of a checkout and what they stand for. Everything in the order of paths. */
export interface Discovery {
  /** The files to look at: selected, and each the only file of its track. */
  readonly files: readonly SubtitleFile[]
  /** Selected files that stand for a track and cannot be used, one for each track. */
  readonly unusable: readonly SubtitleFile[]
  /** Every track with a file, those in conflict and those not checked out included: none may be pruned. */
  readonly claimed: readonly ClaimedTrack[]
  /** Videos that may have a file whose track cannot be told: none of their tracks may be pruned. */
  readonly unclear: ReadonlySet<string>
  /** What is wrong with the selected files' paths, with the severities of the manifest. */
  readonly problems: readonly FileProblem[]
  /** How many subtitle files were selected, usable or not. */
  readonly found: number
  /**
   * Whether a video without a file has lost it: there are files, `files` leaves none of them out, and none is of a
   * video that cannot be told, which may be that one under another name.
   */
  readonly complete: boolean
  /** How many entries of folders were looked at to find the files. */
  readonly entries: number
}

const nothingHidden: Hidden = { files: [], folders: [] }
const unknownHidden: PathFinding = {
  rule: 'file/not-checked-out',
  message:
    'git does not tell which files the checkout leaves out, and any may be among them, so no track is pruned.',
  hint: 'Use a runner that has git, and check the step with actions/checkout.',
}

/**
 * Finds the subtitle files below the manifest's folder, and beyond it those that a pattern names outright, to tell that
 * they lie in the wrong place. `workspace` is an absolute path.
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
  const { manifest, patterns, signal } = options
  const workspace = resolvePath(options.workspace)

  const { folder } = manifest
  const prefix = folder === '' ? '' : `${folder}/`
  const selection = await selectFiles({ workspace, folder, patterns })
  const starts = [folder, ...(selection?.named ?? []).filter((path) => !isWalked(folder, path))]
  const listing = await listSubtitles(workspace, starts, signal)
  const isBelow = ({ path }: { readonly path: string }) =>
    path === folder || path.startsWith(prefix)
  const found = listing.files.filter(isBelow)
  const selected = new Set(
    found.map(({ path }) => path).filter((path) => selection?.has(path) ?? true),
  )
  const isSelected = (path: string): boolean => selected.has(path)

  const problems: FileProblem[] = []
  const report = (file: string, { rule, message, hint }: PathFinding): void => {
    const severity = severityOf(rule, manifest.rules)
    if (severity === 'off') return
    problems.push({ file, line: 1, column: 1, rule, severity, message, hint })
  }

  const resolve = pathResolver(manifest)
  const resolved = found.map((file) => ({ file, path: resolve(file.path.slice(prefix.length)) }))
  const assigned = assignTracks(manifest, resolved)
  for (const { files, ...finding } of assigned.findings) {
    const file = files.find(isSelected)
    if (file !== undefined) report(file, finding)
  }

  const root = await realpath(workspace)
  const { checkout } = options
  const hidden = checkout ? await findHidden(checkout, folder, listing) : nothingHidden
  if (hidden === null) report(manifest.file, unknownHidden)
  const { claimed, unclear, whole } = findExisting({
    manifest,
    resolve,
    assigned,
    listing,
    hidden,
    root,
  })
  for (const { path, ...finding } of distinctPlaces(listing.obstacles)) {
    if (path === folder || mayBeWanted(selection, path)) report(path || manifest.file, finding)
  }

  for (const file of listing.files) {
    if (isBelow(file) || !selection?.has(file.path)) continue
    const message = `The file lies outside the manifest's folder \`${folder}\`, so it belongs to no video.`
    const hint = 'Move it below that folder, or leave it out of `files`.'
    report(file.path, { rule: 'file/outside', message, hint })
  }

  return {
    files: assigned.files.filter(({ path }) => isSelected(path)),
    unusable: assigned.unusable.filter(({ path }) => isSelected(path)),
    claimed,
    unclear,
    problems: inOrder(problems),
    found: selected.size,
    entries: listing.entries,
    complete: selection === null && found.length > 0 && whole,
  }
}

/** Whether the walk through the manifest's folder comes by a path, or would not for its place alone. */
function isWalked(folder: string, path: string): boolean {
  if (path === '' || path === folder || folder.startsWith(`${path}/`)) return true
  if (path.split('/').includes('.git')) return true
  const isBelow = folder === '' || path.startsWith(`${folder}/`)
  return isBelow && !path.slice(folder.length).split('/').some(isIgnoredName)
}

/** Each obstacle once, however many links lead there. */
function distinctPlaces(obstacles: readonly Obstacle[]): readonly Obstacle[] {
  const places = new Map<string, Obstacle>()
  for (const each of obstacles) if (!places.has(each.realPath)) places.set(each.realPath, each)
  return [...places.values()]
}

/** Whether patterns select a file, or may select one behind what has no ending of one. */
function mayBeWanted(selection: Selection | null, path: string): boolean {
  if (selection === null || selection.has(path)) return true
  return formatOf(path) === null && selection.reaches(path)
}
