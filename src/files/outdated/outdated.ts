import type { Checkout } from '../../git/checkout.ts'
import { listCommits } from '../../git/commits.ts'
import { historyAdvice } from '../../git/history.ts'
import type { Manifest } from '../../manifest/manifest.ts'
import type { FileProblem } from '../../shared/problem.ts'
import { applyRules, severityOf } from '../../subtitles/severity.ts'
import type { CheckedFile } from '../check.ts'
import { findLastChanges } from './last-change.ts'
import { nameChanged, pairWithSource } from './pairs.ts'
import { compareSince } from './since.ts'

/** What history says of translations. */
export interface Outdated {
  readonly problems: readonly FileProblem[]
  /** That history does not say it of all of them, and what to do; null where it does. */
  readonly notice: string | null
}

/**
 * `locale/outdated`: translations that nobody changed since their source was. What counts is what viewers see. A
 * translation is as old as the commit that made it what it is, on whichever branch that was: its author had the source
 * of that commit, whatever was merged later. What the work tree has changed is newer than any commit. Nothing is read
 * where the manifest names no source.
 *
 * @throws the reason of `signal` where it is aborted.
 */
export async function findOutdatedTranslations({
  manifest: { source: key, rules, root },
  checkout,
  checked,
  signal,
}: {
  readonly manifest: Pick<Manifest, 'source' | 'rules' | 'root'>
  readonly checkout: Checkout
  readonly checked: readonly CheckedFile[]
  readonly signal?: AbortSignal | undefined
}): Promise<Outdated> {
  const isAsked = key !== null && severityOf('locale/outdated', rules) !== 'off'
  const pairs = isAsked ? pairWithSource(checked, key) : []
  if (key === null || pairs.length === 0) return { problems: [], notice: null }
  const noticeOfUnknown = async (): Promise<string> =>
    `Which translations are older than their source \`${key}\` is not known of every file, because git does not tell the whole history: ${await historyAdvice(checkout)}.`
  const commits = await listCommits(checkout, root)
  if (commits === null) return { problems: [], notice: await noticeOfUnknown() }
  const [head, ...older] = commits
  if (!head) return { problems: [], notice: null }
  const history = { checkout, commits: [head, ...older] } as const
  const dated = await findLastChanges(await nameChanged(pairs, history), history, signal)
  const problems: FileProblem[] = []
  let isWhole = dated.every(({ since }) => since !== 'unknown')
  for await (const found of compareSince(dated, history, { key, signal })) {
    if (found === 'unknown') isWhole = false
    // Words that a message quotes are a part of the whole text, which would stay with them.
    else problems.push(structuredClone(found))
  }
  return {
    problems: applyRules(problems, rules),
    notice: isWhole ? null : await noticeOfUnknown(),
  }
}
