/**
 * Finds out what this DatoCMS and its Mux do where nobody knows, on a video of a real project:
 *
 *     DATOCMS_API_TOKEN=… npm run probe -- <upload id> [--json probe.json, or - for standard output]
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
import { messageOf, reasonOf } from '../src/shared/words.ts'
import { terminalLog } from '../src/terminal/log.ts'
import { WatchingDispatcher } from './probe/exchanges.ts'
import { probe } from './probe/probe.ts'
import type { ProbeResult } from './probe/result.ts'
import { probeTable } from './probe/table.ts'

const usage =
  'Usage: DATOCMS_API_TOKEN=… npm run probe -- <upload id> [--json probe.json|-] [--api-url https://site-api.datocms.com]'

const log = terminalLog(process.stderr, { isVerbose: false })
const clock = systemClock

/** Prints the table and writes the JSON, which goes to standard output where it cannot be written, or for `-`. */
function tell(result: ProbeResult, path: string): void {
  const json = `${JSON.stringify(result, null, 2)}\n`
  const table = probeTable(result)
  if (path === '-') {
    process.stderr.write(`${table}\n`)
    process.stdout.write(json)
    return
  }
  console.info(table)
  try {
    writeFileSync(path, json)
  } catch (cause) {
    process.stdout.write(`\n${json}`)
    const words = `The JSON cannot be written to ${path}: ${reasonOf(cause)}. It is printed below the table: copy it from there.`
    throw new Error(words, { cause })
  }
  log.info(`The JSON is in ${path}. docs/live.md says how to report it.`)
}

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
  const stopped = new AbortController()
  // The reason of a cancelled run speaks of a next run, which a probe has not.
  stop.cancelled.addEventListener('abort', () =>
    stopped.abort(new Error('The probe was stopped, and nothing was found out.')),
  )
  const dispatcher = new WatchingDispatcher(await createDispatcher(), clock)
  const { exchanges } = dispatcher
  const inputs = { apiUrl: values['api-url'], apiToken, environment: null }
  // Requests go on after a signal, so that what was made can be deleted.
  const cancelled = new AbortController().signal
  const session = await openSession({ inputs, log, clock, dispatcher, stop: { cancelled } })
  try {
    const say = (line: string): void => log.info(line)
    const given = { session, uploadId, exchanges, say, stopped: stopped.signal }
    const { result, left } = await probe(given)
    // Before the result, which it may not be possible to write.
    for (const each of left) log.warning(each)
    tell(result, values.json)
    if (left.length > 0) throw new Error('Not all that the probe made is deleted: see above.')
  } finally {
    await session.end()
    stop.release()
  }
} catch (error) {
  log.info(`Error: ${messageOf(error)}`)
  process.exitCode = 1
}
