import { describe, expect, test } from 'vitest'
import { InputError, type Inputs } from '../../src/action/inputs.ts'
import type { Outcome } from '../../src/plan/change.ts'
import type { Severity } from '../../src/shared/problem.ts'
import { ProblemsError } from '../../src/shared/problem.ts'
import { draftRun, failDraft, isFailed } from '../../src/steps/draft.ts'
import { change, problem, result, run } from '../report/samples.ts'

describe('why a run stopped', () => {
  const failureOf = (error: unknown) => {
    const draft = draftRun('apply')
    failDraft(draft, error)
    return draft
  }

  test.each([
    [new Error('The token is wrong. Mend it.'), 'The token is wrong. Mend it.'],
    [new InputError(['One.', 'Two.']), 'One.\nTwo.'],
    ['words', 'words'],
  ])('%s is told as it is', (error, words) => {
    expect(failureOf(error).failure).toBe(words)
  })

  test('is told with the mistakes in files that it comes from', () => {
    const problems = [problem('manifest.yml')]
    expect(failureOf(new ProblemsError('Wrong.', problems))).toMatchObject({ problems })
  })

  test('puts all problems in the order of file, line and column', () => {
    const [a, b, c] = [problem('a.vtt'), problem('b.vtt'), problem('b.vtt', 'error', { line: 9 })]
    const early = problem('b.vtt', 'notice', { column: 4 })
    const draft = { ...draftRun('check'), problems: [c, a] }
    failDraft(draft, new ProblemsError('Wrong.', [early, b]))
    expect(draft.problems).toEqual([a, b, early, c])
  })

  test('is called a mistake of the action where nothing outside can mend it', () => {
    expect(failureOf(new TypeError('x is not a function')).failure).toMatch(
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
