import { expect, test } from 'vitest'
import { type CueNode, parseCueText } from '../../../src/subtitles/webvtt/cue-text.ts'

const text = (content: string): CueNode => ({ kind: 'text', text: content })

test.each<[source: string, nodes: readonly CueNode[]]>([
  ['', []],
  ['one\ntwo', [text('one\ntwo')]],
  ['a &lt; b &amp; c &nbsp;&#x1F600;&hellip;', [text('a < b & c \u00a0😀…')]],
  ['&amp;lt;', [text('&lt;')]],
  ['R&D', [text('R&D')]],
  ['<i>a</i>', [{ kind: 'italic', classes: [], children: [text('a')] }]],
  ['<c.a..b>x', [{ kind: 'class', classes: ['a', 'b'], children: [text('x')] }]],
  [
    '<v.loud  Anna &amp;\tBob >x',
    [{ kind: 'voice', name: 'Anna & Bob', classes: ['loud'], children: [text('x')] }],
  ],
  ['<lang en-GB>x', [{ kind: 'language', language: 'en-GB', classes: [], children: [text('x')] }]],
  ['a<00:00:01.500>b', [text('a'), { kind: 'timestamp', time: 1500 }, text('b')]],
  ['a<1>b', [text('a'), text('b')]],
  ['<font>a</font>', [text('a')]],
  ['1 < 2', [text('1 ')]],
  [
    '<b><i>a</b>b</i>',
    [
      {
        kind: 'bold',
        classes: [],
        children: [{ kind: 'italic', classes: [], children: [text('a'), text('b')] }],
      },
    ],
  ],
  [
    '<ruby>a<rt>b</ruby>c',
    [
      {
        kind: 'ruby',
        classes: [],
        children: [text('a'), { kind: 'ruby-text', classes: [], children: [text('b')] }],
      },
      text('c'),
    ],
  ],
])('%j is read as players read it', (source, nodes) => {
  expect(parseCueText(source)).toEqual(nodes)
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
  expect(nodes.at(-1)).toEqual(text('y'))
})
