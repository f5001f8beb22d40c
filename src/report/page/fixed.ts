import type { FixedFile } from '../../files/fix.ts'
import { count, figure } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import type { Part } from './fit.ts'
import { fileLink } from './links.ts'
import { code, link, sentence } from './markup.ts'

/** Problems of one file that are listed. */
const perFile = 20
/** With more files than this they are folded away. */
const openUpTo = 10

/** The files that `fix` wrote, and what each of them no longer has. */
export function fixedParts(run: Run): readonly Part[] {
  const { fixed: files } = run
  if (files.length === 0) return []
  const problems = files.reduce((sum, { fixed }) => sum + fixed.length, 0)
  const open = files.length > openUpTo ? '' : ' open'
  const title = `<b>${count(files.length, 'file')} fixed</b>: ${count(problems, 'problem')}`
  return [
    {
      rank: 4,
      html: () => `<details${open}>\n<summary>${title}</summary>\n<table>`,
      parts: files.map((file) => ({
        rank: 5,
        html: () => row(run, file),
        holds: { one: 'fixed file', many: 'fixed files', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}

function row(run: Run, { path, fixed }: FixedFile): string {
  const told = fixed
    .slice(0, perFile)
    .map(({ line, message, rule }) => `Line ${line}: ${sentence(message)} ${code(rule)}`)
  const rest = fixed.length - told.length
  const more = rest > 0 ? [`and ${figure(rest)} more`] : []
  const cells = [link(fileLink(run, path), code(path)), [...told, ...more].join('<br>')]
  return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`
}
