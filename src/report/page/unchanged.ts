import { trackKey } from '../../language/track-key.ts'
import type { TrackResult } from '../../plan/change.ts'
import { count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { isNews } from '../words/change-words.ts'
import { videoKey } from './changes.ts'
import type { Part } from './fit.ts'
import { code, text } from './markup.ts'

/** Tracks that are left alone, folded: one row for a video and a reason, those that are equal last. */
export function unchangedParts(run: Run): readonly Part[] {
  const isEqual = ({ change }: TrackResult): number => Number(change.reason === 'equal')
  const kept = run.results
    .filter((result) => !isNews(result))
    .toSorted((a, b) => isEqual(a) - isEqual(b))
  if (kept.length === 0) return []
  const videos = videosByName(run)
  const title = run.mode === 'plan' ? 'Will be left alone' : 'Left alone'
  const noun = run.pulled ? 'file' : 'track'
  const groups = Map.groupBy(kept, ({ change }) => JSON.stringify([change.video, change.reason]))
  return [
    {
      rank: 9,
      html: () =>
        `<details>\n<summary><b>${title}</b>: ${count(kept.length, noun)}</summary>\n<table>`,
      parts: [...groups.values()].map((results) => ({
        rank: 9,
        html: () => row(results),
        holds: {
          one: `${noun} that is left alone`,
          many: `${noun}s that are left alone`,
          number: results.length,
        },
      })),
      close: '</table>\n</details>',
    },
  ]

  function row(results: readonly TrackResult[]): string {
    const [first] = results
    if (!first) return ''
    const { video, reason } = first.change
    const keys = results.map(({ change }) => code(trackKey(change.language, change.closedCaptions)))
    return `<tr><td>${videoKey(run, video, videos.get(video))}</td><td>${keys.join(' ')}</td><td>${text(reason)}</td></tr>`
  }
}
