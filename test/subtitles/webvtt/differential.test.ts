import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../../src/shared/problem.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { parseWebVtt } from '../../../src/subtitles/webvtt/parse.ts'
import { runs } from '../../support/extent.ts'
import { webVttText } from './arbitrary.ts'
import { suite } from './conformance-suite.ts'

/** The W3C's own parser and validator. It has no types. */
interface Oracle {
  parse(text: string): { errors: readonly { message: string; line: number }[] }
}

const require = createRequire(import.meta.url)
const {
  WebVTTParser,
}: { WebVTTParser: new (entities: unknown) => Oracle } = require('webvtt-parser')
const oracle = new WebVTTParser(require('webvtt-parser/html-entities.json'))

/** What we report although the specification allows it. */
const advice = new Set(['cue/empty', 'cue/overlap', 'cue/none', 'text/replacement-character'])

/** What the oracle does not see although the specification forbids it. */
const blindSpots: readonly { what: string; rule: string; line: RegExp }[] = [
  { what: 'identifiers that are not unique', rule: 'vtt/duplicate-id', line: /./ },
  { what: 'one digit of hours', rule: 'vtt/timestamp', line: /(?:^|-->[ \t]+)\d:\d\d:\d\d\./ },
  { what: 'white space in front of a timing', rule: 'vtt/timing', line: /^[ \t]/ },
  { what: 'a <lang> that is no language tag', rule: 'text/language', line: /<lang/ },
  { what: 'an open <v> that is not the whole text', rule: 'text/unclosed-tag', line: /<v[ .]/ },
  { what: 'white space as an identifier', rule: 'vtt/blank-line', line: /^[\t ]+$/ },
  { what: 'a tag cut off by the end of the text', rule: 'text/end-tag', line: /<\/\w$/ },
]

/** Blocks that the oracle does not know, and calls broken. */
const unknownBlocks = /^(?:REGION|ATTRIBUTES)[ \t]*$/m

function isConforming(text: string): { ours: boolean; theirs: boolean } {
  const lines = text.split(/\r\n?|\n/)
  const isBlindSpot = ({ rule, line }: Problem) =>
    blindSpots.some((spot) => spot.rule === rule && spot.line.test(lines[line - 1] ?? ''))
  const { problems: all } = readSubtitles(Buffer.from(text), 'vtt')
  const problems = all.filter(({ rule }) => !advice.has(rule))
  const theirs = oracle.parse(text).errors.length === 0
  const ours = problems.length === 0 || (theirs && problems.every(isBlindSpot))
  return { ours, theirs }
}

describe('what we call conforming, webvtt-parser calls conforming, and the other way round', () => {
  test('10,000 generated files', () => {
    let conforming = 0
    const agreed = fc.property(webVttText, (text) => {
      fc.pre(!unknownBlocks.test(text.replaceAll('\r', '\n')))
      const { ours, theirs } = isConforming(text)
      expect(ours).toBe(theirs)
      if (ours) conforming++
    })
    fc.assert(agreed, runs(1_330))
    const share = conforming / runs(1_330).numRuns
    expect(share, 'files that are conforming').toBeGreaterThan(0.2)
    expect(share, 'files that are conforming').toBeLessThan(0.8)
  })

  test.skipIf(!suite).each(suite?.files ?? [])('%s of the W3C suite', (name) => {
    const text = readFileSync(join(suite?.folder ?? '', name), 'utf8')
    const { ours, theirs } = isConforming(text)
    if (unknownBlocks.test(text)) expect(theirs).toBe(false)
    else expect(ours).toBe(theirs)
  })
})

test('every blind spot of the oracle is one: it sees nothing where we do', () => {
  const examples = [
    'a\n00:01.000 --> 00:02.000\nx\n\na\n00:03.000 --> 00:04.000\nx',
    '0:00:01.000 --> 00:00:02.000\nx',
    ' 00:01.000 --> 00:02.000\nx',
    '00:01.000 --> 00:02.000\n<lang en_US>x</lang>',
    '00:01.000 --> 00:02.000\nx <v Anna>y',
    ' \n00:01.000 --> 00:02.000\nx',
    '00:01.000 --> 00:02.000\n<i>x</i',
  ]
  expect(examples).toHaveLength(blindSpots.length)
  for (const [index, example] of examples.entries()) {
    const text = `WEBVTT\n\n${example}\n`
    expect(parseWebVtt(text).problems.map(({ rule }) => rule)).toEqual([blindSpots[index]?.rule])
    expect(oracle.parse(text).errors).toEqual([])
  }
})
