import { describe, expect, test } from 'vitest'
import { heldBack } from '../../../src/report/words/held-back.ts'
import { change, checkedFile, result } from '../samples.ts'

const languages = ['en', 'it', 'fr', 'de', 'es', 'pt', 'ja']
const rule = 'cue/end-before-start'

/** What is told of files of these languages that break these rules, in a check. */
function told(broken: Readonly<Record<string, readonly string[]>>, settings = {}) {
  const files = Object.entries(broken).flatMap(([name, errorRules]) =>
    name.split(' ').map((language) => checkedFile(change('skip', language), errorRules)),
  )
  return heldBack({ files, found: 1234, results: null, settings })
}

describe('a rule that alone holds back many files', () => {
  test.each([
    [{}, '`rules: { cue/end-before-start: warning }`'],
    [{ 'cue/overlap': 'off' }, '`cue/end-before-start: warning` under `rules`'],
  ])('is told with what to write beside the rules %j, and what viewers get', (settings, line) => {
    expect(told({ 'en it fr de es': [rule], pt: [] }, settings)).toEqual([
      `5 of 1,234 files are held back by \`${rule}\` alone. With ${line} in the manifest they are delivered all the same, and those cues are not shown.`,
    ])
  })

  test.each([
    ['few files', { 'en it fr de': [rule] }],
    [
      'files with errors of another rule too',
      { 'en it fr de': [rule], 'es pt': [rule, 'srt/dot'] },
    ],
    ['a rule that is always an error', { 'en it fr de es': ['text/encoding'] }],
    ['what no rule decides', { 'en it fr de es': [] }],
  ])('is not told of %s', (_, broken) => {
    expect(told(broken)).toEqual([])
  })

  test('is named without a setting where nobody knows what viewers would get', () => {
    expect(told({ 'en it fr de es': ['srt/arrow'] })).toEqual([
      '5 of 1,234 files are held back by `srt/arrow` alone. Mend them: DatoCMS may refuse such files, or show something else, whatever severity the rule has.',
    ])
  })

  test('may be a warning that the manifest made an error', () => {
    const settings = { 'cue/overlap': 'error' }
    expect(told({ 'en it fr de es': ['cue/overlap'] }, settings)).toEqual([
      '5 of 1,234 files are held back by `cue/overlap` alone. With `cue/overlap: warning` under `rules` in the manifest they are delivered all the same.',
    ])
  })

  test('comes before one that holds back fewer', () => {
    const fewer = languages.map((language) => `x-${language}`).slice(0, 5)
    const lines = told({ [fewer.join(' ')]: ['vtt/arrow'], [languages.join(' ')]: [rule] })
    expect(lines).toEqual([
      expect.stringMatching(/^7 of 1,234 files .+ `cue\/end-before-start` alone/),
      expect.stringMatching(/^5 of 1,234 files .+ `vtt\/arrow` alone/),
    ])
  })

  test('counts only files that nothing else stands in the way of', () => {
    const skipped = languages.map((language, at) =>
      change('skip', language, { obstacle: at < 2 ? 'no-upload' : 'file' }),
    )
    const files = skipped.map((each) => checkedFile(each, [rule]))
    const results = skipped.map((each) => result(each))
    const [line] = heldBack({ files, found: 7, results, settings: {} })
    expect(line).toMatch(/^5 of 7 files/)
  })
})
