import { byPlace, type Edit } from '../../shared/problem.ts'

/**
 * Makes edits in a text without byte order mark. Line ends stay as they are, and new ones are like the first. Of edits
 * that touch each other only the first is made, and one whose place does not read as it says is left.
 */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const starts = [0, ...Array.from(text.matchAll(/\r\n?|\n/g), (end) => end.index + end[0].length)]
  const newLine = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const lineAt = (line: number): number => starts[line - 1] ?? text.length
  const parts: string[] = []
  let done = 0
  let touched = -1
  for (const { line, column, was, text: written } of edits.toSorted(byPlace)) {
    const from = lineAt(line) + column - 1
    const lines = was.split('\n').length - 1
    const last = was.slice(was.lastIndexOf('\n') + 1).length
    const to = lines === 0 ? from + was.length : lineAt(line + lines) + last
    if (from <= touched || !reads(text.slice(from, to), was)) continue
    parts.push(text.slice(done, from), written.replaceAll('\n', newLine))
    done = to
    touched = to > from ? to - 1 : from
  }
  return parts.join('') + text.slice(done)
}

/** Whether a place reads as an edit says. The last line of a text need not end. */
function reads(found: string, was: string): boolean {
  const plain = found.replace(/\r\n?/g, '\n')
  return plain === was || `${plain}\n` === was
}
