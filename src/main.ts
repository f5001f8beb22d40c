import { keepHeapSmall } from './action/heap.ts'
import type { Host } from './action/host.ts'
import { loadInputs } from './action/inputs.ts'
import { isOfFiles, writesFiles } from './action/mode.ts'
import { discreetLog, hideSecrets } from './action/secrets.ts'
import { listenForSignals } from './action/signals.ts'
import { openSession, type Session } from './datocms/session.ts'
import { loadManifest } from './manifest/load.ts'
import { logProblems } from './report/log/problem-lines.ts'
import { unlessAborted } from './shared/abortable.ts'
import { systemClock } from './shared/clock.ts'
import { adopt } from './steps/adopt.ts'
import { apply } from './steps/apply.ts'
import { ask } from './steps/ask.ts'
import { aimOf, begin } from './steps/begin.ts'
import { findChanged } from './steps/changed.ts'
import { check, findFiles } from './steps/check.ts'
import type { Circumstances } from './steps/circumstances.ts'
import { compareEdits, filesOfUnreadTracks } from './steps/edits.ts'
import { fix } from './steps/fix.ts'
import { guardDeletions, guardFiles, guardInputs } from './steps/guards.ts'
import { failureOf, isOurMistake, type Known, runOf } from './steps/known.ts'
import { plan } from './steps/plan.ts'
import { preview } from './steps/preview.ts'
import { publishRun } from './steps/publish.ts'
import { pull } from './steps/pull.ts'
import { survey } from './steps/survey.ts'
import { findPathProblems } from './steps/unknown-videos.ts'

/** Runs the action as far as its mode goes. Tells what happened, whatever happened. */
export async function main(host: Host): Promise<void> {
  keepHeapSmall()
  const clock = systemClock
  const since = clock.now()
  const secrets: string[] = []
  const log = discreetLog(host.log, secrets)
  const stop = listenForSignals(clock, log)
  let known: Known = {}
  const run = async (): Promise<void> => {
    const { workspace } = host
    const inputs = loadInputs(host)
    known = { inputs }
    secrets.push(...[inputs.apiToken, inputs.githubToken].filter((each) => each !== null))
    const beginning = await begin({ inputs, workspace, log })
    known = { ...known, ...beginning }
    guardInputs(inputs, beginning.event)
    log.info(aimOf(inputs.mode, beginning.revision))
    const circumstances = { ...beginning, workspace, inputs, log, clock, stop }
    const session = isOfFiles(inputs.mode) ? null : await openSession(circumstances)
    try {
      for await (const part of story(circumstances, session)) known = { ...known, ...part }
    } finally {
      // A plan that was stopped, for its many deletions perhaps, is looked at all the more.
      const { manifest, applied } = known
      if (inputs.preview && manifest && !writesFiles(inputs.mode)) {
        const run = hideSecrets(runOf(known, clock.now() - since), secrets)
        const parts = { run, manifest, savedTexts: applied?.savedTexts }
        known = { ...known, preview: await preview(circumstances, session, parts) }
      }
      await session?.end()
    }
  }
  try {
    await unlessAborted(run(), stop.over)
  } catch (error) {
    known = { ...known, failure: failureOf(error) }
    logProblems(log, known.failure?.problems ?? [])
    if (isOurMistake(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line)
  }
  const told = hideSecrets(runOf(known, clock.now() - since), secrets)
  await publishRun(told, { ...known, host, log, stop })
  stop.release()
  if (stop.hardStop.aborted) process.stdout.write('', () => process.exit())
}

/**
 * Manifest → files → remote, begun early → checked → plan → apply. Each step returns its part, and what is known when
 * one fails are the parts before it. `check` ends after *checked*, `plan` after *plan*; `fix` mends the files first.
 * A plan without any file tells which tracks there are. `pull` writes the files that *remote* has.
 *
 * @param session the way to DatoCMS; null for `check` and `fix`.
 */
export async function* story(
  circumstances: Circumstances,
  session: Session | null,
): AsyncGenerator<Known> {
  const { workspace, inputs, log } = circumstances
  if (session) yield { requests: session.api.counts }
  const adoption = session && inputs.mode === 'pull' ? await adopt(circumstances, session) : null
  const manifest = adoption?.manifest ?? (await loadManifest(workspace, inputs.manifest))
  yield { manifest }
  const discovery = await findFiles(circumstances, manifest)
  const known = adoption?.known
  const asked = session && (await ask(circumstances, session, { manifest, discovery, known }))
  if (asked) yield { trust: asked.trust }
  if (inputs.mode === 'fix') yield { fixed: await fix(circumstances, manifest, discovery) }
  const asking = findChanged(circumstances, session, { manifest, discovery })
  const naming = findPathProblems(circumstances, session, { manifest, discovery })
  const checking = check(circumstances, manifest, discovery, { changed: asking, ofPaths: naming })
  const [checked, changed] = await Promise.all([checking, asking])
  yield { checked, changed }
  guardFiles(checked)
  logProblems(log, asked?.trust.problems ?? [])
  if (!session || !asked || asked.trust.notice !== null) {
    yield { edits: await compareEdits(circumstances, session, { changed, files: checked.files }) }
    return
  }
  if (adoption) {
    const parts = { ...asked, adoption, discovery, checked }
    yield { pulled: await pull(circumstances, session, parts) }
    return
  }
  if (asked.trust.videos.length === 0) return
  const parts = { ...asked, manifest, discovery, checked, changed }
  if (checked.files.length === 0) {
    yield { survey: await survey(circumstances, session, parts) }
    return
  }
  const planned = await plan(circumstances, session, parts)
  yield { plan: planned }
  guardDeletions(inputs, planned.changes)
  if (inputs.mode === 'plan') {
    const files = filesOfUnreadTracks(planned.results, checked.files)
    yield { edits: await compareEdits(circumstances, session, { changed, files }) }
    return
  }
  yield { applied: await apply(circumstances, session, { ...asked, checked, plan: planned }) }
}
