import type { Span } from '../../page/word-difference.ts'

/** The text of a cue as the browser reads it: no elements but those of WebVTT (§ 6.4). */
export function cueFragment(text: string): DocumentFragment {
  return new VTTCue(0, 1, text).getCueAsHTML()
}

/** Wraps what differs in elements of this name. The spans are those of the fragment's text. */
export function markSpans(
  fragment: DocumentFragment,
  spans: readonly Span[],
  name: 'ins' | 'del',
): void {
  const ends: number[] = []
  let offset = 0
  for (const { text } of spans) {
    offset += text.length
    ends.push(offset)
  }
  let at = 0
  let span = 0
  for (const node of textNodes(fragment)) {
    let rest = node
    while (rest.data !== '' && span < spans.length) {
      const end = ends[span] ?? 0
      const piece = rest
      const length = Math.min(rest.length, end - at)
      rest = rest.splitText(length)
      at += length
      if (spans[span]?.differs && piece.data.trim() !== '') {
        const marked = document.createElement(name)
        piece.replaceWith(marked)
        marked.append(piece)
      }
      if (at === end) span++
    }
  }
}

/** The text nodes below a node, in order. */
export function textNodes(root: Node): readonly Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const nodes: Text[] = []
  while (walker.nextNode()) nodes.push(walker.currentNode as Text)
  return nodes
}
