import type { CheckedFile } from '../../files/check.ts'
import type { EditedFile } from '../../files/edits.ts'
import { describeErrors } from '../../plan/words.ts'
import { byText } from '../../shared/problem.ts'
import { capitalise, count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { contentWords } from '../words/change-words.ts'
import { editWords, sizeWords, tallyEdits } from '../words/edit-words.ts'
import { quotedLine, trackCell, videoLabel } from './changes.ts'
import { cueTable, isRoomyWith } from './cues.ts'
import type { Part } from './fit.ts'
import { sentence } from './markup.ts'

export interface FileOptions {
  /** With more files than this they are folded away. */
  readonly openUpTo: number
  /** Rows of a cue table. */
  readonly cues: number
}

/**
 * What the changed files do to what viewers see, where no plan tells it, and, in a check, the track that each of the
 * others would become.
 */
export function fileParts(run: Run, options: FileOptions): readonly Part[] {
  return [...editParts(run, options), ...(run.mode === 'check' ? otherParts(run, options) : [])]
}

function editParts(run: Run, { openUpTo, cues }: FileOptions): readonly Part[] {
  const { edits } = run
  if (edits.length === 0) return []
  const title =
    run.mode === 'check' ? 'Changed files' : 'Changed files, whose tracks could not be read'
  return [
    {
      rank: 3,
      html: () => head(`<b>${title}</b>: ${tallyEdits(edits)}`, 'Change', edits.length <= openUpTo),
      parts: byVideo(
        run,
        edits,
        ({ checked }) => checked,
        (each) => editRows(run, each, cues),
      ),
      close,
    },
  ]
}

function otherParts(run: Run, { openUpTo }: FileOptions): readonly Part[] {
  const told = new Set(run.edits.map(({ checked }) => checked.file.path))
  const files = run.files.filter(({ file }) => !told.has(file.path))
  if (files.length === 0) return []
  const what = told.size > 0 ? 'Other files and their tracks' : 'Files and their tracks'
  const videos = new Set(files.map(({ file }) => file.video)).size
  const title = `<b>${what}</b>: ${count(files.length, 'file')}, ${count(videos, 'video')}`
  const isOpen = told.size === 0 && files.length <= openUpTo
  return [
    {
      rank: 9,
      html: () => head(title, 'Cues', isOpen),
      parts: byVideo(
        run,
        files,
        (each) => each,
        (each) => [fileRow(run, each)],
      ),
      close,
    },
  ]
}

const close = '</table>\n</details>'

function head(title: string, column: string, isOpen: boolean): string {
  return `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n<table>\n<tr><th align="left">Track</th><th align="left">${column}</th></tr>`
}

function byVideo<T>(
  run: Run,
  items: readonly T[],
  fileOf: (item: T) => CheckedFile,
  rowsOf: (item: T) => readonly Part[],
): readonly Part[] {
  const videos = videosByName(run)
  const groups = [...Map.groupBy(items, (item) => fileOf(item).file.video)]
  return groups
    .sort(([a], [b]) => byText(a, b))
    .map(([video, own]): Part => {
      const parts = own.flatMap(rowsOf)
      return {
        rank: Math.min(...parts.map(({ rank }) => rank)),
        html: () =>
          `<tr><td colspan="2"><b>${videoLabel(run, video, videos.get(video))}</b></td></tr>`,
        parts,
      }
    })
}

function editRows(run: Run, each: EditedFile, cues: number): readonly Part[] {
  const { checked, edit } = each
  const row: Part = {
    rank: edit.kind === 'changed' ? 3 : 4,
    html: () => {
      const content = edit.kind === 'new' ? contentWords(checked) : null
      const lines = content ? [content.size, ...content.lines.map(quotedLine)] : []
      const words = sentence(capitalise(editWords(each)))
      const isNews = edit.kind === 'new' || edit.kind === 'changed'
      return cells(run, checked, [isNews ? `<b>${words}</b>` : words, ...lines])
    },
    holds: { one: 'changed file', many: 'changed files', number: 1 },
  }
  const table =
    edit.kind === 'changed'
      ? cueTable(run, {
          difference: edit.difference,
          path: checked.file.path,
          before: 'base',
          shown: cues,
          columns: 2,
          isRoomy: isRoomyWith(run.edits.length),
        })
      : null
  return table ? [row, table] : [row]
}

function fileRow(run: Run, checked: CheckedFile): Part {
  return {
    rank: 9,
    html: () => cells(run, checked, [sizeWords(checked)]),
    holds: { one: 'file with its track', many: 'files with their tracks', number: 1 },
  }
}

function cells(run: Run, { file, errors }: CheckedFile, told: readonly string[]): string {
  const problem = errors > 0 ? `❌ ${capitalise(describeErrors(errors))}` : ''
  const words = [...told, problem].filter(Boolean).join('<br>')
  return `<tr><td valign="top">${trackCell(run, { ...file, file })}</td><td valign="top">${words}</td></tr>`
}
