import { appendFile } from 'node:fs/promises'
import { plainLines } from '../../shared/harmless.ts'
import { count, duration, series } from '../../shared/words.ts'
import { SHOWN_CUES } from '../../subtitles/compare/difference.ts'
import type { Run } from '../run.ts'
import { sharedCautions } from '../words/change-words.ts'
import { title } from '../words/headline.ts'
import { changeParts } from './changes.ts'
import { coverageParts } from './coverage-table.ts'
import { editedParts } from './edited.ts'
import { failureParts } from './failures.ts'
import { fileParts } from './files.ts'
import { fitParts, type Part } from './fit.ts'
import { fixedParts } from './fixed.ts'
import { goneParts } from './gone.ts'
import { commitLink, runLink } from './links.ts'
import { code, link, sentence } from './markup.ts'
import { problemParts } from './problems.ts'
import { pulledParts } from './pulled.ts'
import { surveyParts } from './survey.ts'
import { unchangedParts } from './unchanged.ts'

/** UTF-8 bytes. GitHub refuses a step's summary above 1 MiB. */
const summaryLimit = 900 * 1024
/** Room for the sentence about what was left out. */
const reserve = 2048

/** The step summary: HTML blocks that GitHub's Markdown hands through, at most 900 KiB of UTF-8. */
export function summary(run: Run): string {
  return page(run, {
    limit: summaryLimit,
    size: (html) => Buffer.byteLength(html),
    more: 'The JSON report (output <code>report</code>) has everything.',
    parts: [
      ...failureParts(run),
      ...editedParts(run, { openUpTo: 20, cues: SHOWN_CUES }),
      ...problemParts(run, { openUpTo: 10, firstFiles: 500, perFile: 50 }),
      ...fixedParts(run),
      ...pulledParts(run, 20),
      ...goneParts(run),
      ...fileParts(run, { openUpTo: 20, cues: SHOWN_CUES }),
      ...surveyParts(run),
      ...(run.pulled ? [] : trackParts(run)),
      ...unchangedParts(run),
    ],
  })
}

/** What becomes of the tracks. */
function trackParts(run: Run): readonly Part[] {
  return [
    ...changeParts(run, { openUpTo: 20, stills: 100, cues: SHOWN_CUES }),
    ...coverageParts(run, run.survey ? 0 : 30),
  ]
}

/** Puts the summary onto the step's page; does nothing where the runner gives no file for it. */
export async function writeSummary(run: Run): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (file) await appendFile(file, summary(run))
}

/** One page about a run: its head, the parts that fit, and what was left out. */
export function page(
  run: Run,
  options: {
    readonly limit: number
    readonly size: (html: string) => number
    readonly parts: readonly Part[]
    /** Whether it stands elsewhere than on the page of the run. */
    readonly isElsewhere?: boolean
    /** Where a reader finds what was left out. */
    readonly more: string
  },
): string {
  const { limit, size, parts, more, isElsewhere = false } = options
  const top = head(run, isElsewhere)
  const bottom = foot(run)
  const { html, leftOut } = fitParts(parts, {
    limit: limit - size(top) - size(bottom) - reserve,
    size,
  })
  const missing = leftOut.map(({ one, many, number }) => count(number, one, many))
  const note =
    missing.length === 0
      ? ''
      : `<p>⚠️ The run is larger than one page may be. Left out here: ${series(missing)}. ${more}</p>`
  return `${[top, note, html, bottom].filter((part) => part !== '').join('\n\n')}\n`
}

const modes = {
  check: 'Check of the files only; DatoCMS was not asked.',
  fix: 'Files only; DatoCMS was not asked.',
  pull: 'Files only: nothing was written to DatoCMS.',
  plan: 'Plan only: nothing was written to DatoCMS.',
  apply: '',
} as const

function head(run: Run, isElsewhere: boolean): string {
  const address = isElsewhere ? runLink(run) : null
  const page = address && `${link(address, 'The run')} has the summary and the log.`
  const about = [commit(run), modes[run.mode], page].filter(Boolean).join(' ')
  const warnings = run.warnings.slice(0, 20).map((each) => `<p>⚠️ ${sentence(each)}</p>`)
  const notices = run.notices.slice(0, 20).map((notice) => `<p>ℹ️ ${sentence(notice)}</p>`)
  return [
    `<h2>${sentence(title(run))}</h2>`,
    ...(about === '' ? [] : [`<p>${about}</p>`]),
    ...(run.failure === null ? [] : [`<p>${reasons(run.failure)}</p>`]),
    ...sharedCautions(run.results, run.mode).map((words) => `<p>⚠️ ${sentence(words)}</p>`),
    ...warnings,
    ...notices,
    ...(run.spared === null ? [] : [`<p>ℹ️ ${sentence(run.spared)}</p>`]),
  ].join('\n\n')
}

/** Why the run stopped: a sentence a line, as when several inputs are wrong. */
function reasons(failure: string): string {
  return plainLines(failure, 10_000)
    .filter((line) => line.trim() !== '')
    .map((line) => `❌ ${sentence(line)}`)
    .join('<br>')
}

function commit(run: Run): string {
  const shown = run.headCommit ?? run.commit
  if (shown === null) return ''
  const merged = run.headCommit ? ', merged into its base' : ''
  return `Commit ${link(commitLink(run, shown), code(shown.slice(0, 7)))}${merged}.`
}

function foot(run: Run): string {
  const { datocms, rateLimited } = run.requests
  const slowed = rateLimited > 0 ? `, ${count(rateLimited, 'time')} asked to wait` : ''
  const facts = [
    `${count(run.filesChecked, 'subtitle file')} checked`,
    ...(datocms > 0 ? [`${count(datocms, 'request')} to DatoCMS${slowed}`] : []),
    duration(run.durationMs),
  ]
  return [
    ...(run.saved === null ? [] : [`<p>${sentence(savedWords(run.saved))}</p>`]),
    ...(run.preview === null ? [] : [`<p>▶️ ${previewWords(run)}</p>`]),
    `<p><sub>${facts.join(' · ')}</sub></p>`,
  ].join('\n\n')
}

/** Where the page is that plays the subtitles, and how to open it. */
function previewWords(run: Run): string {
  const page = runLink(run)
  const artifacts = link(page && `${page}#artifacts`, 'the artifacts of this run')
  return `The subtitles can be seen on their videos: open the page of the output <code>preview</code> from ${artifacts}, where a step uploads it.`
}

/** Where the texts of tracks that went are. */
export function savedWords(folder: string): string {
  return `The texts of the tracks that were replaced or deleted are kept in \`${folder}\` (output \`saved\`), which goes with the runner unless a step uploads it.`
}
