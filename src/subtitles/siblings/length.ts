import type { Problem } from '../../problem.ts'
import { problem } from '../severity.ts'
import type { Sibling } from './sibling.ts'

/** Milliseconds. A translator may leave out a last word, but not so much. */
const MIN_SILENCE = 15_000
/** Credits of translators, and the like, stand behind the end. */
const MIN_CUES = 5

/** A file that stops long before most of its siblings do. */
export function findShortFile(sibling: Sibling, siblings: readonly Sibling[]): Problem | null {
  const last = sibling.speech.at(-1)
  if (!last) return null
  const end = sibling.speech.reduce((latest, cue) => Math.max(latest, cue.end), 0)
  const others = siblings.filter((other) => other !== sibling && other.speech.length > 0)
  const longer = others.flatMap(({ title, speech }) => {
    const missing = speech.filter((cue) => cue.start >= end)
    const silence = (missing.at(-1)?.end ?? end) - end
    return missing.length >= MIN_CUES && silence >= MIN_SILENCE
      ? [{ title, cues: missing.length, silence }]
      : []
  })
  const [example] = longer.sort((a, b) => b.cues - a.cues)
  if (!example || longer.length * 2 <= others.length) return null
  const { title, cues, silence } = example
  return problem('locale/short', {
    line: last.line,
    column: 1,
    message: `The file stops here, ${duration(silence)} before ${title}, which has ${cues} cues more from here on.`,
    hint: 'Translate the rest.',
  })
}

function duration(ms: number): string {
  const seconds = Math.round(ms / 1000)
  if (seconds < 120) return `${seconds} seconds`
  return `${Math.round(seconds / 60)} minutes`
}
