import type { Change, TrackResult } from '../../src/plan/change.ts'
import { convertToWebVtt } from '../simulator/convert.ts'
import type { SimulatedTrack } from '../simulator/world.ts'
import { durationMs } from './files.ts'
import type { Push, Stage, StagedFile } from './stage.ts'
import type { World } from './worlds.ts'

/** What one run did, and what there was after it. */
export interface Account {
  readonly push: Push
  readonly results: readonly TrackResult[]
  /** Why the run ended before it had applied its plan; null where it did not. */
  readonly error: string | null
  /** Requests that create and delete tracks. */
  readonly created: number
  readonly deleted: number
  readonly tracks: readonly SimulatedTrack[]
}

/** One of the five runs, as a promise looks at it. */
interface Moment extends Account {
  readonly world: World
  /** From 1. */
  readonly run: number
  /** The tracks that there were before it. */
  readonly before: readonly SimulatedTrack[]
  readonly pushes: Stage['pushes']
  readonly edits: Stage['edits']
}

interface Wrong {
  /** A file, a track, an edit. */
  readonly subject: string
  /** What is wrong with it, as the rest of a sentence. */
  readonly what: string
}

/** What must hold after each run. */
const promises: readonly ((moment: Moment) => readonly Wrong[])[] = [
  findLost,
  findLostStrays,
  findDoubles,
  findStrays,
  findUntrueEdits,
  findFailures,
  findSilentLoss,
  findWrongNames,
  findWrongTexts,
  findUndelivered,
  findWrites,
]

/** The promises that five runs broke, as sentences. */
export function brokenPromises(
  world: World,
  { pushes, edits }: Stage,
  accounts: readonly Account[],
): readonly string[] {
  const runs = new Map<string, number[]>()
  for (const [at, account] of accounts.entries()) {
    const before = accounts[at - 1]?.tracks ?? []
    const moment: Moment = { ...account, world, run: at + 1, before, pushes, edits }
    for (const sentence of promises.flatMap((find) => sentencesOf(find(moment)))) {
      runs.set(sentence, [...(runs.get(sentence) ?? []), moment.run])
    }
  }
  return [...runs].map(([sentence, numbers]) => `Run ${numbers.join(', ')}: ${sentence}`)
}

/** One sentence for what is wrong in the same way with several, of which a few are named. */
function sentencesOf(wrongs: readonly Wrong[]): readonly string[] {
  return [...Map.groupBy(wrongs, ({ what }) => what)].map(([what, alike]) => {
    const named = alike.length > 4 ? alike.slice(0, 1) : alike
    const more = alike.length > named.length ? ` and ${alike.length - named.length} more` : ''
    return `${named.map(({ subject }) => subject).join(', ')}${more}: ${what}`
  })
}

function isLossy({ world }: Moment): boolean {
  return world.expects?.loses === true
}

/** The files of a push, but for those whose edit cannot be shown here. */
function filesOf({ push, world, run, edits }: Moment): readonly StagedFile[] {
  const { hides = [], claims = [], refuses = [] } = world.expects ?? {}
  const unseen = [...hides, ...claims, ...refuses]
  const spared = edits.filter(({ name }) => run > 2 && unseen.includes(name))
  return [...push.files]
    .filter(([path]) => spared.every((edit) => edit.path !== path))
    .map(([, file]) => file)
}

function isTrackOf({ uploadId, key }: StagedFile): (track: SimulatedTrack) => boolean {
  return (track) =>
    track.uploadId === uploadId && key === `${track.language}${track.closedCaptions ? '.sdh' : ''}`
}

function readyTrack(tracks: readonly SimulatedTrack[], file: StagedFile) {
  return tracks.filter(isTrackOf(file)).find(({ status }) => status === 'ready')
}

function quote(path: string): string {
  return `\`${path.replace('subtitles/', '')}\``
}

/** A file has a ready track always; where texts are lost, from when it had one. */
function findLost(moment: Moment): readonly Wrong[] {
  return filesOf(moment)
    .filter((file) => !isLossy(moment) || readyTrack(moment.before, file))
    .filter((file) => !readyTrack(moment.tracks, file))
    .map(({ path }) => ({ subject: quote(path), what: 'no ready track.' }))
}

function strays(moment: Moment, tracks: readonly SimulatedTrack[]) {
  return tracks.filter((track) => !filesOf(moment).some((file) => isTrackOf(file)(track)))
}

/** Without `prune`, tracks without a file stay as they are. */
function findLostStrays(moment: Moment): readonly Wrong[] {
  if (moment.world.inputs?.prune) return []
  return strays(moment, moment.before)
    .filter(({ id, text }) => !moment.tracks.some((now) => now.id === id && now.text === text))
    .map(({ name }) => ({ subject: `“${name}”`, what: 'a track without a file went.' }))
}

function findDoubles(moment: Moment): readonly Wrong[] {
  return filesOf(moment)
    .filter((file) => moment.tracks.filter(isTrackOf(file)).length > 1)
    .map(({ path }) => ({ subject: quote(path), what: 'more than one track.' }))
}

