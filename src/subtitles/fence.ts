import type { Report } from './collect.ts'
import { edits, removeLine } from './remedy.ts'

const OPENING = /^(?:`{3,}|~{3,})[\w-]*[\t ]*$/
const CLOSING = /^(?:`{3,}|~{3,})[\t ]*$/

/** The index of the line that opens a block of Markdown round the whole file, as when it is copied from a chat; or -1. */
export function findOpeningFence(lines: readonly string[]): number {
  const first = lines.findIndex((line) => line.trim() !== '')
  return OPENING.test(lines[first] ?? '') ? first : -1
}

/** Reports the line that closes such a block. Where it stands alone, players drop it: it is emptied. */
export function takeClosingFence(lines: string[], report: Report): void {
  const at = lines.findLastIndex((line) => line.trim() !== '')
  const content = lines[at] ?? ''
  if (at < 1 || !CLOSING.test(content)) return
  const isAlone = lines[at - 1] === ''
  if (isAlone) lines[at] = ''
  const message = `"${content.trim().slice(0, 3)}" closes a block of Markdown${isAlone ? '' : ', and is shown as text of the last cue'}.`
  const remedy = edits(removeLine(at + 1, content))
  report('text/fence', { line: at + 1, column: 1, message, remedy })
}
