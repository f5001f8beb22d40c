import { describe, expect, test } from 'vitest'
import { createRateLimit, type RateLimitMode, shareRateLimit } from './rate-limit.ts'

function create(mode: RateLimitMode) {
  return createRateLimit({ mode, limit: 60, periodMs: 3000, epoch: -1000 })
}

function burst(limit: ReturnType<typeof create>, count: number, at: number): number {
  return Array.from({ length: count }, () => limit(at)).filter(({ allowed }) => allowed).length
}

describe.each(['fixed-window', 'sliding-window', 'token-bucket'] as const)('%s', (mode) => {
  test('lets 60 of 80 requests at once through, counts them down, and says when to come again', () => {
    const limit = create(mode)
    const answers = Array.from({ length: 80 }, () => limit(0))
    expect(answers.filter(({ allowed }) => allowed)).toHaveLength(60)
    expect(answers[0]).toEqual({ allowed: true, remaining: 59, resetSeconds: null })
    expect(answers[59]?.remaining).toBe(0)
    expect(answers[79]?.allowed).toBe(false)
    expect(answers[79]?.resetSeconds).toBeGreaterThanOrEqual(1)
  })

  test('keeps up 20 requests a second for a minute', () => {
    const limit = create(mode)
    const answers = Array.from({ length: 1200 }, (_, n) => limit(n * 50))
    expect(answers.every(({ allowed }) => allowed)).toBe(true)
  })

  test('lets another consumer have its share', () => {
    const others: boolean[] = []
    const limit = shareRateLimit(
      create(mode),
      () => 10,
      ({ allowed }) => others.push(allowed),
    )
    const answers = Array.from({ length: 600 }, (_, n) => limit(n * 50))
    const granted = answers.filter(({ allowed }) => allowed).length
    expect(granted).toBeGreaterThan(290)
    expect(granted).toBeLessThan(450)
    expect(others.length).toBeGreaterThanOrEqual(298)
    expect(granted + others.filter(Boolean).length).toBeLessThanOrEqual(660)
  })
})

test.each([
  ['fixed-window', 2, 60],
  ['sliding-window', 3, 0],
  ['token-bucket', 1, 40],
] as const)('%s after a burst at 0: reset %i, and %i of 60 at 2 s', (mode, reset, later) => {
  const limit = create(mode)
  burst(limit, 60, 0)
  expect(limit(0).resetSeconds).toBe(reset)
  expect(burst(limit, 60, 2000)).toBe(later)
})
