import type { TrackResult, VideoState } from '../../plan/change.ts'
import { count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { deed, noReason } from '../words/change-words.ts'
import { trackCell, videoLabel } from './changes.ts'
import type { Part } from './fit.ts'
import { sentence } from './markup.ts'

const shownTracks = 20

/** Tracks that failed and why, those with one reason together, and what to do next. */
export function failureParts(run: Run): readonly Part[] {
  const failed = run.results.filter(({ outcome }) => outcome === 'failed' || outcome === 'restored')
  if (failed.length === 0) return []
  const videos = videosByName(run)
  const reasons = Map.groupBy(
    failed,
    (result) => `${deed(result, run.mode)}: ${result.error ?? noReason}`,
  )
  return [
    { rank: 1, html: () => '<h3>Failures</h3>' },
    {
      rank: 1,
      html: () =>
        '<p>Mend the cause and run the workflow again: what worked stays, and only what is missing is tried again.</p>',
    },
    {
      rank: 1,
      html: () =>
        '<table>\n<tr><th align="left">Track</th><th align="left">What happened, and what to do</th></tr>',
      parts: [...reasons].map(([reason, results]) => ({
        rank: 1,
        html: () => row({ run, videos }, reason, results),
        holds: { one: 'failed track', many: 'failed tracks', number: results.length },
      })),
      close: '</table>',
    },
  ]
}

function row(
  { run, videos }: { readonly run: Run; readonly videos: ReadonlyMap<string, VideoState> },
  reason: string,
  results: readonly TrackResult[],
): string {
  const cells = results
    .slice(0, shownTracks)
    .map((result) => {
      const { video } = result.change
      return `<p><b>${videoLabel(run, video, videos.get(video))}</b><br>${trackCell(run, result.change)}</p>`
    })
    .join('')
  const rest = results.length - shownTracks
  const more = rest > 0 ? `<p>and ${count(rest, 'more track')}</p>` : ''
  return `<tr><td valign="top">${cells}${more}</td><td valign="top">❌ ${sentence(reason)}</td></tr>`
}
