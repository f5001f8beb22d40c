import { trackKey } from '../../language/track-key.ts'
import type { VideoState } from '../../plan/change.ts'
import type { Run } from '../run.ts'
import { statusWords, surveyAdvice, surveyTally, whyNone } from '../words/survey-words.ts'
import { videoLabel } from './changes.ts'
import type { Part } from './fit.ts'
import { code, sentence, text } from './markup.ts'

/** With more videos than this they are folded away. */
const openUpTo = 30

/** The tracks that are there, by video, where there is no file at all, and what becomes of them. */
export function surveyParts(run: Run): readonly Part[] {
  const { survey, videos } = run
  if (survey === null || videos.length === 0) return []
  const advice = surveyAdvice(run)
  return [
    ...(advice.length === 0
      ? []
      : [{ rank: 1, html: () => `<p>${advice.map((words) => sentence(words)).join('<br>')}</p>` }]),
    {
      rank: 3,
      html: () =>
        `<details${videos.length > openUpTo ? '' : ' open'}>\n<summary><b>${surveyTally(videos)}</b></summary>\n<table>\n<tr><th align="left">Video</th><th align="left">Tracks</th></tr>`,
      parts: videos.map((state) => ({
        rank: 3,
        html: () => row(run, state),
        holds: { one: 'video with its tracks', many: 'videos with their tracks', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}

function row(run: Run, state: VideoState): string {
  const none = whyNone(state)
  const tracks = state.tracks.map((track) => {
    const status = statusWords(track)
    const label = `${code(trackKey(track.language, track.closedCaptions))}&nbsp;“${text(track.name, 120)}”`
    return `${label}${status === null ? '' : ` (⚠️ ${sentence(status, 200)})`}`
  })
  return `<tr><td valign="top">${videoLabel(run, state.video, state)}</td><td valign="top">${none === null ? tracks.join(', ') : sentence(none)}</td></tr>`
}