/** Without `prune`, the track that the moved file had before stays. */
function findStrays(moment: Moment): readonly Wrong[] {
  const [files] = moment.pushes
  const old = moment.world.inputs?.prune ? [] : [...files.files.values()]
  return strays(moment, moment.tracks)
    .filter((track) => !old.some((file) => isTrackOf(file)(track)))
    .map(({ name }) => ({ subject: `“${name}”`, what: 'a track without a file.' }))
}

/** Where words are lost, nobody can know that it was no edit. */
function findUntrueEdits(moment: Moment): readonly Wrong[] {
  if (isLossy(moment)) return []
  return moment.results.flatMap(({ change }) => {
    const kind = change.drift?.kind ?? ''
    if (!['edited', 'foreign'].includes(kind)) return []
    return [{ subject: subjectOf(change), what: `said to be ${kind}, which is not true.` }]
  })
}

function subjectOf({ file, name }: Change): string {
  return file ? quote(file.path) : `“${name}”`
}

function failures({ results, error }: Moment): readonly Wrong[] {
  const failed = results.flatMap(({ change, outcome, error: why }) =>
    outcome === 'failed' || outcome === 'restored'
      ? [{ subject: subjectOf(change), what: `${outcome}: ${why?.replace(change.name, '…')}` }]
      : [],
  )
  return error === null ? failed : [{ subject: 'the run', what: error }, ...failed]
}

function findFailures(moment: Moment): readonly Wrong[] {
  const refused = moment.world.expects?.refuses ?? []
  const paths = moment.edits.flatMap(({ name, path, movedTo }) =>
    refused.includes(name) ? [quote(`subtitles/${movedTo ?? path}`)] : [],
  )
  if (isLossy(moment)) return []
  return failures(moment).filter(({ subject }) => !paths.includes(subject))
}

/** Where texts are lost, the runs that write say so. */
function findSilentLoss(moment: Moment): readonly Wrong[] {
  const isTold = ![1, 3].includes(moment.run) || failures(moment).length > 0
  return isLossy(moment) && !isTold
    ? [{ subject: 'the run', what: 'texts are lost silently.' }]
    : []
}

function findWrongNames(moment: Moment): readonly Wrong[] {
  if (isLossy(moment)) return []
  return filesOf(moment).flatMap((file) => {
    const track = readyTrack(moment.tracks, file)
    if (!track || file.name === null || track.name === file.name) return []
    return [{ subject: quote(file.path), what: `named “${track.name}”.` }]
  })
}

/** The text of a file as this Mux hands it back. */
function shown({ text = 'as it was sent' }: World, file: StagedFile): string {
  const converted = convertToWebVtt(Buffer.from(file.text), { text, durationMs })
  if ('error' in converted) throw new Error(`\`${file.path}\` is no good: ${converted.error}`)
  return converted.vtt
}

function isDelivered({ world, tracks }: Moment, file: StagedFile): boolean {
  return readyTrack(tracks, file)?.text === shown(world, file)
}

/** Of the third run this is said by its edits. */
function findWrongTexts(moment: Moment): readonly Wrong[] {
  if (isLossy(moment) || moment.run === 3) return []
  return filesOf(moment)
    .filter((file) => readyTrack(moment.tracks, file) && !isDelivered(moment, file))
    .map(({ path }) => ({ subject: quote(path), what: 'another text.' }))
}

/** Each edit is delivered where this Mux shows it. Where it does not, the run says more than “equal”. */
function findUndelivered(moment: Moment): readonly Wrong[] {
  if (isLossy(moment) || moment.run !== 3) return []
  const [before, after] = moment.pushes
  return moment.edits.flatMap(({ name, path }) => {
    const [old, file] = [before.files.get(path), after.files.get(path)]
    if (!old || !file) throw new Error(`The worlds have no file \`${path}\`.`)
    const subject = `the edit “${name}”`
    const told = moment.results.find(({ change }) => change.file?.path === file.path)?.change
    const reason = told ? `${told.kind}, “${told.reason}”` : 'not a word'
    const { hides, claims, refuses } = moment.world.expects ?? {}
    if (claims?.includes(name) || refuses?.includes(name)) return []
    const isHidden = hides?.includes(name) ?? false
    if (!isHidden && !isDelivered(moment, file)) {
      return [{ subject, what: `not delivered: ${reason}.` }]
    }
    const isSeen = !isHidden && shown(moment.world, old) !== shown(moment.world, file)
    const isSilent = told?.kind === 'keep' && /^equal($|, and )/.test(told.reason)
    if ((!isHidden && old.text === file.text) || isSeen || !isSilent) return []
    return [{ subject, what: `cannot be shown here, and nobody is told: ${reason}.` }]
  })
}

/** An unchanged run writes nothing. */
function findWrites({ world, run, created, deleted }: Moment): readonly Wrong[] {
  const { loses, blind, refuses } = world.expects ?? {}
  const isAtRest = ![1, 3].includes(run) && !loses && !blind && !(refuses && run > 2)
  if (!isAtRest || created + deleted === 0) return []
  return [{ subject: 'the run', what: `it writes (${created} POST, ${deleted} DELETE).` }]
}
