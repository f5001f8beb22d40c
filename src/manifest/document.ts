import {
  type Document,
  isAlias,
  isCollection,
  isMap,
  isNode,
  isPair,
  isScalar,
  LineCounter,
  parseDocument,
} from 'yaml'
import { nfc } from '../shared/nfc.ts'
import type { Place } from '../shared/problem.ts'
import { type ManifestRule, problem, type Report } from './problem.ts'
import { placeAt, yamlProblems } from './yaml-problems.ts'

/** A value of the manifest, and where it stands. */
export interface ManifestNode {
  /** Text, number, boolean, null, a list, or an object without a prototype. */
  readonly value: unknown
  /** How the file writes a scalar: of a number every digit. */
  readonly text: string
  readonly at: Place
  /** Where the key of the value stands, if it has one. */
  readonly keyAt: Place
  /** What stands in a map by key, in a list by index, in the order of the file. */
  readonly inner: ReadonlyMap<string | number, ManifestNode>
}

/** An entry of a map or list; without a value where it has not the shape that it must have. */
export interface Entry<T> extends ManifestNode {
  readonly key: string
  readonly value: T | undefined
}

/** Longest manifest, in UTF-16 code units: some 20,000 videos. */
const MAX_LENGTH = 1_000_000
/** Keys that mean something else to JavaScript. */
const RESERVED_KEYS = new Set(['__proto__', 'constructor', 'prototype'])

/** What `!!str` and its like stand for; they say nothing new of a node. */
const PLAIN_TAGS = new Set(['str', 'map', 'seq'].map((name) => `tag:yaml.org,2002:${name}`))

const MERGE_KEY = '<<'

/** Whether a text cannot be a key, whatever stands under it. */
export const isRefusedKey = (key: string): boolean => key === MERGE_KEY || RESERVED_KEYS.has(key)

const START: Place = { line: 1, column: 1 }
const NOTHING: ManifestNode['inner'] = new Map()

/**
 * Reads YAML 1.2 or JSON. Syntax errors, a key that stands twice, aliases and tags are reported; null where nothing
 * is left to read.
 */
export function readDocument(source: string, report: Report): ManifestNode | null {
  const text = source.replace(/^\uFEFF/, '')
  if (text.length > MAX_LENGTH) {
    const message = `The manifest has more than ${MAX_LENGTH} characters.`
    report(problem('manifest/syntax', { ...START, message }))
    return null
  }
  const lines = new LineCounter()
  const document = parseYaml(text, { lines })
  const wrong = yamlProblems(document, { text, lines })
  wrong.forEach(report)
  if (wrong.length > 0 || !document.contents) return null

  const placeOf = (node: unknown): Place | null =>
    isNode(node) && node.range ? placeAt({ text, lines }, node.range[0]) : null

  const keyOf = (node: unknown, at: Place, others: ManifestNode['inner']): string | null => {
    const refuse = (rule: ManifestRule, message: string, hint: string | null = null): null => {
      report(problem(rule, { ...at, message, hint }))
      return null
    }
    if (!isScalar(node)) return refuse('manifest/type', 'A key must be plain text.')
    const key = nfc(String(node.value))
    if (key === MERGE_KEY) {
      return refuse('manifest/syntax', 'Merge keys (`<<`) are not read; write the entries out.')
    }
    if (RESERVED_KEYS.has(key)) {
      return refuse('manifest/unknown-key', `\`${key}\` cannot be a key; choose another name.`)
    }
    const first = others.get(key)
    if (!first) return key
    const message = `\`${key}\` stands twice, first in line ${first.keyAt.line}.`
    return refuse('manifest/duplicate-key', message, 'Keep one of them.')
  }

  // What stands within is read later: calls within calls end where a text is nested too deeply.
  const later: (() => void)[] = []
  const read = (node: unknown, keyAt: Place): ManifestNode => {
    const at = placeOf(node) ?? keyAt
    const tag = isNode(node) ? node.tag : undefined
    if (tag !== undefined && !PLAIN_TAGS.has(tag)) {
      const message = `The tag \`${tag}\` is not read.`
      report(problem('manifest/syntax', { ...at, message, hint: 'Leave it out.' }))
    }
    if (isCollection(node)) {
      const value = isMap(node) ? Object.create(null) : []
      const inner = new Map<string | number, ManifestNode>()
      later.push(() => {
        for (const [index, item] of node.items.entries()) {
          const place = placeOf(isPair(item) ? item.key : item) ?? at
          const key = isPair(item) ? keyOf(item.key, place, inner) : index
          if (key === null) continue
          const child = read(isPair(item) ? item.value : item, place)
          inner.set(key, child)
          value[key] = child.value
        }
      })
      return { value, text: '', at, keyAt, inner }
    }
    if (isAlias(node)) {
      const message = `Aliases (\`*${node.source}\`) are not read; write the value out.`
      report(problem('manifest/syntax', { ...at, message }))
    }
    const text = isScalar(node) ? String(node.value) : ''
    const isText = isScalar(node) && (node.type !== 'PLAIN' || tag !== undefined)
    return { value: isText ? text : plainValue(text), text, at, keyAt, inner: NOTHING }
  }

  const root = read(document.contents, placeOf(document.contents) ?? START)
  for (const readInner of later) readInner()
  return root
}

/**
 * Parses YAML whose scalars are all text, with the tokens of the source where they are asked for. A text can have an
 * error for each character, and a stack trace for each takes six times as long as the rest: they have none.
 */
export function parseYaml(
  text: string,
  options: { readonly lines?: LineCounter; readonly keepsTokens?: boolean } = {},
): Document.Parsed {
  const { lines, keepsTokens = false } = options
  const before = Error.stackTraceLimit
  Error.stackTraceLimit = 0
  try {
    return parseDocument(text, {
      ...(lines && { lineCounter: lines }),
      schema: 'failsafe',
      prettyErrors: false,
      uniqueKeys: false,
      keepSourceTokens: keepsTokens,
      logLevel: 'error',
    })
  } finally {
    Error.stackTraceLimit = before
  }
}

/** What YAML 1.2 (core schema) makes of a scalar without quotes; text of all that is no boolean, number or null. */
function plainValue(text: string): string | number | boolean | null {
  if (/^(|~|null|Null|NULL)$/.test(text)) return null
  if (/^(true|True|TRUE)$/.test(text)) return true
  if (/^(false|False|FALSE)$/.test(text)) return false
  return /^[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?$/i.test(text) ? Number(text) : text
}

/** What stands at a path, or what comes nearest where there is nothing. */
export function nodeAt(root: ManifestNode, path: readonly (string | number)[]): ManifestNode {
  return path.reduce<ManifestNode>((child, key) => child.inner.get(key) ?? child, root)
}

/** The entries of a map or list in the order of the file, which an object does not keep where keys are numbers. */
export function entriesOf<T>(
  values: { readonly [key: number]: T | undefined } | undefined,
  { inner }: ManifestNode,
): readonly Entry<T>[] {
  if (!values) return []
  return [...inner].map(([key, child]) => {
    return { ...child, key: `${key}`, value: values[key as number] }
  })
}
