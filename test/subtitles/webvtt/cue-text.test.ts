import { expect, test } from 'vitest'
import { type CueNode, parseCueText } from '../../../src/subtitles/webvtt/cue-text.ts'
import { printTree } from './print-tree.ts'

test.each<[source: string, ...tree: readonly string[]]>([
  [''],
  ['one\ntwo', '| "one', 'two"'],
  ['a &lt; b &amp; c &nbsp;&#x1F600;&hellip;', '| "a < b & c \u00a0😀…"'],
  ['&amp;lt;', '| "&lt;"'],
  ['R&D', '| "R&D"'],
  ['<i>a</i>', '| <i>', '|   "a"'],
  ['<c.a..b>x', '| <span>', '|   class="a b"', '|   "x"'],
  [
    '<v.loud  Anna &amp;\tBob >x',
    ...['| <span>', '|   class="loud"', '|   title="Anna & Bob"', '|   "x"'],
  ],
  ['<lang en-GB>x', '| <span>', '|   lang="en-GB"', '|   "x"'],
  ['a<00:00:01.500>b', '| "a"', '| <?timestamp 00:00:01.500>', '| "b"'],
  ['a<1>b', '| "a"', '| "b"'],
  ['<font>a</font>', '| "a"'],
  ['1 < 2', '| "1 "'],
  ['<b><i>a</b>b</i>', '| <b>', '|   <i>', '|     "a"', '|     "b"'],
  ['<ruby>a<rt>b</ruby>c', '| <ruby>', '|   "a"', '|   <rt>', '|     "b"', '| "c"'],
])('%j is read as players read it', (source, ...tree) => {
  expect(printTree(parseCueText(source))).toBe(tree.map((line) => `${line}\n`).join(''))
})

test('a tree is never so deep that walking it could overflow the stack', () => {
  let depth = 0
  const nodes = parseCueText(`${'<b><i>'.repeat(50_000)}x${'</i></b>'.repeat(50_000)}y`)
  for (let at: readonly CueNode[] = nodes; ; depth++) {
    const parent = at.find((node) => 'children' in node)
    if (!parent || !('children' in parent)) break
    at = parent.children
  }
  expect(depth).toBeLessThan(1000)
  expect(nodes.at(-1)).toMatchObject({ kind: 'text', text: 'y' })
})
