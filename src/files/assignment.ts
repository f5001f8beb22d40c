import { comparableName, defaultNames, nameTracks, type TrackName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import { byText, type FileProblem, type Problem } from '../shared/problem.ts'
import { quotedList } from '../shared/words.ts'
import { formatOf } from '../subtitles/format.ts'
import { applyRules, problem, type RuleSettings } from '../subtitles/severity.ts'
import type { PathReading } from './path-reading.ts'
import type { FileTrack, SubtitleFile } from './subtitle-file.ts'

/** A file, and what its path says. */
export type ReadFile = PathReading & {
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly absolutePath: string
  /** Where it lies when links are followed. */
  readonly realPath: string
}

/** A file that stands for a track. */
type TrackFile = Extract<ReadFile, { kind: 'track' }>

/** Which file each track gets. Of the files, only those that are selected. */
export interface Assignment {
  /** In the order of their paths. */
  readonly files: readonly SubtitleFile[]
  /** One file for each track that has files and can use none of them. */
  readonly unusable: readonly SubtitleFile[]
  /** The tracks that have at least one file, selected or not, whether or not that file can be used. */
  readonly claimed: readonly FileTrack[]
  /** Videos with a file whose track cannot be told. */
  readonly unclear: ReadonlySet<string>
  /** Whether there is a file whose video cannot be told. */
  readonly stray: boolean
  /** How many selected files stand for no track, and are told; one that several links lead to counts once. */
  readonly trackless: number
  readonly problems: readonly FileProblem[]
}

/** Takes note of a problem of some files, of which any will do to say it at. `others` have a part in it. */
type Report = (files: readonly ReadFile[], found: Problem, others?: readonly ReadFile[]) => void

/**
 * Gives each track its one file and its name. Of the files for one track that of the earliest template wins;
 * several of one template exclude each other. A link to a file that stands for the same track, or whose own path
 * says nothing, is that file once more; where no path of a file says anything, that is told once.
 */
export function assignTracks(
  files: readonly ReadFile[],
  {
    selected,
    rules,
  }: {
    /** The paths of the files to look at. */
    readonly selected: ReadonlySet<string>
    readonly rules: RuleSettings
  },
): Assignment {
  const problems: FileProblem[] = []
  const report: Report = (files, found, others = []) => {
    const at = files.find(({ path }) => selected.has(path))
    const among = [...files, ...others].map(({ path }) => path)
    if (at) problems.push({ ...found, file: at.path, ...(among.length > 1 ? { among } : {}) })
  }

  const trackFiles = files.filter((each) => each.kind === 'track')
  for (const each of trackFiles) for (const found of each.problems) report([each], found)

  const used = new Set(trackFiles.map(({ realPath }) => realPath))
  const strangers = files
    .filter((each) => each.kind === 'none')
    .filter(({ realPath }) => !used.has(realPath))
  for (const same of Map.groupBy(strangers, ({ realPath }) => realPath).values()) {
    if (same[0]) report(same, same[0].problem)
  }
  const told = strangers.filter((each) => applyRules([each.problem], rules).length > 0)
  const unclear = told.filter((each) => each.problem.rule !== 'locale/forced')
  const trackless = told.filter(({ path }) => selected.has(path)).map(({ realPath }) => realPath)

  const tracks = Map.groupBy(trackFiles, (each) => `${each.video}\0${keyOf(each)}`)
  const chosen = [...tracks.values()].map((rivals) => chooseFile(rivals, report))
  const winners = chosen.flatMap(({ winner }) => winner ?? [])
  const named = [...Map.groupBy(winners, ({ video }) => video).values()].map((ofVideo) =>
    nameFiles(ofVideo, report),
  )
  const losers = chosen.flatMap(({ loser }) => {
    if (!loser) return []
    const { short, long } = defaultNames(loser)
    return subtitleFile({ ...loser, name: loser.asked ?? short, longName: long })
  })
  const inUse = (each: readonly SubtitleFile[]): readonly SubtitleFile[] =>
    each.filter(({ path }) => selected.has(path)).sort((a, b) => byText(a.path, b.path))
  return {
    files: inUse(named.flatMap(({ files }) => files)),
    unusable: inUse([...losers, ...named.flatMap(({ clashing }) => clashing)]),
    claimed: [...tracks.values()].flatMap(([first]) => first ?? []),
    unclear: new Set(unclear.flatMap(({ video }) => video ?? [])),
    stray: unclear.some(({ video }) => video === null),
    trackless: new Set(trackless).size,
    problems,
  }
}

/** The one file for a track; where several have the same right none wins, and one of them is the loser. */
function chooseFile(
  rivals: readonly TrackFile[],
  report: Report,
): { readonly winner: TrackFile | null; readonly loser: TrackFile | null } {
  const files = distinctFiles(rivals).toSorted((a, b) => a.template - b.template)
  const leaders = files.filter(({ template }) => template === files[0]?.template)
  const leading = pathsOf(leaders)
  const [winner = null, rival] = leaders
  if (winner && rival) {
    report(
      leaders,
      problem('file/conflict', {
        message: `${leading} all stand for the track \`${keyOf(winner)}\` of \`${winner.video}\`, so none is used.`,
        hint: 'Keep one of them.',
      }),
    )
  }
  const shadowed = problem('file/shadowed', {
    message: `An earlier template gives the track to ${leading}, so this file is not used.`,
    hint: 'Keep one of them.',
  })
  for (const each of files.slice(leaders.length)) report([each], shadowed, leaders)
  return rival ? { winner: null, loser: winner } : { winner, loser: null }
}

/** The files of one track that count: each real file once, by a path without links where there is one. */
function distinctFiles(files: readonly TrackFile[]): readonly TrackFile[] {
  return [...Map.groupBy(files, ({ realPath }) => realPath).values()].flatMap(
    (same) => same.find(({ absolutePath, realPath }) => absolutePath === realPath) ?? same[0] ?? [],
  )
}

/** Names the files of one video. Files whose names clash beyond remedy stand apart. */
function nameFiles(files: readonly TrackFile[], report: Report) {
  const named = nameTracks(files)
  const clashes = Map.groupBy(
    named.filter(({ clashes }) => clashes),
    ({ name }) => comparableName(name),
  )
  const clashing = [...clashes.values()].flatMap((group) => {
    const [{ name } = { name: '' }] = group
    const last = group.at(-1)
    report(
      group,
      problem('locale/name-clash', {
        message: `${pathsOf(group)} would all have the track name “${name}”, so none is used.`,
        hint: `Give one a name of its own in the manifest: \`tracks: { ${last && keyOf(last)}: { name: … } }\` below \`${last?.video}\`.`,
      }),
    )
    return group.map((each) => subtitleFile({ ...each, name, longName: name }))
  })
  return { files: named.filter(({ clashes }) => !clashes).map(subtitleFile), clashing }
}

/** A file that stands for a track, with the name that the track gets. */
export function subtitleFile(
  named: Omit<TrackFile, 'realPath'> & Pick<TrackName, 'name' | 'longName'>,
): SubtitleFile {
  const { path, absolutePath, video, uploadId, language, closedCaptions, name, longName } = named
  return {
    path,
    absolutePath,
    format: formatOf(path) ?? 'vtt',
    video,
    uploadId,
    language,
    closedCaptions,
    name,
    nameFromManifest: named.asked !== null,
    longName,
  }
}

const keyOf = (track: FileTrack): string => trackKey(track.language, track.closedCaptions)

const pathsOf = (files: readonly TrackFile[]): string =>
  quotedList(
    files.map(({ path }) => path),
    ' and ',
  )
