import {
  type Document,
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseDocument,
  type Node as YamlNode,
} from 'yaml'
import { nfc } from '../shared/nfc.ts'
import type { Complain, Position } from './problem.ts'
import { yamlFaults } from './yaml-faults.ts'

/** A value of the manifest with its place; scalars keep the text of the file, numbers every digit of it. */
export type ManifestNode =
  | ScalarNode
  | { readonly kind: 'map'; readonly entries: readonly ManifestEntry[]; readonly at: Position }
  | { readonly kind: 'list'; readonly items: readonly ManifestNode[]; readonly at: Position }

export interface ScalarNode {
  readonly kind: 'scalar'
  readonly text: string
  /** Whether it stands without quotes, so that `true` is no text. */
  readonly plain: boolean
  readonly at: Position
}

export interface ManifestEntry {
  readonly key: string
  readonly keyAt: Position
  readonly value: ManifestNode
}

/** Longest manifest, in UTF-16 code units: some 20,000 videos. */
const MAX_LENGTH = 1_000_000
const MAX_SYNTAX_FAULTS = 10
/** Keys that mean something else to JavaScript. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** What `!!str` and its like stand for; they say nothing new of a node. */
const PLAIN_TAGS = new Set(['str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`))

const START: Position = { line: 1, column: 1 }

/**
 * Reads YAML 1.2 or JSON. Syntax errors, a key that stands twice, aliases and tags are complained about; null
 * where nothing is left to read.
 */
export function readDocument(source: string, complain: Complain): ManifestNode | null {
  const text = source.replace(/^\uFEFF/, '')
  if (text.length > MAX_LENGTH) {
    complain('manifest/syntax', START, `The manifest has more than ${MAX_LENGTH} characters.`)
    return null
  }
  const lines = new LineCounter()
  const document = parseQuickly(text, lines)

  const at = (offset: number): Position => {
    const { line, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(line, 1), column: Math.max(col, 1) }
  }
  const placeOf = (node: unknown): Position | null => {
    const [start] = (isNode(node) && node.range) || []
    return start === undefined ? null : at(start)
  }
  const seen = new Set<number>()
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) {
    complain('manifest/syntax', at(exhausted.pos[0]), 'The manifest is nested too deeply.')
    return null
  }
  for (const { offset, message, hint } of yamlFaults(document, { text, lines })) {
    const place = at(offset)
    if (seen.has(place.line)) continue
    seen.add(place.line)
    complain('manifest/syntax', place, message, hint)
    if (seen.size >= MAX_SYNTAX_FAULTS) break
  }
  if (seen.size > 0) return null

  const scalarText = (node: unknown): string | null => {
    if (!isScalar(node)) return null
    return typeof node.value === 'string' ? node.value : (node.source ?? '')
  }

  const entriesOf = (node: YamlNode, items: readonly unknown[]): ManifestEntry[] => {
    const entries = new Map<string, ManifestEntry>()
    for (const item of items) {
      if (!isPair(item)) continue
      const keyAt = placeOf(item.key) ?? placeOf(node) ?? START
      const name = scalarText(item.key)
      const key = name === null ? null : nfc(name)
      const first = entries.get(key ?? '')
      if (key === null) {
        complain('manifest/type', keyAt, 'A key must be plain text.')
      } else if (key === '<<') {
        complain('manifest/syntax', keyAt, 'Merge keys (`<<`) are not read; write the entries out.')
      } else if (RESERVED_KEYS.has(key)) {
        complain('manifest/unknown-key', keyAt, `\`${key}\` cannot be a key; choose another name.`)
      } else if (first) {
        complain(
          'manifest/duplicate-key',
          keyAt,
          `\`${key}\` stands twice, first in line ${first.keyAt.line}.`,
          'Keep one of them.',
        )
      } else {
        entries.set(key, { key, keyAt, value: convert(item.value, keyAt) })
      }
    }
    return [...entries.values()]
  }

  const convert = (node: unknown, fallback: Position): ManifestNode => {
    const place = placeOf(node) ?? fallback
    const tag = isNode(node) ? node.tag : undefined
    if (tag !== undefined && !PLAIN_TAGS.has(tag)) {
      complain('manifest/syntax', place, `The tag \`${tag}\` is not read.`, 'Leave it out.')
    }
    if (isMap(node)) return { kind: 'map', entries: entriesOf(node, node.items), at: place }
    if (isSeq(node)) {
      return { kind: 'list', items: node.items.map((item) => convert(item, place)), at: place }
    }
    if (isAlias(node)) {
      complain(
        'manifest/syntax',
        place,
        `Aliases (\`*${node.source}\`) are not read; write the value out.`,
      )
    }
    const text = scalarText(node) ?? ''
    return {
      kind: 'scalar',
      text,
      plain: !isScalar(node) || (node.type === 'PLAIN' && tag === undefined),
      at: place,
    }
  }

  return document.contents ? convert(document.contents, START) : null
}

/** A text can have an error for each character, and a stack trace for each takes six times as long as the rest. */
function parseQuickly(text: string, lineCounter: LineCounter): Document.Parsed {
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, {
      lineCounter,
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: false,
      logLevel: 'error',
    })
  } finally {
    Error.stackTraceLimit = before
  }
}

/** The value that YAML 1.2 (core schema) gives a scalar, with text for all that is no boolean, number or null. */
export function plainScalar({ text, plain }: ScalarNode): string | number | boolean | null {
  if (!plain) return text
  if (/^(|~|null|Null|NULL)$/.test(text)) return null
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  return /^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text
}

/** The entries of a map; none where the node is something else. */
export function entries(node: ManifestNode | undefined): readonly ManifestEntry[] {
  return node?.kind === 'map' ? node.entries : []
}

/** The value under a key of a map. */
export function child(node: ManifestNode | undefined, key: string): ManifestNode | undefined {
  return entries(node).find((entry) => entry.key === key)?.value
}

/** The items of a list; none where the node is something else. */
export function items(node: ManifestNode | undefined): readonly ManifestNode[] {
  return node?.kind === 'list' ? node.items : []
}

/** The text of a scalar that is text, or null. */
export function textOf(node: ManifestNode | undefined): string | null {
  return node?.kind === 'scalar' && typeof plainScalar(node) === 'string' ? node.text : null
}
