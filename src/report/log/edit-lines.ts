import type { Log } from '../../action/log.ts'
import type { EditedFile } from '../../files/edits.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count } from '../../shared/words.ts'
import { editWords, sizeWords } from '../words/edit-words.ts'

/** Files that the log names. */
const mostLines = 50

/** Lists changed files, and what viewers see otherwise. */
export function logEdits(log: Pick<Log, 'info'>, edits: readonly EditedFile[]): void {
  for (const each of edits.slice(0, mostLines)) {
    const size = each.edit.kind === 'new' ? sizeWords(each.checked) : ''
    const words = [editWords(each), size].filter(Boolean).join(', ')
    log.info(plainLine(`${each.checked.file.path}: ${words}.`))
  }
  const rest = edits.length - mostLines
  if (rest > 0) log.info(`… and ${count(rest, 'more changed file')}: see the summary.`)
}
