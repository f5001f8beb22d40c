import { rmSync } from 'node:fs'
import { pathToFileURL } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/files/check.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import { findOutdatedTranslations, type Outdated } from '../../src/files/outdated/outdated.ts'
import { openCheckout } from '../../src/git/checkout.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'

/** What the action says of a checkout whose videos are `intro` and `outro`. */
async function outdated(folder: string, more = 'source: en'): Promise<Outdated> {
  const manifest = manifestFor(['intro', 'outro'], more)
  const { files } = await discoverFiles({ workspace: folder, manifest, patterns: [] })
  const { checked } = await checkFiles(files, { settings: manifest.rules })
  return findOutdatedTranslations({ manifest, checkout: await openCheckout(folder), checked })
}

/** The files that are called outdated, without their folder. */
async function names({ folder }: TestRepository): Promise<readonly string[]> {
  const { problems, notice } = await outdated(folder)
  expect(notice).toBeNull()
  return problems.map(({ file }) => file.replace('subtitles/', ''))
}

async function message({ folder }: TestRepository): Promise<string | undefined> {
  return (await outdated(folder)).problems[0]?.message
}

const times = (at: number, mark = '.') =>
  `00:00:${String(at).padStart(2, '0')}${mark}000 --> 00:00:${String(at + 2).padStart(2, '0')}${mark}000`

/** Cues of two seconds, four seconds apart; one without a text is left out. */
function vtt(...texts: readonly string[]): string {
  const cues = texts.map((text, at) => (text === '' ? '' : `\n${times(at * 4)}\n${text}\n`))
  return `WEBVTT\n${cues.join('')}`
}

function srt(...texts: readonly string[]): string {
  return texts.map((text, at) => `${at + 1}\n${times(at * 4, ',')}\n${text}\n`).join('\n')
}

const english = ['Good morning.', 'How are you?', 'Fine, thanks.', 'Goodbye.', 'See you.']
const italian = ['Buongiorno.', 'Come stai?', 'Bene, grazie.', 'Arrivederci.', 'A presto.']
const french = ['Bonjour.', 'Ça va ?', 'Bien, merci.', 'Au revoir.', 'À bientôt.']
const newEnglish = english.with(1, 'How is it going?')
const en = 'subtitles/intro/en.vtt'
const it = 'subtitles/intro/it.vtt'

type Step = (repository: TestRepository) => void

const write =
  (files: Readonly<Record<string, string>>): Step =>
  (repository) => {
    for (const [path, text] of Object.entries(files)) repository.write(path, text)
  }
const commit =
  (files: Readonly<Record<string, string>>): Step =>
  (repository) => {
    write(files)(repository)
    repository.commit()
  }
const move =
  (from: string, to: string, text?: string): Step =>
  (repository) => {
    repository.git('mv', from, to)
    if (text !== undefined) repository.write(to, text)
    repository.commit()
  }
const git =
  (...args: readonly string[]): Step =>
  (repository) => {
    repository.git(...args)
  }
const branch = (name: string, start = 'HEAD') => git('switch', '--quiet', '--create', name, start)
const main = git('switch', '--quiet', 'main')
const merge = (name: string) =>
  git('merge', '--quiet', '--no-ff', '--no-gpg-sign', '--message', 'Merge', name)

const first = commit({ [en]: vtt(...english), [it]: vtt(...italian) })
const sourceChanges = commit({ [en]: vtt(...newEnglish) })
const answer = vtt(...italian.with(1, 'Come va?'))
const typo = vtt(...italian.with(4, 'A presto!'))

