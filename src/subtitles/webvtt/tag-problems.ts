import { parse as parseLanguageTag } from 'bcp-47'
import { decodeHTML, decodeHTMLStrict } from 'entities/decode'
import { quote } from '../../shared/words.ts'
import type { ReportAt } from '../places.ts'
import {
  type CueToken,
  isTag,
  type StartTag,
  type TextToken,
  type TimestampTag,
} from './cue-text-tokens.ts'
import { formatTimestamp, isWellWritten, readTimestamp } from './timestamp.ts'

/** The remedy for <br>, in any format. */
export const NEW_LINE = 'Begin a new line instead.'

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
    const known = name.length > 2 && decodeHTMLStrict(`${name};`) !== `${name};`
    const message = known
      ? `${quote(name)} lacks its semicolon.`
      : decodeHTML(found) !== found
        ? `${quote(found)} is read as ${quote(decodeHTML(found))}.`
        : found === '&' || !found.endsWith(';')
          ? '"&" begins a character reference, and here is none.'
          : `${quote(found)} is no character reference.`
    const hint = known ? `Write ${name};` : `Write &amp;${found.slice(1)}`
    report('text/ampersand', { at: start + index, message, hint: `${hint} instead.` })
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
    if (!value.includes(':')) reportLessThan(at, report)
    else {
      const message = `${quote(`<${value}>`)} is no time such as <00:00:01.000>.`
      report('text/timestamp', { at, message, hint: null })
    }
    return latest
  }
  const written = formatTimestamp(time)
  if (latest !== null && time <= latest) {
    const message = `<${value}> is not later than ${formatTimestamp(latest)}, the time before it.`
    report('text/timestamp', {
      at,
      message,
      hint: 'Times within a text go up, from the cue’s start.',
    })
  } else if (end !== null && time >= end) {
    const message = `<${written}> is not before the end of the cue, ${formatTimestamp(end)}.`
    report('text/timestamp', { at, message, hint: 'Move it into the cue, or remove it.' })
  }
  return latest === null ? time : Math.max(latest, time)
}

/** Reports a name or language that is missing, misspelt, or where none may be. */
export function reportAnnotation(
  { name, annotation, classes, start: at }: StartTag,
  report: ReportAt,
) {
  const bare = [name, ...classes].join('.')
  if (name !== 'v' && name !== 'lang') {
    if (annotation === '') return
    const message = `<${name}> takes no annotation: ${quote(annotation)}.`
    report('text/annotation', { at, message, hint: `Write <${bare}>.` })
  } else if (annotation === '') {
    const [what, example] = name === 'v' ? ['speaker', 'Anna'] : ['language', 'en']
    const message = `<${name}> lacks its ${what}.`
    report('text/annotation', {
      at,
      message,
      hint: `Write <${bare} ${example}> with the right one.`,
    })
  } else if (name === 'lang' && !isLanguageTag(annotation)) {
    const hyphens = annotation.replaceAll('_', '-')
    const hint = isLanguageTag(hyphens) ? `Write <${bare} ${hyphens}>.` : null
    report('text/language', { at, message: `${quote(annotation)} is no language tag.`, hint })
  }
}

function isLanguageTag(text: string): boolean {
  const { language, irregular, regular, privateuse } = parseLanguageTag(text)
  return Boolean(language || irregular || regular || privateuse.length > 0)
}

/** Reports a start tag that is none of WebVTT's. */
export function reportUnknown({ name, start: at }: StartTag, report: ReportAt): void {
  if (!/^[a-z][a-z0-9]*$/i.test(name)) {
    reportLessThan(at, report)
    return
  }
  const lower = name.toLowerCase()
  const hint = isTag(lower)
    ? `Write <${lower}>.`
    : lower === 'br'
      ? NEW_LINE
      : `Remove the tag, or write &lt;${name}> where it is text.`
  const message = `<${name}> is no tag of WebVTT, so players leave it out.`
  report('text/unknown-tag', { at, message, hint })
}

/** Reports a tag that the text ends within. */
export function reportUnfinished(tag: Exclude<CueToken, TextToken>, report: ReportAt): void {
  if (tag.kind === 'end' && isTag(tag.name.trim())) {
    const message = `${quote(`</${tag.name}`)} lacks its ">".`
    const hint = `Write </${tag.name.trim()}>.`
    report('text/end-tag', { at: tag.start, message, hint })
  } else {
    const message = 'No ">" follows this "<", so players hide the rest of the text.'
    const hint = 'Write &lt; for text, or end the tag with ">".'
    report('text/less-than', { at: tag.start, message, hint })
  }
}

/** Reports a "<" that begins no tag, though a ">" follows it. */
export function reportLessThan(at: number, report: ReportAt): void {
  const message = 'This "<" begins no tag, and players hide everything up to the next ">".'
  report('text/less-than', { at, message, hint: 'Write &lt; instead.' })
}
