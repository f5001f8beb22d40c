import { decodeHTML } from 'entities/decode'

/** A token of cue text, with its place in the text as offsets in UTF-16 code units. */
export type CueToken = TextToken | StartTag | EndTag | TimestampTag

interface Span {
  readonly start: number
  readonly end: number
}

export interface TextToken extends Span {
  readonly kind: 'text'
  /** Character references are decoded. */
  readonly text: string
}

export interface StartTag extends Span {
  readonly kind: 'start'
  readonly name: string
  readonly classes: readonly string[]
  /** Decoded, trimmed, white space folded; empty where there is none. */
  readonly annotation: string
  /** False where the text ends before the tag's `>`. */
  readonly closed: boolean
}

export interface EndTag extends Span {
  readonly kind: 'end'
  readonly name: string
  readonly closed: boolean
}

export interface TimestampTag extends Span {
  readonly kind: 'timestamp'
  readonly value: string
  readonly closed: boolean
}

const tagNames: ReadonlySet<string> = new Set(['c', 'i', 'b', 'u', 'ruby', 'rt', 'v', 'lang'])

export function isTag(name: string): boolean {
  return tagNames.has(name)
}

/** What is read of a tag that has no ">": nobody sees it, and it may be all of a long text. */
const MAX_UNFINISHED = 1_000

/** WebVTT § 6.4, "WebVTT cue text tokenizer": every token of `text` from an offset on, in order. Never fails. */
export function* cueTokens(text: string, from = 0): Generator<CueToken, void> {
  let at = from
  while (at < text.length) {
    const tag = text.indexOf('<', at)
    const end = tag === -1 ? text.length : tag
    if (end > at) {
      const written = text.slice(at, end)
      const read = written.includes('&') ? decodeHTML(written) : written
      yield { kind: 'text', start: at, end, text: read }
    }
    if (tag === -1) return
    const close = text.indexOf('>', tag)
    const inner = text.slice(tag + 1, close === -1 ? tag + 1 + MAX_UNFINISHED : close)
    at = close === -1 ? text.length : close + 1
    yield readTag(inner, { start: tag, end: at, closed: close !== -1 })
  }
}

function readTag(inner: string, place: Span & { readonly closed: boolean }): CueToken {
  if (isTag(inner))
    return { kind: 'start', name: inner, classes: noClasses, annotation: '', ...place }
  const first = inner.charCodeAt(0)
  if (first === 0x2f) return { kind: 'end', name: inner.slice(1), ...place }
  if (first >= 0x30 && first <= 0x39) return { kind: 'timestamp', value: inner, ...place }
  const blank = inner.search(/[\t\n\f ]/)
  const head = blank === -1 ? inner : inner.slice(0, blank)
  const [name = '', ...classes] = head.split('.')
  return {
    kind: 'start',
    name,
    classes: classes.filter((one) => one !== ''),
    annotation: blank === -1 ? '' : foldSpace(decodeHTML(inner.slice(blank))),
    ...place,
  }
}

const noClasses: readonly string[] = []

/** Folds the blanks of a text that begins with one. */
function foldSpace(text: string): string {
  const rest = text.slice(1)
  if (!/[\t\n\f\r ]/.test(rest)) return rest
  return text
    .split(/[\t\n\f\r ]+/)
    .filter((word) => word !== '')
    .join(' ')
}
