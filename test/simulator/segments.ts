import { type Captions, writeWebVtt } from './captions.ts'
import { cutAtSegments, replaceCues } from './cue-times.ts'

/** What becomes of a cue that crosses a border: it stands whole in each segment, in its first, or in pieces. */
export type Crossing = 'repeated' | 'once' | 'cut'

/** What a player of HLS gets: segments with a header each, one behind the other. Milliseconds. */
export function asSegments(lengthMs: number, crossing: Crossing): (captions: Captions) => string {
  return (captions) => {
    const { blocks } = crossing === 'cut' ? cutAtSegments(lengthMs)(captions) : captions
    const cues = blocks.filter((block) => block.kind === 'cue')
    const last = Math.max(0, ...cues.map(({ end }) => end))
    const header = 'WEBVTT\nX-TIMESTAMP-MAP=MPEGTS:0,LOCAL:00:00:00.000'
    const segments: string[] = []
    for (let from = 0; from < last; from += lengthMs) {
      const shown = cues.filter(
        ({ start, end }) =>
          start < from + lengthMs && (crossing === 'repeated' ? end > from : start >= from),
      )
      segments.push(writeWebVtt(replaceCues({ ...captions, header }, () => shown)))
    }
    return segments.join('\n')
  }
}
