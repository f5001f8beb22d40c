import { quote } from '../../shared/words.ts'
import type { ReportAt, WriteAt } from '../places.ts'
import type { EndTag, StartTag } from './cue-text-tokens.ts'

/** A text with more problems than this is no subtitle; the rest of it is left. */
export const MAX_PER_CUE = 100

/** A tag that players ignore, and the end tags that go with it. */
interface Ignored {
  readonly tag: StartTag
  readonly ends: EndTag[]
}

interface IgnoredTags {
  open(tag: StartTag): void
  /** Whether the end tag belongs to such a tag. */
  close(tag: EndTag): boolean
  /** At the end of the text: reports them. */
  finish(): void
}

/** Follows the tags of a cue's text that players ignore: unknown ones, and <rt> outside <ruby>. */
export function trackIgnoredTags(text: string, report: ReportAt): IgnoredTags {
  const all: Ignored[] = []
  const open = new Map<string, Ignored[]>()
  return {
    open(tag) {
      const one = { tag, ends: [] }
      all.push(one)
      const same = open.get(tag.name)
      if (same) same.push(one)
      else open.set(tag.name, [one])
    },
    close(end) {
      const same = open.get(end.name)
      // The first of them takes what end tags are too many.
      const one = same && same.length > 1 ? same.pop() : same?.[0]
      one?.ends.push(end)
      return one !== undefined
    },
    finish() {
      for (const { tag, ends } of all.slice(0, MAX_PER_CUE)) {
        const writes = ends.length > MAX_PER_CUE ? [] : withoutParts(text, [tag, ...ends])
        const at = tag.start
        if (tag.name === 'rt') {
          const message = '<rt> stands outside <ruby>, so players leave it out.'
          report('text/nesting', { at, message, writes })
        } else {
          const message = `${quote(`<${tag.name}>`)} is no tag of WebVTT, so players leave it out.`
          report('text/unknown-tag', { at, message, writes })
        }
      }
    },
  }
}

/** Takes parts out of a text, and with them a line that has nothing else: an empty line would end the text. */
export function withoutParts(
  text: string,
  parts: readonly { readonly start: number; readonly end: number }[],
): readonly WriteAt[] {
  const byLine = Map.groupBy(parts, ({ start }) => text.lastIndexOf('\n', start - 1) + 1)
  return [...byLine].flatMap(([from, ofLine]): readonly WriteAt[] => {
    const lineEnd = text.indexOf('\n', from)
    const to = lineEnd === -1 ? text.length : lineEnd
    let rest = text.slice(from, to)
    for (const { start, end } of ofLine.toReversed()) {
      rest = rest.slice(0, start - from) + rest.slice(end - from)
    }
    const isWhole = ofLine.every(({ end }) => end <= to) && rest.trim() === ''
    // The last line stays, empty: what follows it is none of the text.
    if (isWhole) return [{ at: from, was: text.slice(from, to + 1), text: '' }]
    return ofLine.map(({ start, end }) => ({ at: start, was: text.slice(start, end), text: '' }))
  })
}
