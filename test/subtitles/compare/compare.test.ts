import fc from 'fast-check'
import { expect, test } from 'vitest'
import { compareCues } from '../../../src/subtitles/compare/compare.ts'
import type { CueDifference } from '../../../src/subtitles/compare/difference.ts'
import { TOLERANCE } from '../../../src/subtitles/compare/pair.ts'
import { showSubtitles } from '../../../src/subtitles/compare/shown.ts'
import type { Cue } from '../../../src/subtitles/cue.ts'
import { runs } from '../../support/extent.ts'
import { cueOf, cuesOf } from './cue-lists.ts'

const show = (cues: readonly Cue[]) => showSubtitles({ cues, definitions: [] }, 'vtt').cues
const compare = (file: readonly Cue[], track: readonly Cue[]) =>
  compareCues(show(file), show(track))

const track = cuesOf('1000 2000 one', '3000 4000 two', '5000 6000 three', '7000 8000 four')

test('the same cues do not differ', () => {
  const difference = compare(track, track)
  expect(difference).toEqual({ added: 0, changed: 0, removed: 0, shift: null, cues: [] })
})

test.each<{ what: string; file: readonly string[]; counts: string; shift?: number }>([
  {
    what: 'a cue more',
    file: ['1000 2000 one', '3000 4000 two', '4200 4800 new', '5000 6000 three', '7000 8000 four'],
    counts: '+1 ~0 -0',
  },
  {
    what: 'a cue less',
    file: ['1000 2000 one', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~0 -1',
  },
  {
    what: 'other words',
    file: ['1000 2000 one', '3000 4000 zwei', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~1 -0',
  },
  {
    what: 'other times',
    file: ['1000 2000 one', '3000 4500 two', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~1 -0',
  },
  {
    what: 'others before and after one that they only touch',
    file: ['1000 2000 one', '2000 3000 x', '4000 5000 y', '5000 6000 three', '7000 8000 four'],
    counts: '+2 ~0 -1',
  },
  {
    what: 'words and times',
    file: ['1000 2000 one', '2800 4500 zwei', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~1 -0',
  },
  {
    what: 'italics, which are no words',
    file: ['1000 2000 one', '3000 4000 <i>two</i>', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~0 -0',
  },
  {
    what: 'a cue split in two',
    file: ['1000 2000 one', '3000 3400 t', '3400 4000 wo', '5000 6000 three', '7000 8000 four'],
    counts: '+1 ~1 -0',
  },
  {
    what: 'every cue later',
    file: ['1500 2500 one', '3500 4500 two', '5500 6500 three', '7500 8500 four'],
    counts: '+0 ~4 -0',
    shift: 500,
  },
  {
    what: 'every cue earlier',
    file: ['0 1000 one', '2000 3000 two', '4000 5000 three', '6000 7000 four'],
    counts: '+0 ~4 -0',
    shift: -1000,
  },
  {
    what: 'every cue later and one changed',
    file: ['1500 2500 one', '3500 4500 zwei', '5500 6500 three', '7500 8500 four'],
    counts: '+0 ~4 -0',
  },
  {
    what: 'every cue much later and one less',
    file: ['61000 62000 one', '65000 66000 three', '67000 68000 four'],
    counts: '+0 ~3 -1',
  },
  {
    what: 'another length',
    file: ['1000 2500 one', '3000 4500 two', '5000 6500 three', '7000 8500 four'],
    counts: '+0 ~4 -0',
  },
  { what: 'nothing left', file: [], counts: '+0 ~0 -4' },
  {
    what: '21 ms, as rounding makes it',
    file: ['1021 2000 one', '2979 4021 two', '5000 5979 three', '7000 8000 four'],
    counts: '+0 ~0 -0',
  },
  {
    what: '22 ms',
    file: ['1022 2000 one', '3000 4000 two', '5000 6000 three', '7000 8000 four'],
    counts: '+0 ~1 -0',
  },
  {
    what: 'every cue 40 ms later',
    file: ['1040 2040 one', '3040 4040 two', '5040 6040 three', '7040 8040 four'],
    counts: '+0 ~4 -0',
    shift: 40,
  },
  {
    what: 'every cue later, give or take 20 ms',
    file: ['1520 2500 one', '3500 4480 two', '5480 6520 three', '7500 8500 four'],
    counts: '+0 ~4 -0',
    shift: 500,
  },
])('$what: $counts', ({ file, counts, shift = null }) => {
  const difference = compare(cuesOf(...file), track)
  expect(countsOf(difference)).toBe(counts)
  expect(difference.shift).toBe(shift)
})

test('says what changed, in the order of time, with the line of the file', () => {
  const file = cuesOf('1000 2000 <i>Tom</i> &amp; Jerry', '3000 4000 two', '5000 6000 three/lines')
  const before = cuesOf('500 800 gone', '1000 2000 Tom', '3000 4000 two')
  expect(compare(file, before)).toEqual({
    added: 1,
    changed: 1,
    removed: 1,
    shift: null,
    cues: [
      { kind: 'removed', line: null, before: { start: 500, end: 800, text: 'gone' }, after: null },
      {
        kind: 'changed',
        line: 1,
        before: { start: 1000, end: 2000, text: 'Tom' },
        after: { start: 1000, end: 2000, text: 'Tom & Jerry' },
      },
      {
        kind: 'added',
        line: 9,
        before: null,
        after: { start: 5000, end: 6000, text: 'three\nlines' },
      },
    ],
  })
})

test('an added "Yes." among many is the only difference', () => {
  const yes = Array.from({ length: 20 }, (_, index) =>
    cueOf(index * 1000, index * 1000 + 500, 'Yes.'),
  )
  const late = [...yes.slice(0, 7), cueOf(6600, 6900, 'Yes.'), ...yes.slice(7)]
  expect(countsOf(compare(late, yes))).toBe('+1 ~0 -0')
  expect(countsOf(compare(yes, late))).toBe('+0 ~0 -1')
})

test('a shift by the distance of like cues is a shift', () => {
  const notes = (from: number) =>
    Array.from({ length: 10 }, (_, index) =>
      cueOf(from + index * 1000, from + index * 1000 + 500, '♪'),
    )
  expect(compare(notes(2000), notes(1000))).toMatchObject({
    added: 0,
    changed: 10,
    removed: 0,
    shift: 1000,
  })
})

const text = fc
  .array(
    fc.constantFrom(
      'so',
      'Anna',
      '& Sons',
      'a < x',
      '<i>water</i>',
      '<b>5</b>',
      '\n',
      '{\\an8}so',
      '<font color="red">so</font>',
      'é',
      '字',
      '–',
      '&amp;',
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map((words) =>
    words
      .join(' ')
      .trim()
      .replace(/\s*\n\s*/g, '\n'),
  )

const cueList = fc
  .array(fc.record({ gap: fc.nat(3000), duration: fc.nat(3000), text }), { maxLength: 12 })
  .map((list) => {
    let at = 0
    return list.map(({ gap, duration, text }, index) => {
      at += gap
      return cueOf(at, at + duration, text, index * 4 + 2)
    })
  })

test('what differs is counted so that the numbers add up', () => {
  fc.assert(
    fc.property(cueList, cueList, fc.boolean(), (one, two, mix) => {
      const file = mix
        ? [...one, ...two.filter((_, index) => index % 2 === 0)].sort((a, b) => a.start - b.start)
        : one
      const difference = compare(file, two)
      const { added, changed, removed, cues } = difference
      const kinds = cues.map(({ kind }) => kind)
      expect(kinds.filter((kind) => kind === 'added')).toHaveLength(added)
      expect(kinds.filter((kind) => kind === 'changed')).toHaveLength(changed)
      expect(kinds.filter((kind) => kind === 'removed')).toHaveLength(removed)
      expect(added - removed).toBe(shown(file) - shown(two))
      for (const { kind, line, before, after } of cues) {
        expect([before === null, after === null, line === null]).toEqual([
          kind === 'added',
          kind === 'removed',
          kind === 'removed',
        ])
      }
      const starts = cues.map(({ before, after }) => (after ?? before)?.start ?? -1)
      expect(starts).toEqual(starts.toSorted((a, b) => a - b))
      const back = compare(two, file)
      expect(back.added - back.removed).toBe(removed - added)
    }),
    runs(330),
  )
})

test('a constant shift is found, whatever the cues are', () => {
  fc.assert(
    fc.property(cueList, fc.integer({ min: -20_000, max: 20_000 }), (cues, shift) => {
      const later = cues.map((cue) => ({
        ...cue,
        start: cue.start + shift + 20_000,
        end: cue.end + shift + 20_000,
      }))
      const base = cues.map((cue) => ({ ...cue, start: cue.start + 20_000, end: cue.end + 20_000 }))
      const difference = compare(later, base)
      const moved = Math.abs(shift) > TOLERANCE && shown(cues) > 0
      expect(difference.shift).toBe(moved ? shift : null)
      expect(difference.changed).toBe(moved ? shown(cues) : 0)
    }),
    runs(170),
  )
})

test.each<[string, (index: number) => string, (index: number) => string]>([
  ['different throughout', (index) => `a ${index}`, (index) => `b ${index}`],
  ['all alike', () => 'Yes.', () => 'Yes.'],
  ['in the opposite order', (index) => `a ${index}`, (index) => `a ${100_000 - index}`],
  ['of a few texts', (index) => `a ${index % 7}`, (index) => `a ${index % 5}`],
  ['in pairs', (index) => `a ${index >> 1}`, (index) => `a ${(index + 1) >> 1}`],
])('compares 100,000 cues that are %s', (_, ours, theirs) => {
  const list = (text: (index: number) => string, gap: number) =>
    Array.from({ length: 100_000 }, (_, index) =>
      cueOf(index * gap, index * gap + 900, text(index)),
    )
  const difference = compare(list(ours, 1000), list(theirs, 1010).slice(1))
  expect(difference.added - difference.removed).toBe(1)
})

function countsOf({ added, changed, removed }: CueDifference): string {
  return `+${added} ~${changed} -${removed}`
}

/** How many cues a viewer sees. */
function shown(cues: readonly Cue[]): number {
  return cues.filter(({ start, end, text }) => end > start && text !== '').length
}
