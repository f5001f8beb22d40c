import type { Track } from '../datocms/resources.ts'
import type { CheckedFile } from '../files/check.ts'
import type { Discovery } from '../files/discover.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { isInTime } from '../subtitles/compare/match.ts'
import { formatOf } from '../subtitles/format.ts'
import type { VideoState } from './change.ts'
import { type ComparedVideo, type DifferingText, strayKey } from './compare.ts'
import type { Comparison, Judgement } from './comparison.ts'
import { type DriftOptions, findDrift } from './drift.ts'
import { judge } from './judge.ts'
import { type Keeping, learnKeeping, type Sighting } from './keeping.ts'
import { findKin, judgeKeys, type KeyJudgement, type Kin, withKin } from './kinship.ts'
import { findCandidates, sameKey } from './match.ts'
import { isMadeOf, learnNaming } from './naming.ts'
import { middleOf } from './offset.ts'

/** What the tracks that are there tell of this DatoCMS, and what they then are to their files. */
export interface Learnt {
  /** With each track as what it was made as, and under the name that it was made with. */
  readonly videos: readonly VideoState[]
  /** By track id. */
  readonly comparisons: ReadonlyMap<string, Judgement>
  readonly keys: ReadonlyMap<string, KeyJudgement>
  /** The names that DatoCMS lists instead of those that tracks were made with, by track id. */
  readonly names: ReadonlyMap<string, string>
  readonly keeping: Keeping
}

export interface LearnOptions extends DriftOptions {
  readonly checked: readonly CheckedFile[]
  readonly discovery: Pick<Discovery, 'files' | 'unusable'>
  /** Paths that the push changed; null where that is unknown. */
  readonly pushed: ReadonlySet<string> | null
}

/** A video, and how its tracks relate to its files. */
export interface Compared extends ComparedVideo {
  readonly state: VideoState
}

/** Learns from all tracks what this DatoCMS keeps, before a plan decides. */
export async function learn(compared: readonly Compared[], options: LearnOptions): Promise<Learnt> {
  const { checked, isPushed, pushed } = options
  const raw = new Map(compared.flatMap(({ comparisons }) => [...comparisons]))
  const differing = compared.flatMap((each) => each.differing)
  const owners = ownersOf(compared, checked)
  const wanted = chooseTexts(differing, raw, { isPushed, owners })
  const found = await findDrift(raw, wanted, options)

  const strays = compared.flatMap((each) => each.strays)
  const kin = findKin(strays, (stray) => found.get(strayKey(stray)))
  const comparisons = new Map<string, Comparison>()
  for (const [key, comparison] of found) if (owners.has(key)) comparisons.set(key, comparison)
  for (const each of kin) {
    const { checked, track } = each
    owners.set(track.id, checked)
    const comparison = found.get(strayKey(each))
    if (comparison) comparisons.set(track.id, comparison)
    else comparisons.delete(track.id)
  }
  const kinByVideo = Map.groupBy(kin, ({ checked: { file } }) => file.video)
  const videos = compared.map(({ state }) => withKin(state, kinByVideo.get(state.video) ?? []))

  const sightings = new Map(
    [...comparisons].flatMap(([id, comparison]): [string, Sighting][] => {
      const owner = owners.get(id)
      if (!owner) return []
      const { format, path } = owner.file
      return [[id, { format, comparison, isPushed: pushed?.has(path) ?? null }]]
    }),
  )
  const keeping = learnKeeping([...sightings.values()])
  const { keys, names, named } = learnNames(videos, { ...options, kin })
  return {
    videos: videos.map((state) => withNames(state, named)),
    keys,
    names,
    comparisons: new Map(
      [...sightings].map(([id, { comparison, ...known }]) => [
        id,
        judge(comparison, { ...known, keeping }),
      ]),
    ),
    keeping,
  }
}

/** The file of each comparison, by its key. */
function ownersOf(
  compared: readonly Compared[],
  checked: readonly CheckedFile[],
): Map<string, CheckedFile> {
  const byVideo = Map.groupBy(checked, ({ file }) => file.video)
  return new Map(
    compared.flatMap(({ state }) =>
      (byVideo.get(state.video) ?? []).flatMap((each) =>
        state.tracks
          .filter((track) => sameKey(each.file, track))
          .map((track) => [track.id, each] as const),
      ),
    ),
  )
}

/** Texts of each kind whose files' history is looked through only to learn whether the kind is kept. */
const mostSamples = 20

/**
 * The texts that are worth looking for in the history of their files: all that may have to be replaced, and of those
 * that show nothing of a kind as many as it takes to learn that it is lost.
 */
function chooseTexts(
  differing: readonly DifferingText[],
  comparisons: ReadonlyMap<string, Comparison>,
  {
    isPushed,
    owners,
  }: Pick<LearnOptions, 'isPushed'> & { owners: ReadonlyMap<string, CheckedFile> },
): readonly DifferingText[] {
  const sightings = [...comparisons].flatMap(([key, comparison]): readonly Sighting[] => {
    const format = owners.get(key)?.file.format
    return format ? [{ format, comparison, isPushed: false }] : []
  })
  const keeping = learnKeeping(sightings)
  const samples = new Map<string, number>()
  return differing.filter(({ checked: { file }, key }) => {
    const comparison = comparisons.get(key)
    if (comparison?.kind !== 'similar' || isPushed(file.path)) return true
    const kinds = [...comparison.looks.keys()]
    if (kinds.some((kind) => keeping.of(file.format, kind) === 'kept')) return true
    const looks = kinds.map((kind) => `${file.format} ${kind}`)
    // Texts that are moved alike are moved by DatoCMS, or will be told as an edit of each.
    if (!isInTime(comparison.offset)) looks.push(`moved by ${middleOf(comparison.offset)}`)
    const isRare = looks.filter((at) => {
      const count = samples.get(at) ?? 0
      samples.set(at, count + 1)
      return count < mostSamples
    })
    return isRare.length > 0
  })
}

/** What is listed under other languages and names than it was made with. */
function learnNames(
  videos: readonly VideoState[],
  { checked, kin, isPushed, pushed, discovery }: LearnOptions & { readonly kin: readonly Kin[] },
): Pick<Learnt, 'keys' | 'names'> & { readonly named: readonly Pair[] } {
  const strange = new Set(kin.map(({ track }) => track.id))
  const byVideo = new Map(videos.map((state) => [state.video, state.tracks]))
  const pairs = checked.flatMap(({ file }) => {
    const [track, ...others] = findCandidates(file, byVideo.get(file.video) ?? [])
    return track && others.length === 0 ? [{ file, track }] : []
  })
  const exact = pairs.filter(({ track }) => !strange.has(track.id)).map(({ track }) => track)
  const there = new Set([...discovery.files, ...discovery.unusable].map(({ path }) => path))
  const gone = [...(pushed ?? [])].filter((path) => formatOf(path) !== null && !there.has(path))
  const naming = learnNaming(pairs)
  const named = pairs.filter(
    (pair) => naming && isMadeOf(naming, pair) && pair.track.name !== pair.file.name,
  )
  return {
    keys: judgeKeys({ kin, exact, isPushed, gone }),
    names: new Map(named.map(({ track }) => [track.id, track.name])),
    named,
  }
}

interface Pair {
  readonly file: SubtitleFile
  readonly track: Track
}

function withNames(state: VideoState, named: readonly Pair[]): VideoState {
  const names = new Map(named.map(({ file, track }) => [track.id, file.name]))
  const tracks = state.tracks.map((track) => ({
    ...track,
    name: names.get(track.id) ?? track.name,
  }))
  return { ...state, tracks }
}
