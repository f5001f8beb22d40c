import { isRuleName } from '../subtitles/rules.ts'
import { type ManifestEntry, type ManifestNode, plainScalar } from './manifest-document.ts'
import type { Complain, Position } from './manifest-problem.ts'
import { manifestShape, severities } from './manifest-shape.ts'
import { didYouMean, nearest } from './suggest.ts'

/** A valibot schema as far as the manifest's shape uses them. */
interface Shape {
  readonly type: string
  readonly entries?: Readonly<Record<string, Shape>>
  readonly value?: Shape
  readonly item?: Shape
  readonly wrapped?: Shape
  readonly options?: readonly (Shape | string)[]
}

const WORDS: Readonly<Record<string, string>> = {
  string: 'text',
  boolean: '`true` or `false`',
  picklist: `one of ${severities.map((severity) => `\`${severity}\``).join(', ')}`,
  array: 'a list',
  record: 'a map of keys and values',
  strict_object: 'a map of keys and values',
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

const isShape = (option: Shape | string): option is Shape => typeof option !== 'string'

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
  const fields = shape.entries ?? {}
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
  for (const [key, field] of Object.entries(fields)) {
    if (field.type === 'optional' || found.has(key)) continue
    complain('manifest/missing-key', spot.keyAt, `\`${key}\` is missing in ${spot.name}.`)
  }
}

function checkScalar(shape: Shape, { name, node }: Spot, complain: Complain): void {
  const value = node.kind === 'scalar' ? plainScalar(node) : undefined
  const fits =
    shape.type === 'picklist'
      ? typeof value === 'string' && shape.options?.includes(value)
      : typeof value === shape.type
  if (fits) return
  const words = `${name} must be ${WORDS[shape.type] ?? shape.type}.`
  if (shape.type === 'picklist') {
    const hint = typeof value === 'string' ? didYouMean(value, severities) : null
    complain('manifest/rule', node.at, words, hint)
    return
  }
  const quotable = shape.type === 'string' && value !== null && value !== undefined
  complain('manifest/type', node.at, words, quotable ? 'Put it in quotes.' : null)
}

/** An upload id alone, or a map with one. */
function checkUnion(shape: Shape, spot: Spot, complain: Complain): void {
  const options = (shape.options ?? []).filter(isShape)
  const object = options.find(({ type }) => type === 'strict_object')
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
  if (shape.wrapped) {
    check(shape.wrapped, spot, complain)
  } else if (shape.type === 'union') {
    checkUnion(shape, spot, complain)
  } else if (shape.type === 'array') {
    if (node.kind !== 'list') complain('manifest/type', node.at, `${name} must be a list.`)
    else
      for (const item of node.items) {
        if (shape.item)
          check(shape.item, { name: `An entry of ${name}`, node: item, keyAt: item.at }, complain)
      }
  } else if (shape.type !== 'record' && shape.type !== 'strict_object') {
    checkScalar(shape, spot, complain)
  } else if (node.kind !== 'map') {
    complain('manifest/type', node.at, `${capital(name)} must be ${WORDS[shape.type]}.`)
  } else if (shape.type === 'strict_object') {
    checkObject(shape, spot, complain)
  } else {
    for (const { key, keyAt, value } of node.entries) {
      if (shape.value) check(shape.value, { name: `\`${key}\``, node: value, keyAt }, complain)
    }
  }
}

/**
 * Complains about every unknown or missing key and every wrong type, as `manifestShape` has them. (valibot itself
 * stops at the first unknown key of a map, takes a list for a map, and knows no places.)
 */
export function checkShape(root: ManifestNode, complain: Complain): void {
  check(manifestShape, { name: 'the manifest', node: root, keyAt: root.at }, complain)
}
