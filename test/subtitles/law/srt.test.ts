import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Problem } from '../../../src/shared/problem.ts'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import { readSubtitles } from '../../../src/subtitles/read.ts'
import { srtTime } from '../../../src/subtitles/srt/time.ts'
import { runs } from '../../support/extent.ts'
import { breaches, countBreaches } from './law.ts'
import { type Block, srtFaults, writeBlocks } from './srt-faults.ts'

const word = fc.constantFrom(
  'there',
  'ü',
  '日本',
  '→',
  '<i>so</i>',
  'a & b',
  '1984',
  '♪',
  '5:30',
  '-',
)

const line = fc
  .tuple(
    fc.constantFrom('Hello', '- Bye', '<b>Ö</b>', 'שלום', '¿Qué'),
    fc.array(word, { maxLength: 3 }),
  )
  .map(([first, more]) => [first, ...more].join(' '))

const milliseconds = fc.oneof(fc.integer({ min: 1, max: 90_000 }), fc.constantFrom(500, 1000, 2000))

const blocks: fc.Arbitrary<readonly Block[]> = fc
  .array(
    fc.record({
      gap: fc.oneof(milliseconds, fc.constant(0)),
      duration: milliseconds,
      text: fc.array(line, { minLength: 1, maxLength: 3 }),
    }),
    { minLength: 1, maxLength: 5 },
  )
  .map((cues) => {
    let time = 0
    return cues.map(({ gap, duration, text }, index): Block => {
      const start = time + gap
      time = start + duration
      const timing = [`${srtTime(start)} --> ${srtTime(time)}`]
      return { number: [String(index + 1)], timing, text, gap: index < cues.length - 1 ? [''] : [] }
    })
  })

const fault = fc.record({ fault: fc.constantFrom(...srtFaults), at: fc.nat(4) })
const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r')

function bytesOf(blocks: readonly Block[], end: string): Uint8Array {
  return Buffer.from(writeBlocks(blocks).replaceAll('\n', end))
}

function read(bytes: Uint8Array) {
  const { cues, problems } = readSubtitles(bytes, 'srt')
  return { problems, shown: cues.map(({ id, start, end, text }) => ({ id, start, end, text })) }
}

test('whoever does what a hint says has that problem no more, and no new one; fix does it all', () => {
  fc.assert(
    fc.property(blocks, fault, lineEnd, (clean, { fault: { name, spoil, isSure }, at }, end) => {
      const spoilt = spoil(clean, at % clean.length)
      fc.pre(spoilt !== null)
      const bytes = bytesOf(spoilt, end)
      expect(breaches(bytes, 'srt'), name).toEqual([])
      const fixed = fixSubtitles(bytes, 'srt')?.bytes
      const before = read(bytes)
      if (isSure) {
        expect(before.problems, name).not.toEqual([])
        expect(fixed && read(fixed), name).toEqual({ ...read(bytesOf(clean, end)), problems: [] })
      }
      if (!fixed) return
      expect(read(fixed).problems.length, name).toBeLessThan(before.problems.length)
      expect(fixSubtitles(fixed, 'srt'), name).toBeNull()
    }),
    runs(670),
  )
})

test('of two faults each is told, and mended alone', () => {
  fc.assert(
    fc.property(blocks, fault, fault, lineEnd, (clean, one, other, end) => {
      const spoilt = one.fault.spoil(clean, one.at % clean.length)
      const twice = spoilt && other.fault.spoil(spoilt, other.at % spoilt.length)
      fc.pre(twice !== null)
      const bytes = bytesOf(twice, end)
      const names = `${one.fault.name}, ${other.fault.name}`
      // That there is nothing to show is told only where nothing worse is.
      const found = breaches(bytes, 'srt').filter((told) => !told.includes('cue/none is new.'))
      expect(found, names).toEqual([])
      const fixed = fixSubtitles(bytes, 'srt')?.bytes
      expect(fixed ? fixSubtitles(fixed, 'srt') : null, names).toBeNull()
    }),
    runs(270),
  )
})

const withoutTags = (line: string) =>
  line.replace(/<(?!\/?(?:[biu]|font)(?:\s+[\w-]+\s*=[^<>]*)?>)/g, '(')

/** What a person does who is told a hint of a rule that has no remedy. */
const doers: {
  readonly [rule: string]: (lines: readonly string[], problem: Problem) => readonly string[]
} = {
  'cue/empty': (lines, { line }) => lines.toSpliced(line, 0, 'Hello'),
  'cue/overlap': (lines, { hint }) => {
    const [, line, time] = /line (\d+) at ([\d:,]+)\.$/.exec(hint ?? '') ?? []
    const at = Number(line) - 1
    return lines.with(at, lines[at]?.replace(/\S+$/, time ?? '') ?? '')
  },
  'srt/override': (lines) =>
    lines.flatMap((line) => {
      const left = line.replace(/\{\\[^{}]*\}/g, '')
      return left === '' && line !== '' ? [] : [left]
    }),
  'srt/font': (lines) => lines.map((line) => line.replace(/<\/?font[^<>]*>/gi, '')),
  'text/less-than': (lines) => lines.map(withoutTags),
  'text/unknown-tag': (lines) => lines.map(withoutTags),
}

test('a hint that no program can follow leads nowhere worse', () => {
  const told = srtFaults.filter(({ isSure }) => !isSure)
  const done = new Set<string>()
  fc.assert(
    fc.property(blocks, fc.constantFrom(...told), fc.nat(4), (clean, { name, spoil }, at) => {
      const spoilt = spoil(clean, at % clean.length)
      fc.pre(spoilt !== null)
      const text = writeBlocks(spoilt)
      const { problems } = read(Buffer.from(text))
      for (const problem of problems) {
        if (problem.remedy || !problem.hint || problem.rule === 'cue/none') continue
        const doer = doers[problem.rule]
        if (!doer) throw new Error(`Nobody does what ${problem.rule} says: ${problem.hint}`)
        const next = Buffer.from(doer(text.split('\n'), problem).join('\n'))
        expect(countBreaches(problem, problems, read(next).problems), name).toEqual([])
        done.add(problem.rule)
      }
    }),
    runs(270),
  )
  expect([...done].sort()).toEqual(Object.keys(doers).sort())
})
