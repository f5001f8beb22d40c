import type { Track } from '../datocms/resources.ts'
import { comparableName } from '../language/names.ts'
import type { Change } from '../plan/change.ts'
import { sameName } from '../plan/match.ts'

/**
 * Changes of one upload that are carried out together. What is deleted when:
 *
 * - `create`: nothing; a new track that nothing stands in the way of;
 * - `rename`: the old track, once the new one is ready, because its name is free;
 * - `swap`: the old tracks first, because their names are still in use, or not known;
 * - `delete`: tracks without a file, last, once the other tasks of the upload are done.
 */
export interface Task {
  readonly kind: 'create' | 'rename' | 'swap' | 'delete'
  readonly changes: readonly Change[]
}

/** The tasks for one upload, in their order. Changes that hand a name to each other are one task. */
export function orderChanges(
  changes: readonly Change[],
  tracks: readonly Track[],
): readonly Task[] {
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

  const tasks = groups.map((group): Task => ({ kind: kindOf([...group]), changes: [...group] }))
  const deletions = tasks.flatMap(({ kind, changes }) => (kind === 'delete' ? changes : []))
  const others = tasks.filter(({ kind }) => kind !== 'delete')
  return deletions.length > 0 ? [...others, { kind: 'delete', changes: deletions }] : others
}

function kindOf([change, ...others]: readonly Change[]): Task['kind'] {
  if (!change || others.length > 0) return 'swap'
  if (change.kind === 'create' || change.kind === 'delete') return change.kind
  const name = change.track?.name
  return name && !sameName(name, change.name) ? 'rename' : 'swap'
}
