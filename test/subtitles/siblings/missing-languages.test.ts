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

test('locale/missing: a video that lacks languages is one problem where the manifest names it', () => {
  const place = { video: 'intro', line: 3, column: 5 }
  const required = ['en', 'it', 'fr']
  expect(findMissingLanguages({ ...place, required, present: ['it'] })).toEqual([
    {
      line: 3,
      column: 5,
      rule: 'locale/missing',
      severity: 'warning',
      message: 'The video `intro` has no subtitles in `en`, `fr`, which the manifest requires.',
      hint: 'Add the files, or take the languages out of `required`.',
    },
  ])
  expect(findMissingLanguages({ ...place, required, present: required })).toEqual([])
})
