import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readableText } from '../../../src/subtitles/compare/shown-cue.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { runs } from '../../support/extent.ts'
import { cleanWebVtt } from '../webvtt/arbitrary.ts'
import { breaches } from './law.ts'
import { type Fault, faults } from './webvtt-faults.ts'

const read = (text: string) => readSubtitles(Buffer.from(text), 'vtt')

/** The words of each cue, at their times. */
const said = (cues: readonly Cue[]) =>
  cues.map(
    ({ start, end, text }) => `${start} ${end} ${readableText(text, 'vtt').replaceAll('\n', ' ')}`,
  )

/** That nothing is to be seen is told once there is no error. */
/** How many problems there are. One that hides all others counts as more than those. */
const count = (text: string) =>
  read(text).problems.reduce((sum, { rule }) => {
    if (rule === 'cue/none') return sum
    return sum + (rule === 'vtt/signature' || rule === 'vtt/srt-content' ? 1000 : 1)
  }, 0)

const aFault: fc.Arbitrary<Fault> = fc.constantFrom(...faults)

test('a clean file has no problem', () => {
  const clean = fc.property(cleanWebVtt, (file) => {
    expect(read(file.join('\n\n')).problems).toEqual([])
  })
  fc.assert(clean, runs(100))
})

test('what a hint says mends one fault, brings no other, and leaves words and times', () => {
  const lawful = fc.property(cleanWebVtt, aFault, fc.nat(), (blocks, fault, at) => {
    const text = inject(blocks, fault, at)
    fc.pre(text !== null)
    const { problems } = read(text)
    expect(problems, text).not.toEqual([])
    expect(breaches(Buffer.from(text), 'vtt'), text).toEqual([])
    const fixed = fixSubtitles(Buffer.from(text), 'vtt')?.bytes
    const after = read(Buffer.from(fixed ?? text).toString())
    if (problems.every(({ remedy }) => remedy)) expect(after.problems, text).toEqual([])
    if (fault.isSure) {
      expect(after.problems, text).toEqual([])
      const { cues } = read(blocks.join('\n\n'))
      expect(said(after.cues), text).toEqual(said(cues))
    }
    if (fixed) expect(fixSubtitles(fixed, 'vtt')).toBeNull()
    if (!fault.obey) return
    const problem = problems.at(-1)
    if (problem?.hint === null || problem === undefined) return
    const obeyed = read(fault.obey(text, problem))
    expect(
      obeyed.problems.map(({ message }) => message),
      text,
    ).toEqual([])
  })
  fc.assert(lawful, runs(670))
})

/** Whether faults lie so far apart that none changes what another means. */
function areApart(places: readonly number[]): boolean {
  const sorted = places.toSorted((a, b) => a - b)
  return sorted.every((place, index) => index === 0 || place - (sorted[index - 1] ?? 0) >= 2)
}

test('several faults in one file: no remedy of one harms another, and fix makes it better', () => {
  const lawful = fc.property(
    cleanWebVtt,
    fc.array(fc.tuple(aFault, fc.nat()), { minLength: 2, maxLength: 3 }),
    (blocks, several) => {
      let current: readonly string[] = blocks
      for (const [fault, at] of several) {
        current = inject(current, fault, at)?.split(/\n\n(?=\S)/) ?? current
      }
      const text = current.join('\n\n')
      const cues = blocks.filter((block) => block.includes('-->')).length
      if (areApart(several.map(([, at]) => at % cues))) {
        expect(breaches(Buffer.from(text), 'vtt'), text).toEqual([])
      }
      const fixed = fixSubtitles(Buffer.from(text), 'vtt')?.bytes
      if (!fixed) return
      expect(count(Buffer.from(fixed).toString()), text).toBeLessThan(count(text))
      expect(fixSubtitles(fixed, 'vtt')).toBeNull()
    },
  )
  fc.assert(lawful, runs(200))
})

test.each(faults)('$name: it is found', (fault) => {
  const blocks = [
    'WEBVTT',
    '1\n00:01.000 --> 00:02.000 align:start\nHello you <i>there</i>\nand you',
    '2\n00:00:03.000 --> 00:00:04.000\nGood day',
  ]
  const made = [0, 1].flatMap((at) => inject(blocks, fault, at) ?? [])
  expect(made).not.toEqual([])
  for (const text of made) expect(read(text).problems).not.toEqual([])
})

/** The file with a fault at a cue, the index of which is taken modulo their number; null where it has no place. */
function inject(blocks: readonly string[], fault: Fault, at: number): string | null {
  const cues = blocks.flatMap((block, index) => (block.includes('-->') ? [index] : []))
  const index = cues[at % cues.length] ?? 0
  const block = blocks[index] ?? ''
  const lines = block.split('\n')
  const timing = lines.findIndex((line) => line.includes('-->'))
  const made = fault.make({
    id: timing > 0 ? (lines[0] ?? '') : '',
    timing: lines[timing] ?? '',
    lines: lines.slice(timing + 1),
  })
  return made === null
    ? null
    : [...blocks.slice(0, index), made, ...blocks.slice(index + 1)].join('\n\n')
}
