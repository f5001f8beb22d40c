import { join } from 'node:path'
import type { Inputs } from '../../src/action/inputs.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { trustedVideos } from '../../src/plan/trust.ts'
import { systemClock } from '../../src/shared/clock.ts'
import { checkFoundFiles, findFiles } from '../../src/steps/check.ts'
import { draftRun } from '../../src/steps/draft.ts'
import { synchronise } from '../../src/steps/synchronise.ts'
import { webVtt } from '../../test/support/sync-world.ts'
import {
  commit,
  keptLog,
  sampleCheckout,
  sampleEvent,
  sampleInputs,
  samplePullRequest,
} from './runs.ts'
import { openScene, type Scene } from './scene.ts'
import { type Section, wordsOfFailure } from './section.ts'
import { tidy } from './tidy.ts'

/** A plan that deletes too much, and the log of one that does not. */
export async function synchroniseSection(): Promise<Section> {
  await using scene = await openScene({ clock: systemClock, latency: { job: 1, ready: 1 } })
  await scene.world.write('subtitles/intro/it.vtt', webVtt('Ciao a tutti'))
  for (const language of ['en', 'fr']) scene.add(language, language, webVtt('Hello'))
  const log = keptLog()
  const many = await wordsOfFailure(() => runOn(scene, { prune: true, maxDeletions: 1 }, log))
  const lines = keptLog()
  await runOn(scene, { prune: true, verify: false }, lines)
  return {
    title: 'The plan as a whole',
    intro: 'At an error the run stops before anything is written.',
    columns: ['message', 'severity'],
    rows: [[many, 'error'], ...(await distrust()).map((message) => [message, 'notice'])],
    samples: [
      {
        caption: 'The log of an apply:',
        text: lines.lines
          .map((line) => tidy(line, join(scene.folder)).replace(/after [\d.]+ m?s/, 'after 12 s'))
          .join('\n'),
      },
    ],
  }
}

/** What is said of uploads that the base branch's manifest lacks. */
async function distrust(): Promise<readonly string[]> {
  const manifest = 'subtitles/manifest.yml'
  const parsed = parseManifest('uploads: { intro: 60412398, outro: 60412399 }', manifest)
  if (parsed.kind === 'problems') throw new Error('The manifest of this example is wrong.')
  const judge = async (base: string | null, number: number) => {
    const { notice, problems } = await trustedVideos(
      {
        event: {
          ...sampleEvent,
          name: 'pull_request_target',
          pullRequest: { ...samplePullRequest, baseSha: commit },
        },
        inputs: { manifest },
        manifest: parsed.manifest,
        fileAt: async () => (base === null ? null : Buffer.from(base)),
      },
      [...parsed.manifest.videos.values()].slice(0, number),
    )
    return [
      ...(notice === null ? [] : [notice]),
      ...problems.map(({ message, hint }) => `${message} ${hint}`),
    ]
  }
  return [
    ...(await judge('uploads: { intro: 60412398 }', 2)),
    ...(await judge('uploads: { other: 60412390 }', 1)).slice(0, 1),
    ...(await judge(null, 1)),
  ]
}

async function runOn(
  { folder, simulator }: Scene,
  more: Partial<Inputs>,
  log: ReturnType<typeof keptLog>,
): Promise<void> {
  const inputs = {
    ...sampleInputs,
    delivery: 'upload',
    apiUrl: simulator.urls.datocms,
    ...more,
  } as const
  const draft = draftRun('apply')
  const checkout = { ...sampleCheckout, workspace: folder, root: null, commit: null }
  const files = await findFiles({ draft, log, inputs, workspace: folder, checkout })
  const never = new AbortController().signal
  const stop = { cancelled: never, hardStop: never, release() {} }
  await synchronise({
    ...files,
    check: () => checkFoundFiles({ ...files, draft, log, inputs }),
    draft,
    log,
    clock: systemClock,
    stop,
    inputs,
    event: sampleEvent,
    checkout,
  })
}
