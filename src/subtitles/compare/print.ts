import { formatTimestamp } from '../webvtt/timestamp.ts'
import type { CanonicalCue } from './canonical.ts'

/** Canonical cues as a WebVTT file, which has the same canonical cues. */
export function printWebVtt(cues: readonly CanonicalCue[]): string {
  const blocks = cues.map(
    ({ start, end, text }) => `${formatTimestamp(start)} --> ${formatTimestamp(end)}\n${text}\n`,
  )
  return ['WEBVTT\n', ...blocks].join('\n')
}
