import { plainLine, plainLines } from '../../shared/harmless.ts'

/*
 * The pages are HTML blocks without a blank line inside, which Markdown hands through unread (CommonMark
 * § 4.6). GitHub then looks through the text of elements for @mentions, #123, :emoji:, addresses and $math$,
 * though not within <code> and <a>: a zero-width space keeps those from being found.
 */
const gap = '\u200B'
/** Letters of the blocks that run from right to left (UAX #9: R, AL). */
const rightToLeft =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u
const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** A text from outside as harmless inline HTML on one line, isolated from the direction of what surrounds it. */
export function text(value: string, limit?: number): string {
  return `<span dir="auto">${inert(plainLine(value, limit))}</span>`
}

/** A sentence of ours that may quote what is outside, as harmless inline HTML; `words` in backticks become code. */
export function sentence(value: string, limit = 2000): string {
  return plainLine(value, limit)
    .split(/(`[^`]+`)/u)
    .map((part, index) => (index % 2 === 1 ? code(part.slice(1, -1)) : inert(part)))
    .join('')
}

/** A text of several lines, each with its own direction. */
export function lines(value: string, limit?: number): string {
  return plainLines(value, limit)
    .map((line) => `<span dir="auto">${inert(line)}</span>`)
    .join('<br>')
}

/** A name or path as code. Long paths may break behind a slash, and run from left to right in every script. */
export function code(value: string, limit = 500): string {
  const parts = plainLine(value, limit).split('/')
  if (!parts.some((part) => rightToLeft.test(part))) {
    return `<code>${parts.map(escaped).join('/<wbr>')}</code>`
  }
  const spans = parts.map((part) =>
    rightToLeft.test(part) ? `<span dir="auto">${escaped(part)}</span>` : escaped(part),
  )
  return `<code dir="ltr">${spans.join('/<wbr>')}</code>`
}

/** A picture at an address of ours. */
export function picture(
  src: string,
  options: { readonly width: number; readonly alt: string },
): string {
  const { width, alt } = options
  return `<img src="${escaped(src)}" width="${width}" align="middle" alt=${attribute(alt)}>`
}

/** A link where there is an address (see `links.ts`), else what it would have held. */
export function link(href: string | null, html: string): string {
  return href === null ? html : `<a href="${escaped(href)}">${html}</a>`
}

/** An attribute's value between double quotes. */
export function attribute(value: string, limit = 300): string {
  return `"${escaped(plainLine(value, limit))}"`
}

/** Plain text as harmless inline HTML, already known to be one line. Long words may break, so that a phone shows them. */
export function inert(line: string): string {
  return line
    .replace(longWord, (word) => word.replace(breaks, '$&\n'))
    .split('\n')
    .map((part) => escaped(part.replace(references, `$&${gap}`)).replaceAll('$', '<span>$</span>'))
    .join('<wbr>')
}

const longWord = /[!-~]{31,}/g
/** At most 20 characters, if they can be up to a sign that joins words. */
const breaks = /(?:[!-~]{1,19}[_/.=&?-]|[!-~]{20})(?=[!-~])/g

const references =
  /@(?=[\p{L}\p{N}])|#(?=\d)|\bGH-(?=\d)|:(?=\/\/)|\bwww(?=\.)|:(?=(?:[\w+-]{0,40}[a-z+-][\w+-]{0,40}|100|1234):)/giu

/** A text as that of an element or an attribute, whatever its lines. */
export function escaped(value: string): string {
  return value.replace(/[&<>"']/g, (character) => entities[character] ?? character)
}
