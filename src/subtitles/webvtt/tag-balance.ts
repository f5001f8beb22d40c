import { quote } from '../../shared/words.ts'
import type { ReportAt, WriteAt } from '../places.ts'
import type { EndTag, StartTag } from './cue-text-tokens.ts'
import { followEndTags } from './end-tag-order.ts'
import { MAX_PER_CUE, withoutParts } from './ignored-tags.ts'

/** More speakers than speak in one cue: each of them takes the end tags of all. */
const MAX_VOICES = 10

interface OpenTag {
  readonly name: string
  readonly start: number
  /** An end tag for it that came while tags within it were still open, so that players ignored it. */
  early: Early | null
  readonly hasCapital: boolean
  /** Where its name has a capital: what mends it, and its end tag. Null where enough of them are known. */
  readonly renames: WriteAt[] | null
}

interface Early {
  readonly end: EndTag
  readonly above: readonly OpenTag[]
}

interface TagBalance {
  isOpen(name: string): boolean
  /** Whether <rt> may stand here. */
  isInRuby(): boolean
  open(tag: StartTag): void
  close(tag: EndTag): void
  /** Notes a "<" that a ">" further down would make a tag, so that no end tag may be written there. */
  leaveOpen(): void
  /** Closes a tag by an end tag that lacks its ">", and reports it. */
  closeUnfinished(tag: EndTag): void
  /** At the end of the text: reports the tags that are still open. */
  finish(): void
}

