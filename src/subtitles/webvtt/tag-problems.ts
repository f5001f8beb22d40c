import { parse as parseLanguageTag } from 'bcp-47'
import { decodeHTML, decodeHTMLStrict } from 'entities/decode'
import { quote } from '../../shared/words.ts'
import type { ReportAt } from '../places.ts'
import type { CueToken, StartTag, TextToken, TimestampTag } from './cue-text-tokens.ts'
import { withoutParts } from './ignored-tags.ts'
import { formatTimestamp, isWellWritten, readTimestamp } from './timestamp.ts'

/** Reports every "&" between `start` and `end` that begins no character reference. */
export function reportReferences(
  text: string,
  { start, end }: Pick<TextToken, 'start' | 'end'>,
  report: ReportAt,
): void {
  const part = text.slice(start, end)
  if (!part.includes('&')) return
  for (const { 0: found, index } of part.matchAll(/&(?:#?[a-z0-9]{0,40};?)?/gi)) {
    if (/^&#(?:\d+|x[\da-f]+);$/i.test(found)) continue
    if (found.endsWith(';') && decodeHTMLStrict(found) !== found) continue
    const name = found.replace(';', '')
    const number = /^&#(?:\d+|x[\da-f]+)/i.exec(name)?.[0]
    const isKnown = name.length > 2 && decodeHTMLStrict(`${name};`) !== `${name};`
    const known = number ?? (isKnown ? name : null)
    const message = known
      ? `${quote(known)} lacks its semicolon.`
      : decodeHTML(found) !== found
        ? `${quote(found)} is read as ${quote(decodeHTML(found))}.`
        : found === '&' || !found.endsWith(';')
          ? '"&" begins a character reference, and here is none.'
          : `${quote(found)} is no character reference.`
    const at = start + index
    // What players show as text may be meant as text.
    if (known && !number && decodeHTML(found) === found) {
      report('text/ampersand', { at, message, hint: `Write ${known}; instead.` })
    } else {
      const write = known
        ? { was: known, text: `${known};` }
        : { was: found, text: `&amp;${found.slice(1)}` }
      report('text/ampersand', { at, message, write })
    }
  }
}

/** Reports a time within a text that is not after the cue's start and its precursors, and before its end. */
export function reportTimestamp(
  { value, start: at }: TimestampTag,
  { latest, end }: { latest: number | null; end: number | null },
  report: ReportAt,
): number | null {
  const time = readTimestamp(value, { at: 0 })
  if (!isWellWritten(value)) {
    const message = `${quote(`<${value}>`)} is no time such as <00:00:01.000>.`
    report('text/timestamp', { at, message, hint: null })
    return latest
  }
  const written = formatTimestamp(time)
  if (latest !== null && time <= latest) {
    const message = `<${value}> is not later than ${formatTimestamp(latest)}, the time before it.`
    report('text/timestamp', { at, message, hint: null })
  } else if (end !== null && time >= end) {
    const message = `<${written}> is not before the end of the cue, ${formatTimestamp(end)}.`
    const isRoom = latest !== null && latest + 1 < end
    const hint = isRoom
      ? `Write a time between ${formatTimestamp(latest)} and ${formatTimestamp(end)}, or remove it.`
      : 'Remove it.'
    report('text/timestamp', { at, message, hint })
  }
  return latest === null ? time : Math.max(latest, time)
}

/** Reports a name or language that is missing, misspelt, or where none may be. */
export function reportAnnotation(
  text: string,
  { name, annotation, classes, start: at, end }: StartTag,
  report: ReportAt,
): void {
  const was = text.slice(at, end)
  const bare = [name, ...classes].join('.')
  const lower = name.toLowerCase()
  if (lower !== 'v' && lower !== 'lang') {
    if (annotation === '') return
    const message = `<${name}> takes no annotation: ${quote(annotation)}.`
    report('text/annotation', { at, message, write: { was, text: `<${bare}>` } })
  } else if (annotation === '') {
    const [what, example] = lower === 'v' ? ['speaker', 'Anna'] : ['language', 'en']
    const message = `<${name}> lacks its ${what}.`
    report('text/annotation', {
      at,
      message,
      hint: `Write <${bare} ${example}> with the right one.`,
    })
  } else if (lower === 'lang' && !isLanguageTag(annotation)) {
    const hyphens = annotation.replaceAll('_', '-')
    const message = `${quote(annotation)} is no language tag.`
    if (isLanguageTag(hyphens)) {
      report('text/language', { at, message, write: { was, text: `<${bare} ${hyphens}>` } })
    } else {
      report('text/language', { at, message, hint: null })
    }
  }
}

function isLanguageTag(text: string): boolean {
  const { language, irregular, regular, privateuse } = parseLanguageTag(text)
  return Boolean(language || irregular || regular || privateuse.length > 0)
}

/** Reports a <br>: a new line is meant, but no empty one, which would end the text. */
export function reportBreak(text: string, { start, end }: StartTag, report: ReportAt): void {
  const message = '<br> is no tag of WebVTT, so players leave it out.'
  let [from, to] = [start, end]
  while (/[\t ]/.test(text.charAt(from - 1))) from--
  while (/[\t ]/.test(text.charAt(to))) to++
  const isAtEdge = from === 0 || text[from - 1] === '\n'
  const isBroken = isAtEdge || to === text.length || /^(?:\n|<br)/i.test(text.slice(to))
  const writes = isBroken
    ? withoutParts(text, [{ start, end }])
    : [{ at: from, was: text.slice(from, to), text: '\n' }]
  report('text/unknown-tag', { at: start, message, writes })
}

/** Whether the "<" of a token begins no tag, because what follows it is no name. */
export function isLessThan(token: Exclude<CueToken, TextToken>): boolean {
  if (token.kind === 'end') return /^\s*[^\sa-z]/i.test(token.name)
  if (token.kind === 'timestamp') return !token.value.includes(':')
  return !/^[a-z][a-z0-9]*\/?$/i.test(token.name)
}

/** Reports a "<" that begins no tag: players hide all up to the next ">", or to the end of the text. */
export function reportLessThan(at: number, report: ReportAt): void {
  const message =
    'This "<" begins no tag, and players hide what follows it, up to the next ">" or the end of the text.'
  report('text/less-than', { at, message, write: { was: '<', text: '&lt;' } })
}

/** Reports a tag that the text ends within. */
export function reportUnfinished(tag: Exclude<CueToken, TextToken>, report: ReportAt): void {
  const message = 'No ">" follows this "<", so players hide the rest of the text.'
  report('text/less-than', {
    at: tag.start,
    message,
    hint: 'Write &lt; in place of "<" where it is text.',
  })
}
