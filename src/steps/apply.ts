import { applyChanges } from '../apply/apply.ts'
import { openPorts } from '../apply/ports.ts'
import type { Session } from '../datocms/session.ts'
import type { FileOrigin } from '../github/origin.ts'
import type { TrackResult } from '../plan/change.ts'
import { refusedResult } from '../plan/planned.ts'
import { judgeOffsets, noticeOfLost } from '../plan/written.ts'
import { createResultLog } from '../report/log/result-lines.ts'
import type { Checked } from './check.ts'
import type { Circumstances } from './circumstances.ts'
import type { Plan } from './plan.ts'

/** What became of a plan. */
export interface Applied {
  /** In the order of the plan's changes. */
  readonly results: readonly TrackResult[]
  /** What this DatoCMS does not keep of the files, where something is lost. */
  readonly notice: string | null
  /** Absolute path of the folder with the texts that went; null where none did. */
  readonly saved: string | null
  /** Absolute paths of these texts, by the ids of their tracks. */
  readonly savedTexts: ReadonlyMap<string, string>
}

/** Carries a plan out, but for what `on-drift: fail` forbids. */
export async function apply(
  { inputs, log, clock, stop, checkout }: Circumstances,
  session: Session,
  { plan, checked, origin }: { plan: Plan; checked: Checked; origin: FileOrigin },
): Promise<Applied> {
  const refused = plan.changes.flatMap((change) => refusedResult(change, inputs.onDrift) ?? [])
  const isRefused = new Set(refused.map(({ change }) => change))
  const changes = plan.changes.filter((change) => !isRefused.has(change))
  const writes = changes.filter(({ kind }) => kind !== 'keep' && kind !== 'skip').length
  const ports = await openPorts(session, {
    inputs,
    changes,
    keeping: plan.keeping,
    videos: plan.videos,
    checked: checked.files,
    checkout,
    origin,
  })
  const carryOut = async (): Promise<readonly TrackResult[]> => {
    const lines = createResultLog(log, clock, writes)
    const { hardStop } = stop
    const results = await applyChanges(ports, changes, { hardStop, onResult: lines.add })
    lines.end()
    return results
  }
  const results = await (writes > 0 ? log.group('Write to DatoCMS', carryOut) : carryOut())
  const byChange = new Map([...results, ...refused].map((result) => [result.change, result]))
  const all = judgeOffsets(plan.changes.flatMap((change) => byChange.get(change) ?? []))
  return {
    results: all,
    notice: noticeOfLost(all),
    saved: ports.safe.folder(),
    savedTexts: ports.safe.paths,
  }
}
