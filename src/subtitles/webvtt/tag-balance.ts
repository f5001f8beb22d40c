import { quote } from '../../shared/words.ts'
import type { ReportAt } from '../places.ts'
import type { EndTag, StartTag } from './cue-text-tokens.ts'

interface OpenTag {
  readonly name: string
  readonly start: number
  /** An end tag for it that came while a tag within was still open, so that players ignored it. */
  early: EndTag | null
  /** Whether its end tag is misspelt, and reported. */
  misspelt: boolean
}

interface TagBalance {
  isOpen(name: string): boolean
  /** False where the tag may not stand here, so that players ignore it. */
  open(tag: StartTag): boolean
  close(tag: EndTag): void
  /** At the end of the text: reports the tags that are still open. */
  finish(): void
}

/** Follows which tags of a cue's text are open, as players do, and reports those that do not match. */
export function trackTags(text: string, report: ReportAt): TagBalance {
  const tags: OpenTag[] = []
  const counts = new Map<string, number>()
  const isOpen = (name: string) => (counts.get(name) ?? 0) > 0

  function pop() {
    const tag = tags.pop()
    if (!tag) return
    counts.set(tag.name, (counts.get(tag.name) ?? 1) - 1)
    if (tag.early) reportEarly(tag.early)
  }

  function reportEarly({ name, start }: EndTag) {
    const message = `</${name}> stands where another tag is still open, so players ignore it.`
    report('text/end-tag', { at: start, message, hint: 'Close the tags in reverse order.' })
  }

  return {
    isOpen,
    open({ name, start }) {
      if (name === 'rt' && tags.at(-1)?.name !== 'ruby') {
        const hint = 'Write <ruby> in front of the text that it explains.'
        report('text/nesting', { at: start, message: '<rt> stands outside <ruby>.', hint })
        return false
      }
      if (name === 'v' && isOpen('v')) {
        const hint = 'Write </v> in front of it.'
        report('text/nesting', { at: start, message: 'A <v> stands within another <v>.', hint })
      }
      tags.push({ name, start, early: null, misspelt: false })
      counts.set(name, (counts.get(name) ?? 0) + 1)
      return true
    },
    close(tag) {
      const current = tags.at(-1)
      if (current && tag.name === current.name) return pop()
      if (current?.name === 'rt' && tag.name === 'ruby') {
        pop()
        return pop()
      }
      const outer = isOpen(tag.name) ? tags.findLast(({ name }) => name === tag.name) : undefined
      if (outer && !outer.early) {
        outer.early = tag
        return
      }
      const written = quote(`</${tag.name}>`)
      const meant = /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag.name)?.[1]?.toLowerCase()
      if (current && meant === current.name) {
        current.misspelt = true
        const message = `${written} does not close <${current.name}>.`
        report('text/end-tag', { at: tag.start, message, hint: `Write </${current.name}>.` })
      } else {
        const message = `${written} closes no tag.`
        report('text/end-tag', { at: tag.start, message, hint: 'Remove it.' })
      }
    },
    finish() {
      const voice = tags.find(({ name }) => name === 'v')
      const unclosed = tags.filter((tag) => !tag.early && !isExcused(tag, { voice, text }))
      const last = unclosed.at(-1)?.start ?? -1
      for (const { early, start } of tags) if (early && start > last) reportEarly(early)
      for (const { name, start } of unclosed) {
        const message = `<${name}> is not closed.`
        report('text/unclosed-tag', { at: start, message, hint: `Write </${name}> where it ends.` })
      }
    },
  }
}

/** Whether a tag may stay open, or is reported already. A <v> may where it is the whole text. */
function isExcused(
  tag: OpenTag,
  { voice, text }: { voice: OpenTag | undefined; text: string },
): boolean {
  if (tag.misspelt || tag.name === 'rt') return true
  if (tag.name !== 'v') return false
  return tag !== voice || text.slice(0, tag.start).trim() === ''
}
