import type { Track } from '../datocms/resources.ts'
import { comparableName } from '../language/names.ts'
import type { Change } from '../plan/change.ts'
import { sameName } from '../plan/match.ts'

/** What is done together, and how. */
export type Step =
  /** A new track that nothing stands in the way of. */
  | { readonly kind: 'create'; readonly change: Change }
  /** A new name that is free: the new track first, then the old one is deleted. */
  | { readonly kind: 'rename'; readonly change: Change }
  /** Names that are still in use: old tracks first. */
  | { readonly kind: 'swap'; readonly changes: readonly Change[] }
  /** Tracks without a file, once the others of the upload are done. */
  | { readonly kind: 'delete'; readonly changes: readonly Change[] }

/** The steps for one upload. Changes that hand a name to each other are one step. */
export function orderChanges(
  changes: readonly Change[],
  tracks: readonly Track[],
): readonly Step[] {
  const writes = changes.filter(({ kind }) => kind !== 'keep' && kind !== 'skip')
  const holders = Map.groupBy(tracks, ({ name }) => comparableName(name))
  const groups = writes.map((change) => new Set([change]))
  const groupOf = (change: Change): Set<Change> | undefined =>
    groups.find((group) => group.has(change))

  for (const change of writes) {
    if (change.kind === 'delete') continue
    const ids = new Set(holders.get(comparableName(change.name))?.map(({ id }) => id))
    for (const other of writes.filter(({ track }) => track !== null && ids.has(track.id))) {
      const [own, foreign] = [groupOf(change), groupOf(other)]
      if (!own || !foreign || own === foreign) continue
      for (const each of foreign) own.add(each)
      groups.splice(groups.indexOf(foreign), 1)
    }
  }

  const steps = groups.map((group): Step => stepOf([...group]))
  const deletions = steps.flatMap((step) => (step.kind === 'delete' ? step.changes : []))
  const others = steps.filter(({ kind }) => kind !== 'delete')
  return deletions.length > 0 ? [...others, { kind: 'delete', changes: deletions }] : others
}

function stepOf(changes: readonly Change[]): Step {
  const [change] = changes
  if (!change || changes.length > 1) return { kind: 'swap', changes }
  if (change.kind === 'create') return { kind: 'create', change }
  if (change.kind === 'delete') return { kind: 'delete', changes }
  const renamed = change.track !== null && !sameName(change.track.name, change.name)
  return renamed ? { kind: 'rename', change } : { kind: 'swap', changes }
}