const histories: Readonly<Record<string, readonly [readonly Step[], readonly string[]]>> = {
  'nothing changed': [[first], []],
  'the source changed later': [[first, sourceChanges], ['intro/it.vtt']],
  'the translation changed in the same commit': [
    [first, commit({ [en]: vtt(...newEnglish), [it]: answer })],
    [],
  ],
  'the translation changed in a later commit': [[first, sourceChanges, commit({ [it]: typo })], []],
  'the translation changed earlier, at these times': [
    [first, commit({ [it]: answer }), sourceChanges],
    ['intro/it.vtt'],
  ],
  'the source was put back': [[first, sourceChanges, commit({ [en]: vtt(...english) })], []],
  'the source changed in the work tree': [
    [first, write({ [en]: vtt(...newEnglish) })],
    ['intro/it.vtt'],
  ],
  'the translation changed in the work tree': [[first, sourceChanges, write({ [it]: answer })], []],
  'the source was put back in the work tree': [
    [first, sourceChanges, write({ [en]: vtt(...english) })],
    [],
  ],
  'the translation is not committed yet': [
    [commit({ [en]: vtt(...english) }), sourceChanges, write({ [it]: vtt(...italian) })],
    [],
  ],
  'the translation is new': [
    [commit({ [en]: vtt(...english) }), sourceChanges, commit({ [it]: vtt(...italian) })],
    [],
  ],
  'the translation is older than the source': [
    [commit({ [it]: vtt(...italian) }), commit({ [en]: vtt(...english) }), sourceChanges],
    [],
  ],
  'the source was away for a while': [
    [first, git('rm', '--quiet', en), commit({}), sourceChanges],
    ['intro/it.vtt'],
  ],
  'the translation was made while the source was away': [
    [
      commit({ [en]: vtt(...english) }),
      git('rm', '--quiet', en),
      commit({ [it]: vtt(...italian) }),
      sourceChanges,
    ],
    [],
  ],
  'the source changed only what nobody sees': [
    [
      first,
      commit({ [en]: `${vtt(...english)}\nNOTE Done.\n`.replaceAll('\n', '\r\n') }),
      commit({ [en]: vtt(...english).replace(times(4), '00:00:04.020 --> 00:00:06.020') }),
    ],
    [],
  ],
  'the translation changed only what nobody sees, again and again': [
    [
      first,
      sourceChanges,
      commit({ [it]: vtt(...italian).replaceAll('\n', '\r\n') }),
      commit({ [it]: `${vtt(...italian)}\nNOTE Done.\n` }),
      commit({ [it]: vtt(...italian).replace(times(0), `first\n${times(0)}`) }),
    ],
    ['intro/it.vtt'],
  ],
  'the translation was moved, and moved again': [
    [
      first,
      sourceChanges,
      move(it, 'subtitles/intro/it-IT.vtt'),
      move('subtitles/intro/it-IT.vtt', 'subtitles/intro.it.vtt'),
    ],
    ['intro.it.vtt'],
  ],
  'the source was moved before it changed, and its name given to another': [
    [
      first,
      move(en, 'subtitles/intro.en.vtt'),
      commit({ 'subtitles/intro.en.vtt': vtt(...newEnglish) }),
      commit({ 'subtitles/intro/fr.vtt': vtt(...french) }),
    ],
    ['intro/it.vtt'],
  ],
  'the source was moved and changed at once': [
    [first, move(en, 'subtitles/intro/en-US.vtt', vtt(...newEnglish))],
    ['intro/it.vtt'],
  ],
  'the video was renamed with all its files': [
    [
      commit({
        'subtitles/teaser/en.vtt': vtt(...english),
        'subtitles/teaser/it.vtt': vtt(...italian),
      }),
      commit({ 'subtitles/teaser/en.vtt': vtt(...newEnglish) }),
      move('subtitles/teaser', 'subtitles/intro'),
    ],
    ['intro/it.vtt'],
  ],
  'the source became WebVTT': [
    [
      commit({ 'subtitles/intro/en.srt': srt(...english), [it]: vtt(...italian) }),
      move('subtitles/intro/en.srt', en, vtt(...english)),
    ],
    [],
  ],
  'the source became WebVTT and changed': [
    [
      commit({ 'subtitles/intro/en.srt': srt(...english.slice(0, 2)), [it]: vtt(...italian) }),
      move('subtitles/intro/en.srt', en, vtt(...newEnglish.slice(0, 2))),
    ],
    ['intro/it.vtt'],
  ],
  'the translation became WebVTT later': [
    [
      commit({ [en]: vtt(...english), 'subtitles/intro/it.srt': srt(...italian) }),
      sourceChanges,
      move('subtitles/intro/it.srt', it, vtt(...italian)),
    ],
    ['intro/it.vtt'],
  ],
  'a branch translated the old source': [
    [
      commit({ [en]: vtt(...english) }),
      branch('translate'),
      commit({ [it]: vtt(...italian) }),
      main,
      sourceChanges,
      merge('translate'),
    ],
    ['intro/it.vtt'],
  ],
  'a branch changed the translation at these times': [
    [first, branch('translate'), commit({ [it]: answer }), main, sourceChanges, merge('translate')],
    [],
  ],
  'a branch changed the translation at other times': [
    [first, branch('translate'), commit({ [it]: typo }), main, sourceChanges, merge('translate')],
    ['intro/it.vtt'],
  ],
  'a branch changed the source, and main the translation at these times': [
    [first, branch('source'), sourceChanges, main, commit({ [it]: answer }), merge('source')],
    [],
  ],
  'a branch that has the new source changed the translation': [
    [first, branch('both'), sourceChanges, commit({ [it]: typo }), main, merge('both')],
    [],
  ],
  'main was merged into the branch that translates': [
    [
      first,
      branch('translate'),
      commit({ 'subtitles/outro/en.vtt': vtt(...english) }),
      main,
      sourceChanges,
      git('switch', '--quiet', 'translate'),
      merge('main'),
      commit({ [it]: typo }),
      main,
      merge('translate'),
    ],
    [],
  ],
  'the merge of a pull request is checked out, which changes the source': [
    [
      first,
      branch('head'),
      sourceChanges,
      main,
      commit({ 'readme.md': 'More.' }),
      git('switch', '--quiet', '--detach'),
      merge('head'),
    ],
    ['intro/it.vtt'],
  ],
  'a merge threw the change away': [
    [
      first,
      branch('side'),
      sourceChanges,
      main,
      git(
        'merge',
        '--quiet',
        '--no-ff',
        '--no-gpg-sign',
        '--message',
        'Ours',
        '-s',
        'ours',
        'side',
      ),
    ],
    [],
  ],
  'only one of several is behind': [
    [
      first,
      commit({ 'subtitles/intro/fr.vtt': vtt(...french) }),
      sourceChanges,
      commit({ [it]: answer }),
    ],
    ['intro/fr.vtt'],
  ],
  'captions of the same language are no translation': [
    [first, commit({ 'subtitles/intro/en.sdh.vtt': vtt(...english) }), sourceChanges],
    ['intro/it.vtt'],
  ],
  'cues of the source were moved to where the translation has them': [
    [
      commit({ [en]: vtt(...english).replace(times(4), times(5)), [it]: vtt(...italian) }),
      commit({ [en]: vtt(...english) }),
    ],
    [],
  ],
  'the source has an error now': [
    [first, commit({ [en]: vtt(...newEnglish).replace('-->', '->') })],
    [],
  ],
  'the source had an error when the translation was made': [
    [
      commit({ [en]: vtt(...english).replace('-->', '->'), [it]: vtt(...italian) }),
      commit({ [en]: vtt(...english) }),
    ],
    [],
  ],
}

