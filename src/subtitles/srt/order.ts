import type { Report } from '../collect.ts'
import type { Cue } from '../cue.ts'
import { srtTime } from './time.ts'

/**
 * Reports cues that start earlier than the one above, and cues that start before the one that players show before
 * them has ended: ordering the cues brings no new overlap.
 *
 * @param cues with times that can be, in the order of the file.
 * @param canOrder whether nothing but cues would be moved.
 */
export function reportOrder(
  cues: readonly Cue[],
  { canOrder, report }: { readonly canOrder: boolean; readonly report: Report },
): void {
  let isOrdered = true
  cues.forEach(({ line, start }, index) => {
    const above = cues[index - 1]
    if (!above || start >= above.start) return
    isOrdered = false
    const place = { line, column: 1 }
    const message = `The cue starts at ${srtTime(start)}, earlier than the one above it (${srtTime(above.start)}).`
    if (canOrder) {
      report('cue/order', { ...place, message, remedy: { kind: 'order', keepsNumbers: true } })
    } else {
      report('cue/order', { ...place, message })
    }
  })
  const shown = isOrdered ? cues : cues.toSorted((a, b) => a.start - b.start)
  shown.forEach(({ line, start }, index) => {
    const before = shown[index - 1]
    if (!before || start >= before.end) return
    const message = `The cue starts before the one on line ${before.line} has ended (${srtTime(before.end)}).`
    const hint =
      start > before.start ? `End the cue on line ${before.line} at ${srtTime(start)}.` : null
    report('cue/overlap', { line, column: 1, message, hint })
  })
}
