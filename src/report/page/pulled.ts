import { tracksByEnd, tracksByVideo } from '../pulled-tracks.ts'
import type { Run } from '../run.ts'
import { freshCautions } from '../words/pull-words.ts'
import { addedParts } from './added.ts'
import type { Part } from './fit.ts'
import { sentence } from './markup.ts'
import { newFileParts } from './new-files.ts'
import { notPulledParts } from './not-pulled.ts'
import { hintParts } from './pull-hints.ts'

/**
 * What a pull could not pull, then what is new, then what else the manifest could name. Tables with more rows than
 * `openUpTo` are folded away.
 */
export function pulledParts(run: Run, openUpTo: number): readonly Part[] {
  const { pulled } = run
  if (pulled === null) return []
  const of = tracksByEnd(pulled.tracks)
  const fresh = of('fresh')
  return [
    ...notPulledParts(run, of('skipped'), openUpTo),
    ...newFileParts(run, of('cancelled'), { openUpTo, title: 'Cancelled, not written' }),
    ...newFileParts(run, fresh, { openUpTo, title: 'New files' }),
    ...freshCautions(fresh).map((words) => ({
      rank: 4,
      html: () => `<p>⚠️ ${sentence(words)}</p>`,
    })),
    ...addedParts(run, new Set(tracksByVideo(fresh).keys()), openUpTo),
    ...hintParts(run, openUpTo),
  ]
}
