import type { Source } from '../delivery/deliver.ts'
import { type Change, resultOf, type TrackResult } from '../plan/change.ts'
import { sameLanguage } from '../plan/match.ts'
import { reasonOf } from '../shared/words.ts'
import { confirmTracks } from './confirm.ts'
import type { Entry, Ledger } from './ledger.ts'
import { makeTrack } from './make.ts'
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
  changes: readonly Change[],
): Promise<readonly TrackResult[]> {
  const prepared = await prepare(ports, ledger, changes)
  if ('results' in prepared) return prepared.results
  const { sources, saved } = prepared
  const { clock, lanes } = ports.session
  const lane = lanes.urgent
  const since = clock.now()
  const entries = changes.map(ledger.of)
  const removals = await Promise.all(entries.map((entry) => removeOld(ports, entry, lane)))
  const stuck = removals.find((removal) => removal.kind !== 'gone')
  const undo = (entry: Entry, why: string, made?: TrackResult): Promise<TrackResult> => {
    const old = saved.get(entry.change) ?? null
    return restoreTrack(ports, entry, { old, why, since, made })
  }
  const settle = async (entry: Entry, at: number): Promise<TrackResult> => {
    const { change } = entry
    const removal = removals[at]
    if (removal && removal.kind !== 'gone') {
      return keptResult(ports, entry, { removal, old: saved.get(change) ?? null })
    }
    if (stuck) return undo(entry, ledger.note(stuck.cause))
    const source = sources.get(change)
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

const notDeleted = 'The change of another track of this language failed.'

/** Whether a new track was wanted, and none is there. */
function isLost({ change, outcome, verified }: TrackResult): boolean {
  return change.file !== null && outcome === 'failed' && verified !== false
}

/** The result of a change whose old track is not known to be gone. */
function keptResult(
  { safe }: Ports,
  { change, ledger }: Entry,
  {
    removal,
    old,
  }: { readonly removal: Removal & { cause: unknown }; readonly old: SavedText | null },
): TrackResult {
  const why = ledger.note(removal.cause)
  if (removal.kind === 'there') {
    return resultOf(change, 'failed', { error: `${why} The old track was still there at last.` })
  }
  ledger.haltDeletions(change, safe.folder())
  const kept = old ? ` Its text is kept in ${old.path}.` : ''
  const error = `It could not be found out whether the old track is gone: ${reasonOf(why)}.${kept} Run the workflow again: it looks, and finishes the work.`
  return resultOf(change, 'failed', { error })
}

/** Everything that must hold before anything is deleted; results where it does not. */
async function prepare(
  ports: Ports,
  ledger: Ledger,
  changes: readonly Change[],
): Promise<
  | { readonly results: readonly TrackResult[] }
  | {
      readonly sources: ReadonlyMap<Change, Source>
      readonly saved: ReadonlyMap<Change, SavedText>
    }
> {
  const signal = ports.session.cancelled
  const sources = new Map<Change, Source>()
  const saved = new Map<Change, SavedText>()
  try {
    await Promise.all(
      changes.map(async (change) => {
        if (change.file) {
          const options = { certain: true, anew: ledger.areUrlsUseless(), signal }
          sources.set(change, await ports.deliver(change.file, options))
        }
        const old = await saveText(ports, change)
        if (old) saved.set(change, old)
      }),
    )
    await confirmTracks(ports, ledger, changes)
    signal.throwIfAborted()
    const results = ledger.heldBack(changes)
    return results ? { results } : { sources, saved }
  } catch (error) {
    if (signal.aborted) return { results: changes.map((change) => resultOf(change, 'cancelled')) }
    const words = `${ledger.note(error)} Nothing was deleted: the old track is untouched.`
    return { results: changes.map((change) => resultOf(change, 'failed', { error: words })) }
  }
}
