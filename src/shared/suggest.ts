import { distance } from 'fastest-levenshtein'

/** UTF-16 code units. What is longer is no misspelt word, and comparing takes the product of two lengths. */
const longestWord = 100

/** The candidate that a misspelt word most likely stands for, or null where none is near. Case counts little. */
export function nearest(word: string, candidates: Iterable<string>): string | null {
  const wanted = word.toLowerCase()
  if (wanted.length > longestWord) return null
  let best: string | null = null
  let limit = Math.max(1, Math.floor(wanted.length * 0.4))
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - wanted.length) > limit) continue
    const edits = distance(wanted, candidate.toLowerCase())
    if (edits <= limit) [best, limit] = [candidate, edits - 1]
  }
  return best
}

/** ` Did you mean …?`-like hint for a misspelt word, or null. */
export function didYouMean(word: string, candidates: Iterable<string>): string | null {
  const near = nearest(word, candidates)
  return near && `Did you mean \`${near}\`?`
}