describe('a translation is outdated, or is not, where', () => {
  test.each(Object.entries(histories))('%s', async (_, [steps, expected]) => {
    await using repository = await createRepository()
    for (const step of steps) step(repository)
    expect(await names(repository)).toEqual(expected)
  })
})

describe('what is told', () => {
  const told = async (before: string, after: string): Promise<string | undefined> => {
    await using repository = await createRepository()
    commit({ [en]: before, [it]: vtt(...italian) })(repository)
    commit({ [en]: after })(repository)
    return await message(repository)
  }

  test('is how the source read and reads, with line and remedy', async () => {
    await using repository = await createRepository()
    for (const step of [first, sourceChanges]) step(repository)
    expect((await outdated(repository.folder)).problems).toEqual([
      {
        file: it,
        line: 6,
        column: 1,
        rule: 'locale/outdated',
        severity: 'notice',
        message:
          'The source `en` changed after this file: at 00:00:04.000 it read "How are you?" and now reads "How is it going?".',
        hint: 'Bring these cues up to date: the file counts as up to date once a commit changes what it shows.',
      },
    ])
  })

  test('are three cues at the most: changed, new, gone and moved ones', async () => {
    const before = vtt('One.', 'Two.', 'Three.', 'Four.', '', 'Six.', 'Seven.')
    const after = vtt('Uno.', 'Two.', '', 'Four.', 'Five.', 'Six.', 'Sept.')
    expect(await told(before, after)).toBe(
      'The source `en` changed after this file: at 00:00:00.000 it read "One." and now reads "Uno."; at 00:00:08.000 it read "Three.", which is gone; at 00:00:16.000 it now reads "Five.", a new cue; and 1 more cue.',
    )
    expect(await told(vtt('Four.', 'Five.'), vtt('Four.', 'Five.').replace('04.', '05.'))).toBe(
      'The source `en` changed after this file: at 00:00:04.000 it read "Five.", which now stands from 00:00:05.000 to 00:00:06.000.',
    )
  })

  test('begins near what differs in a long text', async () => {
    const long = 'We walked down to the river before it rained that day, '
    expect(await told(vtt(`${long}all of us.`), vtt(`${long}both of us.`))).toMatch(
      /it read "…rained that day, all of us\." and now reads "…rained that day, both of us\."/,
    )
  })

  test('is a source that was moved in time once, without its cues', async () => {
    const later = vtt(...english).replaceAll(/00:00:(\d\d)/g, (_, at) => `00:01:${at}`)
    expect(await told(vtt(...english), later)).toBe(
      'Every cue of the source `en` is 60,000 ms later than when this file was last changed.',
    )
  })

  test('has the severity of the manifest, and is not looked for where it is off', async () => {
    await using repository = await createRepository()
    for (const step of [first, sourceChanges]) step(repository)
    const { folder } = repository
    const warned = await outdated(folder, 'source: en\nrules: { locale/outdated: warning }')
    expect(warned.problems).toMatchObject([{ severity: 'warning' }])
    const none = { problems: [], notice: null }
    expect(await outdated(folder, 'source: en\nrules: { locale/outdated: off }')).toEqual(none)
    expect(await outdated(folder, '')).toEqual(none)
    expect(await outdated(folder, 'source: de')).toEqual(none)
  })
})

