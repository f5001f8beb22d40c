import type { Log } from '../../action/log.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import { goneRemedy, goneWords } from '../words/gone-words.ts'

/** Files that the log names. */
const mostLines = 50

/** Lists the files that were deleted or renamed, and what becomes of their tracks. */
export function logGone(log: Pick<Log, 'info'>, { gone, mode }: Pick<Run, 'gone' | 'mode'>): void {
  for (const each of gone.slice(0, mostLines)) {
    const what = each.now === null ? 'deleted' : `renamed to ${each.now}`
    log.info(plainLine(`${each.path} ${what}: ${goneWords(each, mode)}`))
  }
  const rest = gone.length - mostLines
  if (rest > 0) log.info(`… and ${count(rest, 'more file')}: see the summary.`)
  const remedy = goneRemedy(gone)
  if (remedy !== null) log.info(remedy)
}
