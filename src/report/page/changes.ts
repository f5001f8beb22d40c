import type { Mode } from '../../action/mode.ts'
import { languageName } from '../../language/language-name.ts'
import type { Change, TrackResult, VideoState } from '../../plan/change.ts'
import { capitalise } from '../../shared/words.ts'
import { isHalfDone } from '../counts.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { cautions, contentWords, deed, ending, isNews, tally, why } from '../words/change-words.ts'
import { cueTable, isRoomyWith } from './cues.ts'
import type { Part } from './fit.ts'
import { assetLink, fileLink, thumbnail } from './links.ts'
import { code, link, picture, sentence, text } from './markup.ts'

export interface ChangeOptions {
  /** With more changes than this every video is folded. */
  readonly openUpTo: number
  /** So many stills at the most; Mux makes each on demand. */
  readonly stills: number
  /** Rows of a cue table. */
  readonly cues: number
}

const stillWidth = 96
const nameLimit = 120
const lineLimit = 80
const track = { one: 'changed track', many: 'changed tracks' }

/**
 * Every track that is not simply left alone, by video. Those of which the pull request changes no file come last, and
 * folded.
 */
export function changeParts(run: Run, options: ChangeOptions): readonly Part[] {
  const news = run.results.filter(isNews)
  if (news.length === 0) return []
  const videos = videosByName(run)
  const order = new Map(run.videos.map(({ video }, index) => [video, index]))
  const { changedFiles } = run
  const isOwn = ({ change: { file } }: TrackResult): boolean =>
    changedFiles === null || (file !== null && changedFiles.has(file.path))
  const groups = [...Map.groupBy(news, ({ change }) => change.video)]
    .map(([video, results]) => ({ video, results, own: results.some(isOwn) }))
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        (order.get(a.video) ?? order.size) - (order.get(b.video) ?? order.size),
    )
  const isShort = news.length <= options.openUpTo
  return [
    {
      rank: 3,
      html: () => '<h3>Changes by video</h3>',
    },
    ...groups.map(({ video, results, own }, index): Part => {
      const parts = results.flatMap((result) =>
        rows(run, result, { ...options, isRoomy: isRoomyWith(news.length) }),
      )
      return {
        rank: Math.min(...parts.map(({ rank }) => rank)),
        html: () => {
          const state = videos.get(video)
          const still = index < options.stills ? image(video, state) : ''
          const title = `<b>${videoLabel(run, video, state)}</b>: ${tally(results, run.mode)}`
          const head =
            isShort && own
              ? `<details open>\n<summary>${still} ${title}</summary>`
              : `<details>\n<summary>${title}</summary>\n${still && `<p>${still}</p>`}`
          return `${head.trimEnd()}\n<table>\n${columns(run.mode)}`
        },
        parts,
        close: '</table>\n</details>',
      }
    }),
  ]
}

/** `Italian it-IT “Italiano”` and the file, linked where the commit has it. */
export function trackCell(
  run: Run,
  track: Pick<Change, 'language' | 'closedCaptions' | 'name'> & {
    readonly file: { readonly path: string } | null
    readonly kind?: Change['kind']
  },
): string {
  const { language, closedCaptions, file } = track
  const name = languageName(language)
  const words = [
    ...(name === null ? [] : [sentence(name)]),
    code(language),
    ...(closedCaptions ? ['closed captions'] : []),
  ]
  const label = `${words.join(' ')} · “${text(track.name, nameLimit)}”`
  if (!file) return label
  const isNew = run.mode === 'pull' && track.kind === 'create'
  return `${label}<br>${link(isNew ? null : fileLink(run, file.path), code(file.path))}`
}

/** A video by its key, linked to its asset. */
export function videoKey(run: Run, video: string, state: VideoState | undefined): string {
  const id = state?.upload?.id
  return link(id === undefined ? null : assetLink(run, id), text(video, nameLimit))
}

/** The asset with its link, and the video's key where the two differ. */
export function videoLabel(run: Run, video: string, state: VideoState | undefined): string {
  const id = state?.upload?.id
  const asset = state?.upload?.filename
  const label = link(id === undefined ? null : assetLink(run, id), text(asset ?? video, nameLimit))
  return asset === undefined || asset === video ? label : `${label} ${code(video, nameLimit)}`
}

function image(video: string, state: VideoState | undefined): string {
  const still = thumbnail(state, stillWidth)
  if (still === null) return ''
  const alt = `Still of ${state?.upload?.filename ?? video}`
  return picture(still, { width: stillWidth, alt })
}

function columns(mode: Mode): string {
  const titles = ['Track', 'Change', ...(mode === 'apply' ? ['Result'] : [])]
  return `<tr>${titles.map((title) => `<th align="left">${title}</th>`).join('')}</tr>`
}

function rows(
  run: Run,
  result: TrackResult,
  { cues, isRoomy }: ChangeOptions & { readonly isRoomy: boolean },
): readonly Part[] {
  const { change } = result
  const row: Part = {
    rank: change.kind === 'create' || change.kind === 'skip' ? 4 : 3,
    html: () => trackRow(run, result),
    holds: { ...track, number: 1 },
  }
  const table =
    change.kind === 'replace' && change.difference
      ? cueTable(run, {
          difference: change.difference,
          path: change.file?.path ?? null,
          before: 'DatoCMS',
          shown: cues,
          columns: run.mode === 'apply' ? 3 : 2,
          isRoomy,
        })
      : null
  return table ? [row, table] : [row]
}

function trackRow(run: Run, result: TrackResult): string {
  const { change, outcome } = result
  const notes = cautions(result, run.mode).map((words) => `⚠️ ${words}`)
  const content = contentWords(change)
  const shown = content ? [content.size, ...content.lines.map(quotedLine)] : []
  const told = [`<b>${deed(result, run.mode)}</b>`, reason(why(change)), ...shown, ...notes]
  const cells = [trackCell(run, change), told.filter(Boolean).join('<br>')]
  if (run.mode === 'apply') {
    const failed = outcome === 'failed' || outcome === 'restored'
    const open = isHalfDone(result) ? sentence(result.error ?? '') : ''
    cells.push(failed ? '❌ See Failures' : (ending(result) ?? open))
  }
  return `<tr>${cells.map((cell) => `<td valign="top">${cell}</td>`).join('')}</tr>`
}

/** A line of a text that comes or goes. */
export function quotedLine(line: string): string {
  return `<i>${text(line, lineLimit)}</i>`
}

function reason(words: string | null): string {
  if (words === null) return ''
  return `<span dir="auto">${sentence(capitalise(words), 500)}</span>`
}
