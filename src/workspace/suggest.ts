/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`, or `limit + 1` where there are more. */
function distance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1
  let before: number[] = []
  let above = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const row = [i]
    for (let j = 1; j <= b.length; j++) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1
      const edits = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + cost)
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      row.push(swapped ? Math.min(edits, (before[j - 2] ?? 0) + 1) : edits)
    }
    if (Math.min(...row) > limit) return limit + 1
    before = above
    above = row
  }
  return above[b.length] ?? limit + 1
}

/** The candidate that a misspelt word most likely stands for, or null where none is near. Case counts little. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase()
  let best: string | null = null
  let limit = Math.max(1, Math.floor(wanted.length * 0.4))
  for (const candidate of candidates) {
    const edits = distance(wanted, candidate.toLowerCase(), limit)
    if (edits > limit) continue
    if (edits === 0) return candidate
    best = candidate
    limit = edits - 1
  }
  return best
}

/** ` Did you mean …?`-like hint for a misspelt word, or null. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const near = nearest(word, candidates)
  return near && `Did you mean \`${near}\`?`
}
