/**
 * A part of a page that is there or not as a whole. Parts are made only when they are known to fit, so a
 * run of any size takes the time and memory of one page.
 */
export interface Part {
  /** 0 is most important. A part is never more important than the one that holds it. */
  readonly rank: number
  readonly html: () => string
  /** What the part holds, between `html` and `close`; without any of them the part is left out as well. */
  readonly parts?: readonly Part[]
  readonly close?: string
  /** What a reader misses without this part. */
  readonly holds?: Content
}

export interface Content {
  readonly one: string
  readonly many: string
  readonly number: number
}

export interface Page {
  readonly html: string
  /** What was left out, the most important first. */
  readonly leftOut: readonly Content[]
}

interface Flat {
  readonly part: Part
  readonly parent: Part | null
}

/** Puts as many parts on a page as `size` allows, the most important first, in the order in which they were given. */
export function fitParts(
  parts: readonly Part[],
  { limit, size }: { readonly limit: number; readonly size: (html: string) => number },
): Page {
  const made = new Map<Part, string>()
  const missing = new Map<string, Content>()
  let left = limit
  let full = false
  const all = [...flatten(parts, null)].sort((a, b) => a.part.rank - b.part.rank)
  for (const { part, parent } of all) {
    const wanted = parent === null || made.has(parent)
    if (wanted && !full) {
      const html = part.html()
      const needed = size(html) + size(part.close ?? '') + 2
      full = needed > left
      if (!full) {
        left -= needed
        made.set(part, html)
        continue
      }
    }
    const { holds } = part
    if (holds) {
      const before = missing.get(holds.many)?.number ?? 0
      missing.set(holds.many, { ...holds, number: before + holds.number })
    }
  }
  return { html: joined(parts, made, '\n\n'), leftOut: [...missing.values()] }
}

function* flatten(parts: readonly Part[], parent: Part | null): Generator<Flat> {
  for (const part of parts) {
    yield { part, parent }
    if (part.parts) yield* flatten(part.parts, part)
  }
}

function joined(
  parts: readonly Part[],
  made: ReadonlyMap<Part, string>,
  separator: string,
): string {
  const shown: string[] = []
  for (const part of parts) {
    const html = made.get(part)
    if (html === undefined) continue
    const inside = part.parts ? joined(part.parts, made, '\n') : ''
    if (part.parts && inside === '') continue
    shown.push([html, inside, part.close ?? ''].filter((piece) => piece !== '').join('\n'))
  }
  return shown.join(separator)
}
