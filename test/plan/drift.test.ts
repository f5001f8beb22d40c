import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import type { RemoteVersions } from '../../src/git/history.ts'
import type { Drift } from '../../src/plan/change.ts'
import type { Comparison } from '../../src/plan/comparison.ts'
import { findDrift } from '../../src/plan/drift.ts'
import { digestCues } from '../../src/subtitles/compare/canonical.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { sampleChecked } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'

const path = 'subtitles/intro/it-IT.vtt'
const different: Comparison = {
  kind: 'different',
  difference: { added: 0, changed: 1, removed: 0, shift: null, cues: [] },
  drift: null,
}

type Clone = 'whole' | 'shallow' | 'blobless' | 'treeless' | 'shallow and blobless'

const cloneArguments: Readonly<Record<Clone, readonly string[]>> = {
  whole: [],
  shallow: ['--depth=1'],
  blobless: ['--filter=blob:none'],
  treeless: ['--filter=tree:0'],
  'shallow and blobless': ['--depth=1', '--filter=blob:none'],
}

interface World {
  readonly clone?: Clone
  readonly commits?: readonly string[]
  /** Versions that GitHub has, and whether they are all; null where it is not asked with success. */
  readonly remote?: { readonly texts: readonly string[]; readonly whole: boolean } | null
  /** What happens in the clone before it is looked at. */
  readonly before?: (clone: TestRepository) => void
}

/** Versions of a file in a real repository, and what is said of tracks with these texts. */
async function judge(
  trackTexts: readonly string[],
  { clone = 'whole', commits = ['One', 'Two'], remote = null, before = () => {} }: World = {},
) {
  await using repository = await createRepository()
  repository.git('config', 'uploadpack.allowFilter', 'true')
  for (const text of commits) {
    repository.write(path, webVtt(text))
    repository.commit(text)
  }
  await using checkedOut = await createRepository({
    from: `file://${repository.folder}`,
    clone: cloneArguments[clone],
  })
  before(checkedOut)
  const digest = digestOf(webVtt(commits.at(-1) ?? ''))
  const checked = sampleChecked({ path }, { digest })
  const asked: string[] = []
  const texts = trackTexts.map((text, at) => [`track-${at}`, text] as const)
  const comparisons = await findDrift(
    new Map(texts.map(([id]) => [id, different])),
    texts.map(([trackId, text]) => ({ checked, trackId, trackText: Buffer.from(text) })),
    {
      checkout: await openCheckout(checkedOut.folder),
      folder: 'subtitles',
      remoteVersions: async (paths, visit) => {
        asked.push(...paths)
        if (remote === null) return null
        const isOpen = remote.texts.every((text) => visit(path, Buffer.from(webVtt(text))))
        return new Set(isOpen && remote.whole ? paths : [])
      },
    },
  )
  const drifts = [...comparisons.values()].map((each) =>
    each.kind === 'different' ? each.drift : null,
  )
  return { drifts, asked }
}

function digestOf(text: string): string {
  return digestCues(readSubtitles(Buffer.from(text), 'vtt').cues, 'vtt')
}

const edited: Drift = { kind: 'edited' }
const foreign: Drift = { kind: 'foreign' }
const older = (age: number): Drift => ({ kind: 'older', age })
const unknown = (advice: string): Drift => ({ kind: 'unknown', advice })

