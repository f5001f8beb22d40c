/**
 * Finds out what this DatoCMS and its Mux do where nobody knows, on a video of a real project:
 *
 *     DATOCMS_API_TOKEN=… npm run probe -- <upload id> [--json probe.json]
 *
 * It makes two tracks of a language that nobody speaks, reads them back, and deletes them, also where it is stopped.
 * docs/live.md says what becomes of the result.
 */
import { writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { listenForSignals } from '../src/action/signals.ts'
import { openSession } from '../src/datocms/session.ts'
import { systemClock } from '../src/shared/clock.ts'
import { createDispatcher } from '../src/shared/dispatcher.ts'
import { messageOf } from '../src/shared/words.ts'
import { terminalLog } from '../src/terminal/log.ts'
import { WatchingDispatcher } from './probe/exchanges.ts'
import { probe } from './probe/probe.ts'
import { probeTable } from './probe/table.ts'

const usage =
  'Usage: DATOCMS_API_TOKEN=… npm run probe -- <upload id> [--json probe.json] [--api-url https://site-api.datocms.com]'

const log = terminalLog(process.stderr, { isVerbose: false })
const clock = systemClock
try {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'string', default: 'probe.json' },
      'api-url': { type: 'string', default: 'https://site-api.datocms.com' },
    },
  })
  const [uploadId, ...others] = positionals
  const apiToken = process.env.DATOCMS_API_TOKEN ?? ''
  if (uploadId === undefined || others.length > 0 || apiToken === '') throw new Error(usage)
  const stop = listenForSignals(clock, log)
  const dispatcher = new WatchingDispatcher(await createDispatcher(), clock)
  const { exchanges } = dispatcher
  const inputs = { apiUrl: values['api-url'], apiToken, environment: null }
  // Requests go on after a signal, so that what was made can be deleted.
  const cancelled = new AbortController().signal
  const session = await openSession({ inputs, log, clock, dispatcher, stop: { cancelled } })
  try {
    const say = (line: string): void => log.info(line)
    const { result, left } = await probe({
      session,
      uploadId,
      exchanges,
      say,
      stopped: stop.cancelled,
    })
    writeFileSync(values.json, `${JSON.stringify(result, null, 2)}\n`)
    console.info(probeTable(result))
    log.info(`The JSON is in ${values.json}. docs/live.md says how to report it.`)
    if (left.length > 0) throw new Error(left.join(' '))
  } finally {
    await session.end()
    stop.release()
  }
} catch (error) {
  log.info(`Error: ${messageOf(error)}`)
  process.exitCode = 1
}