describe('history that is not whole', () => {
  const unknown = (advice: string) => ({
    problems: [],
    notice: expect.stringMatching(`^Which translations are older .+: ${advice}\\.$`),
  })

  test('is told once, with what to set: a shallow checkout, one without texts, none at all', async () => {
    await using repository = await createRepository()
    for (const step of [first, sourceChanges]) step(repository)
    const from = pathToFileURL(repository.folder).href
    await using shallow = await createRepository({ from, clone: ['--depth=1'] })
    expect(await outdated(shallow.folder)).toEqual(
      unknown('set `fetch-depth: 0` in actions/checkout'),
    )
    await using partial = await createRepository({ from, clone: ['--filter=blob:none'] })
    expect(await outdated(partial.folder)).toEqual(
      unknown('leave out `filter` and `sparse-checkout` in actions/checkout'),
    )
    expect(await outdated(shallow.folder, '')).toEqual({ problems: [], notice: null })
    rmSync(`${shallow.folder}/.git`, { recursive: true })
    expect(await outdated(shallow.folder)).toEqual(
      unknown('check out with git, and set `fetch-depth: 0`'),
    )
  })

  test('of one file that Git LFS kept does not hide the others', async () => {
    await using repository = await createRepository()
    const pointer = 'version https://git-lfs.github.com/spec/v1\nsize 1\n'
    commit({ [en]: vtt(...english), [it]: vtt(...italian), 'subtitles/intro/fr.vtt': pointer })(
      repository,
    )
    sourceChanges(repository)
    write({ 'subtitles/intro/fr.vtt': vtt(...french) })(repository)
    const { problems, notice } = await outdated(repository.folder)
    expect(problems.map(({ file }) => file)).toEqual([it])
    expect(notice).toMatch(/see that each version of the file is committed as text/)
  })
})

test('a workspace below the repository has its history', async () => {
  await using repository = await createRepository()
  for (const texts of [english, newEnglish]) {
    commit({ [`site/${en}`]: vtt(...texts), [`site/${it}`]: vtt(...italian) })(repository)
  }
  expect((await outdated(`${repository.folder}/site`)).problems).toMatchObject([{ file: it }])
})

test('after 50 commits in a row that nobody sees a translation counts as changed', async () => {
  await using repository = await createRepository()
  for (const step of [first, sourceChanges]) step(repository)
  for (let at = 0; at < 50; at++) commit({ [it]: `${vtt(...italian)}\nNOTE ${at}\n` })(repository)
  expect(await names(repository)).toEqual([])
})