describe('the text of a track that differs from its file', () => {
  test.each<[promise: string, text: string, world: World, drift: Drift, asked: readonly string[]]>([
    ['is no edit where it is an earlier version', webVtt('One'), {}, older(2), []],
    ['is an edit where it was never committed', webVtt('Never'), {}, edited, []],
    [
      'is no edit where Git never had another version than the file',
      webVtt('Never'),
      { commits: ['One'] },
      foreign,
      [],
    ],
    [
      'is no edit where Mux moved the times of a version by a millisecond',
      webVtt('One').replace('00:00:01.000', '00:00:01.001'),
      {},
      older(2),
      [],
    ],
    ...(['shallow', 'blobless', 'treeless', 'shallow and blobless'] as const).flatMap(
      (clone): [string, string, World, Drift, readonly string[]][] => [
        [
          `is looked for at GitHub in a ${clone} clone`,
          webVtt('One'),
          { clone, remote: { texts: ['Two', 'One'], whole: false } },
          // A clone that has trees shows the newest version a first time.
          older(clone === 'treeless' ? 2 : 3),
          [path],
        ],
        [
          `is an edit in a ${clone} clone where GitHub tells all versions`,
          webVtt('Never'),
          { clone, remote: { texts: ['Two', 'One'], whole: true } },
          edited,
          [path],
        ],
        [
          `is no edit in a ${clone} clone where GitHub has no other version`,
          webVtt('Never'),
          { clone, commits: ['One'], remote: { texts: ['One'], whole: true } },
          foreign,
          // A blobless clone of one commit lacks nothing.
          clone === 'shallow' || clone === 'shallow and blobless' ? [path] : [],
        ],
      ],
    ),
    [
      'is unknown where GitHub tells some versions',
      webVtt('Never'),
      { clone: 'shallow', remote: { texts: ['Two'], whole: false } },
      unknown('set `fetch-depth: 0` in actions/checkout'),
      [path],
    ],
    [
      'is unknown where nobody tells versions: shallow',
      webVtt('Never'),
      { clone: 'shallow' },
      unknown('set `fetch-depth: 0` in actions/checkout'),
      [path],
    ],
    [
      'is unknown where nobody tells versions: blobless',
      webVtt('One'),
      { clone: 'blobless' },
      unknown('leave out `filter` and `sparse-checkout` in actions/checkout'),
      [path],
    ],
    [
      'is unknown where nobody tells versions: shallow and blobless',
      webVtt('One'),
      { clone: 'shallow and blobless' },
      unknown(
        'set `fetch-depth: 0` and leave out `filter` and `sparse-checkout` in actions/checkout',
      ),
      [path],
    ],
    [
      'is unknown where nobody tells versions: without git',
      webVtt('One'),
      { before: ({ folder }) => rmSync(join(folder, '.git'), { recursive: true }) },
      unknown('check out with git, and set `fetch-depth: 0`'),
      [path],
    ],
    [
      'is unknown where there is no commit',
      webVtt('One'),
      { commits: ['One'], before: (clone) => clone.git('checkout', '-q', '--orphan', 'new') },
      unknown('check out with git, and set `fetch-depth: 0`'),
      [path],
    ],
    [
      'is found behind a graft that cuts history off',
      webVtt('One'),
      {
        before: (clone) => {
          const head = clone.git('rev-parse', 'HEAD')
          clone.write('.git/info/grafts', head)
        },
      },
      older(2),
      [],
    ],
  ])('%s', async (_, text, world, drift, asked) => {
    expect(await judge([text], world)).toEqual({ drifts: [drift], asked })
  })

  test('is told for each of several tracks of a file, in one search', async () => {
    const texts = [webVtt('Never'), webVtt('One'), webVtt('Two, once more')]
    const world: World = {
      clone: 'shallow',
      commits: ['One', 'Two, once more', 'Three'],
      remote: { texts: ['Three', 'Two, once more', 'One'], whole: true },
    }
    expect(await judge(texts, world)).toEqual({
      drifts: [edited, older(4), older(3)],
      asked: [path],
    })
  })
})

test('GitHub is asked once for all files', async () => {
  await using repository = await createRepository()
  const files = ['it', 'fr'].map((language) =>
    sampleChecked({ language, path: `subtitles/intro/${language}.vtt` }),
  )
  for (const { file } of files) repository.write(file.path, webVtt('Two'))
  repository.commit()
  await using clone = await createRepository({
    from: `file://${repository.folder}`,
    clone: ['--depth=1'],
  })
  const asked: (readonly string[])[] = []
  const remoteVersions: RemoteVersions = async (paths, visit) => {
    asked.push(paths)
    for (const each of paths) visit(each, Buffer.from(webVtt('One')))
    return new Set()
  }
  const comparisons = await findDrift(
    new Map(files.map(({ file }) => [file.language, different])),
    files.map((checked) => ({
      checked,
      trackId: checked.file.language,
      trackText: Buffer.from(webVtt('One')),
    })),
    { checkout: await openCheckout(clone.folder), folder: 'subtitles', remoteVersions },
  )
  expect(asked).toEqual([files.map(({ file }) => file.path)])
  expect([...comparisons.values()]).toMatchObject([{ drift: older(2) }, { drift: older(2) }])
})
