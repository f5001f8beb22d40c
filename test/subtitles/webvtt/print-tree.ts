import type { CueNode } from '../../../src/subtitles/webvtt/cue-text.ts'
import { formatTimestamp, readTimestamp } from '../../../src/subtitles/webvtt/timestamp.ts'

/** A tree of cue text as the W3C's suite writes it. */
export function printTree(nodes: readonly CueNode[], indent = '| '): string {
  return nodes
    .map((node) => {
      if (node.kind === 'text') return `${indent}"${node.text}"\n`
      if (node.kind === 'timestamp') {
        const time = formatTimestamp(readTimestamp(node.value, { at: 0 }))
        return `${indent}<?timestamp ${time}>\n`
      }
      const { name, classes, annotation } = node.tag
      const attributes = [
        ...(classes.length > 0 ? [`class="${classes.join(' ')}"`] : []),
        ...(name === 'v' ? [`title="${annotation}"`] : []),
        ...(name === 'lang' ? [`lang="${annotation}"`] : []),
      ]
      const head = `${indent}<${['c', 'v', 'lang'].includes(name) ? 'span' : name}>\n`
      const body = attributes.map((attribute) => `${indent}  ${attribute}\n`).join('')
      return head + body + printTree(node.children, `${indent}  `)
    })
    .join('')
}
