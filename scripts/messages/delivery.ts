import { join } from 'node:path'
import type { Session } from '../../src/datocms/session.ts'
import { deliverFile } from '../../src/delivery/deliver.ts'
import { chooseDelivery, type DeliveryFacts } from '../../src/delivery/raw-url.ts'
import { textReply } from '../../test/simulator/exchange.ts'
import { answer, type Fault, reset } from '../../test/simulator/faults.ts'
import { sampleFile } from '../../test/support/samples.ts'
import { webVtt } from '../../test/support/sync-world.ts'
import { keptLog } from './runs.ts'
import { openScene } from './scene.ts'
import { type Section, wordsOfFailure } from './section.ts'
import { tidy } from './tidy.ts'

const path = 'subtitles/intro/it-IT.vtt'

const good: DeliveryFacts = {
  delivery: 'raw-url',
  serverUrl: 'https://github.com',
  repository: { owner: 'acme', name: 'films' },
  isPublic: true,
  isPushed: true,
  commit: '3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52',
  path,
  state: { committed: 'unmodified', lfs: false },
}

const obstacles: readonly Partial<DeliveryFacts>[] = [
  { isPublic: false },
  { state: { committed: 'unmodified', lfs: true } },
  { state: { committed: 'modified', lfs: false } },
  { state: { committed: 'untracked', lfs: false } },
  { commit: null },
  { isPushed: false },
  { repository: null },
]

const silent: readonly Partial<DeliveryFacts>[] = [
  { delivery: 'upload' },
  { delivery: 'auto', isPublic: null },
  { delivery: 'auto', serverUrl: 'https://github.example' },
]

/** Why no raw URL serves a file. */
export async function deliverySection(): Promise<Section> {
  const doubts: readonly Fault[] = [
    answer(textReply(404, '404: Not Found')),
    answer(textReply(200, webVtt('Ciao'))),
    reset(),
  ]
  const refused = obstacles.map((obstacle) => chooseDelivery({ ...good, ...obstacle }))
  return {
    title: 'Delivery of files',
    intro:
      'With `delivery: raw-url` the track fails; with `auto` the file goes through an upload request.',
    columns: ['message', 'where'],
    rows: [
      ...refused.map((each) => [each.kind === 'refused' ? each.message : '', 'error of the track']),
      ...(await Promise.all(
        doubts.map(async (fault) => [
          await wordsOfFailure(() => deliver(fault, { delivery: 'raw-url' })),
          'error of the track',
        ]),
      )),
      [await deliver(doubts[0] ?? null, { delivery: 'auto' }), 'log'],
      [await deliver(null, { delivery: 'auto' }, true), 'log'],
      ...(await Promise.all(
        silent.map(async (facts) => [await deliver(null, facts), 'log, with debug logging']),
      )),
    ],
  }
}

/** Delivers a file whose raw URL is on the simulated GitHub, and gives the last line of the log. */
async function deliver(
  fault: Fault | null,
  facts: Partial<DeliveryFacts>,
  anew = false,
): Promise<string> {
  await using scene = await openScene()
  await scene.world.write(path, webVtt('Ciao a tutti'))
  const { simulator, session } = scene
  simulator.faults.request = (_, { kind }) => (kind === 'raw.get' ? fault : null)
  const file = sampleFile({ absolutePath: join(scene.folder, path) })
  const log = keptLog()
  const raw = new URL('https://raw.githubusercontent.com').origin
  const dispatcher = session.dispatcher.compose(
    (dispatch) => (options, handler) =>
      dispatch(
        String(options.origin) === raw ? { ...options, origin: simulator.urls.raw } : options,
        handler,
      ),
  )
  const rerouted: Session = { ...session, dispatcher, log }
  await deliverFile(rerouted, file, { ...good, ...facts }, { certain: true, anew })
  return tidy([...log.lines, ...log.debugLines].at(-1) ?? '')
}
