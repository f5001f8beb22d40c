import * as core from '@actions/core'
import { countRun, countWritten, isChanged } from './counts.ts'
import type { Run } from './run.ts'

/** The outputs of action.yml by name. `reportPath` is null where no report could be written. */
export function outputsOf(run: Run, reportPath: string | null): Readonly<Record<string, string>> {
  const { created, replaced, deleted, unchanged, skipped, failed, problems } = countRun(run)
  return {
    mode: run.mode,
    changed: String(isChanged(run)),
    created: String(created),
    replaced: String(replaced),
    deleted: String(deleted),
    unchanged: String(unchanged),
    skipped: String(skipped),
    failed: String(failed),
    problems: String(problems),
    written: String(countWritten(run)),
    saved: run.saved ?? '',
    preview: run.preview ?? '',
    report: reportPath ?? '',
  }
}

/** Sets every output of action.yml; does nothing where there is no step that has outputs. */
export function setOutputs(run: Run, reportPath: string | null): void {
  if (!process.env.GITHUB_OUTPUT) return
  for (const [name, value] of Object.entries(outputsOf(run, reportPath))) {
    core.setOutput(name, value)
  }
}
