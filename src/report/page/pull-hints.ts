import { capitalise, count } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import { untoldAdvice, untoldLines, waitingAdvice, waitingLine } from '../words/pull-hints.ts'
import type { Part } from './fit.ts'
import { assetLink } from './links.ts'
import { code, link, sentence, text } from './markup.ts'

/** Lines of which one is the right one, for one video. */
const mostLines = 10

interface Hint {
  readonly title: string
  readonly advice: string | null
  /** The cells of its rows. */
  readonly rows: readonly (() => readonly string[])[]
}

/** What else the manifest could name, and what it names in vain. */
export function hintParts(run: Run, openUpTo: number): readonly Part[] {
  const { waiting, untold, barren } = run.pulled ?? { waiting: [], untold: [], barren: [] }
  const hints: readonly Hint[] = [
    {
      title: 'Files that wait for a video',
      advice: waitingAdvice,
      rows: waiting.map((each) => () => [
        code(waitingLine(each)),
        link(assetLink(run, each.upload.id), text(each.upload.filename, 120)),
      ]),
    },
    {
      title: 'Files whose video cannot be told',
      advice: untoldAdvice,
      rows: untold.map((each) => () => {
        const lines = untoldLines(each).map(
          ({ line, filename, id }) =>
            `${code(line)} ${link(assetLink(run, id), text(filename, 120))}`,
        )
        const rest = lines.length - mostLines
        const more = rest > 0 ? [`and ${count(rest, 'more video')}`] : []
        return [code(each.video), [...lines.slice(0, mostLines), ...more].join('<br>')]
      }),
    },
    {
      title: 'Nothing to pull from',
      advice: null,
      rows: barren.map(({ video, reason }) => () => [code(video), sentence(capitalise(reason))]),
    },
  ]
  return hints.flatMap((hint) => hintPart(hint, openUpTo))
}

function hintPart({ title, advice, rows }: Hint, openUpTo: number): readonly Part[] {
  if (rows.length === 0) return []
  const open = rows.length <= openUpTo ? ' open' : ''
  const told = advice === null ? '' : `\n<p>${sentence(advice)}</p>`
  return [
    {
      rank: 5,
      html: () =>
        `<details${open}>\n<summary>ℹ️ <b>${title}</b>: ${count(rows.length, 'video')}</summary>${told}\n<table>`,
      parts: rows.map((cells) => ({
        rank: 5,
        html: () =>
          `<tr>${cells()
            .map((cell) => `<td valign="top">${cell}</td>`)
            .join('')}</tr>`,
        holds: { one: 'hint', many: 'hints', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}
