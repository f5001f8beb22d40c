import { type CST, isMap, isScalar, type Node, type Pair, type YAMLMap } from 'yaml'
import { nfc } from '../../shared/nfc.ts'

/** What may stand before a key or a value. */
const PROPERTIES: readonly CST.SourceToken['type'][] = ['anchor', 'tag']

/** A map of the manifest, by the places of its parts. All places are offsets, in UTF-16 code units. */
export interface SourceMap {
  readonly kind: 'map'
  /** Whether it stands within braces. */
  readonly isFlow: boolean
  /** Its brace, or its first key. */
  readonly start: number
  readonly end: number
  readonly entries: readonly SourceEntry[]
  /** The comma behind the last entry; null where there is none. */
  readonly comma: number | null
}

/** A text of the manifest, from its anchor or tag where that stands on the same line. */
export interface SourceText {
  readonly kind: 'text'
  readonly start: number
  readonly end: number
}

/** An entry of a map of the manifest. */
export interface SourceEntry {
  /** In NFC. */
  readonly key: string
  /** Its `?`, its anchor or tag, or its key. */
  readonly start: number
  readonly colon: number
  /** Whether key, colon and the start of the value stand in one line, as they do without a `?`. */
  readonly isInOneLine: boolean
  readonly value: SourceMap | SourceText
}

export type MapEntry = SourceEntry & { readonly value: SourceMap }

/** The places of a map and of what is in it; `text` was parsed with its tokens, and has no errors. */
export function sourceMap(node: YAMLMap, text: string): SourceMap {
  const entries = node.items.map((pair) => sourceEntry(pair, text))
  const token = node.srcToken
  if (token?.type !== 'flow-collection') {
    const [start, end] = [entries[0]?.start ?? 0, entries.at(-1)?.value.end ?? 0]
    return { kind: 'map', isFlow: false, start, end, entries, comma: null }
  }
  const rest = token.items.at(-1)
  const comma = rest && !rest.key ? (offsetOf(rest.start, ['comma']) ?? null) : null
  const end = node.range?.[1] ?? 0
  return { kind: 'map', isFlow: true, start: token.offset, end, entries, comma }
}

export function isMapEntry(entry: SourceEntry | undefined): entry is MapEntry {
  return entry?.value.kind === 'map'
}

function sourceEntry({ key, value, srcToken }: Pair, text: string): SourceEntry {
  const { start: before = [], key: keyToken, sep = [] } = srcToken ?? {}
  const start = offsetOf(before, ['explicit-key-ind', ...PROPERTIES]) ?? keyToken?.offset ?? 0
  const colon = offsetOf(sep, ['map-value-ind']) ?? start
  const behind = sep.filter(({ offset }) => offset > colon)
  const line = behind.slice(behind.findLastIndex(({ type }) => type === 'newline') + 1)
  const isExplicit = offsetOf(before, ['explicit-key-ind']) !== undefined
  return {
    key: isScalar(key) ? nfc(String(key.value)) : '',
    start,
    colon,
    isInOneLine: !isExplicit && line.length === behind.length,
    value: isMap(value)
      ? sourceMap(value, text)
      : sourceText(value as Node | null, offsetOf(line, PROPERTIES), text),
  }
}

function sourceText(node: Node | null, property: number | undefined, text: string): SourceText {
  const [from = 0, to = 0] = node?.range ?? []
  const start = property ?? from
  // The line end of a block scalar (`|`) belongs to it.
  const end = node?.srcToken?.type === 'block-scalar' ? text.slice(0, to).trimEnd().length : to
  return { kind: 'text', start, end }
}

function offsetOf(
  tokens: readonly CST.SourceToken[],
  types: readonly CST.SourceToken['type'][],
): number | undefined {
  return tokens.find(({ type }) => types.includes(type))?.offset
}
