import { isOfFiles, type Mode } from '../../action/mode.ts'
import { languageName } from '../../language/language-name.ts'
import { count } from '../../shared/words.ts'
import { type CellState, coverage, videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { videoKey } from './changes.ts'
import type { Part } from './fit.ts'
import { attribute, code } from './markup.ts'

const icons: Readonly<Record<CellState, string>> = {
  ready: '✅',
  create: '➕',
  replace: '✏️',
  delete: '🗑️',
  error: '❌',
  failed: '⛔',
  'no-upload': '❓',
  'no-video': '🚫',
  unprocessed: '🎞️',
  preparing: '⏳',
  errored: '⚠️',
  remote: '☁️',
  missing: '❗',
  none: '',
}

/** Stands beside the state of a file that is older than its source. */
const outdatedIcon = '🕰️'

/** Videos × languages with a legend of the signs that occur. */
export function coverageParts(run: Run, openUpTo: number): readonly Part[] {
  if (isOfFiles(run.mode)) return []
  const { columns, rows } = coverage(run)
  if (columns.length === 0 || rows.length === 0) return []
  const videos = videosByName(run)
  const used = new Set(rows.flatMap(({ cells }) => cells))
  const isSomeOutdated = rows.some(({ outdated }) => outdated.size > 0)
  const missing = rows.flatMap(({ cells }) => cells).filter((cell) => cell === 'missing').length
  const gaps = missing > 0 ? `, ${count(missing, 'required track')} missing` : ''
  return [
    {
      rank: 5,
      html: () =>
        [
          `<details${rows.length <= openUpTo ? ' open' : ''}>`,
          `<summary><b>Videos and languages</b>: ${count(rows.length, 'video')}${gaps}</summary>`,
          `<p>${legend(used, run.mode)}${isSomeOutdated ? ` · ${outdatedIcon} older than its source` : ''}</p>`,
          '<table>',
          `<tr><th align="left">Video</th>${columns.map(heading).join('')}</tr>`,
        ].join('\n'),
      parts: rows.map(({ video, cells, outdated }) => ({
        rank: 5,
        html: () =>
          `<tr><td>${videoKey(run, video, videos.get(video))}</td>${cells.map((state, at) => cell(state, outdated.has(columns[at] ?? ''))).join('')}</tr>`,
        holds: { one: 'row of the matrix', many: 'rows of the matrix', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}

function heading(key: string): string {
  const tag = key.replace(/\.sdh$/u, '')
  const name = languageName(tag)
  const title = name === null ? key : `${name}${tag === key ? '' : ', closed captions'}`
  return `<th nowrap title=${attribute(title)}>${code(key, 60)}</th>`
}

function cell(state: CellState, isOutdated: boolean): string {
  return `<td align="center">${icons[state]}${isOutdated ? ` ${outdatedIcon}` : ''}</td>`
}

function legend(used: ReadonlySet<CellState>, mode: Mode): string {
  const not = mode === 'plan' ? 'will be' : 'should be, but is not'
  const words: readonly (readonly [CellState, string])[] = [
    ['ready', 'ready'],
    ['create', `${not} created`],
    ['replace', `${not} replaced`],
    ['delete', `${not} deleted`],
    ['error', 'the file has errors'],
    ['failed', 'failed, see Failures'],
    ['no-upload', 'upload not found'],
    ['no-video', 'the upload is no video'],
    ['unprocessed', 'video not processed yet'],
    ['preparing', 'being prepared by DatoCMS'],
    ['errored', 'errored in DatoCMS'],
    ['missing', 'required, but missing'],
    ['remote', 'only in DatoCMS'],
  ]
  return words
    .filter(([state]) => used.has(state))
    .map(([state, meaning]) => `${icons[state]} ${meaning}`)
    .join(' · ')
}
