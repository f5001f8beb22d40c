import type { Run } from '../run.ts'
import { changeParts } from './changes.ts'
import { coverageParts } from './coverage-table.ts'
import { editedParts } from './edited.ts'
import { failureParts } from './failures.ts'
import { fileParts } from './files.ts'
import { goneParts } from './gone.ts'
import { problemParts } from './problems.ts'
import { pulledParts } from './pulled.ts'
import { page } from './summary.ts'
import { surveyParts } from './survey.ts'
import { unchangedParts } from './unchanged.ts'

/** GitHub takes 65,536 characters; the rest is for the marker and what else the caller adds. */
const commentLimit = 64_000

/** The pull request comment without its marker: the summary's content, more of it folded, below 64,000 characters. */
export function commentBody(run: Run): string {
  return page(run, {
    isElsewhere: true,
    limit: commentLimit,
    size: (html) => html.length,
    more: 'The summary of the run has more.',
    parts: [
      ...failureParts(run),
      ...editedParts(run, { openUpTo: 12, cues: 10 }),
      ...problemParts(run, { openUpTo: 3, firstFiles: 20, perFile: 20 }),
      ...pulledParts(run, 10),
      ...goneParts(run),
      ...fileParts(run, { openUpTo: 12, cues: 10 }),
      ...surveyParts(run),
      ...(run.pulled ? [] : changeParts(run, { openUpTo: 12, stills: 20, cues: 10 })),
      ...(run.pulled ? [] : coverageParts(run, 0)),
      ...unchangedParts(run),
    ],
  })
}
