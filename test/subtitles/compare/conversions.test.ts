import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isSame, matchShown } from '../../../src/subtitles/compare/match.ts'
import { matchTexts, readText, readTrack } from '../../../src/subtitles/compare/texts.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import type { Captions, PlainCue } from '../../simulator/captions.ts'
import { replaceCues } from '../../simulator/cue-times.ts'
import { runs } from '../../support/extent.ts'
import { captionsWith, convertBy, waysWith, writeFile } from './arbitrary-captions.ts'

const formats = fc.constantFrom<SubtitleFormat[]>('vtt', 'srt')

/** The comparison of a file with what a converter made of another version of it. */
function match(file: Captions, version: Captions, format: SubtitleFormat, ways: readonly string[]) {
  const track = convertBy(writeFile(version, format), ways)
  const own = readText(Buffer.from(writeFile(file, format)), format)
  return matchTexts(own, readTrack(Buffer.from(track)), null)
}

function changeCue(captions: Captions, at: number, change: (cue: PlainCue) => readonly PlainCue[]) {
  return replaceCues(captions, (cues) =>
    cues.flatMap((cue, index) => (index === at % cues.length ? change(cue) : [cue])),
  )
}

describe.each([{ overlaps: false }, { overlaps: true }])(
  'where cues overlap: $overlaps',
  (made) => {
    const captions = captionsWith(made)
    const ways = waysWith(made)

    test('a converter that loses no words and times makes no other text', () => {
      fc.assert(
        fc.property(captions, formats, ways, (file, format, ways) => {
          expect(match(file, file, format, ways)).not.toBe(null)
        }),
        runs(50),
      )
    })

    test('another word makes another text, whatever a converter did to the track', () => {
      fc.assert(
        fc.property(captions, formats, ways, fc.nat(), (file, format, ways, at) => {
          const other = changeCue(file, at, (cue) => [
            { ...cue, text: cue.text.replace(/w(?=\d)/, 'other') },
          ])
          expect(match(other, file, format, ways)).toBe(null)
          expect(match(file, other, format, ways)).toBe(null)
        }),
        runs(20),
      )
    })

    test('a cue less or more makes another text', () => {
      fc.assert(
        fc.property(captions, formats, ways, fc.nat(), (file, format, ways, at) => {
          const shorter = changeCue(file, at, () => [])
          expect(match(shorter, file, format, ways)).toBe(null)
          expect(match(file, shorter, format, ways)).toBe(null)
        }),
        runs(20),
      )
    })

    test('a cue that is shown at another time is another text, or other times are told', () => {
      // Cut to frames of 25, two times are out by 40 ms against one another: a shift must be more than that and the tolerance.
      const shift = fc.integer({ min: 90, max: 900 })
      fc.assert(
        fc.property(captions, formats, ways, fc.nat(), shift, (file, format, ways, at, by) => {
          const moved = changeCue(file, at, (cue) => [
            { ...cue, start: cue.start + by, end: cue.end + by },
          ])
          expect(match(moved, file, format, ways)).toBe(null)
        }),
        runs(20),
      )
    })

    test('what is the same one way round is the same the other way round', () => {
      fc.assert(
        fc.property(captions, ways, (file, ways) => {
          const own = readText(Buffer.from(writeFile(file, 'vtt')), 'vtt').shown
          const track = readTrack(Buffer.from(convertBy(writeFile(file, 'vtt'), ways))).shown
          const there = matchShown(own, track, null)
          const back = matchShown(track, own, null)
          expect(back && isSame(back)).toBe(there && isSame(there))
          expect(new Set(back?.differences.keys())).toEqual(new Set(there?.differences.keys()))
        }),
        runs(20),
      )
    })
  },
)
