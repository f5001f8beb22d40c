import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { InferOutput } from 'valibot'
import { isOfFiles, type Mode } from '../action/mode.ts'
import type { TrackResult } from '../plan/change.ts'
import { describeErrors } from '../plan/words.ts'
import { freshFolder } from '../shared/fresh-folder.ts'
import { countRun } from './counts.ts'
import type { reportShape } from './report-shape.ts'
import type { Run } from './run.ts'

/** The JSON report, as report.schema.json describes it. */
export type Report = InferOutput<typeof reportShape>

export function reportJson(run: Run): Report {
  const { datocms, rateLimited, jobPolls } = run.requests
  return {
    version: 1,
    mode: run.mode,
    commit: run.commit,
    durationMs: Math.round(run.durationMs),
    saved: run.saved,
    preview: run.preview,
    counts: countRun(run),
    tracks: isOfFiles(run.mode)
      ? reportFiles(run)
      : run.results.map((result) => reportTrack(result, run.mode)),
    problems: run.problems.map(({ file, line, column, rule, severity, message, hint }) => ({
      file,
      line,
      column,
      rule,
      severity,
      message,
      hint,
    })),
    requests: { datocms, rateLimited, jobPolls },
  }
}

/**
 * Writes the report into a fresh folder of the runner, so that no other step's report is in the way.
 *
 * @returns the absolute path of the file
 */
export async function writeReport(run: Run): Promise<string> {
  const path = join(await freshFolder('subtitles-'), 'report.json')
  await writeFile(path, `${JSON.stringify(reportJson(run), null, 2)}\n`)
  return path
}

/** Prints the report, and nothing else, to standard output. */
export async function printReport(run: Run): Promise<void> {
  const { promise, resolve, reject } = Promise.withResolvers<void>()
  const text = `${JSON.stringify(reportJson(run), null, 2)}\n`
  process.stdout.write(text, (error) => (error ? reject(error) : resolve()))
  await promise
}

function reportTrack(result: TrackResult, mode: Mode): Report['tracks'][number] {
  const { change, outcome, trackId, jobId, delivery, verified, error } = result
  return {
    video: change.video,
    uploadId: change.uploadId,
    file: change.file?.path ?? null,
    language: change.language,
    closedCaptions: change.closedCaptions,
    name: change.name,
    change:
      change.kind === 'keep' || change.kind === 'skip' || mode !== 'pull' ? change.kind : null,
    reason: change.reason,
    outcome,
    trackId,
    jobId,
    delivery,
    verified,
    error,
  }
}

/** The track that each file would become. */
function reportFiles({ files, fixed }: Run): Report['tracks'] {
  const written = new Set(fixed.map(({ path }) => path))
  return files.map(({ file, errors }) => ({
    video: file.video,
    uploadId: file.uploadId,
    file: file.path,
    language: file.language,
    closedCaptions: file.closedCaptions,
    name: file.name,
    change: null,
    reason: errors > 0 ? describeErrors(errors) : 'checked',
    outcome: written.has(file.path) ? 'written' : null,
    trackId: null,
    jobId: null,
    delivery: null,
    verified: null,
    error: null,
  }))
}
