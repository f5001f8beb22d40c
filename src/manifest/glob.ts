import { nfc } from '../shared/nfc.ts'
import type { Problem } from '../shared/problem.ts'
import { lowerEnding } from './templates.ts'

/** A glob by its segments: `*` and `?` stand for signs within a segment, `**` for any number of segments. */
export type Glob = readonly string[]

/** Longest glob, in UTF-16 code units: the longest path that systems take. */
const MAX_LENGTH = 4096

/** Why a text is no glob of files, and what to write; null where it is one. */
export function whyNoGlob(source: string): Pick<Problem, 'message' | 'hint'> | null {
  const such = 'Such as `**/chapters.vtt`.'
  const lead = 'A glob under `ignore`'
  if (source.length > MAX_LENGTH) return { message: `${lead} is too long.`, hint: such }
  if (source.includes('\\')) return { message: `${lead} has forward slashes only.`, hint: such }
  if (source.startsWith('!')) {
    const hint = 'Name only what is no subtitle file.'
    return { message: `${lead} cannot begin with \`!\`.`, hint }
  }
  if (/[{}]/.test(source)) {
    const hint = 'Write one entry for each alternative.'
    return { message: `${lead} cannot have braces.`, hint }
  }
  const segments = source.replace(/\/$/, '').split('/')
  if (/^~|^[a-z]:/i.test(source) || segments.some((name) => /^\.{0,2}$/.test(name))) {
    const message = `${lead} is relative to the manifest's root, without \`.\`, \`..\` or empty segments.`
    return { message, hint: such }
  }
  return null
}

/** Compiles a text that is a glob. It matches what it names, and all below that. */
export function compileGlob(source: string): [Glob] {
  const segments = lowerEnding(nfc(source)).replace(/\/$/, '').split('/')
  return [[...segments, '**']]
}

/** Whether one of the globs matches a path below the manifest's root, with its ending in any case. */
export function matchesGlob(globs: readonly Glob[], path: string): boolean {
  if (globs.length === 0) return false
  const segments = lowerEnding(nfc(path)).split('/')
  return globs.some((glob) => matchesAll(glob, segments, { any: '**', matches: matchesSegment }))
}

function matchesSegment(glob: string, segment: string): boolean {
  const isSame = (a: string, b: string): boolean => a === '?' || a === b
  return matchesAll([...glob], [...segment], { any: '*', matches: isSame })
}

/**
 * Whether items match a pattern in which `any` stands for any number of them. Of several only the last needs to be
 * tried again, so it takes the product of the two lengths at most.
 */
function matchesAll(
  pattern: readonly string[],
  items: readonly string[],
  options: { readonly any: string; readonly matches: (part: string, item: string) => boolean },
): boolean {
  const { any, matches } = options
  let [at, item, behindAny, tried] = [0, 0, 0, 0]
  while (item < items.length) {
    const [part, one = ''] = [pattern[at], items[item]]
    if (part === any) {
      behindAny = ++at
      tried = item
    } else if (part !== undefined && matches(part, one)) {
      at++
      item++
    } else if (behindAny > 0) {
      at = behindAny
      item = ++tried
    } else return false
  }
  return pattern.slice(at).every((part) => part === any)
}
