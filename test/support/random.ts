/** A number from 0 (inclusive) to 1 (exclusive). */
export type Random = () => number

/** Mulberry32: the same seed gives the same numbers. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** A constant, or a distribution. */
export type Distribution = number | ((random: Random) => number)

export function sample(distribution: Distribution, random: Random): number {
  return typeof distribution === 'number' ? distribution : distribution(random)
}

/** Evenly spread from `low` to `high`. */
export function between(low: number, high: number): Distribution {
  return (random) => low + random() * (high - low)
}

/** Log-normal: half of the values are below `median`, a few are far above. */
export function longTailed(median: number, sigma = 0.5): Distribution {
  return (random) => {
    const normal = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return median * Math.exp(sigma * normal)
  }
}

export function characters(alphabet: string, length: number, random: Random): string {
  return Array.from({ length }, () => alphabet[Math.floor(random() * alphabet.length)]).join('')
}
