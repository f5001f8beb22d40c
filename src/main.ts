import { posix } from 'node:path'
import { readEvent } from './action/event.ts'
import { loadInputs, presumeMode } from './action/inputs.ts'
import { actionsLog } from './action/log.ts'
import { discreetLog, hideSecrets } from './action/secrets.ts'
import { listenForSignals } from './action/signals.ts'
import { openCheckout } from './git/checkout.ts'
import { isOwnCheckout } from './git/pushed.ts'
import { logProblems } from './report/log/problem-lines.ts'
import { systemClock } from './shared/clock.ts'
import { ProblemsError } from './shared/problem.ts'
import { unlessAborted } from './shared/unless-aborted.ts'
import { begin } from './steps/begin.ts'
import { checkFoundFiles, findFiles } from './steps/check.ts'
import { draftRun, failDraft, finishDraft, isOurMistake } from './steps/draft.ts'
import { publishRun } from './steps/publish.ts'

/** Runs the action: check, plan, apply, as far as the mode goes. Tells what happened, whatever happened. */
export async function main(): Promise<void> {
  const clock = systemClock
  const since = clock.now()
  const secrets: string[] = []
  const log = discreetLog(actionsLog(), secrets)
  const stop = listenForSignals(clock, log)
  const eventName = process.env.GITHUB_EVENT_NAME ?? ''
  const draft = draftRun(presumeMode(eventName))
  const known: Parameters<typeof publishRun>[1] = { log, signal: stop.hardStop }
  const run = async (): Promise<void> => {
    const workspace = process.env.GITHUB_WORKSPACE || process.cwd()
    const inputs = loadInputs(workspace, eventName)
    known.inputs = inputs
    secrets.push(...[inputs.apiToken, inputs.githubToken].filter((each) => each !== null))
    const event = await readEvent()
    known.event = event
    const folder = posix.join(workspace, posix.dirname(inputs.manifest))
    const checkout = await openCheckout(workspace, folder)
    known.checkout = checkout
    const isOwn = await isOwnCheckout(checkout, event)
    begin({ draft, log, inputs, event, checkout, isOwn })
    const signal = stop.cancelled
    const files = await findFiles({ draft, log, inputs, workspace, checkout, signal })
    const check = () => checkFoundFiles({ ...files, draft, log, inputs, signal })
    if (draft.mode === 'check') await check()
    else {
      const { synchronise } = await import('./steps/synchronise.ts')
      await synchronise({ ...files, check, draft, log, clock, stop, inputs, event, checkout })
    }
  }
  try {
    await unlessAborted(run(), stop.over)
  } catch (error) {
    failDraft(draft, error)
    if (error instanceof ProblemsError) logProblems(log, error.problems)
    if (isOurMistake(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line)
  }
  await publishRun(hideSecrets(finishDraft(draft, clock, since), secrets), known)
  stop.release()
  if (stop.hardStop.aborted) process.stdout.write('', () => process.exit())
}
