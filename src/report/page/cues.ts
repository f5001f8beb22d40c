import { plainLines } from '../../shared/harmless.ts'
import { count, timestamp } from '../../shared/words.ts'
import {
  type ChangedCue,
  type CueDifference,
  type CueText,
  cuesToShow,
} from '../../subtitles/compare/difference.ts'
import type { Run } from '../run.ts'
import type { Part } from './fit.ts'
import { fileLink } from './links.ts'
import { inert, lines, link } from './markup.ts'
import { type Span, wordDifference } from './word-difference.ts'

const textLimit = 400
const openUpTo = 5

export interface CueTable {
  readonly difference: CueDifference
  /** Of the file that the lines of cues are linked to; null where they are not. */
  readonly path: string | null
  /** Where the earlier text is from. The later one is the file's or, where this is, that of DatoCMS. */
  readonly before: 'DatoCMS' | 'base' | 'file'
  /** So many cues at the most. */
  readonly shown: number
  /** Of the table whose row this becomes. */
  readonly columns: number
  /** Whether the page has room for a table of few cues that stands open. */
  readonly isRoomy: boolean
}

/** The cues that a change makes others, side by side and mostly folded; null where there are none to show. */
export function cueTable(run: Run, options: CueTable): Part | null {
  const { cues, shift } = options.difference
  if (cues.length === 0 || (shift !== null && shift !== 0)) return null
  return {
    rank: 7,
    html: () => `<tr><td colspan="${options.columns}">${table(run, options)}</td></tr>`,
    holds: { one: 'comparison of cues', many: 'comparisons of cues', number: 1 },
  }
}

function table(run: Run, { difference, path, before, shown, isRoomy }: CueTable): string {
  const { added, changed, removed } = difference
  const all = added + changed + removed
  const cues = cuesToShow(difference, shown)
  const rest = all - cues.length
  const after = before === 'file' ? 'DatoCMS' : 'file'
  return [
    `<details${isRoomy && all <= openUpTo ? ' open' : ''}><summary>${count(all, 'cue')} side by side</summary>`,
    '<table>',
    `<tr><th align="left">Time</th><th align="left">Before (${before})</th><th align="left">After (${after})</th></tr>`,
    ...cues.map((cue) => row(cue, run, path)),
    '</table>',
    ...(rest > 0 ? [`<p>and ${count(rest, 'more cue')}</p>`] : []),
    '</details>',
  ].join('\n')
}

function row(cue: ChangedCue, run: Run, path: string | null): string {
  const { before, after, line } = cue
  const href = path === null || line === null ? null : fileLink(run, path, line)
  const cells = [times(cue, href), ...texts(before, after)]
  return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`
}

function texts(before: CueText | null, after: CueText | null): readonly [string, string] {
  if (!before) return ['<i>new cue</i>', lines(after?.text ?? '', textLimit)]
  if (!after) return [lines(before.text, textLimit), '<i>removed</i>']
  const { removed, added } = wordDifference(shownText(before.text), shownText(after.text))
  const same = before.text === after.text && period(before) === period(after)
  const note = same ? '<br><i>same text, other markup or position</i>' : ''
  return [spans(removed, 'del'), spans(added, 'ins') + note]
}

function times({ kind, before, after }: ChangedCue, href: string | null): string {
  const old = before && period(before)
  const now = after && period(after)
  if (kind !== 'changed' || old === now) return link(href, now ?? old ?? '')
  return `<del>${old}</del><br>${link(href, `<ins>${now}</ins>`)}`
}

function period({ start, end }: { readonly start: number; readonly end: number }): string {
  return `${timestamp(start)} – ${timestamp(end)}`
}

function shownText(value: string): string {
  return plainLines(value, textLimit).join('\n')
}

/** The spans of a cue's text, each line with its own direction. */
function spans(parts: readonly Span[], element: 'del' | 'ins'): string {
  const rows: string[] = ['']
  for (const { text, differs } of parts) {
    text.split('\n').forEach((piece, index) => {
      if (index > 0) rows.push('')
      const html = inert(piece)
      rows[rows.length - 1] +=
        differs && piece.trim() !== '' ? `<${element}>${html}</${element}>` : html
    })
  }
  return rows.map((line) => (line === '' ? '' : `<span dir="auto">${line}</span>`)).join('<br>')
}

/** Whether so many changes leave room for tables that stand open. */
export function isRoomyWith(changes: number): boolean {
  return changes <= 3
}
