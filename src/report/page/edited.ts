import type { WrittenTrack } from '../../pull/write.ts'
import { capitalise, count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import { tracksByEnd, tracksByVideo } from '../pulled-tracks.ts'
import type { Run } from '../run.ts'
import { editCautions, pulledEdit } from '../words/pull-words.ts'
import { trackCell, videoLabel } from './changes.ts'
import { cueTable, isRoomyWith } from './cues.ts'
import type { Part } from './fit.ts'
import { sentence } from './markup.ts'

export interface EditedOptions {
  /** With more files than this they are folded away. */
  readonly openUpTo: number
  /** Rows of a cue table. */
  readonly cues: number
}

/** The files of a pull whose tracks were edited in DatoCMS, with the cues that are others now. */
export function editedParts(run: Run, { openUpTo, cues }: EditedOptions): readonly Part[] {
  const edited = tracksByEnd(run.pulled?.tracks ?? [])('edited')
  if (edited.length === 0) return []
  const videos = videosByName(run)
  const isRoomy = isRoomyWith(edited.length)
  const open = edited.length <= openUpTo ? ' open' : ''
  const title = `<b>Edited in DatoCMS</b>: ${count(edited.length, 'file')}`
  return [
    {
      rank: 3,
      html: () =>
        `<details${open}>\n<summary>${title}</summary>\n<table>\n<tr><th align="left">File</th><th align="left">What viewers see otherwise</th></tr>`,
      parts: [...tracksByVideo(edited)].map(([video, own]) => ({
        rank: 3,
        html: () =>
          `<tr><td colspan="2"><b>${videoLabel(run, video, videos.get(video))}</b></td></tr>`,
        parts: own.flatMap((track) => editedRows(run, track, { cues, isRoomy })),
      })),
      close: '</table>\n</details>',
    },
  ]
}

function editedRows(
  run: Run,
  track: WrittenTrack,
  { cues, isRoomy }: { readonly cues: number; readonly isRoomy: boolean },
): readonly Part[] {
  const { result, edit } = track
  const row: Part = {
    rank: 3,
    html: () => {
      const cautions = editCautions(track).map((words) => `⚠️ ${sentence(words)}`)
      const told = [`<b>${sentence(capitalise(pulledEdit(track)))}</b>`, ...cautions].join('<br>')
      return `<tr><td valign="top">${trackCell(run, result.change)}</td><td valign="top">${told}</td></tr>`
    },
    holds: { one: 'edited file', many: 'edited files', number: 1 },
  }
  // The commit has no line of the file that was written.
  const lines = { path: null, before: 'file', shown: cues, columns: 2, isRoomy } as const
  const table = edit && cueTable(run, { ...lines, difference: edit.difference })
  return table ? [row, table] : [row]
}
