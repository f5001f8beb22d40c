import { expect, test } from 'vitest'
import {
  findMissingLanguages,
  missingLanguages,
} from '../../../src/subtitles/siblings/missing-languages.ts'

test.each([
  { required: ['en', 'it'], present: ['en', 'it'], missing: [] },
  { required: ['en', 'it'], present: ['en'], missing: ['it'] },
  { required: ['it'], present: ['it-IT'], missing: [] },
  { required: ['it-IT'], present: ['it'], missing: ['it-IT'] },
  { required: ['pt-BR'], present: ['pt-PT'], missing: ['pt-BR'] },
  { required: ['zh-Hant'], present: ['zh-TW'], missing: [] },
  { required: ['zh-Hant'], present: ['zh-CN'], missing: ['zh-Hant'] },
  { required: ['en'], present: ['en.sdh'], missing: [] },
  { required: ['en.sdh'], present: ['en'], missing: ['en.sdh'] },
  { required: ['en.sdh'], present: ['en-GB.sdh'], missing: [] },
  { required: ['en'], present: ['no tag at all'], missing: ['en'] },
  { required: [], present: [], missing: [] },
])('of $required, $present lacks $missing', ({ required, present, missing }) => {
  expect(missingLanguages(required, present)).toEqual(missing)
})

const places = { line: 9, column: 12 }
const required = new Map(
  ['en', 'it', 'fr'].map((tag, at) => [tag, { ...places, column: 12 + at * 4 }]),
)
const named = (video: string, line: number, ...present: readonly string[]) => {
  return { video, line, column: 3, present }
}

test('locale/missing: what one video lacks is one problem where the manifest names it', () => {
  const found = findMissingLanguages(required, [
    named('intro', 2, 'it'),
    named('outro', 3, 'en', 'it', 'fr'),
  ])
  expect(found).toEqual([
    {
      line: 2,
      column: 3,
      rule: 'locale/missing',
      severity: 'warning',
      message: 'The video `intro` has no subtitles in `en`, `fr`, which the manifest requires.',
      hint: 'Add the files, or take the languages out of `required`.',
    },
  ])
})

test('locale/missing: a language that several videos lack is one problem in `required`', () => {
  const many = Array.from({ length: 300 }, (_, at) => named(`lesson-${at + 1}`, at + 2, 'en'))
  const found = findMissingLanguages(required, [...many, named('intro', 302, 'it', 'fr')])
  expect(found).toEqual([
    {
      line: 9,
      column: 16,
      rule: 'locale/missing',
      severity: 'warning',
      message: `300 of 301 videos have no subtitles in \`it\`, which the manifest requires: ${Array.from({ length: 10 }, (_, at) => `\`lesson-${at + 1}\``).join(', ')} and 290 more.`,
      hint: 'Add the files, or take `it` out of `required`. The summary of a plan shows which video has which language.',
    },
    expect.objectContaining({
      column: 20,
      message: expect.stringMatching(/^300 of 301 videos .+ `fr`/),
    }),
    expect.objectContaining({
      line: 302,
      column: 3,
      message: 'The video `intro` has no subtitles in `en`, which the manifest requires.',
    }),
  ])
})
