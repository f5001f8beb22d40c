/**
 * How much is tried. `npm test` makes a choice, the same each time, so that a red build speaks of the change and not of
 * luck; `npm run test:all`, which sets EXTENT=all, tries everything, with other random numbers each time.
 */
export const isAll = process.env.EXTENT === 'all'

/** Where all that is random begins: SEED repeats what a failure named. */
export const seed = Number(
  process.env.SEED ?? (isAll ? Math.floor(Math.random() * 2 ** 31) : 176_082_541),
)

/** How many inputs a property is tried with, and which: fast-check names the seed where it fails. */
export function runs(usual: number): { readonly numRuns: number; readonly seed: number } {
  return { numRuns: isAll ? 30 * usual : usual, seed }
}

/** How much there is of what is very long: a fifth is still more than a stack, or the arguments of a call, hold. */
export function many(count: number): number {
  return isAll ? count : count / 5
}

/** Every nth of a list, from a place on that shifts what is left out between lists. */
export function everyNth<const T>(all: readonly T[], n: number, from = 0): readonly T[] {
  return isAll ? all : all.filter((_, at) => (at + from) % n === 0)
}

/** Those that bring a kind that came up fewer than `times` times before. */
export function firstOfEach<T>(
  all: readonly T[],
  kindsOf: (each: T) => Iterable<string>,
  times = 1,
): readonly T[] {
  if (isAll) return all
  const seen = new Map<string, number>()
  return all.filter((each) => {
    const kinds = [...kindsOf(each)]
    const isWanted = kinds.some((kind) => (seen.get(kind) ?? 0) < times)
    if (isWanted) for (const kind of kinds) seen.set(kind, (seen.get(kind) ?? 0) + 1)
    return isWanted
  })
}
