import type { Problem } from '../shared/problem.ts'
import type { Cue } from './cue.ts'
import { problem } from './severity.ts'

const PICTURE = /^\s*\S+\.(?:jpe?g|png|webp|gif|avif)(?:[?#]\S*)?\s*$/i
const JSON_START = /^\s*(?:\{\s*["}]|\[\s*[{["])/
const KIND =
  /^WEBVTT[^\r\n]*(?:\r\n?|\n)(?:[^\r\n]+(?:\r\n?|\n))*?Kind:[ \t]*(chapters|metadata)\b/i
const SENTENCE_END = /[.!?,;:…♪。！？、]["'”’»)\]]*\s*$/

/** A WebVTT file of cues that are none to read: only where all of them are so. Nobody writes these as SubRip. */
export function findNoSubtitles(text: string, cues: readonly Cue[]): readonly Problem[] {
  const held = whatCuesHold(text, cues)
  if (!held) return []
  const message = `The cues hold ${held}, no subtitles.`
  const hint = 'List the file in `ignore` of the manifest.'
  return [problem('cue/no-subtitles', { line: 1, column: 1, message, hint })]
}

function whatCuesHold(text: string, cues: readonly Cue[]): string | null {
  if (cues.length === 0) return null
  if (cues.every((cue) => PICTURE.test(cue.text.slice(0, 2000))))
    return 'the names of pictures (thumbnails)'
  if (cues.every((cue) => isJson(cue.text))) return 'data for a program (JSON)'
  const kind = KIND.exec(text.slice(0, 2000))?.[1]?.toLowerCase()
  if (kind) return kind === 'chapters' ? kind : 'data for a program (Kind: metadata)'
  return areChapters(cues) ? 'chapters' : null
}

function isJson(text: string): boolean {
  if (!JSON_START.test(text)) return false
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/**
 * Whether titles of half a minute and more follow each other without a gap, each on one line without the stop of a
 * sentence. A single cue of less than ten seconds is enough for subtitles.
 */
function areChapters(cues: readonly Cue[]): boolean {
  const [first, last] = [cues[0], cues.at(-1)]
  if (!first || !last || cues.length < 3) return false
  const areTitles = cues.every(({ start, end, text }, index) => {
    const next = cues[index + 1]
    const isTouched = !next || Math.abs(next.start - end) <= 1
    return end - start >= 10_000 && isTouched && !text.includes('\n') && !SENTENCE_END.test(text)
  })
  return areTitles && last.end - first.start >= cues.length * 30_000
}
