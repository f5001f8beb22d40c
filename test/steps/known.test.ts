import { describe, expect, test } from 'vitest'
import { InputError, type Inputs } from '../../src/action/inputs.ts'
import type { GoneFile } from '../../src/files/gone.ts'
import type { Outcome } from '../../src/plan/change.ts'
import type { FileProblem, Severity } from '../../src/shared/problem.ts'
import { ProblemsError } from '../../src/shared/problem.ts'
import { failureOf, isFailed, runOf } from '../../src/steps/known.ts'
import { markOthers } from '../../src/steps/own-problems.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { change, problem, result, run } from '../report/samples.ts'
import { sampleInputs } from '../support/circumstances.ts'

describe('why a run stopped', () => {
  test.each([
    [new Error('The token is wrong. Mend it.'), 'The token is wrong. Mend it.'],
    [new InputError(['One.', 'Two.'], 'plan'), 'One.\nTwo.'],
    ['words', 'words'],
  ])('%s is told as it is', (error, words) => {
    expect(runOf({ failure: failureOf(error) }, 0).failure).toBe(words)
  })

  test('is told with the mistakes in files that it comes from', () => {
    const problems = [problem('manifest.yml')]
    const failure = failureOf(new ProblemsError('Wrong.', problems))
    expect(runOf({ failure }, 0)).toMatchObject({ problems })
  })

  test('puts all problems in the order of file, line and column', () => {
    const [a, b, c] = [problem('a.vtt'), problem('b.vtt'), problem('b.vtt', 'error', { line: 9 })]
    const early = problem('b.vtt', 'notice', { column: 4 })
    const checked = {
      files: [],
      problems: [c, a],
      found: 2,
      trackless: 0,
      warning: null,
      failure: null,
      notice: null,
    }
    const failure = failureOf(new ProblemsError('Wrong.', [early, b]))
    expect(runOf({ checked, failure }, 0).problems).toEqual([a, b, early, c])
  })

  test('is called a mistake of the action where nothing outside can mend it', () => {
    expect(failureOf(new TypeError('x is not a function')).words).toMatch(
      /^The action met something that it does not expect \(x is not a function\)\. .+ report it/,
    )
  })
})

describe('a step fails', () => {
  const never = { failOn: 'never', failOnFiles: 'all' } as const

  test.each<readonly [Inputs['failOn'], Severity, boolean]>([
    ['error', 'error', true],
    ['error', 'warning', false],
    ['error', 'notice', false],
    ['warning', 'error', true],
    ['warning', 'warning', true],
    ['warning', 'notice', false],
    ['never', 'error', false],
  ])('with fail-on %s and an %s: %s', (failOn, severity, expected) => {
    expect(
      isFailed(run({ problems: [problem('a.vtt', severity)] }), { failOn, failOnFiles: 'all' }),
    ).toBe(expected)
  })

  test.each<readonly [Outcome, boolean]>([
    ['planned', false],
    ['done', false],
    ['failed', true],
    ['restored', true],
    ['cancelled', true],
  ])('with a track that is %s: %s, whatever fail-on says', (outcome, expected) => {
    const results = [result(change('replace'), outcome)]
    expect(isFailed(run({ mode: 'apply', results }), never)).toBe(expected)
  })

  test.each<readonly [Inputs['failOnFiles'], boolean, boolean]>([
    ['auto', false, true],
    ['auto', true, false],
    ['changed', true, false],
    ['all', true, true],
  ])(
    'with fail-on-files %s and an error that is of others (%s): %s',
    (failOnFiles, isOthers, expected) => {
      const problems = [problem('a.vtt', 'error', { isOthers })]
      expect(isFailed(run({ problems }), { failOn: 'error', failOnFiles })).toBe(expected)
    },
  )

  test('that stopped, whatever fail-on says', () => {
    expect(isFailed(run({ failure: 'Stopped.' }), never)).toBe(true)
  })
})

describe('whose problems there are', () => {
  const manifest = manifestFor(['intro', 'part-1'], '', 'manifest.yml')
  const of = (
    files: readonly string[],
    problems: readonly FileProblem[],
    gone: readonly GoneFile[] = [],
  ) => {
    const changed = {
      by: 'pull request' as const,
      files: files.map((path) => ({ kind: 'modified' as const, path })),
      gone,
    }
    return markOthers(problems, changed, manifest).map(({ isOthers = false }) => isOthers)
  }
  const named = (rule: string, parts: Partial<FileProblem> = {}) =>
    problem('a.vtt', 'error', { rule, ...parts })

  test('is what the pull request changes, and nothing is marked where that is unknown', () => {
    const problems = [problem('a.vtt'), problem('b.vtt'), problem('manifest.yml')]
    expect(of(['b.vtt'], problems)).toEqual([true, false, true])
    expect(of(['manifest.yml'], problems)).toEqual([true, true, false])
    expect(markOthers(problems, null, manifest)).toEqual(problems)
  })

  test('a conflict belongs to each of its files', () => {
    const conflict = named('file/conflict', { among: ['a.vtt', 'b.vtt'] })
    expect(of(['b.vtt'], [conflict])).toEqual([false])
    expect(of(['c.vtt'], [conflict])).toEqual([true])
  })

  test('a change of the manifest brings the problems of names, and none of texts', () => {
    const rules = ['file/unknown-video', 'locale/unknown-language', 'locale/script', 'cue/overlap']
    expect(
      of(
        ['manifest.yml'],
        rules.map((rule) => named(rule)),
      ),
    ).toEqual([false, false, true, true])
  })

  test('a missing language belongs to whoever takes its file away', () => {
    const missing = [2, 3].map((line) =>
      problem('manifest.yml', 'warning', { rule: 'locale/missing', line }),
    )
    const track = { video: 'part-1', uploadId: '60412399', language: 'en', closedCaptions: false }
    const gone = [{ path: 'part-1/en.vtt', now: null, track, becomes: null }]
    expect(of(['part-1/en.vtt'], missing, gone)).toEqual([true, false])
  })

  test('is told with how much of it does not fail the step', () => {
    const problems = [problem('a.vtt'), problem('b.vtt'), problem('b.vtt', 'warning')]
    const checked = {
      files: [],
      problems,
      found: 2,
      trackless: 0,
      warning: null,
      failure: null,
      notice: null,
    }
    const changed = { by: 'pull request' as const, files: [], gone: [] }
    const told = (inputs: Partial<Inputs>) =>
      runOf({ checked, changed, manifest, inputs: { ...sampleInputs, ...inputs } }, 0).spared
    const where = '2 files that this pull request does not change'
    expect(told({})).toBe(`2 errors in ${where} do not fail it.`)
    expect(told({ failOn: 'warning' })).toBe(`2 errors and 1 warning in ${where} do not fail it.`)
    expect(told({ failOn: 'never' })).toBeNull()
    expect(told({ failOnFiles: 'all' })).toBeNull()
  })
})
