import type { Log } from '../../action/log.ts'
import { trackKey } from '../../language/track-key.ts'
import { plainLine } from '../../shared/harmless.ts'
import { count } from '../../shared/words.ts'
import type { Run } from '../run.ts'
import { statusWords, surveyAdvice, whyNone } from '../words/survey-words.ts'

/** Videos that the log names. */
const mostLines = 200

/** Lists which tracks are there, a line a video: `intro: en “English”, fr “Français” (being prepared)`. */
export function logSurvey(
  log: Pick<Log, 'info'>,
  { videos, survey }: Pick<Run, 'videos' | 'survey'>,
): void {
  for (const state of videos.slice(0, mostLines)) {
    const tracks = state.tracks.map((track) => {
      const status = statusWords(track)
      const label = `${trackKey(track.language, track.closedCaptions)} “${track.name}”`
      return status === null ? label : `${label} (${status})`
    })
    log.info(plainLine(`${state.video}: ${whyNone(state) ?? tracks.join(', ')}`))
  }
  const rest = videos.length - mostLines
  if (rest > 0) log.info(`… and ${count(rest, 'more video')}: see the summary.`)
  for (const words of surveyAdvice({ videos, survey })) log.info(plainLine(words))
}
