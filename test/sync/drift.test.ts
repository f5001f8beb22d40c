import { describe, expect, test } from 'vitest'
import { findDrift } from '../../src/sync/drift.ts'
import type { Comparison } from '../../src/sync/plan.ts'
import { openCheckout } from '../../src/workspace/checkout.ts'
import type { RemoteVersions } from '../../src/workspace/history.ts'
import { createRepository } from '../support/git-repository.ts'
import { sampleFile } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'

const file = sampleFile()
const { path } = file
const different: Comparison = {
  kind: 'different',
  difference: { added: 0, changed: 1, removed: 0, shift: null, cues: [] },
  drifted: null,
}

/** Two versions of a file in a real repository, and what is said of a track with this text. */
async function judge(
  trackText: string,
  {
    shallow = false,
    commits = ['One', 'Two'],
    remote = null,
  }: { shallow?: boolean; commits?: readonly string[]; remote?: RemoteVersions | null } = {},
) {
  await using repository = await createRepository()
  for (const text of commits) {
    repository.write(path, webVtt(text))
    repository.commit(text)
  }
  await using clone = await createRepository({
    from: `file://${repository.folder}`,
    clone: shallow ? ['--depth=1'] : [],
  })
  const asked: string[] = []
  const comparisons = await findDrift(
    new Map([[path, different]]),
    [{ file, trackText: Buffer.from(trackText) }],
    {
      checkout: await openCheckout(clone.folder),
      folder: 'subtitles',
      remoteVersions: async (each) => {
        asked.push(each)
        return remote
      },
    },
  )
  const comparison = comparisons.get(path)
  return { drifted: comparison?.kind === 'different' ? comparison.drifted : 'equal', asked }
}

async function* remote(complete: boolean, ...texts: string[]): RemoteVersions {
  for (const text of texts) yield Buffer.from(webVtt(text))
  return complete
}

describe('a track that differs from its file', () => {
  test.each([
    ['an earlier version is no edit', webVtt('One'), {}, false, []],
    ['a text that was never committed is an edit', webVtt('Never'), {}, true, []],
    [
      'a version whose times Mux moved by a millisecond is no edit',
      webVtt('One').replace('00:00:01.000', '00:00:01.001'),
      {},
      false,
      [],
    ],
    [
      'an earlier version that a shallow checkout lacks is asked for',
      webVtt('One'),
      { shallow: true, remote: remote(false, 'Two', 'One') },
      false,
      [path],
    ],
    [
      'a shallow checkout whose whole history GitHub tells knows an edit',
      webVtt('Never'),
      { shallow: true, remote: remote(true, 'Two', 'One') },
      true,
      [path],
    ],
    [
      'history that GitHub tells in part is unknown',
      webVtt('Never'),
      { shallow: true, remote: remote(false, 'Two') },
      null,
      [path],
    ],
    [
      'history that nobody tells is unknown',
      webVtt('Never'),
      { shallow: true, remote: null },
      null,
      [path],
    ],
  ] as const)('%s', async (_, text, world, drifted, asked) => {
    expect(await judge(text, world)).toEqual({ drifted, asked })
  })
})

test('files are asked about together', async () => {
  await using repository = await createRepository()
  const files = ['it', 'fr'].map((language) =>
    sampleFile({ language, path: `subtitles/intro/${language}.vtt` }),
  )
  for (const each of files) repository.write(each.path, webVtt('Two'))
  repository.commit()
  await using clone = await createRepository({
    from: `file://${repository.folder}`,
    clone: ['--depth=1'],
  })
  const both = Promise.withResolvers<void>()
  let asked = 0
  const comparisons = await findDrift(
    new Map(files.map((each) => [each.path, different])),
    files.map((each) => ({ file: each, trackText: Buffer.from(webVtt('One')) })),
    {
      checkout: await openCheckout(clone.folder),
      folder: 'subtitles',
      remoteVersions: async () => {
        if (++asked === files.length) both.resolve()
        await both.promise
        return remote(true, 'Two', 'One')
      },
    },
  )
  expect([...comparisons.values()]).toMatchObject([{ drifted: false }, { drifted: false }])
})
