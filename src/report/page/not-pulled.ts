import { trackKey } from '../../language/track-key.ts'
import type { Change } from '../../plan/change.ts'
import type { WrittenTrack } from '../../pull/write.ts'
import { capitalise, count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import { tracksByVideo } from '../pulled-tracks.ts'
import type { Run } from '../run.ts'
import { fileTally, isOfProblems, whyNotPulled } from '../words/pull-words.ts'
import { videoLabel } from './changes.ts'
import type { Part } from './fit.ts'
import { fileLink } from './links.ts'
import { code, link, sentence, text } from './markup.ts'

const nameLimit = 120
const holds = { one: 'track that was not pulled', many: 'tracks that were not pulled' }

/** The tracks that became no file, by the reason that they share; where many do, they are folded behind it. */
export function notPulledParts(
  run: Run,
  skipped: readonly WrittenTrack[],
  openUpTo: number,
): readonly Part[] {
  if (skipped.length === 0) return []
  const reasons = Map.groupBy(skipped, ({ result }) => whyNotPulled(result.change))
  const open = reasons.size <= openUpTo ? ' open' : ''
  const title = `<b>Not pulled</b>: ${count(skipped.length, 'track')}`
  return [
    {
      rank: 4,
      html: () =>
        `<details${open}>\n<summary>${title}</summary>\n<table>\n<tr><th align="left">Why</th><th align="left">Tracks</th></tr>`,
      parts: [...reasons].map(([why, alike]) => reasonPart(run, why, alike)),
      close: '</table>\n</details>',
    },
  ]
}

/** Videos that are named beside their reason; more are folded. */
const mostOpen = 5

function reasonPart(run: Run, why: string, alike: readonly WrittenTrack[]): Part {
  const cell = `<tr><td valign="top">${sentence(capitalise(why))}</td><td valign="top">`
  if (alike.some(({ result }) => isOfProblems(result.change))) {
    const html = () => `${cell}${count(alike.length, 'file')}</td></tr>`
    return { rank: 4, html, holds: { ...holds, number: alike.length } }
  }
  const videos = videosByName(run)
  const groups = [...tracksByVideo(alike)]
  const isOpen = groups.length <= mostOpen
  const head = isOpen ? '' : `<details><summary>${fileTally(alike, 'track')}</summary>`
  return {
    rank: 4,
    html: () => `${cell}${head}`,
    parts: groups.map(([video, own], at) => ({
      rank: isOpen ? 4 : 6,
      html: () => {
        const label = videoLabel(run, video, videos.get(video))
        const tracks = own.map(({ result }) => trackWords(run, result.change)).join(', ')
        return `${at === 0 ? '' : '<br>'}${label}: ${tracks}`
      },
      holds: { ...holds, number: own.length },
    })),
    close: `${isOpen ? '' : '</details>'}</td></tr>`,
  }
}

/** The file, where there is one, else language and name. */
function trackWords(run: Run, { file, language, closedCaptions, name }: Change): string {
  if (file) return link(fileLink(run, file.path), code(file.path))
  return `${code(trackKey(language, closedCaptions))} “${text(name, nameLimit)}”`
}
