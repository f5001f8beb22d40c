import { resolve as resolvePath } from 'node:path'
import type { FileProblem } from '../problem.ts'
import { severityOf } from '../subtitles/severity.ts'
import { assignTracks, type ClaimedTrack, trackOf } from './assign-tracks.ts'
import type { Manifest } from './manifest.ts'
import { patternFaults, selectFiles } from './patterns.ts'
import { type PathFinding, pathResolver } from './resolve-track.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import { formatOf } from './templates.ts'
import { byPath, listSubtitles, workspacePath } from './walk.ts'

/** The subtitle files of a checkout and what they stand for. Everything in the order of paths. */
export interface Discovery {
  /** The files to look at: selected, and each the only file of its track. */
  readonly files: readonly SubtitleFile[]
  /** Selected files that stand for a track and cannot be used, one for each track. */
  readonly unusable: readonly SubtitleFile[]
  /** Every track with a file, those in conflict included: none of them may be pruned. */
  readonly claimed: readonly ClaimedTrack[]
  /** Videos with a file whose track cannot be told: none of their tracks may be pruned. */
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
}

/**
 * Finds the subtitle files below the manifest's folder. `workspace` is an absolute path, `patterns` are the lines
 * of the input `files`; wrong ones (see `patternFaults`) are thrown as one error.
 */
export async function discoverFiles(options: {
  readonly workspace: string
  readonly manifest: Manifest
  readonly patterns: readonly string[]
}): Promise<Discovery> {
  const { manifest, patterns } = options
  const workspace = resolvePath(options.workspace)
  const faults = patternFaults(patterns, workspace)
  if (faults.length > 0) throw new Error(faults.join('\n'))

  const { folder } = manifest
  const [listing, selection] = await Promise.all([
    listSubtitles(workspace, folder),
    selectFiles({ workspace, folder, patterns }),
  ])
  const selected =
    selection && new Set([...selection].map((path) => workspacePath(workspace, path)))
  const isSelected = (path: string): boolean => selected === null || selected.has(path)

  const problems: FileProblem[] = []
  const report = (file: string, { rule, message, hint }: PathFinding): void => {
    const severity = severityOf(rule, manifest.rules)
    if (severity === 'off') return
    problems.push({ file, line: 1, column: 1, rule, severity, message, hint })
  }

  const prefix = folder === '' ? '' : `${folder}/`
  const resolve = pathResolver(manifest)
  const resolved = listing.files.map((file) => ({
    file,
    path: resolve(file.path.slice(prefix.length)),
  }))
  const assigned = assignTracks(manifest, resolved)
  for (const { files, ...finding } of assigned.findings) {
    const file = files.find(isSelected)
    if (file !== undefined) report(file, finding)
  }

  const claimed = [...assigned.claimed]
  /** Else a folder may hold files of any video, as where `{locale}` comes first. */
  const startWithVideo = manifest.templates.every(({ source }) => source.startsWith('{video}'))
  const unclear = new Set(assigned.unclear)
  for (const link of listing.strayLinks) {
    const below = link === folder ? '' : link.slice(prefix.length)
    const path = resolve(below)
    if (path.kind === 'track') claimed.push(trackOf(path))
    for (const video of manifest.videos.keys()) {
      const isAbove = below === '' || video === below || video.startsWith(`${below}/`)
      if (isAbove || !startWithVideo) unclear.add(video)
    }
    const isWanted =
      isSelected(link) || [...(selected ?? [])].some((file) => file.startsWith(`${link}/`))
    const message = 'This link leads out of the workspace, or to nothing, so it is not followed.'
    const hint = 'Put the file or folder itself there.'
    if (isWanted) report(link, { rule: 'file/outside', message, hint })
  }

  for (const file of selected ?? []) {
    if (file.startsWith(prefix) || formatOf(file) === null) continue
    const message = `The file lies outside the manifest's folder \`${folder}\`, so it belongs to no video.`
    const hint = 'Move it below that folder, or leave it out of `files`.'
    report(file, { rule: 'file/outside', message, hint })
  }

  return {
    files: assigned.files.filter(({ path }) => isSelected(path)),
    unusable: assigned.unusable.filter(({ path }) => isSelected(path)),
    claimed,
    unclear,
    problems: problems.sort((a, b) => byPath({ path: a.file }, { path: b.file })),
    found: listing.files.filter(({ path }) => isSelected(path)).length,
    complete:
      selected === null &&
      listing.files.length > 0 &&
      listing.strayLinks.length === 0 &&
      !assigned.stray,
  }
}
