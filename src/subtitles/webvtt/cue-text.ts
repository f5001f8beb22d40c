import { cueTokens, type StartTag } from './cue-text-tokens.ts'
import { readTimestamp } from './timestamp.ts'

/** A node of a cue's text, told apart by `kind` (WebVTT § 6.4, "WebVTT Node Object"). */
export type CueNode = TextNode | SpanNode | VoiceNode | LanguageNode | TimestampNode

export interface TextNode {
  readonly kind: 'text'
  /** Character references are decoded; lines are separated by `\n`. */
  readonly text: string
}

interface ParentNode {
  /** Never empty strings: `<c.a.b>` has `a` and `b`. */
  readonly classes: readonly string[]
  readonly children: readonly CueNode[]
}

/** `<c>`, `<i>`, `<b>`, `<u>`, `<ruby>`, `<rt>`. */
export interface SpanNode extends ParentNode {
  readonly kind: 'class' | 'italic' | 'bold' | 'underline' | 'ruby' | 'ruby-text'
}

/** `<v Name>`. */
export interface VoiceNode extends ParentNode {
  readonly kind: 'voice'
  /** Who speaks; empty where the tag does not say. */
  readonly name: string
}

/** `<lang en>`. */
export interface LanguageNode extends ParentNode {
  readonly kind: 'language'
  /** As written, whether it is a language tag or not. */
  readonly language: string
}

/** `<00:00:01.000>`. */
export interface TimestampNode {
  readonly kind: 'timestamp'
  /** Milliseconds. */
  readonly time: number
}

const spanKinds: ReadonlyMap<string, SpanNode['kind']> = new Map([
  ['c', 'class'],
  ['i', 'italic'],
  ['b', 'bold'],
  ['u', 'underline'],
  ['ruby', 'ruby'],
  ['rt', 'ruby-text'],
])

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
    switch (token.kind) {
      case 'text':
        current.children.push({ kind: 'text', text: token.text })
        break
      case 'timestamp': {
        const cursor = { at: 0 }
        const time = readTimestamp(token.value, cursor)
        if (time >= 0 && cursor.at === token.value.length) {
          current.children.push({ kind: 'timestamp', time })
        }
        break
      }
      case 'start': {
        if (token.name === 'rt' && current.name !== 'ruby') break
        const children = ancestors.length < MAX_DEPTH ? [] : current.children
        const node = createNode(token, children)
        if (!node) break
        if (children !== current.children) current.children.push(node)
        ancestors.push(current)
        current = { name: token.name, children }
        break
      }
      case 'end':
        if (token.name === 'ruby' && current.name === 'rt') {
          ancestors.pop()
          current = ancestors.pop() ?? root
        } else if (token.name === current.name) {
          current = ancestors.pop() ?? root
        }
        break
    }
  }
  return root.children
}

function createNode(tag: StartTag, children: readonly CueNode[]): CueNode | null {
  const { classes, annotation } = tag
  if (tag.name === 'v') return { kind: 'voice', classes, name: annotation, children }
  if (tag.name === 'lang') return { kind: 'language', classes, language: annotation, children }
  const kind = spanKinds.get(tag.name)
  return kind ? { kind, classes, children } : null
}
