import { defaultNames } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { severityOf } from '../subtitles/severity.ts'
import {
  askedName,
  type Candidate,
  type GroupFinding,
  nameFiles,
  quotedPaths,
  subtitleFile,
} from './name-files.ts'
import type { ResolvedPath } from './resolve-track.ts'
import type { SubtitleFile } from './subtitle-file.ts'
import { byPath, type FoundFile } from './walk.ts'

/** A file, and what its path says. */
export interface ResolvedFile {
  readonly file: FoundFile
  readonly path: ResolvedPath
}

/** A track that has at least one file, whether or not that file can be used. */
export interface ClaimedTrack {
  readonly video: string
  readonly uploadId: string
  readonly language: string
  readonly closedCaptions: boolean
}

export interface Assignment {
  /** In the order of their paths. */
  readonly files: readonly SubtitleFile[]
  /** One file for each track that has files and can use none of them. */
  readonly unusable: readonly SubtitleFile[]
  readonly claimed: readonly ClaimedTrack[]
  /** Videos with a file whose track cannot be told. */
  readonly unclear: ReadonlySet<string>
  /** Whether there is a file whose video cannot be told. */
  readonly stray: boolean
  readonly findings: readonly GroupFinding[]
}

type TrackPath = Extract<ResolvedPath, { kind: 'track' }>

/** The track that a path stands for; the manifest has the last word on closed captions. */
export function trackOf({ video, locale }: TrackPath): ClaimedTrack {
  const { language } = locale
  const settings = video.tracks.get(trackKey(language, locale.closedCaptions))
  const closedCaptions = settings?.closedCaptions ?? locale.closedCaptions
  return { video: video.video, uploadId: video.uploadId, language, closedCaptions }
}

function candidate(manifest: Manifest, file: FoundFile, path: TrackPath): Candidate {
  const { video, template, locale } = path
  const { language, closedCaptions } = trackOf(path)
  const key = trackKey(language, locale.closedCaptions)
  const asked = askedName(manifest, { video, key, language, closedCaptions })
  return { file, video, template, language, closedCaptions, asked }
}

/** The files of one track that count: each real file once, by a path without links where there is one. */
function distinctFiles(candidates: readonly Candidate[]): readonly Candidate[] {
  const byRealPath = new Map<string, Candidate>()
  for (const each of candidates) {
    const known = byRealPath.get(each.file.realPath)
    if (!known || (known.file.linked && !each.file.linked)) byRealPath.set(each.file.realPath, each)
  }
  return [...byRealPath.values()]
}

/** The one file for a track, or null where several have the same right; and what to say about the others. */
function chooseFile(rivals: readonly Candidate[]): {
  readonly winner: Candidate | null
  /** Where there is no winner: one of the files that exclude each other. */
  readonly loser: Candidate | null
  readonly findings: readonly GroupFinding[]
} {
  const files = distinctFiles(rivals)
  const first = files.reduce((least, { template }) => Math.min(least, template), Infinity)
  const leaders = files.filter(({ template }) => template === first)
  const leading = quotedPaths(leaders)
  const findings = files
    .filter(({ template }) => template !== first)
    .map(
      ({ file }): GroupFinding => ({
        files: [file.path],
        rule: 'file/shadowed',
        message: `An earlier template gives the track to ${leading}, so this file is not used.`,
        hint: 'Keep one of them.',
      }),
    )
  const [winner, rival] = leaders
  if (!winner || !rival) return { winner: winner ?? null, loser: null, findings }
  const track = trackKey(winner.language, winner.closedCaptions)
  const conflict: GroupFinding = {
    files: leaders.map(({ file }) => file.path),
    rule: 'file/conflict',
    message: `${leading} all stand for the track \`${track}\` of \`${winner.video.video}\`, so none is used.`,
    hint: 'Keep one of them.',
  }
  return { winner: null, loser: winner, findings: [conflict, ...findings] }
}

/**
 * Gives each track its one file and its name. Of the files for one track that of the earliest template wins;
 * several of one template exclude each other. A link to a file that stands for the same track, or whose own path
 * says nothing, is that file once more; where no path of a file says anything, that is told once.
 */
export function assignTracks(manifest: Manifest, resolved: readonly ResolvedFile[]): Assignment {
  const findings: GroupFinding[] = []
  const claimed: ClaimedTrack[] = []
  const tracks = new Map<string, Candidate[]>()
  const used = new Set<string>()
  for (const { file, path } of resolved) {
    if (path.kind === 'none') continue
    used.add(file.realPath)
    const each = candidate(manifest, file, path)
    const track = `${each.video.video}\0${trackKey(each.language, each.closedCaptions)}`
    const rivals = tracks.get(track)
    if (rivals) rivals.push(each)
    else {
      tracks.set(track, [each])
      claimed.push(trackOf(path))
    }
    for (const finding of path.findings) findings.push({ files: [file.path], ...finding })
  }

  const unclear = new Set<string>()
  const strangers = new Map<string, string[]>()
  let stray = false
  for (const { file, path } of resolved) {
    if (path.kind !== 'none' || used.has(file.realPath)) continue
    const { finding, video } = path
    const paths = strangers.get(file.realPath)
    if (paths) paths.push(file.path)
    else {
      const files = [file.path]
      strangers.set(file.realPath, files)
      findings.push({ files, ...finding })
    }
    const isTrack =
      finding.rule !== 'locale/forced' && severityOf(finding.rule, manifest.rules) !== 'off'
    if (video !== null && isTrack) unclear.add(video)
    if (video === null && isTrack) stray = true
  }

  const unusable: SubtitleFile[] = []
  const videos = new Map<string, Candidate[]>()
  for (const rivals of tracks.values()) {
    const { winner, loser, findings: found } = chooseFile(rivals)
    findings.push(...found)
    if (loser) {
      const { short: name, long: longName } = defaultNames(loser)
      unusable.push(subtitleFile(loser, { name: loser.asked ?? name, longName }))
    }
    if (!winner) continue
    const ofVideo = videos.get(winner.video.video)
    if (ofVideo) ofVideo.push(winner)
    else videos.set(winner.video.video, [winner])
  }

  const files: SubtitleFile[] = []
  for (const ofVideo of videos.values()) {
    const named = nameFiles(ofVideo)
    files.push(...named.files)
    unusable.push(...named.clashing)
    findings.push(...named.findings)
  }
  return {
    files: files.sort(byPath),
    unusable: unusable.sort(byPath),
    claimed,
    unclear,
    stray,
    findings,
  }
}
