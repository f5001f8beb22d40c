import {
  cueTokens,
  isTag,
  type StartTag,
  type TextToken,
  type TimestampTag,
} from './cue-text-tokens.ts'
import { readTimestamp } from './timestamp.ts'

/** A node of a cue's text, told apart by `kind` (WebVTT § 6.4, "WebVTT Node Object"). */
export type CueNode = Pick<TextToken, 'kind' | 'text'> | TimestampTag | CueElement

/** A tag, and what stands between it and its end tag. */
interface CueElement {
  readonly kind: 'element'
  readonly tag: StartTag
  readonly children: readonly CueNode[]
}

/** Deeper nodes are put side by side, so that whoever walks the tree may recurse. Browsers do the same. */
const MAX_DEPTH = 256

interface Open {
  readonly name: string
  readonly children: CueNode[]
}

/** WebVTT § 6.4, "WebVTT cue text parsing rules": the nodes of a cue's text, as players see it. Never fails. */
export function parseCueText(text: string): readonly CueNode[] {
  if (text === '') return []
  if (!text.includes('<') && !text.includes('&')) return [{ kind: 'text', text }]
  const root: Open = { name: '', children: [] }
  const ancestors: Open[] = []
  let current = root
  for (const token of cueTokens(text)) {
    if (token.kind === 'text') {
      current.children.push(token)
    } else if (token.kind === 'timestamp') {
      const cursor = { at: 0 }
      const isTime = readTimestamp(token.value, cursor) >= 0 && cursor.at === token.value.length
      if (isTime) current.children.push(token)
    } else if (token.kind === 'start') {
      const { name } = token
      if (!isTag(name) || (name === 'rt' && current.name !== 'ruby')) continue
      const isDeep = ancestors.length >= MAX_DEPTH
      const children = isDeep ? current.children : []
      if (!isDeep) current.children.push({ kind: 'element', tag: token, children })
      ancestors.push(current)
      current = { name, children }
    } else if (token.name === 'ruby' && current.name === 'rt') {
      ancestors.pop()
      current = ancestors.pop() ?? root
    } else if (token.name === current.name) {
      current = ancestors.pop() ?? root
    }
  }
  return root.children
}
