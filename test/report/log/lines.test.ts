import { describe, expect, test } from 'vitest'
import { logPlan } from '../../../src/report/log/plan-lines.ts'
import { logProblems } from '../../../src/report/log/problem-lines.ts'
import { createResultLog } from '../../../src/report/log/result-lines.ts'
import { change, problem, result } from '../samples.ts'

/** What a piece of the program writes into the log. */
function linesOf(write: (log: { info(line: string): void }) => void): readonly string[] {
  const lines: string[] = []
  write({ info: (line) => void lines.push(line) })
  return lines
}

const times = <T>(length: number, make: (at: number) => T) =>
  Array.from({ length }, (_, at) => make(at))

describe('problems', () => {
  test('are listed as compilers do', () => {
    const problems = [
      problem('b.vtt', 'warning', { line: 3, column: 2 }),
      problem('a.vtt', 'error'),
    ]
    expect(linesOf((log) => logProblems(log, problems))).toEqual([
      expect.stringMatching(/^b\.vtt:3:2 warning The cue ends .+ \(cue\/end-before-start\)$/),
      expect.stringMatching(/^a\.vtt:7:1 error The cue ends .+ \(cue\/end-before-start\)$/),
    ])
  })

  test('of others come after those of a pull request, and give way to them', () => {
    const problems = [
      ...times(300, (line) => problem('a.vtt', 'error', { line, isOthers: true })),
      problem('b.vtt', 'notice'),
    ]
    const lines = linesOf((log) => logProblems(log, problems))
    expect(lines).toHaveLength(201)
    expect(lines[0]).toMatch(/^b\.vtt:7:1 notice /)
    expect(lines.at(-1)).toBe('… and 101 more problems: see the JSON report.')
  })

  test('that are many leave out the mildest, and count them', () => {
    const problems = times(300, (line) =>
      problem('a.vtt', line < 150 ? 'notice' : 'error', { line }),
    )
    const lines = linesOf((log) => logProblems(log, problems))
    expect(lines).toHaveLength(201)
    expect(lines.filter((line) => / error /.test(line))).toHaveLength(150)
    expect(lines.at(-1)).toBe('… and 100 more problems: see the JSON report.')
  })
})

describe('a plan', () => {
  test('lists what changes, counts what is equal, and says why other tracks are left alone', () => {
    const keep = (reason: string) => result(change('keep', 'en', { reason }))
    const results = [
      keep('equal'),
      result(change('create')),
      keep('equal'),
      keep('not compared: Mux answers 404'),
    ]
    expect(linesOf((log) => logPlan(log, results))).toEqual([
      'Will create intro it-IT.',
      'Will leave alone 2 tracks: equal.',
      'Will leave alone intro en: not compared: Mux answers 404.',
    ])
  })

  test('of any size takes a page', () => {
    const results = times(1000, () => result(change('create')))
    const lines = linesOf((log) => logPlan(log, results))
    expect(lines).toHaveLength(201)
    expect(lines.at(-1)).toBe('… and 800 more tracks: see the summary.')
  })
})

describe('results', () => {
  test('that fail for one reason are told once, and named at the end', () => {
    const error = 'Mux refused.'
    const lines = linesOf((log) => {
      const results = createResultLog(log, { now: () => 0 }, 4)
      results.add(result(change('create', 'de'), 'failed', { error }))
      results.add(result(change('create', 'en'), 'done'))
      results.add(result(change('create', 'fr'), 'failed', { error }))
      results.add(result(change('create', 'es', { closedCaptions: true }), 'failed', { error }))
      results.end()
    })
    expect(lines).toEqual([
      'Failed to create intro de. Mux refused.',
      'Created intro en. Ready after 12 s, verified.',
      'Also failed: Mux refused. Tracks: intro fr and intro es.sdh.',
    ])
  })

  test('of a long run are named only where they are no success', () => {
    const lines = linesOf((log) => {
      const results = createResultLog(log, { now: () => 0 }, 1000)
      for (const _ of times(999, String)) results.add(result(change('create'), 'done'))
      for (const _ of times(30, String)) {
        results.add(result(change('create', 'de'), 'failed', { error: 'Mux refused.' }))
      }
      results.end()
    })
    expect(lines).toHaveLength(2)
    expect(lines[1]).toMatch(/intro de and 9 others\.$/)
  })
})
