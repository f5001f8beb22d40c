import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { openCheckout } from '../../src/git/checkout.ts'
import type { RemoteVersions } from '../../src/git/history.ts'
import { compareText } from '../../src/plan/compare.ts'
import type { Drift } from '../../src/plan/comparison.ts'
import { findDrift } from '../../src/plan/drift.ts'
import { packText } from '../../src/plan/packed-text.ts'
import { digestShown, showSubtitles } from '../../src/subtitles/compare/shown.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { sampleChecked } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'
import { different } from './comparisons.ts'

const path = 'subtitles/intro/it-IT.vtt'
type Clone = 'whole' | 'shallow' | 'blobless' | 'treeless' | 'shallow and blobless'

const cloneArguments: Readonly<Record<Exclude<Clone, 'whole'>, readonly string[]>> = {
  shallow: ['--depth=1'],
  blobless: ['--filter=blob:none'],
  treeless: ['--filter=tree:0'],
  'shallow and blobless': ['--depth=1', '--filter=blob:none'],
}

/** What a runner checks out of a repository. Where that is all of it, the repository itself is as good. */
async function cloneOf(repository: TestRepository, clone: Clone): Promise<TestRepository> {
  if (clone === 'whole') return repository
  return createRepository({ from: `file://${repository.folder}`, clone: cloneArguments[clone] })
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
  for (const text of commits) {
    repository.write(path, webVtt(text))
    repository.commit(text)
  }
  await using checkedOut = await cloneOf(repository, clone)
  before(checkedOut)
  const digest = digestOf(webVtt(commits.at(-1) ?? ''))
  const checked = sampleChecked({ path }, { digest })
  const asked: string[] = []
  const texts = trackTexts.map((text, at) => [`track-${at}`, text] as const)
  const comparisons = await findDrift(
    new Map(texts.map(([id]) => [id, different])),
    texts.map(([key, text]) => ({
      checked,
      key,
      durationMs: null,
      trackText: packText(Buffer.from(text)),
    })),
    {
      checkout: await openCheckout(checkedOut.folder),
      folder: 'subtitles',
      isPushed: () => false,
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
  return digestShown(showSubtitles(readSubtitles(Buffer.from(text), 'vtt'), 'vtt'))
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

interface Past {
  readonly clone?: Clone
  readonly isPushed?: boolean
  /** Versions that GitHub has, all of them; null where it does not answer. */
  readonly remote?: readonly string[] | null
}

/** What is known of a track that has the words of the newest of some versions of a file, and looks otherwise. */
async function recall(
  track: string,
  versions: readonly [string, ...string[]],
  { clone = 'whole', isPushed = false, remote = null }: Past = {},
) {
  await using repository = await createRepository()
  for (const text of versions) {
    repository.write(path, text)
    repository.commit()
  }
  await using checkedOut = await cloneOf(repository, clone)
  const own = versions.at(-1) ?? ''
  const absolutePath = join(checkedOut.folder, path)
  const checked = sampleChecked({ path, absolutePath }, { digest: digestOf(own) })
  const trackText = Buffer.from(track)
  const comparison = await compareText(checked, trackText, null)
  let asked = false
  const found = await findDrift(
    new Map([['track', comparison]]),
    [{ checked, key: 'track', durationMs: null, trackText: packText(trackText) }],
    {
      checkout: await openCheckout(checkedOut.folder),
      folder: 'subtitles',
      isPushed: () => isPushed,
      remoteVersions: async (paths, visit) => {
        asked = true
        for (const text of remote ?? []) visit(path, Buffer.from(text))
        return remote && new Set(paths)
      },
    },
  )
  const similar = found.get('track')
  if (similar?.kind !== 'similar') throw new Error(`The track is ${similar?.kind}.`)
  const { doubtful, isWhole, drift } = similar
  return { doubtful: [...doubtful], isWhole, drift: drift?.kind ?? null, asked }
}

describe('a track that looks otherwise than its file', () => {
  const plain = webVtt('Uno', 'Due')
  const italic = webVtt('<i>Uno</i>', 'Due')
  const italics = webVtt('<i>Uno</i>', '<i>Due</i>')
  const bold = webVtt('<b>Uno</b>', 'Due')
  const later = (text: string, ms: number) =>
    text.replace(/:0([13])\.000/g, (_, second) => `:0${second}.${String(ms).padStart(3, '0')}`)

  test.each<
    [
      promise: string,
      track: string,
      versions: readonly [string, ...string[]],
      past: Past,
      known: object,
    ]
  >([
    [
      'may be of no other version where there is none',
      plain,
      [italic],
      {},
      { doubtful: [], isWhole: true, drift: 'foreign' },
    ],
    [
      'may be of one that lacks what it lacks',
      plain,
      [plain, italic],
      {},
      { doubtful: ['italics'], isWhole: true, drift: 'older' },
    ],
    [
      'may be of one that lacks it, whatever came between',
      plain,
      [plain, bold, italic],
      {},
      { doubtful: ['italics'], drift: 'older' },
    ],
    [
      'is of none that has some of what it lacks',
      plain,
      [italics, italic],
      {},
      { doubtful: [], isWhole: true, drift: 'edited' },
    ],
    [
      'may be of one that shows what it shows otherwise',
      italics,
      [italics, italic],
      {},
      { doubtful: ['italics'], drift: 'older' },
    ],
    [
      'is of none that looks as its file does',
      plain,
      [webVtt('<i>Uno</i>', 'Tre'), italic],
      {},
      { doubtful: [], drift: 'edited' },
    ],
    [
      'may be of one with its times',
      later(italic, 500),
      [later(italic, 500), italic],
      {},
      { doubtful: ['times'], drift: 'older' },
    ],
    [
      'may be of one with its times, though they are 40 ms apart',
      later(italic, 40),
      [later(italic, 40), italic],
      {},
      { doubtful: ['times'], drift: 'older' },
    ],
    [
      'may be of one in which one cue had its times',
      italic.replace('00:01:01.000', '00:01:01.040'),
      [italic.replace('00:01:01.000', '00:01:01.040'), italic],
      {},
      { doubtful: ['times'], drift: 'older' },
    ],
    [
      'may be of one with other times, moved',
      later(italic, 900),
      [later(italic, 400), italic],
      {},
      { doubtful: ['times'], drift: 'edited' },
    ],
    [
      'is of none with other times where its own are those of the file',
      plain,
      [later(italic, 500), italic],
      {},
      { doubtful: [], drift: 'edited' },
    ],
    [
      'is not looked for at GitHub where the push left its file alone',
      plain,
      [plain, italic],
      { clone: 'shallow', remote: [italic, plain] },
      { doubtful: [], isWhole: false, drift: 'unknown', asked: false },
    ],
    [
      'is looked for at GitHub where the push changed its file',
      plain,
      [plain, italic],
      { clone: 'shallow', isPushed: true, remote: [italic, plain] },
      { doubtful: ['italics'], isWhole: true, drift: 'older', asked: true },
    ],
    [
      'is looked for at GitHub where its times are others',
      later(italic, 500),
      [later(italic, 500), italic],
      { clone: 'shallow', remote: [italic, later(italic, 500)] },
      { doubtful: ['times'], isWhole: true, asked: true },
    ],
    [
      'is unknown where GitHub does not answer',
      plain,
      [plain, italic],
      { clone: 'shallow', isPushed: true },
      { doubtful: [], isWhole: false, drift: 'unknown', asked: true },
    ],
    [
      'is not looked for at GitHub where history is whole',
      plain,
      [italic],
      { isPushed: true },
      { isWhole: true, asked: false },
    ],
  ])('%s', async (_, track, versions, past, known) => {
    expect(await recall(track, versions, past)).toMatchObject(known)
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
      key: checked.file.language,
      durationMs: null,
      trackText: packText(Buffer.from(webVtt('One'))),
    })),
    {
      checkout: await openCheckout(clone.folder),
      folder: 'subtitles',
      isPushed: () => false,
      remoteVersions,
    },
  )
  expect(asked).toEqual([files.map(({ file }) => file.path)])
  expect([...comparisons.values()]).toMatchObject([{ drift: older(2) }, { drift: older(2) }])
})
