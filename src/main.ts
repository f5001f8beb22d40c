import { posix } from 'node:path'
import { systemClock } from './clock.ts'
import { draftRun, failDraft, finishDraft, isOurMistake } from './draft.ts'
import { readEvent } from './github/event.ts'
import { loadInputs, presumeMode } from './inputs.ts'
import { actionsLog } from './report/log.ts'
import { discreetLog, hideSecrets } from './report/secrets.ts'
import { listenForSignals } from './signals.ts'
import { begin } from './steps/begin.ts'
import { checkFoundFiles, findFiles } from './steps/check.ts'
import { publishRun } from './steps/publish.ts'
import { unlessAborted } from './unless-aborted.ts'
import { openCheckout } from './workspace/checkout.ts'
import { isOwnCheckout } from './workspace/pushed.ts'

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
    if (isOurMistake(error)) for (const line of error.stack?.split('\n') ?? []) log.debug(line)
  }
  await publishRun(hideSecrets(finishDraft(draft, clock, since), secrets), known)
  stop.release()
  if (stop.hardStop.aborted) process.stdout.write('', () => process.exit())
}
