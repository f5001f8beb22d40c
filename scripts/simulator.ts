/**
 * Starts the simulated DatoCMS, Mux and GitHub, with one video, until Ctrl+C:
 *
 *     npm run simulator                         as it is by default
 *     npm run simulator -- --probe probe.json   as a probe found a real one
 *
 * It prints what a shell needs for the command, or the probe, to reach it under the real host names.
 */
import { once } from 'node:events'
import { parseArgs } from 'node:util'
import { messageOf } from '../src/shared/words.ts'
import { ofProbe } from '../test/simulator/of-probe.ts'
import { defaultToken, startSimulator } from '../test/simulator/simulator.ts'
import { readResult } from './probe/result-file.ts'

async function simulate(): Promise<void> {
  const { values } = parseArgs({ options: { probe: { type: 'string' } } })
  const found = values.probe === undefined ? {} : ofProbe(readResult(values.probe))
  await using simulator = await startSimulator({ proxy: true, ...found })
  const { id } = simulator.addUpload({ filename: 'welcome.mp4' })
  console.info(
    [
      `export HTTPS_PROXY=${simulator.proxy?.url}`,
      `export NODE_EXTRA_CA_CERTS=${simulator.proxy?.authorityFile}`,
      `export DATOCMS_API_TOKEN=${defaultToken}`,
      `# The video welcome.mp4 is the upload ${id}.`,
    ].join('\n'),
  )
  await once(process, 'SIGINT')
}

try {
  await simulate()
} catch (error) {
  console.error(`Error: ${messageOf(error)}`)
  process.exitCode = 1
}
