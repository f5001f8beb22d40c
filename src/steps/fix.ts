import type { Discovery } from '../files/discover.ts'
import { type FixedFile, fixFiles } from '../files/fix.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { logFixed, logProblems } from '../report/log/problem-lines.ts'
import { type FileProblem, inOrder } from '../shared/problem.ts'
import { count } from '../shared/words.ts'
import type { Circumstances } from './circumstances.ts'

/** What was done to the files before they were checked. */
export interface Fixed {
  readonly files: readonly FixedFile[]
  /** Of files that cannot be written. */
  readonly problems: readonly FileProblem[]
}

/** Writes what the remedies of the files' problems say, where there is one sure remedy. */
export function fix(
  { log, stop, checkout }: Pick<Circumstances, 'log' | 'stop' | 'checkout'>,
  manifest: Manifest,
  discovery: Discovery,
): Promise<Fixed> {
  return log.group('Fix the subtitle files', async () => {
    const { files, problems } = await fixFiles(discovery.files, {
      root: checkout.workspace,
      settings: manifest.rules,
      signal: stop.cancelled,
    })
    for (const { fixed } of files) logFixed(log, fixed)
    logProblems(log, problems)
    log.info(`${count(files.length, 'file')} fixed.`)
    return { files, problems: inOrder(problems) }
  })
}
