import { type Captions, writeWebVtt } from './captions.ts'
import { replaceCues } from './cue-times.ts'

/** What a player of HLS gets, one segment behind the other: each has a header, and whole every cue that it shows. */
export function asSegments(captions: Captions, lengthMs: number): string {
  const cues = captions.blocks.filter((block) => block.kind === 'cue')
  const last = Math.max(0, ...cues.map(({ end }) => end))
  const header = 'WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000'
  const segments: string[] = []
  for (let from = 0; from < last; from += lengthMs) {
    const shown = cues.filter(({ start, end }) => start < from + lengthMs && end > from)
    segments.push(writeWebVtt(replaceCues({ ...captions, header }, () => shown)))
  }
  return segments.join('\n')
}
