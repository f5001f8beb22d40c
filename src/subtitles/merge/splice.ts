import type { Form } from '../compare/forms.ts'
import { type Reading, showCue } from '../compare/shown-cue.ts'
import { cueTokens } from '../webvtt/cue-text-tokens.ts'

/** A word of a text, by its offsets. */
interface Word {
  readonly letters: string
  readonly from: number
  readonly to: number
}

/** A longer text is none of subtitles: it is not looked through for words. */
const longestText = 2_000

/**
 * A text with the words of another one, where both begin or end with the same: what stands around the words that
 * changed stays, markup too. Null where markup stands among those.
 *
 * @param reading as which `own` is read: its speakers may be words of `other`.
 */
export function spliceText(
  own: string,
  other: string,
  reading: Reading & { readonly as: Form },
): string | null {
  if (own.length > longestText || other.length > longestText) return null
  const [ours, theirs] = [wordsOf(own, reading), wordsOf(other, { as: reading.as })]
  const most = Math.min(ours.length, theirs.length)
  let head = 0
  while (head < most && ours[head]?.letters === theirs[head]?.letters) head += 1
  let tail = 0
  while (tail < most - head && ours.at(-1 - tail)?.letters === theirs.at(-1 - tail)?.letters) {
    tail += 1
  }
  const [place, written] = [
    gapOf(own, ours, { head, tail, isEmpty: theirs.length === head + tail }),
    gapOf(other, theirs, { head, tail, isEmpty: ours.length === head + tail }),
  ]
  const parts = [own.slice(place.from, place.to), other.slice(written.from, written.to)]
  if (parts.some((part) => part.includes('<'))) return null
  return own.slice(0, place.from) + parts[1] + own.slice(place.to)
}

/**
 * Where the words between the first and last ones stand.
 *
 * @param isEmpty whether the other text has none there: then the gap before or behind them goes with them.
 */
function gapOf(
  text: string,
  words: readonly Word[],
  {
    head,
    tail,
    isEmpty,
  }: { readonly head: number; readonly tail: number; readonly isEmpty: boolean },
): { readonly from: number; readonly to: number } {
  const before = words[head - 1]?.to
  const behind = words[words.length - tail]?.from
  const [first, last] = [words[head], words[words.length - tail - 1]]
  if (words.length === head + tail || !first || !last) {
    const at = before ?? behind ?? text.length
    return { from: at, to: at }
  }
  if (!isEmpty) return { from: first.from, to: last.to }
  if (before !== undefined) return { from: before, to: last.to }
  return { from: first.from, to: behind ?? last.to }
}

function wordsOf(text: string, reading: Reading & { readonly as: Form }): readonly Word[] {
  const words: Word[] = []
  const add = (written: string, from: number, to: number) => {
    const cue = { id: '', start: 0, end: 1, settings: '', text: written, line: 1, textLine: 2 }
    const { letters } = showCue(cue, { as: reading.as })
    if (letters !== '') words.push({ letters, from, to })
  }
  const whole = [{ kind: 'text' as const, start: 0, end: text.length }]
  // Where tags are letters, they are parts of words.
  const tokens = reading.as === 'letters' ? whole : cueTokens(text)
  for (const { start, end, ...token } of tokens) {
    if (token.kind === 'text') {
      for (const { 0: word, index } of text.slice(start, end).matchAll(/\S+/g)) {
        add(word, start + index, start + index + word.length)
      }
    } else if (token.kind === 'start' && token.name === 'v' && reading.voice) {
      for (const [word] of reading.voice(token.annotation).matchAll(/\S+/g)) add(word, start, end)
    }
  }
  return words
}
