import type { Track } from '../datocms/resources.ts'
import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import { isMachineMade } from '../language/names.ts'
import { nfc } from '../shared/nfc.ts'
import { reasonOf } from '../shared/words.ts'
import { type Change, isDrifted, type VideoState } from './change.ts'
import { changeFile, skipFile } from './file-change.ts'
import { hindranceOf } from './hindrance.ts'
import type { PlanInput } from './input.ts'
import { findCandidates, matchTrack, type TrackMatch } from './match.ts'
import { isRefused } from './planned.ts'
import { planDeletions } from './prune.ts'
import { settleNames } from './settle-names.ts'
import { describeDoubt, describeDrift, describeErrors, describeOthers, noTrack } from './words.ts'

/** The changes that make the tracks follow the files, in the order of videos and files. */
export function planChanges(input: PlanInput): readonly Change[] {
  const files = Map.groupBy(input.files, ({ file }) => file.video)
  const existing = Map.groupBy(input.existing, ({ video }) => video)
  return input.videos.flatMap((state) => {
    const { video } = state
    const own = { files: files.get(video) ?? [], existing: existing.get(video) ?? [] }
    return planVideo({ ...input, ...own }, state)
  })
}

/** @param input with the files of this video alone. */
function planVideo(input: PlanInput, state: VideoState): readonly Change[] {
  const { files } = input
  const hindrance = hindranceOf(state)
  if (hindrance) return files.map(({ file }) => skipFile(file, hindrance, null))
  const { comparisons, pushed, options } = input
  const matches = new Map<CheckedFile, TrackMatch>()
  const changes = files.map((checked) => {
    const { file } = checked
    const isPushed = pushed?.has(file.path) ?? false
    const isAsked = isPushed || options.force || file.nameFromManifest
    const match = matchTrack(file, state.tracks, { comparisons, isAsked })
    matches.set(checked, match)
    return planFile(input, checked, { state, match, isPushed })
  })
  const made = new Set(
    changes.flatMap(({ kind, file }) => (kind === 'replace' && file ? [file.path] : [])),
  )
  const all = [...changes, ...planDeletions(input, state, { matches, made })]
  const refused = all.filter((each) => isRefused(each, input.options.onDrift))
  return settleNames(all, state, { refused: new Set(refused), listedNames: input.names })
}

/** What a file meets in DatoCMS. */
interface FileState {
  readonly state: VideoState
  readonly match: TrackMatch
  readonly isPushed: boolean
}

function planFile(
  input: PlanInput,
  { file, errors, content }: CheckedFile,
  { state: { tracks }, match, isPushed }: FileState,
): Change {
  const { comparisons, texts, keys, options } = input
  if (errors > 0) {
    const reason = describeErrors(errors)
    const candidates = findCandidates(file, tracks)
    const track = candidates.length === 1 ? (candidates[0] ?? null) : null
    return skipFile(file, { obstacle: 'file', reason }, track)
  }
  if (match.kind === 'ambiguous') {
    const reason = describeDoubt(match.candidates, comparisons)
    return skipFile(file, { obstacle: 'ambiguous', reason }, null)
  }
  const { track } = match
  if (!track) return changeFile('create', file, { name: file.name, reason: noTrack, content })

  const isRenamed = isOtherwiseNamed(file, track)
  const isNameless = track.name.trim() === ''
  const name = isRenamed || isNameless || isNamed(file, track) ? file.name : track.name
  const key = keys.get(track.id)
  const comparison = comparisons.get(track.id) ?? {
    kind: 'unreadable',
    reason: 'its text was not read',
    isMissing: false,
  }
  const drift = comparison.kind === 'different' ? comparison.drift : null
  const known = {
    name,
    track,
    difference: comparison.kind === 'different' ? comparison.difference : null,
    drift,
    restorable: comparison.kind !== 'unreadable',
    textDigest: texts.get(track.id)?.digest ?? null,
    lost: comparison.kind === 'equal' ? comparison.lost : [],
  }
  if (track.status === 'errored') {
    const reason = `the track is errored${track.error ? `: ${reasonOf(track.error)}` : ''}`
    const isDue = options.force || isRenamed || mayHaveChanged(input, file)
    return changeFile(isDue ? 'replace' : 'keep', file, { ...known, reason })
  }
  if (drift && isDrifted(known) && options.onDrift === 'keep') {
    const reason = `${describeDrift(drift)}, and \`on-drift\` is \`keep\``
    return changeFile('keep', file, { ...known, name: track.name, reason })
  }
  const beside = options.prune && match.certain ? '' : describeOthers(match.others)
  const reasons = [
    ...(comparison.kind === 'different' ? [comparison.words] : []),
    ...(key?.isWrong ? [key.words] : []),
    ...(isRenamed ? [`name “${track.name}” → “${name}”`] : []),
    ...(isRenamed && isMachineMade(track.name) ? ['a machine made the track'] : []),
    ...(drift?.kind === 'edited' || drift?.kind === 'foreign' ? [describeDrift(drift)] : []),
    ...(comparison.kind === 'unreadable' && isPushed
      ? [`the push changed the file, and ${comparison.reason}`]
      : []),
    ...(options.force ? ['`force` is on'] : []),
  ]
  if (reasons.length > 0) {
    return changeFile('replace', file, { ...known, reason: reasons.join(', ') + beside })
  }
  const other = file.nameFromManifest ? input.names.get(track.id) : undefined
  const named =
    other === undefined
      ? ''
      : `, named “${other}”: whether DatoCMS keeps “${file.name}” cannot be told, and \`force\` sends it again`
  const listed = (key ? `, ${key.words}` : '') + named
  const reason =
    comparison.kind === 'unreadable'
      ? `not compared: ${comparison.reason}`
      : `equal${comparison.kind === 'equal' ? comparison.note : ''}`
  return changeFile('keep', file, { ...known, reason: reason + listed + beside })
}

/**
 * Whether the track has another name than it should have: one that the manifest asks for, or another than one that says
 * that a machine made it, which a file's text is not. One without a name gets one when its text is replaced.
 */
function isOtherwiseNamed(file: SubtitleFile, { name }: Track): boolean {
  const isWanted = file.nameFromManifest || isMachineMade(name)
  return isWanted && !isNamed(file, { name })
}

/** Whether a name is that of a file, however its letters are composed. */
function isNamed(file: SubtitleFile, { name }: Pick<Track, 'name'>): boolean {
  return nfc(name).trim() === nfc(file.name).trim()
}

/** Whether what an errored track was made of may have been another text than the file's. */
function mayHaveChanged({ pushed, unchanged }: PlanInput, { path }: SubtitleFile): boolean {
  return pushed === null || (pushed.has(path) && !unchanged.has(path))
}

/** How many tracks a plan deletes because they have no file. */
export function countDeletions(changes: readonly Change[]): number {
  return changes.filter(({ kind }) => kind === 'delete').length
}