/** Follows which tags of a cue's text are open, as players do, and reports those that do not match. */
export function trackTags(text: string, report: ReportAt): TagBalance {
  const tags: OpenTag[] = []
  const counts = new Map<string, number>()
  const endTags = followEndTags(text)
  const misnamed: OpenTag[] = []
  const nestedVoices: { readonly start: number; readonly isPlain: boolean }[] = []
  let isVoiceClosed = false
  let isLeftOpen = false
  const isOpen = (name: string) => (counts.get(name) ?? 0) > 0

  function pop(end: EndTag) {
    const tag = tags.pop()
    if (!tag) return
    counts.set(tag.name, (counts.get(tag.name) ?? 1) - 1)
    endTags.add({ end, opened: tag.start })
    if (tag.early) reportEarly(tag.early.end, withoutParts(text, [tag.early.end]))
  }

  function reportEarly({ name, start }: EndTag, writes: readonly WriteAt[]) {
    const message = `</${name}> stands where another tag is still open, so players ignore it.`
    report('text/end-tag', { at: start, message, writes })
  }

  function reportWrongEnd(tag: EndTag) {
    const current = tags.at(-1)
    const meant = /^\s*([a-z]+)(?![a-z0-9])/i.exec(tag.name)?.[1]?.toLowerCase()
    if (!current || meant !== current.name) {
      const message = `${quote(`</${tag.name}>`)} closes no tag.`
      report('text/end-tag', { at: tag.start, message, writes: withoutParts(text, [tag]) })
      return
    }
    const write = { was: text.slice(tag.start, tag.end), text: `</${current.name}>` }
    if (current.hasCapital) {
      current.renames?.push({ at: tag.start, ...write })
    } else {
      const message = `${quote(`</${tag.name}>`)} does not close <${current.name}>.`
      report('text/end-tag', { at: tag.start, message, write })
    }
    pop(tag)
  }

  /** The end tags of speakers who speak within the text of another, where none has one. */
  function closedVoices(): readonly WriteAt[] {
    if (isVoiceClosed || isLeftOpen || nestedVoices.length > MAX_VOICES) return []
    if (nestedVoices.some(({ isPlain }) => !isPlain)) return []
    const ends = [...nestedVoices.map(({ start }) => start), text.length]
    return ends.map((end) => ({ at: text.slice(0, end).trimEnd().length, was: '', text: '</v>' }))
  }

  return {
    isOpen,
    isInRuby: () => tags.at(-1)?.name === 'ruby',
    open({ name: written, start, end }) {
      const name = written.toLowerCase()
      if (name === 'v' && isOpen('v')) {
        nestedVoices.push({ start, isPlain: tags.length === counts.get('v') })
      }
      const hasCapital = name !== written
      const isKept = hasCapital && misnamed.length < MAX_PER_CUE
      const was = isKept ? text.slice(start, end) : ''
      const renames = isKept ? [{ at: start, was, text: was.replace(written, name) }] : null
      const tag = { name, start, early: null, hasCapital, renames }
      if (isKept) misnamed.push(tag)
      tags.push(tag)
      counts.set(name, (counts.get(name) ?? 0) + 1)
    },
    close(tag) {
      const current = tags.at(-1)
      if (tag.name === 'v') isVoiceClosed = true
      if (current && tag.name === current.name) return pop(tag)
      if (current?.name === 'rt' && tag.name === 'ruby') {
        tags.pop()
        counts.set('rt', (counts.get('rt') ?? 1) - 1)
        return pop(tag)
      }
      const at = isOpen(tag.name) ? tags.findLastIndex(({ name }) => name === tag.name) : -1
      const outer = tags[at]
      if (!outer || outer.early) return reportWrongEnd(tag)
      outer.early = { end: tag, above: tags.slice(at + 1) }
      endTags.add({ end: tag, opened: outer.start }, { isEarly: true })
    },
    leaveOpen() {
      isLeftOpen = true
    },
    closeUnfinished(tag) {
      const name = tag.name.trim()
      const written = `</${name}`
      const message = `${quote(written)} lacks its ">".`
      if (isLeftOpen) {
        report('text/end-tag', { at: tag.start, message, hint: null })
      } else if (tags.at(-1)?.name === name) {
        const write = { was: written, text: `${written}>` }
        report('text/end-tag', { at: tag.start, message, write })
        pop(tag)
      } else {
        report('text/end-tag', { at: tag.start, message, writes: withoutParts(text, [tag]) })
      }
      isLeftOpen = true
    },
    finish() {
      const voice = tags.find(({ name }) => name === 'v')
      const voices = nestedVoices.length > 0 ? closedVoices() : null
      for (const { start: at } of nestedVoices) {
        const message = 'A <v> stands within another <v>.'
        report('text/nesting', { at, message, writes: voices ?? [] })
      }
      const unclosed = tags.filter((tag) => !tag.early && !isExcused(tag, { voice, text }))
      const early = tags.flatMap((tag) => (tag.early ? [tag.early] : []))
      const open = new Set(early.length > 0 ? unclosed : [])
      const closesBefore = (tag: OpenTag, end: EndTag) =>
        open.has(tag) || (tag.early !== null && tag.early.end.start < end.start)
      const wrong = early.filter(({ end, above }) => !above.every((tag) => closesBefore(tag, end)))
      for (const { end, above } of wrong.slice(0, MAX_PER_CUE)) {
        const isUnsure = nestedVoices.length > 0 && above.some(({ name }) => name === 'v')
        reportEarly(end, isUnsure ? [] : endTags.reordered(end))
      }
      const isMixed = nestedVoices.some(({ isPlain }) => !isPlain)
      const isUnsure = isLeftOpen || isMixed || unclosed.length > MAX_PER_CUE
      const closed = isUnsure ? [] : closeEach(unclosed, { tags, text })
      for (const [index, tag] of unclosed.slice(0, MAX_PER_CUE).entries()) {
        const message = `<${tag.name}> is not closed.`
        const writes = (tag.name === 'v' && voices) || (closed[index] ?? [])
        report('text/unclosed-tag', { at: tag.start, message, writes })
      }
      for (const { name, start: at, renames } of misnamed) {
        const message = `A tag has small letters: <${name}>. Players leave out any other.`
        report('text/unknown-tag', { at, message, writes: renames ?? [] })
      }
    },
  }
}

/**
 * For each tag, closes it and those behind it, the last first, where the text ends or the first end tag of one that they
 * stand in.
 */
function closeEach(
  unclosed: readonly OpenTag[],
  { tags, text }: { readonly tags: readonly OpenTag[]; readonly text: string },
): readonly (readonly WriteAt[])[] {
  const end = text.trimEnd().length
  const crossed = tags.flatMap(({ start, early }) =>
    early ? [{ start, end: early.end.start }] : [],
  )
  const ends = new Map<number, string>()
  const closed = unclosed.toReversed().map(({ name, start }) => {
    const place = crossed.reduce(
      (first, outer) =>
        outer.start < start && outer.end > start ? Math.min(first, outer.end) : first,
      end,
    )
    ends.set(place, `${ends.get(place) ?? ''}</${name}>`)
    return Array.from(ends, ([at, text]) => ({ at, was: '', text }))
  })
  return closed.toReversed()
}

/** Whether a tag may stay open, or is reported already. A <v> may where it is the whole text. */
function isExcused(
  tag: OpenTag,
  { voice, text }: { voice: OpenTag | undefined; text: string },
): boolean {
  if (tag.name === 'rt') return true
  if (tag.name !== 'v') return false
  return tag !== voice || text.slice(0, tag.start).trim() === ''
}
