import type { Mode } from '../mode.ts'
import type { TrackResult } from '../sync/change.ts'
import { trackKey } from '../workspace/subtitle-file.ts'
import { cautions, deed, ending } from './change-words.ts'

/**
 * A result as one line of the log: `Will create intro it-IT: no track.`, `Created intro it-IT: no track. Ready after
 * 12 s, verified.`, `Failed to replace intro en.sdh: 2 cues changed. DatoCMS refuses …`.
 */
export function describeResult(result: TrackResult, mode: Mode): string {
  const { change, error } = result
  const key = trackKey(change.language, change.closedCaptions)
  const more = [error ?? ending(result), ...cautions(result, mode)].filter(
    (words) => words !== null,
  )
  const done = result.outcome === 'restored' ? 'Failed to replace' : deed(result, mode)
  const line = [`${done} ${change.video} ${key}: ${change.reason}`, ...more].join('. ')
  return /[.…]$/.test(line) ? line : `${line}.`
}
