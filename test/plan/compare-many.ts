import { writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { argv } from 'node:process'
import { openCheckout } from '../../src/git/checkout.ts'
import { createComparison } from '../../src/plan/compare.ts'
import { findDrift } from '../../src/plan/drift.ts'
import { openTexts } from '../../src/plan/texts.ts'
import { generateFile } from '../bench/parsers.ts'
import { close, listen } from '../simulator/sockets.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { sampleChecked, sampleTrack, sampleVideo } from '../support/samples.ts'

/** Run as a program: compares a file with many tracks whose long texts all differ, and prints what is known of them. */
const [, , folder = '', tracks = '0', bytes = '0'] = argv

// What the server holds is no part of the heap that is limited.
const common = Buffer.from(generateFile('vtt', Number(bytes)))
const text = (words: string): string => common.toString().replaceAll('water', words)
const server = createServer((request, response) => response.end(text(request.url ?? '')))
const urls = { datocms: 'http://127.0.0.1:9', mux: await listen(server) }
// By this clock no request takes too long, however busy the machine is.
const session = await openTestSession({ urls }, { clock: idleClock() })
const absolutePath = join(folder, 'it.vtt')
await writeFile(absolutePath, text('Ciao'))
const comparing = createComparison(openTexts(session), { prune: false })
const compared = await Promise.all(
  Array.from({ length: Number(tracks) }, (_, at) =>
    comparing.compare(sampleVideo([sampleTrack({ id: `track-${at}` })]), [
      sampleChecked({ path: `a/${at}/it.vtt`, absolutePath }),
    ]),
  ),
)
const judged = await findDrift(
  new Map(compared.flatMap(({ comparisons }) => [...comparisons])),
  compared.flatMap(({ differing }) => differing),
  {
    checkout: await openCheckout(folder),
    folder: '.',
    isPushed: () => false,
    remoteVersions: async () => null,
  },
)
const kinds = [...judged.values()].map((each) =>
  each.kind === 'different' ? each.drift?.kind : each.kind,
)
process.stdout.write(JSON.stringify({ kinds: [...new Set(kinds)], tracks: judged.size }))
await session.end()
await close(server)
