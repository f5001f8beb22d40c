import type { Edit } from '../../shared/problem.ts'
import type { Report } from '../collect.ts'
import { edits } from '../remedy.ts'

/**
 * Reports byte order marks at the start of a text's lines, where files were joined, and leaves them out; that of the file
 * is not there any more. In front of a time one is a sign like any other that hides a timing line.
 *
 * @returns `reportAt` reports places of these lines as places of the file.
 */
export function withoutMarks(
  text: string,
  report: Report,
): { readonly lines: string[]; readonly reportAt: Report } {
  const lines = text.split('\n')
  if (!text.includes('\ufeff')) return { lines, reportAt: report }
  const marks = new Map<number, string>()
  lines.forEach((line, index) => {
    const mark = line.startsWith('\ufeff') ? /^\ufeff+/.exec(line)?.[0] : undefined
    if (mark && (index === 0 || !line.includes('-->'))) marks.set(index + 1, mark)
  })
  if (marks.size === 0) return { lines, reportAt: report }
  for (const [line, mark] of marks) {
    const remedy = edits({ line, column: 1, was: mark, text: '' })
    if (line === 1) {
      const message =
        'Two byte order marks, which are invisible, stand at the start: web players skip one, and then cannot read the first cue.'
      report('srt/two-boms', { line, column: 1, message, remedy })
    } else {
      const message =
        'An invisible byte order mark stands at the start of this line, as when files were joined.'
      report('srt/bom', { line, column: 1, message, remedy })
    }
  }
  const markAt = (line: number) => marks.get(line) ?? ''
  const inFile = (edit: Edit): Edit => {
    if (edit.column > 1) return { ...edit, column: edit.column + markAt(edit.line).length }
    const lines = edit.was.split('\n')
    const parts = lines.map((part, index) =>
      part === '' && index === lines.length - 1 ? '' : markAt(edit.line + index) + part,
    )
    return { ...edit, was: parts.join('\n') }
  }
  return {
    lines: lines.map((line, index) => line.slice(markAt(index + 1).length)),
    reportAt(rule, { line, column, message, ...said }) {
      const place = { line, column: column + markAt(line).length, message }
      if (said.remedy?.kind === 'edits') {
        report(rule, { ...place, remedy: edits(...said.remedy.edits.map(inFile)) })
      } else {
        report(rule, { ...place, ...said })
      }
    },
  }
}
