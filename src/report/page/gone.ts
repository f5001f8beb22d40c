import type { GoneTrack } from '../../plan/gone.ts'
import { count } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import { goneRemedy, goneWords } from '../words/gone-words.ts'
import type { Part } from './fit.ts'
import { fileLink } from './links.ts'
import { code, link, sentence } from './markup.ts'

/** With more files than this they are folded away. */
const openUpTo = 10

/** The files that were deleted or renamed, and what becomes of their tracks. */
export function goneParts(run: Run): readonly Part[] {
  const { gone } = run
  if (gone.length === 0) return []
  const title = `<b>${count(gone.length, 'file')} deleted or renamed</b>: what becomes of ${gone.length === 1 ? 'its track' : 'their tracks'}`
  const remedy = goneRemedy(gone)
  return [
    {
      rank: 3,
      html: () =>
        `<details${gone.length > openUpTo ? '' : ' open'}>\n<summary>${title}</summary>\n<table>`,
      parts: gone.map((each) => ({
        rank: 3,
        html: () =>
          `<tr><td valign="top">${names(run, each)}</td><td valign="top">${sentence(goneWords(each, run.mode))}</td></tr>`,
        holds: { one: 'deleted or renamed file', many: 'deleted or renamed files', number: 1 },
      })),
      close: `</table>${remedy === null ? '' : `\n<p>${sentence(remedy)}</p>`}\n</details>`,
    },
  ]
}

function names(run: Run, { path, now }: GoneTrack): string {
  return now === null ? code(path) : `${code(path)} →<br>${link(fileLink(run, now), code(now))}`
}
