import schema from '../../manifest.schema.json' with { type: 'json' }
import { didYouMean, nearest } from '../shared/suggest.ts'
import { capitalise } from '../shared/words.ts'
import { isRuleName } from '../subtitles/rules.ts'
import { ruleSeverities } from '../subtitles/severity.ts'
import { items, type ManifestEntry, type ManifestNode, plainScalar } from './document.ts'
import type { Complain, Position } from './problem.ts'

/** JSON Schema, as far as manifest.schema.json uses it. */
interface Shape {
  readonly type?: string
  readonly enum?: readonly string[]
  readonly anyOf?: readonly Shape[]
  readonly items?: Shape
  readonly properties?: Readonly<Record<string, Shape>>
  readonly required?: readonly string[]
  /** False where only `properties` are known; else the shape of every value. */
  readonly additionalProperties?: Shape | false
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  object: 'a map of keys and values',
}

/** A node, what the messages call it, and where its owner is called so. */
interface Spot {
  readonly name: string
  readonly node: ManifestNode
  readonly keyAt: Position
}

function unknownKey(
  { key, keyAt }: ManifestEntry,
  { name }: Spot,
  known: string[],
  complain: Complain,
): void {
  if (name !== '`rules`') {
    const list = known.filter((other) => other !== '$schema').map((other) => `\`${other}\``)
    const hint = didYouMean(key, known) ?? `Known here: ${list.join(', ')}.`
    complain('manifest/unknown-key', keyAt, `Unknown key \`${key}\`.`, hint)
  } else if (isRuleName(key)) {
    complain('manifest/rule', keyAt, `\`${key}\` is always an error.`, 'Take it out of `rules`.')
  } else {
    complain('manifest/rule', keyAt, `There is no rule \`${key}\`.`, didYouMean(key, known))
  }
}

function checkObject(shape: Shape, spot: Spot, complain: Complain): void {
  const fields = shape.properties ?? {}
  const keys = Object.keys(fields)
  const found = new Set<string | null>()
  for (const entry of spot.node.kind === 'map' ? spot.node.entries : []) {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
    found.add(entry.key)
    if (field)
      check(field, { name: `\`${entry.key}\``, node: entry.value, keyAt: entry.keyAt }, complain)
    else {
      unknownKey(entry, spot, keys, complain)
      found.add(nearest(entry.key, keys))
    }
  }
  for (const key of shape.required ?? []) {
    if (found.has(key)) continue
    complain('manifest/missing-key', spot.keyAt, `\`${key}\` is missing in ${spot.name}.`)
  }
}

function checkScalar({ type = '' }: Shape, { name, node }: Spot, complain: Complain): void {
  const value = node.kind === 'scalar' ? plainScalar(node) : undefined
  if (typeof value === type) return
  const quotable = type === 'string' && value !== null && value !== undefined
  const words = `${name} must be ${WORDS[type] ?? type}.`
  complain('manifest/type', node.at, words, quotable ? 'Put it in quotes.' : null)
}

function checkSeverity({ name, node }: Spot, complain: Complain): void {
  const value = node.kind === 'scalar' ? plainScalar(node) : undefined
  if (ruleSeverities.some((severity) => severity === value)) return
  const list = ruleSeverities.map((severity) => `\`${severity}\``).join(', ')
  const hint = typeof value === 'string' ? didYouMean(value, ruleSeverities) : null
  complain('manifest/rule', node.at, `${name} must be one of ${list}.`, hint)
}

/** An upload id alone, or a map with one. */
function checkUnion(options: readonly Shape[], spot: Spot, complain: Complain): void {
  const object = options.find(({ type }) => type === 'object')
  if (spot.node.kind === 'map' && object) {
    check(object, spot, complain)
    return
  }
  const value = spot.node.kind === 'scalar' ? plainScalar(spot.node) : null
  if (typeof value === 'string' || typeof value === 'number') return
  const words = object ? 'an upload id, or a map with `id`' : 'an upload id'
  complain('manifest/type', spot.node.at, `${spot.name} must be ${words}.`)
}

function check(shape: Shape, spot: Spot, complain: Complain): void {
  const { name, node } = spot
  const { anyOf, items: item, additionalProperties: value } = shape
  if (anyOf) checkUnion(anyOf, spot, complain)
  else if (shape.enum) checkSeverity(spot, complain)
  else if (item) {
    if (node.kind !== 'list') complain('manifest/type', node.at, `${name} must be a list.`)
    for (const each of items(node)) {
      check(item, { name: `An entry of ${name}`, node: each, keyAt: each.at }, complain)
    }
  } else if (shape.type !== 'object') checkScalar(shape, spot, complain)
  else if (node.kind !== 'map') {
    complain('manifest/type', node.at, `${capitalise(name)} must be ${WORDS.object}.`)
  } else if (value) {
    for (const { key, keyAt, value: inner } of node.entries) {
      check(value, { name: `\`${key}\``, node: inner, keyAt }, complain)
    }
  } else checkObject(shape, spot, complain)
}

/** Complains about every unknown or missing key and every wrong type, as manifest.schema.json has them. */
export function checkShape(root: ManifestNode, complain: Complain): void {
  check(schema as Shape, { name: 'the manifest', node: root, keyAt: root.at }, complain)
}
