import type { Mode } from '../../action/mode.ts'
import { trackKey } from '../../language/track-key.ts'
import type { TrackResult } from '../../plan/change.ts'
import { plainLine } from '../../shared/harmless.ts'
import { cautions, contentWords, deed, ending, why } from './change-words.ts'

/**
 * A result as one line of the log: `Will create intro it-IT.`, `Created intro it-IT. Ready after 12 s, verified.`,
 * `Failed to replace intro en.sdh: 2 cues changed. DatoCMS refuses …`.
 */
export function describeResult(result: TrackResult, mode: Mode): string {
  const { change, error } = result
  const key = trackKey(change.language, change.closedCaptions)
  const content = mode === 'plan' && change.kind === 'delete' ? contentWords(change) : null
  const more = [
    content && [content.size, content.lines.map(quoteLine).join(' ')].filter(Boolean).join(': '),
    error ?? ending(result),
    ...cautions(result, mode),
  ].filter((words) => words !== null)
  // That the old text is back stands in the error.
  const outcome = result.outcome === 'restored' ? 'failed' : result.outcome
  const done = deed({ ...result, outcome }, mode)
  const what = [`${done} ${change.video} ${key}`, why(change)].filter(Boolean).join(': ')
  const line = [what, ...more].join('. ')
  return /[.…]$/.test(line) ? line : `${line}.`
}

/** Characters of a line of a text that goes. */
const lineLimit = 60

function quoteLine(line: string): string {
  return `“${plainLine(line, lineLimit)}”`
}
