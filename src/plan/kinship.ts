import { posix } from 'node:path'
import type { Track } from '../datocms/resources.ts'
import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { comparableName, defaultNames } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { VideoState } from './change.ts'
import type { Comparison } from './comparison.ts'
import { sameKey, sameName } from './match.ts'

/** Language and closed captions. */
export type Key = Pick<Track, 'language' | 'closedCaptions'>

/** A track that was made for a file, as its name and text tell, and that DatoCMS lists as another language or kind. */
export interface Kin {
  readonly checked: CheckedFile
  /** As DatoCMS lists it. */
  readonly track: Track
  /** Whether a track is listed as what the file stands for, whatever its name and text. */
  readonly hasOwn: boolean
  /** Whether it is the only track that is listed as what another file stands for. */
  readonly isOthers: boolean
}

/**
 * Tracks that may be a file's although DatoCMS lists them otherwise, where no track of its own has its name: they have
 * its name or its default one, or a kindred language that no file has.
 */
export function findStrays(
  file: SubtitleFile,
  tracks: readonly Track[],
  files: readonly SubtitleFile[],
): readonly Track[] {
  if (tracks.some((track) => sameKey(file, track) && sameName(track.name, file.name))) return []
  const names = namesOf(file)
  const isOwned = (track: Track): boolean =>
    files.some(
      (other) => other !== file && (sameKey(other, track) || sameName(other.name, track.name)),
    )
  const strays = tracks.filter((track) => {
    if (sameKey(file, track)) return false
    const isNamed = names.some((name) => sameName(name, track.name))
    const isAlike =
      track.closedCaptions === file.closedCaptions && isKindred(file.language, track.language)
    return isNamed || (isAlike && !isOwned(track))
  })
  return strays.toSorted((a, b) => rank(file, a) - rank(file, b))
}

/** Whether another file than this one would be left without a track. */
export function isOnlyOfAnother(
  track: Track,
  file: SubtitleFile,
  tracks: readonly Track[],
  files: readonly SubtitleFile[],
): boolean {
  const isListedFor = (other: SubtitleFile): boolean => other !== file && sameKey(other, track)
  return files.some(isListedFor) && tracks.every((each) => each === track || !sameKey(each, track))
}

function namesOf(file: SubtitleFile): readonly string[] {
  return [file.name, file.longName, ...Object.values(defaultNames(file))]
}

function rank(file: SubtitleFile, { name }: Track): number {
  return sameName(name, file.name) ? 0 : 1
}

/**
 * The strays that are files': those that `isKin` knows, and of the others, whose text somebody may have edited, those
 * with a file's name that are listed otherwise in the same way.
 *
 * @param comparisonOf what is known of the text of a stray.
 */
export function findKin(
  strays: readonly Kin[],
  comparisonOf: (stray: Kin) => Comparison | undefined,
): readonly Kin[] {
  const known = new Set(strays.filter((stray) => isKin(stray, comparisonOf(stray))))
  const isRead = (stray: Kin) => (comparisonOf(stray)?.kind ?? 'unreadable') !== 'unreadable'
  const lost = new Set([...known].filter(isRead).flatMap(changedShapes))
  const taken = new Set([...known].map(({ track }) => track.id))
  return strays.filter(
    (stray) =>
      known.has(stray) ||
      (!taken.has(stray.track.id) &&
        sameName(stray.track.name, stray.checked.file.name) &&
        comparisonOf(stray)?.kind === 'different' &&
        changedShapes(stray).every((shape) => lost.has(shape))),
  )
}

/**
 * Whether a stray is a file's: it has a text of the file, or, where it shows none that can be read and neither the file
 * nor another one needs it for its own, the file's very name and a kindred language.
 */
export function isKin(
  { checked, track, hasOwn, isOthers }: Kin,
  comparison: Comparison | undefined,
): boolean {
  switch (comparison?.kind) {
    case 'same':
    case 'similar':
      return true
    case 'different':
      return comparison.drift?.kind === 'older'
    default: {
      const { file } = checked
      const isFree = !hasOwn && !isOthers
      return isFree && track.name === file.name && isKindred(file.language, track.language)
    }
  }
}

