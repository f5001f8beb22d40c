import type { Lane } from '../datocms/lane.ts'
import type { Source } from '../delivery/deliver.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { sameLanguage, sameName } from '../plan/match.ts'
import { reasonOf } from '../shared/words.ts'
import { confirmTracks } from './confirm.ts'
import type { Entry, Ledger } from './ledger.ts'
import { makeTrack } from './make.ts'
import { makeBeforeRemoving } from './new-before-old.ts'
import type { Ports } from './ports.ts'
import { type Removal, removeOld } from './remove.ts'
import { restoreTrack } from './restore.ts'
import { type SavedText, saveText } from './saved-texts.ts'

/**
 * Makes room for new tracks by deleting old ones, because names are unique: a replacement, or a few
 * changes that hand names to each other. Nothing is deleted before every source is proved and every
 * text that can be read is saved. What does not become ready is undone by putting the old text back;
 * so is a deletion that made room for another track of its language.
 *
 * Once the first track is deleted, it goes on to the end whatever is cancelled.
 */
export async function swapTracks(
  ports: Ports,
  ledger: Ledger,
  entries: readonly Entry[],
): Promise<readonly TrackResult[]> {
  const { clock, lanes, cancelled } = ports.session
  const lane = lanes.urgent
  const all = (outcome: 'cancelled' | 'failed', error: string | null = null) =>
    entries.map(({ change }) => resultOf(change, outcome, { error }))
  let prepared: Prepared
  try {
    prepared = await prepare(ports, ledger, entries)
  } catch (error) {
    if (cancelled.aborted) return all('cancelled')
    return all('failed', `${ledger.note(error)} Nothing was deleted: the old track is untouched.`)
  }
  const held = ledger.deletionsHalted()
  if (held) return all('failed', held)
  const { sources, saved } = prepared
  const since = clock.now()
  const isKept = ({ change }: Entry): boolean => staysUntilReady(change, prepared, entries)
  const removals = await Promise.all(
    entries.map((entry): Removal | Promise<Removal> =>
      isKept(entry) ? { kind: 'gone' } : removeOld(ports, entry, lane),
    ),
  )
  const stuck = removals.find((removal) => removal.kind !== 'gone')
  const oldOf = (change: Change): SavedText | null => saved.get(change) ?? null
  const undo = (entry: Entry, why: string, made: TrackResult | null = null): Promise<TrackResult> =>
    restoreTrack(ports, entry, { old: oldOf(entry.change), why, since, made })
  const settle = async (entry: Entry, at: number): Promise<TrackResult> => {
    const { change } = entry
    const removal = removals[at]
    if (removal && removal.kind !== 'gone') {
      return keptResult(ports, entry, { ...removal, old: oldOf(change) })
    }
    const source = sources.get(change)
    if (isKept(entry) && source) return makeLast(ports, entry, { source, lane, stuck })
    if (stuck) return undo(entry, ledger.note(stuck.cause))
    if (!source) return resultOf(change, 'done')
    const made = await makeTrack(ports, entry, { source, lane })
    return made.ready ? made.result : undo(entry, made.result.error ?? '', made.result)
  }
  const results = await Promise.all(entries.map(settle))
  const lost = results.filter(isLost).map(({ change }) => change)
  return Promise.all(
    results.map((result) => {
      const { change, outcome } = result
      const isDeleted = change.kind === 'delete' && outcome === 'done'
      const isMissed = isDeleted && lost.some(sameLanguage(change))
      return isMissed ? undo(ledger.of(change), notDeleted) : result
    }),
  )
}

/**
 * Whether the old track of a change stays until the new one is ready: its text could not be saved, and nobody in the
 * group needs its name.
 */
function staysUntilReady(change: Change, { saved }: Prepared, entries: readonly Entry[]): boolean {
  const { file, track } = change
  if (!file || track?.status !== 'ready' || saved.has(change)) return false
  return entries.every(({ change: { name, file } }) => !file || !sameName(name, track.name))
}

/** Makes the new track of a change whose old one stays until then. */
async function makeLast(
  ports: Ports,
  entry: Entry,
  {
    stuck,
    ...options
  }: { readonly source: Source; readonly lane: Lane; readonly stuck: Removal | undefined },
): Promise<TrackResult> {
  try {
    if (stuck && stuck.kind !== 'gone') throw stuck.cause
    return (await makeBeforeRemoving(ports, entry, options)).result
  } catch (error) {
    const words = entry.ledger.note(error)
    return resultOf(entry.change, 'failed', { error: `${words} The old track is untouched.` })
  }
}

const notDeleted = 'The change of another track of this language failed.'

/** Whether a new track was wanted, and none is there. */
function isLost({ change, outcome, verified }: TrackResult): boolean {
  return change.file !== null && outcome === 'failed' && verified !== false
}

/** The result of a change whose old track is not known to be gone. */
function keptResult(
  { safe }: Ports,
  { change, ledger }: Entry,
  { kind, cause, old }: Exclude<Removal, { kind: 'gone' }> & { readonly old: SavedText | null },
): TrackResult {
  const why = ledger.note(cause)
  if (kind === 'there') {
    return resultOf(change, 'failed', { error: `${why} The old track was still there at last.` })
  }
  ledger.haltDeletions(change, safe.folder())
  const kept = old ? ` Its text is kept in ${old.path}.` : ''
  const error = `It could not be found out whether the old track is gone: ${reasonOf(why)}.${kept} Run the workflow again: it looks, and finishes the work.`
  return resultOf(change, 'failed', { error })
}

interface Prepared {
  readonly sources: ReadonlyMap<Change, Source>
  readonly saved: ReadonlyMap<Change, SavedText>
}

/** Proves and saves everything that must be before anything is deleted. @throws {Error} where it cannot be. */
async function prepare(ports: Ports, ledger: Ledger, entries: readonly Entry[]): Promise<Prepared> {
  const { cancelled: signal } = ports.session
  const sources = new Map<Change, Source>()
  const saved = new Map<Change, SavedText>()
  const prepareOne = async ({ change }: Entry): Promise<void> => {
    if (change.file) {
      const options = { certain: true, anew: ledger.areUrlsUseless(), signal }
      sources.set(change, await ports.deliver(change.file, options))
    }
    const old = await saveText(ports, change)
    if (old) saved.set(change, old)
  }
  await Promise.all(entries.map(prepareOne))
  await confirmTracks(ports, ledger, entries)
  signal.throwIfAborted()
  return { sources, saved }
}
