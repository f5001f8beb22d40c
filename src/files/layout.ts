import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { compileTemplate, type MatchEffort, type Template } from '../manifest/templates.ts'
import { count, figure, quotedList, series } from '../shared/words.ts'
import { applyRules, problem } from '../subtitles/severity.ts'
import type { ReadFile } from './assignment.ts'
import { type PathReading, pathReader } from './path-reading.ts'
import { wayBelow } from './walk.ts'

/** The usual layouts in which a language is told from the rest of the name even where no video is known. */
const plainLayouts = [
  '{locale}/{video}.{format}',
  '{video} - {locale}.{format}',
  '{video} ({locale}).{format}',
  '{video} [{locale}].{format}',
  '{video}-{locale}.{format}',
  '{video}_{locale}.{format}',
]

/** The usual layouts of subtitle files; of two that name as many files the earlier one is proposed. */
const usualLayouts = [
  '{video}/{locale}.{format}',
  '{video}.{locale}.{format}',
  ...plainLayouts,
  '{video} {locale}.{format}',
  '{video}.({locale}).{format}',
  '{video}.[{locale}].{format}',
  '{video}/subtitles.{locale}.{format}',
  '{video}/subtitles-{locale}.{format}',
  '{video}/subtitles_{locale}.{format}',
  '{video}/captions.{locale}.{format}',
  '{video}/captions-{locale}.{format}',
  '{video}/captions_{locale}.{format}',
  '{video}/{locale}/subtitles.{format}',
  '{video}/{locale}/captions.{format}',
  '{locale}/{video}/subtitles.{format}',
  '{locale}/{video}/captions.{format}',
  '{video}/subtitles/{locale}.{format}',
  '{video}/captions/{locale}.{format}',
  '{locale} - {video}.{format}',
  '{locale}-{video}.{format}',
  '{locale}_{video}.{format}',
  '{locale}.{video}.{format}',
  '{video}/*.{locale}.{format}',
  '{video}/*-{locale}.{format}',
  '{video}/*_{locale}.{format}',
  '{video}/* - {locale}.{format}',
  '{video}/{locale}/*.{format}',
  '{video}/{locale}.*.{format}',
  '{video}.{locale}.*.{format}',
  '{locale}/{video}/*.{format}',
  '{locale}/{video}.*.{format}',
  '*/{video}/{locale}.{format}',
  '*/{video}.{locale}.{format}',
  '*/{locale}/{video}.{format}',
  '{video}/*/{locale}.{format}',
]

/** What may come of a layout that is not the manifest's. */
const rulesOfLayout = [
  'file/no-template',
  'file/unknown-video',
  'locale/no-language',
  'locale/unknown-language',
]

/** So many files choose the layouts; what these name is counted among all. */
const mostTried = 1000
/** More templates are no help in a line that is to be copied. */
const mostTemplates = 20
/** UTF-16 code units. Longer paths, and what is left when names take so many steps, get no advice. */
const longestPath = 400
const mostSteps = 5_000_000

type Named = Extract<PathReading, { kind: 'track' }>

/**
 * The files, and where those whose paths say nothing would say it by the usual layouts, the problem with the line for
 * the manifest that names them. That line names the files that are named already as well.
 */
export function adviseLayout(files: readonly ReadFile[], manifest: Manifest): readonly ReadFile[] {
  const isLost = (each: ReadFile): boolean =>
    each.kind === 'none' &&
    rulesOfLayout.includes(each.problem.rule) &&
    applyRules([each.problem], manifest.rules).length > 0
  const lost = files.filter(isLost)
  if (lost.length === 0 || manifest.templates.length > mostTemplates) return files
  const input = { files, lost, manifest, readBy: boundedReader(manifest) }
  const layouts = chooseLayouts(input)
  const advised = layouts.length > 0 ? adviseTracks(input, layouts) : adviseLanguages(input)
  if (advised === null) return files
  const templates = quotedList(manifest.templates.map(({ source }) => source))
  const message = `None of the manifest's templates finds video and language in the path: ${templates}.`
  const found = problem('file/no-template', { message, hint: advised.hint })
  return files.map((each) =>
    each.kind === 'none' && advised.paths.has(each.path) ? { ...each, problem: found } : each,
  )
}

/** Reads the paths of files by templates alone. */
type ReadBy = (
  templates: readonly Template[],
  files: readonly ReadFile[],
) => ReadonlyMap<string, PathReading>

/** Reads as long as all that is read together takes few steps. */
function boundedReader(manifest: Manifest): ReadBy {
  const effort: MatchEffort = { steps: 0 }
  return (templates, files) => {
    const readPath = pathReader({ ...manifest, templates }, effort)
    const readings = new Map<string, PathReading>()
    for (const { path } of files) {
      const way = wayBelow(manifest.root, path)
      if (way === null || way.length > longestPath || effort.steps > mostSteps) continue
      readings.set(path, readPath(way))
    }
    return readings
  }
}