/** Whether a code may be what became of a language tag: another form of its language, or none that is known. */
function isKindred(language: string, listed: string): boolean {
  const [own] = language.split('-')
  const [other = ''] = listed.split('-')
  return own === other || other === '' || other.length > 3
}

/** The tracks of a video as what they were made as. */
export function withKin(state: VideoState, kin: readonly Kin[]): VideoState {
  const files = new Map(kin.map(({ checked: { file }, track }) => [track.id, file]))
  const tracks = state.tracks.map((track) => {
    const file = files.get(track.id)
    if (!file) return track
    const { language, closedCaptions } = file
    return { ...track, language, closedCaptions }
  })
  return { ...state, tracks }
}

export interface KeyEvidence {
  readonly kin: readonly Kin[]
  /** The tracks that are listed as what their files stand for. */
  readonly exact: readonly Key[]
  /** Whether the push changed a file. */
  readonly isPushed: (path: string) => boolean
  /** Paths of subtitle files that the push took away: another one may be one of them under a new name. */
  readonly gone: readonly string[]
}

/** What a track that is listed otherwise means for a plan. */
export interface KeyJudgement {
  /** Whether it is to be made again as what its file stands for. */
  readonly isWrong: boolean
  /** A part of a reason: `listed as `it``. */
  readonly words: string
}

/** Judges each track that is listed otherwise, by its id. */
export function judgeKeys({
  kin,
  exact,
  isPushed,
  gone,
}: KeyEvidence): ReadonlyMap<string, KeyJudgement> {
  const kept = new Set(exact.flatMap(shapesOf))
  const isMoved = ({ path, language }: SubtitleFile): boolean =>
    gone.some((other) => {
      const [subtag = ''] = language.split('-')
      return posix.dirname(other) === posix.dirname(path) && posix.basename(other).includes(subtag)
    })
  const mayBeOld = ({ checked: { file }, track }: Kin): boolean =>
    isPushed(file.path) && isMoved(file) && !isNamedFor(file, track)
  const lost = new Set(kin.filter((each) => !mayBeOld(each)).flatMap((each) => changedShapes(each)))
  return new Map(
    kin.map((each) => {
      const { checked, track } = each
      const shapes = changedShapes(each)
      const isKept = shapes.some((shape) => kept.has(shape) && !lost.has(shape))
      const isLost = shapes.every((shape) => lost.has(shape))
      const { file } = checked
      const listed =
        track.language === ''
          ? 'no language'
          : `\`${trackKey(track.language, track.closedCaptions)}\``
      const wanted = `\`${trackKey(file.language, file.closedCaptions)}\``
      const isWrong = isKept || (!isLost && mayBeOld(each))
      return [
        track.id,
        { isWrong, words: isWrong ? `${listed} → ${wanted}` : `listed as ${listed}` },
      ]
    }),
  )
}

/** What a track says of what DatoCMS keeps: closed captions, and language tags of its shape. */
function shapesOf({ language, closedCaptions }: Key): readonly string[] {
  const shape = language.split('-').map((part) => part.length)
  return [`tag ${shape.join('-')}`, ...(closedCaptions ? ['closed captions'] : [])]
}

function changedShapes({ checked: { file }, track }: Kin): readonly string[] {
  const shape = file.language.split('-').map((part) => part.length)
  return [
    ...(file.language === track.language ? [] : [`tag ${shape.join('-')}`]),
    ...(file.closedCaptions === track.closedCaptions ? [] : ['closed captions']),
  ]
}

/** Whether a track has the default name of its file, and not that of what DatoCMS lists it as. */
function isNamedFor(file: SubtitleFile, { name, language, closedCaptions }: Track): boolean {
  if (file.nameFromManifest) return false
  try {
    const { short, written, long } = defaultNames({ language, closedCaptions })
    return [short, written, long].every((other) => comparableName(other) !== comparableName(name))
  } catch {
    return true
  }
}
