/** A place in a file: 1-based line, and 1-based column in UTF-16 code units. */
export interface Place {
  readonly line: number
  readonly column: number
}

/**
 * Finds the places of offsets in a text whose first line has the number `firstLine`. Each search goes on from the last
 * one, so that offsets in rising order take one pass over the text.
 */
export function findPlaces(text: string, firstLine: number): (offset: number) => Place {
  const endOfLine = (from: number) => {
    const end = text.indexOf('\n', from)
    return end === -1 ? text.length : end
  }
  let line = firstLine
  let start = 0
  let end = endOfLine(0)
  return (offset) => {
    if (offset < start) {
      line = firstLine
      start = 0
      end = endOfLine(0)
    }
    while (end < offset) {
      line++
      start = end + 1
      end = endOfLine(start)
    }
    return { line, column: offset - start + 1 }
  }
}
