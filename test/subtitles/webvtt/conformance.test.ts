import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { decodeSubtitles } from '../../../src/subtitles/decode.ts'
import { parseCueText } from '../../../src/subtitles/webvtt/cue-text.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { expectations } from './conformance-expectations.ts'
import { suite } from './conformance-suite.ts'
import { playedCue, playedRegions } from './played-settings.ts'
import { printTree } from './print-tree.ts'

describe.skipIf(!suite)('W3C suite (WEBVTT_SUITE)', () => {
  describe('file parsing: a player shows exactly the cues that the suite expects', () => {
    test.each(suite?.files ?? [])('%s', (name) => {
      const text = readText(join(suite?.folder ?? '', name))
      const expected = expectations[name]
      expect(expected, `no expectation for ${name}`).toBeDefined()
      const regions = playedRegions(text)
      const cues = parseWebVtt(text).cues.map((cue) => ({
        ...cue,
        ...playedCue(cue.settings, regions),
      }))
      expect(cues).toHaveLength(expected?.length ?? 0)
      expect(cues).toMatchObject([...(expected ?? [])])
    })
  })

  const groups = ['entities', 'tags', 'text', 'timestamps', 'tree-building']
  describe.each(groups)('cue text, %s: the tree is the one that the suite expects', (group) => {
    const folder = suite?.cueTextFolder ?? ''
    const cases: readonly { text: string; expectedTree: string }[] = suite
      ? JSON.parse(readFileSync(join(folder, `${group}.json`), 'utf8'))
      : []
    test('each text', () => {
      const trees = cases.map(({ text }) => printTree(parseCueText(firstPayload(text))))
      expect(trees).toEqual(cases.map(({ expectedTree }) => expectedTree))
    })
    test('each cue of the file', () => {
      const { cues } = parseWebVtt(readText(join(folder, `${group}.vtt`)))
      const shown = cues.map(({ text }) => printTree(parseCueText(text)))
      expect(shown).toEqual(cases.map(({ expectedTree }) => expectedTree))
    })
  })
})

function readText(path: string): string {
  const decoded = decodeSubtitles(readFileSync(path))
  if (decoded.kind === 'problem') throw new Error(decoded.problem.message)
  return decoded.text
}

/** A text of the suite as a file would give it to the parser of cue text: up to a blank line, NUL replaced. */
function firstPayload(text: string): string {
  return (text.split('\n\n')[0] ?? '').replace(/\n$/, '').replaceAll('\0', '\ufffd')
}
