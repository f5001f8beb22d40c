import { describe, expect, test } from 'vitest'
import { InputError, type Inputs } from '../../src/action/inputs.ts'
import type { Outcome } from '../../src/plan/change.ts'
import type { Severity } from '../../src/shared/problem.ts'
import { ProblemsError } from '../../src/shared/problem.ts'
import { failureOf, isFailed, runOf } from '../../src/steps/known.ts'
import { change, problem, result, run } from '../report/samples.ts'

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
  test.each<readonly [Inputs['failOn'], Severity, boolean]>([
    ['error', 'error', true],
    ['error', 'warning', false],
    ['error', 'notice', false],
    ['warning', 'error', true],
    ['warning', 'warning', true],
    ['warning', 'notice', false],
    ['never', 'error', false],
  ])('with fail-on %s and an %s: %s', (failOn, severity, expected) => {
    expect(isFailed(run({ problems: [problem('a.vtt', severity)] }), failOn)).toBe(expected)
  })

  test.each<readonly [Outcome, boolean]>([
    ['planned', false],
    ['done', false],
    ['failed', true],
    ['restored', true],
    ['cancelled', true],
  ])('with a track that is %s: %s, whatever fail-on says', (outcome, expected) => {
    const results = [result(change('replace'), outcome)]
    expect(isFailed(run({ mode: 'apply', results }), 'never')).toBe(expected)
  })

  test('that stopped, whatever fail-on says', () => {
    expect(isFailed(run({ failure: 'Stopped.' }), 'never')).toBe(true)
  })
})
