import { describe, expect, it } from 'vitest'
import { createProgress } from '../../../src/report/log/progress.ts'

/** The lines for so many done at so many milliseconds. */
function lines(total: number, steps: readonly (readonly [at: number, done: number])[]) {
  const written: string[] = []
  let time = 100
  const progress = createProgress(
    { info: (line) => written.push(line) },
    { now: () => time },
    { label: 'Tracks', total },
  )
  for (const [at, done] of steps) {
    time = 100 + at
    progress.update(done)
  }
  return written
}

describe('progress', () => {
  it('says how many are ready, how fast, and how long it takes', () => {
    expect(lines(1000, [[6060, 120]])).toEqual([
      'Tracks: 120 of 1,000 ready, 19.8 a second, about 44 s left',
    ])
  })

  it('is told every 5 seconds and at every tenth, and never twice a second', () => {
    const each = Array.from({ length: 1000 }, (_, index) => [(index + 1) * 50, index + 1] as const)
    expect(lines(1000, each).map((line) => line.match(/: (.*) ready/u)?.[1])).toEqual([
      '100 of 1,000',
      '200 of 1,000',
      '300 of 1,000',
      '400 of 1,000',
      '500 of 1,000',
      '600 of 1,000',
      '700 of 1,000',
      '800 of 1,000',
      '900 of 1,000',
      'all 1,000',
    ])
    const fast = Array.from({ length: 100 }, (_, index) => [(index + 1) * 15, index + 1] as const)
    expect(lines(100, fast)).toHaveLength(2)
  })

  it('goes on while nothing gets ready', () => {
    expect(
      lines(50, [
        [5000, 0],
        [10_000, 0],
        [12_000, 0],
      ]),
    ).toEqual(['Tracks: 0 of 50 ready', 'Tracks: 0 of 50 ready'])
  })

  it('ends with one line', () => {
    expect(
      lines(2, [
        [400, 2],
        [500, 2],
      ]),
    ).toEqual(['Tracks: all 2 ready after 400 ms, 5.0 a second'])
  })

  it('has nothing to say of nothing', () => {
    expect(lines(0, [[9000, 0]])).toEqual([])
  })
})