/** The paths that stand for a track which no other path stands for. */
function namedAlone(readings: ReadonlyMap<string, PathReading>): ReadonlySet<string> {
  const tracks = [...readings].filter((each): each is [string, Named] => each[1].kind === 'track')
  const rivals = Map.groupBy(tracks, ([, track]) => keyOf(track))
  return new Set(
    [...rivals.values()].flatMap((same) => (same.length === 1 ? (same[0]?.[0] ?? []) : [])),
  )
}

const keyOf = ({ video, language, closedCaptions }: Named): string =>
  `${video}\0${trackKey(language, closedCaptions)}`

/** The layouts that together name most of the files, each the one that names most of what the others leave. */
function chooseLayouts({ lost, readBy }: Input): readonly string[] {
  const chosen: string[] = []
  const tried = lost.slice(0, mostTried)
  const named = new Map(
    usualLayouts.map((source) => [source, namedAlone(readBy([compileTemplate(source)], tried))]),
  )
  let left = tried.map(({ path }) => path)
  while (left.length > 0) {
    const gains = usualLayouts.map((source) => left.filter((path) => named.get(source)?.has(path)))
    const most = Math.max(...gains.map(({ length }) => length))
    if (most === 0) break
    const best = gains.findIndex(({ length }) => length === most)
    chosen.push(usualLayouts[best] ?? '')
    const taken = new Set(gains[best])
    left = left.filter((path) => !taken.has(path))
  }
  return chosen
}

interface Input {
  readonly files: readonly ReadFile[]
  /** Those whose paths say nothing. */
  readonly lost: readonly ReadFile[]
  readonly manifest: Manifest
  readonly readBy: ReadBy
}

interface Advice {
  /** The files that it helps. */
  readonly paths: ReadonlySet<string>
  readonly hint: string
}

/** The line that names files of known videos. */
function adviseTracks(
  { files, lost, manifest, readBy }: Input,
  layouts: readonly string[],
): Advice | null {
  const added = layouts.map((source) => compileTemplate(source))
  const alone = readBy(added, files)
  const isWhole = files.every((each) => {
    if (each.kind === 'none') return true
    const reading = alone.get(each.path)
    return reading?.kind === 'track' && keyOf(reading) === keyOf(each)
  })
  const templates = isWhole ? added : [...manifest.templates, ...added]
  const readings = readBy(templates, files)
  const named = namedAlone(readings)
  const paths = new Set(lost.flatMap(({ path }) => (named.has(path) ? path : [])))
  if (paths.size === 0) return null
  const isAll = named.size === files.length
  const reach = isAll
    ? count(named.size, 'file')
    : `${figure(named.size)} of ${count(files.length, 'file')}`
  const shares = templates.flatMap(({ source }, at) => {
    const own = [...named].filter((path) => isOf(readings.get(path), at))
    return own.length > 0 ? `${figure(own.length)} by \`${source}\`` : []
  })
  const each = shares.length > 1 ? ` (${series(shares)})` : ''
  return {
    paths,
    hint: `Write ${lineOf(templates)} in the manifest, which names ${reach}${each}.`,
  }
}

const isOf = (reading: PathReading | undefined, template: number): boolean =>
  reading?.kind === 'track' && reading.template === template

/** The line that finds a language in every file, where the manifest has none of the videos. */
function adviseLanguages({ files, lost, manifest, readBy }: Input): Advice | null {
  const silent = lost.filter((each) => each.kind === 'none' && each.unknownVideo === null)
  const others = files.some(({ kind }) => kind === 'track') ? manifest.templates : []
  const videosBy = (templates: readonly Template[], among: readonly ReadFile[]) =>
    [...readBy(templates, among).values()].flatMap(
      (each) => (each.kind === 'none' && each.unknownVideo?.video) || [],
    )
  const tried = silent.slice(0, mostTried)
  const templates = plainLayouts
    .map((source) => [...others, compileTemplate(source)])
    .find((each) => videosBy(each, tried).length === tried.length)
  const videos = templates && videosBy(templates, silent)
  if (!videos || videos.length === 0 || videos.length < silent.length) return null
  const add = quotedList([...new Set(videos)])
  return {
    paths: new Set(silent.map(({ path }) => path)),
    hint: `Write ${lineOf(templates)} in the manifest, which finds a language in ${count(silent.length, 'file')}, and add ${add} with upload ids under \`uploads\`.`,
  }
}

/** `paths` as the manifest writes it. */
function lineOf(templates: readonly Template[]): string {
  const entries = templates.map(({ source, locale }) => {
    const path = JSON.stringify(source)
    return locale
      ? `{ path: ${path}, language: ${trackKey(locale.language, locale.closedCaptions)} }`
      : path
  })
  return `\`paths: [${entries.join(', ')}]\``
}
