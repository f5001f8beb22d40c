import type { Remedy } from '../../shared/problem.ts'
import { convert, type Wanted } from './convert.ts'
import { formats } from './formats.ts'

/** What stands there, and what to do about it. */
export interface Found {
  /** A noun with its article. */
  readonly name: string
  /** Why that shows nothing. */
  readonly why: string
  readonly said: { readonly hint: string } | { readonly remedy: Remedy }
}

/** A timing line that both formats read, or would with a comma or full stop. */
const TIMING = /^[ \t]*(?:\d+:)?\d+:\d\d[.,]\d+[ \t]*-->/

/** The other format that lines hold from an index on; null where they hold none. */
export function findOtherFormat(lines: readonly string[], wanted: Wanted): Found | null {
  const head = lines.slice(wanted.from, wanted.from + 60).join('\n')
  const start = head.slice(0, 2000).trimStart()
  const found = formats.find((each) => each.start.test(start))
  if (!found) return null
  if ((found.isOfLines || wanted.from > 0) && lines.some((line) => TIMING.test(line))) return null
  const remedy = convert(lines, wanted)
  const isMany = lines.filter((line) => found.start.test(line)).length > 1
  if (found.mayBeTiming && wanted.from > 0 && !remedy && !isMany) return null
  const nothing = 'so players show nothing'
  return remedy
    ? { name: found.name, why: `${nothing}; \`mode: fix\` converts it`, said: { remedy } }
    : { name: found.name, why: nothing, said: { hint: found.hint } }
}
