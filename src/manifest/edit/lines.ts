/** How far a line is indented at whose start an offset stands; null where other text stands before it. */
export function indentationOf(offset: number, text: string): string | null {
  let start = offset
  while (start > 0 && /[ \t]/.test(text.charAt(start - 1))) start--
  return start === 0 || text[start - 1] === '\n' ? text.slice(start, offset) : null
}

/** How many characters of its line stand before an offset. */
export function columnOf(offset: number, text: string): number {
  return offset === 0 ? 0 : offset - text.lastIndexOf('\n', offset - 1) - 1
}

/** Where the line of an offset ends, before its line end. */
export function endOfLine(offset: number, text: string): number {
  const next = text.indexOf('\n', offset)
  const end = next < 0 ? text.length : next
  return text[end - 1] === '\r' ? end - 1 : end
}

/** The end of the line where no more than a comment follows, else the offset. */
export function behindComment(offset: number, text: string): number {
  const blank = /[ \t]*(#|\r?\n|$)/y
  blank.lastIndex = offset
  return blank.test(text) ? endOfLine(offset, text) : offset
}

/** Comments in the lines below that are indented as the entries are belong to them. */
export function behindComments(offset: number, column: number, text: string): number {
  const comment = /\r?\n( *)#/y
  let end = offset
  for (;;) {
    comment.lastIndex = end
    const [found, indentation] = comment.exec(text) ?? []
    if (found === undefined || (indentation ?? '').length < column) return end
    end = endOfLine(end + found.length, text)
  }
}
