import { formatTimestamp } from '../../../subtitles/webvtt/timestamp.ts'
import type { PreviewCueText } from '../data.ts'

/** A cue of a text track, and its place in the list of cues. */
export interface TrackCue {
  readonly index: number
  readonly cue: PreviewCueText
}

/** A WebVTT file whose cues are named by their place in the list. */
export function webVtt(definitions: readonly string[], cues: readonly TrackCue[]): string {
  return [
    'WEBVTT',
    ...definitions.map(oneBlock),
    ...cues.map(({ index, cue: { start, end, text, settings } }) => {
      const timing = `${formatTimestamp(start)} --> ${formatTimestamp(end)} ${placed(oneBlock(settings).replaceAll('\n', ' '))}`
      return `${index}\n${timing.trimEnd()}\n${oneBlock(text)}`
    }),
  ].join('\n\n')
}

/** No blank line ends the block early, and no arrow begins another (WebVTT § 6.1). */
function oneBlock(text: string): string {
  return text
    .split(/[\r\n]+/u)
    .filter((line) => line !== '')
    .join('\n')
    .replaceAll('-->', '--&gt;')
}

/**
 * Chromium shows no vertical cue whose place is counted in lines, as it is unless it is given: the edge that is meant
 * (WebVTT § 7.2), and three hundredths of the width for each line, show it about there.
 */
function placed(settings: string): string {
  const growth = /(?:^|\s)vertical:(rl|lr)(?=\s|$)/u.exec(settings)?.[1]
  const line = /(?:^|\s)line:(\S+)/u.exec(settings)?.[1] ?? 'auto'
  if (!growth || line.includes('%')) return settings
  const count = Number.parseInt(line, 10)
  const place = count >= 0 ? count * 3 : 100 + (Number.isNaN(count) ? 0 : (count + 1) * 3)
  const fromFirst = Math.min(Math.max(place, 0), 100)
  const others = settings.replace(/(?:^|\s)line:\S+/gu, '')
  return `${others} line:${growth === 'rl' ? 100 - fromFirst : fromFirst}%`.trim()
}
