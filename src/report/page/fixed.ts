import { count, figure } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import type { Part } from './fit.ts'
import { fileLink } from './links.ts'
import { code, link, sentence } from './markup.ts'

/** Problems of one file that are listed. */
const perFile = 20

/** The files that `fix` wrote, and what each of them no longer has. */
export function fixedParts(run: Run): readonly Part[] {
  if (run.fixed.length === 0) return []
  const files = run.fixed.map(({ path, fixed }): Part => {
    const title = `${link(fileLink(run, path), code(path))}: ${count(fixed.length, 'problem')} fixed`
    const rest = fixed.length - perFile
    const more = rest > 0 ? `\n<p>and ${figure(rest)} more</p>` : ''
    return {
      rank: 4,
      html: () => `<details>\n<summary>${title}</summary>\n<table>`,
      parts: fixed.slice(0, perFile).map(({ line, column, message, hint, rule }) => ({
        rank: 5,
        html: () =>
          `<tr><td valign="top">${line}:${column}</td><td>${sentence(message)}${hint === null ? '' : `<br>${sentence(hint)}`}<br>${code(rule)}</td></tr>`,
        holds: { one: 'fixed problem', many: 'fixed problems', number: 1 },
      })),
      close: `</table>${more}\n</details>`,
    }
  })
  return [{ rank: 4, html: () => '<h3>Fixed files</h3>' }, ...files]
}
