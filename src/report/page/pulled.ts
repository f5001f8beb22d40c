import type { Pulled } from '../../pull/pulled.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { freshTally, pullCautions, untoldWords, waitingWords } from '../words/pull-words.ts'
import { trackCell, videoLabel } from './changes.ts'
import { cueTable, isRoomyWith } from './cues.ts'
import type { Part } from './fit.ts'
import { code, sentence } from './markup.ts'

export interface PulledOptions {
  /** With more rows than this a table is folded away. */
  readonly openUpTo: number
  /** Rows of a cue table. */
  readonly cues: number
}

/** What a pull wrote, what it did not and why, and the videos that it added. */
export function pulledParts(run: Run, options: PulledOptions): readonly Part[] {
  const { pulled } = run
  if (pulled === null) return []
  const of = (isMeant: (track: WrittenTrack) => boolean) => pulled.tracks.filter(isMeant)
  const edited = of(
    ({ result }) => result.outcome === 'written' && result.change.kind === 'replace',
  )
  const fresh = of(({ result }) => result.outcome === 'written' && result.change.kind === 'create')
  const skipped = of(({ result }) => result.change.kind === 'skip')
  return [
    ...table(run, edited, {
      ...options,
      title: `<b>Edited in DatoCMS</b>: ${count(edited.length, 'file')}`,
      rank: 3,
    }),
    ...table(run, skipped, {
      ...options,
      title: `<b>Not pulled</b>: ${count(skipped.length, 'track')}`,
      rank: 3,
    }),
    ...table(run, fresh, {
      ...options,
      title: `<b>New files</b>: ${freshTally(fresh.map(({ result }) => result))}`,
      rank: 4,
    }),
    ...addedParts(run, options),
    ...hintParts(pulled),
  ]
}

function table(
  run: Run,
  tracks: readonly WrittenTrack[],
  {
    openUpTo,
    title,
    rank,
    cues,
  }: PulledOptions & { readonly title: string; readonly rank: number },
): readonly Part[] {
  if (tracks.length === 0) return []
  const videos = videosByName(run)
  const isOpen = tracks.length <= openUpTo
  return [
    {
      rank,
      html: () => `<details${isOpen ? ' open' : ''}>\n<summary>${title}</summary>\n<table>`,
      parts: [...Map.groupBy(tracks, ({ result }) => result.change.video)].map(([video, own]) => ({
        rank,
        html: () =>
          `<tr><td colspan="2"><b>${videoLabel(run, video, videos.get(video))}</b></td></tr>`,
        parts: own.flatMap((track) => rows(run, track, { cues, rank, tracks: tracks.length })),
      })),
      close: '</table>\n</details>',
    },
  ]
}

function rows(
  run: Run,
  track: WrittenTrack,
  { cues, rank, tracks }: { readonly cues: number; readonly rank: number; readonly tracks: number },
): readonly Part[] {
  const { change } = track.result
  const told = [change.reason, ...pullCautions(track)].map((words) => sentence(words)).join('<br>')
  const row: Part = {
    rank,
    html: () =>
      `<tr><td valign="top">${trackCell(run, change)}</td><td valign="top">${told}</td></tr>`,
    holds: { one: 'track', many: 'tracks', number: 1 },
  }
  const compared =
    track.edit &&
    cueTable(run, {
      difference: track.edit.difference,
      path: change.file?.path ?? null,
      before: 'base',
      shown: cues,
      columns: 2,
      isRoomy: isRoomyWith(tracks),
    })
  return compared ? [row, compared] : [row]
}

/** What else the manifest could name, and what it names in vain. */
function hintParts({ waiting, untold, barren }: Pulled): readonly Part[] {
  const hints = [
    ...waiting.map(waitingWords),
    ...untold.map(untoldWords),
    ...barren.map(({ video, reason }) => `\`${video}\`: ${reason}.`),
  ]
  return hints.map((words) => ({
    rank: 4,
    html: () => `<p>ℹ️ ${sentence(words)}</p>`,
    holds: { one: 'hint', many: 'hints', number: 1 },
  }))
}

function addedParts(run: Run, { openUpTo }: PulledOptions): readonly Part[] {
  const added = run.pulled?.added ?? []
  if (added.length === 0) return []
  const videos = videosByName(run)
  return [
    {
      rank: 5,
      html: () =>
        `<details${added.length <= openUpTo ? ' open' : ''}>\n<summary><b>Added to the manifest</b>: ${count(added.length, 'video')}</summary>\n<table>`,
      parts: added.map(({ video, upload }) => ({
        rank: 5,
        html: () =>
          `<tr><td>${videoLabel(run, video, videos.get(video))}</td><td>${code(upload.id)}</td></tr>`,
        holds: { one: 'added video', many: 'added videos', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}
