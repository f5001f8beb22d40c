import { matchTexts, readText, readTrack } from '../../src/subtitles/compare/texts.ts'
import type { ProbedTrack } from './result.ts'
import type { ProbeText } from './texts.ts'

/** What Mux kept of a text. `durationMs` is the video's; null where it is unknown. */
export function compareTexts(
  { text, format }: Pick<ProbeText, 'text' | 'format'>,
  read: string | null,
  durationMs: number | null,
): Pick<ProbedTrack, 'isSame' | 'kinds' | 'delays'> {
  if (read === null) return { isSame: false, kinds: null, delays: null }
  const isSame = read === text
  const [file, track] = [readText(Buffer.from(text), format), readTrack(Buffer.from(read))]
  const match = matchTexts(file, track, durationMs)
  const kinds = match && { kept: [...match.shared], changed: [...match.differences.keys()] }
  return { isSame, kinds, delays: delaysOf(file.shown.cues, track.shown.cues) }
}

type Times = readonly { readonly start: number; readonly end: number }[]

/** By how much times are later than they were sent; null where there are more or fewer cues. */
function delaysOf(file: Times, track: Times): ProbedTrack['delays'] {
  if (file.length !== track.length) return null
  const inOrder = (cues: Times) => cues.toSorted((a, b) => a.start - b.start || a.end - b.end)
  const sent = inOrder(file)
  const delays = inOrder(track).flatMap((cue, at) => {
    const own = sent[at] ?? cue
    return [cue.start - own.start, cue.end - own.end]
  })
  return { least: Math.min(...delays), most: Math.max(...delays) }
}
