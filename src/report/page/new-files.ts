import { trackKey } from '../../language/track-key.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { videosByName } from '../coverage.ts'
import { tracksByVideo } from '../pulled-tracks.ts'
import type { Run } from '../run.ts'
import { fileTally, pathPattern } from '../words/pull-words.ts'
import { videoLabel } from './changes.ts'
import type { Part } from './fit.ts'
import { code } from './markup.ts'

/**
 * Files by video, its languages on one line. Their paths are told once where they are alike, and are no links, because
 * no commit has them.
 */
export function newFileParts(
  run: Run,
  tracks: readonly WrittenTrack[],
  { openUpTo, title }: { readonly openUpTo: number; readonly title: string },
): readonly Part[] {
  if (tracks.length === 0) return []
  const videos = videosByName(run)
  const groups = [...tracksByVideo(tracks)]
  const patterns = new Set(tracks.map(({ result }) => pathPattern(result.change)))
  const areAlike = patterns.size === 1
  const where = areAlike ? ` as ${[...patterns].map((pattern) => code(pattern)).join('')}` : ''
  const open = groups.length <= openUpTo ? ' open' : ''
  return [
    {
      rank: 4,
      html: () =>
        `<details${open}>\n<summary><b>${title}</b>: ${fileTally(tracks)}${where}</summary>\n<table>`,
      parts: groups.map(([video, own]) => ({
        rank: 4,
        html: () => {
          const label = videoLabel(run, video, videos.get(video))
          const files = areAlike ? keys(own) : byPattern(own)
          return `<tr><td valign="top">${label}</td><td valign="top">${files}</td></tr>`
        },
        holds: { one: 'new file', many: 'new files', number: own.length },
      })),
      close: '</table>\n</details>',
    },
  ]
}

function byPattern(tracks: readonly WrittenTrack[]): string {
  return [...Map.groupBy(tracks, ({ result }) => pathPattern(result.change))]
    .map(([pattern, own]) => `${keys(own)} as ${code(pattern)}`)
    .join('<br>')
}

function keys(tracks: readonly WrittenTrack[]): string {
  return tracks
    .map(({ result: { change } }) => code(trackKey(change.language, change.closedCaptions)))
    .join(' ')
}
