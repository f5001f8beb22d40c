import type { WriteAt } from '../places.ts'
import type { EndTag } from './cue-text-tokens.ts'

/** An end tag, and where the tag begins that it closes. */
interface Closing {
  readonly end: EndTag
  readonly opened: number
}

interface EndTags {
  /** Notes the next end tag of the text. One that came early stands where tags within its own are still open. */
  add(closing: Closing, options?: { readonly isEarly: boolean }): void
  /** Writes the end tags that touch an early one in the order in which their tags are open. */
  reordered(early: EndTag): readonly WriteAt[]
}

/** Follows the end tags of a cue's text, of which a text may have very many, and few are in the wrong order. */
export function followEndTags(text: string): EndTags {
  /** Those that touch the last one; all, once one of them came early. */
  const closings: Closing[] = []
  let hasEarly = false
  return {
    add(closing, { isEarly } = { isEarly: false }) {
      if (!hasEarly && closings.at(-1)?.end.end !== closing.end.start) closings.length = 0
      closings.push(closing)
      hasEarly ||= isEarly
    },
    reordered(early) {
      const at = closings.findIndex(({ end }) => end === early)
      let [first, last] = [at, at]
      const touches = (index: number) => closings[index]?.end.end === closings[index + 1]?.end.start
      while (first > 0 && touches(first - 1)) first--
      while (last + 1 < closings.length && touches(last)) last++
      const run = closings.slice(first, last + 1)
      const [start, end] = [run[0]?.end.start ?? 0, run.at(-1)?.end.end ?? 0]
      const ordered = run.toSorted((a, b) => b.opened - a.opened)
      const was = text.slice(start, end)
      const written = ordered.map((each) => text.slice(each.end.start, each.end.end)).join('')
      return was === written ? [] : [{ at: start, was, text: written }]
    },
  }
}
