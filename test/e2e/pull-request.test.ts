import { describe, expect, test } from 'vitest'
import { everyNth } from '../support/extent.ts'
import {
  createProject,
  type Project,
  type ProjectOptions,
  pullRequest,
  srt,
  vtt,
} from './project.ts'
import type { Files } from './repository.ts'

const bad = 'WEBVTT\n\n00:00:05.000 --> 00:00:01.000\nBonjour.\n'
const others = 'this pull request does not change'

interface Pull extends AsyncDisposable {
  readonly project: Project
  readonly event: ReturnType<typeof pullRequest>
  /** The base branch's commit, and the pull request's. */
  readonly base: string
  readonly head: string
}

/**
 * A pull request that changes `own` of a project: its merge is checked out, and GitHub knows it. `shallow` leaves the
 * checkout the merge alone, as actions/checkout does by default.
 */
async function openPull(
  own: Files,
  options: ProjectOptions & { readonly shallow?: boolean; readonly fork?: boolean } = {},
): Promise<Pull> {
  const project = await createProject(options)
  const { repository } = project
  const first = repository.head()
  const other = { 'README.md': 'Another change of the base.' }
  repository.write(other)
  const base = repository.commit('Other')
  repository.turnTo('topic', first)
  repository.write({ ...own, 'README.md': null })
  const head = repository.commit('Own')
  repository.turnTo('main', base)
  repository.write(other)
  repository.commit('Merge', head)
  if (options.shallow) project.shallow()
  project.github.pulls.set(7, { base, head })
  return {
    project,
    event: pullRequest({ base, head, fork: options.fork ?? false }),
    base,
    head,
    [Symbol.asyncDispose]: () => project[Symbol.asyncDispose](),
  }
}

const videos = Object.fromEntries(Array.from({ length: 12 }, (_, at) => [`film-${at}`, {}]))
const badFiles = Object.fromEntries(
  Object.keys(videos).map((video) => [`subtitles/${video}/en.vtt`, bad]),
)

describe.each([
  ['the whole history', false],
  ['a shallow checkout', true],
] as const)('with %s', (_, shallow) => {
  test('its own error comes before those of twelve files, and its own right file is green', async () => {
    const wrong = { 'subtitles/film-9/fr.vtt': bad }
    await using pull = await openPull(wrong, { videos, files: badFiles, shallow })
    const { project, event } = pull
    const result = await project.run({ event })
    expect(result.exitCode).toBe(1)
    const errors = result.annotations.filter(({ level }) => level === 'error')
    expect(errors).toHaveLength(10)
    expect(errors[0]).toMatchObject({ file: 'subtitles/film-9/fr.vtt', line: 3 })
    expect(errors[9]?.message).toContain(`(and 3 more errors in files that ${others}`)
    expect(result.summary).toContain(`<b>Problems in 12 files that ${others}</b>: 12 errors`)
    expect(result.summary.indexOf('film-9/<wbr>fr.vtt')).toBeLessThan(
      result.summary.indexOf('Problems in 12 files'),
    )
    expect(result.stdout).toContain(`12 errors in 12 files that ${others} do not fail it.`)
    expect(result.outputs.problems).toBe('13')
    const asked = project.github.requests.filter((each) => each.includes('/pulls/'))
    expect(asked).toHaveLength(shallow ? 1 : 0)
  })

  test('and no error of its own the step is green, unless all files count', async () => {
    const right = { 'subtitles/film-9/fr.vtt': vtt('Bonjour.') }
    await using pull = await openPull(right, { videos, files: badFiles, shallow })
    const { project, event } = pull
    const result = await project.run({ event, inputs: { comment: 'true' } })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain(
      'will create 1 track and skip 12; 12 unchanged files have errors',
    )
    expect(result.summary).toContain(`ℹ️ 12 errors in 12 files that ${others} do not fail it.`)
    expect(project.github.comments[0]?.body).toContain(`Problems in 12 files that ${others}`)
    const strict = await project.run({ event, inputs: { 'fail-on-files': 'all' } })
    expect(strict.exitCode).toBe(1)
    expect(strict.summary).not.toContain('do not fail it')
    expect((await project.run()).exitCode).toBe(1)
  })
})

describe('what goes away', () => {
  const english = {
    'subtitles/intro/en.vtt': vtt('Hello.'),
    'subtitles/intro/fr.vtt': vtt('Salut.'),
  }
  /** Two tracks that were made from the base, and a pull request that changes their files. */
  const openWithTracks = async (own: Files) => {
    const pull = await openPull(own, { files: english, videos: { intro: {} } })
    const uploadId = pull.project.upload('intro').id
    const add = pull.project.simulator.addTrack
    add({ uploadId, language: 'en', name: 'English', text: vtt('Hello.') })
    add({ uploadId, language: 'fr', name: 'Français', text: vtt('Salut.') })
    return pull
  }

  test.each([
    ['off', {}, 'stays in DatoCMS, because', 0],
    ['on', { prune: 'true' }, 'will be deleted, because', 1],
  ] as const)('of a deleted file is told, with prune %s', async (_, inputs, words, deleted) => {
    await using pull = await openWithTracks({ 'subtitles/intro/fr.vtt': null })
    const { project, event } = pull
    const result = await project.run({ event, inputs: { comment: 'true', ...inputs } })
    expect(result.exitCode).toBe(0)
    expect(result.outputs.deleted).toBe(String(deleted))
    const html = `<code>fr</code> of <code>intro</code> ${words}`
    expect(result.summary).toContain(html)
    expect(project.github.comments[0]?.body).toContain(html)
    expect(result.stdout).toContain(`subtitles/intro/fr.vtt deleted: \`fr\` of \`intro\` ${words}`)
  })

  test('of a renamed file is told, and that both tracks will be there', async () => {
    await using pull = await openWithTracks({
      'subtitles/intro/fr.vtt': null,
      'subtitles/intro/es.vtt': vtt('Salut.'),
    })
    const { project, event } = pull
    const result = await project.run({ event })
    expect(result.outputs).toMatchObject({ created: '1', replaced: '0', deleted: '0' })
    expect(result.stdout).toContain(
      'subtitles/intro/fr.vtt renamed to subtitles/intro/es.vtt: It stands for `es` of `intro` now, which is a track of its own. The old track `fr` of `intro` stays in DatoCMS, because `prune` is off.',
    )
    expect(result.stdout).toContain('or set `prune: true`')
  })

  test('of a file that is renamed within its language is planned as it will be done', async () => {
    await using pull = await openWithTracks({
      'subtitles/intro/en.vtt': null,
      'subtitles/intro/en-GB.vtt': vtt('Hello.'),
    })
    const { project, event } = pull
    const planned = await project.run({ event })
    expect(planned.stdout).toContain('Will replace intro en-GB: `en` → `en-GB`.')
    expect(planned.summary).not.toContain('deleted or renamed')
    const checked = await project.run({ event, inputs: { mode: 'check' } })
    expect(checked.stdout).toContain(
      'The old track `en` of `intro`, if DatoCMS has it, is replaced by it where its text is the file’s; else it stays, because `prune` is off.',
    )
    const before = project.repository.git('rev-parse', 'HEAD^1').trim()
    const applied = await project.run({ event: { name: 'push', payload: { before } } })
    expect(applied.outputs).toMatchObject({ created: '0', replaced: '1' })
    expect(
      project
        .tracks('intro')
        .map(({ language }) => language)
        .sort(),
    ).toEqual(['en-GB', 'fr'])
  })

  test('of a file that only moved is nothing', async () => {
    await using pull = await openWithTracks({
      'subtitles/intro/en.vtt': null,
      'subtitles/intro.en.vtt': vtt('Hello.'),
    })
    const result = await pull.project.run({ event: pull.event })
    expect(result.outputs).toMatchObject({ created: '0', unchanged: '2' })
    expect(result.summary).not.toContain('deleted or renamed')
  })

  test('is told in a check too, which does not know whether the track is there', async () => {
    await using pull = await openWithTracks({ 'subtitles/intro/fr.vtt': null })
    const result = await pull.project.run({ event: pull.event, inputs: { mode: 'check' } })
    expect(result.stdout).toContain('`fr` of `intro`, if DatoCMS has it, stays in DatoCMS')
  })
})

test('whose file has no video in DatoCMS has that for its own problem, though the manifest is as it was', async () => {
  const lost = {
    videos: { gone: null, intro: {} },
    files: { 'subtitles/gone/en.vtt': vtt('Hello.') },
  }
  await using pull = await openPull({ 'subtitles/gone/fr.vtt': vtt('Salut.') }, lost)
  const own = await pull.project.run({ event: pull.event })
  expect(own.exitCode).toBe(1)
  expect(own.annotations).toMatchObject([{ title: 'upload/not-found' }])
  await using other = await openPull({ 'subtitles/intro/fr.vtt': vtt('Salut.') }, lost)
  expect((await other.project.run({ event: other.event })).exitCode).toBe(0)
})

test('from a fork is checked without the token, and its own files are known', async () => {
  const own = { 'subtitles/film-9/fr.vtt': bad, 'subtitles/film-8/en.vtt': null }
  await using pull = await openPull(own, { videos, files: badFiles, shallow: true, fork: true })
  const { project, event } = pull
  project.github.permission = 'read'
  const result = await project.run({ event, inputs: { 'api-token': '' } })
  expect(result.exitCode).toBe(1)
  expect(result.annotations[0]).toMatchObject({ level: 'error', file: 'subtitles/film-9/fr.vtt' })
  expect(result.stdout).toContain('`en` of `film-8`, if DatoCMS has it, stays in DatoCMS')
  expect(project.simulator.requests.some(({ service }) => service === 'datocms')).toBe(false)
})

describe('what viewers will see otherwise', () => {
  const texts = Array.from({ length: 30 }, (_, at) => `Line ${at}.`)
  const files = {
    'subtitles/intro/en.vtt': vtt(...texts),
    'subtitles/intro/it.vtt': vtt('Ciao.'),
    'subtitles/intro/de.vtt': vtt('Hallo.'),
    'subtitles/intro/ja.vtt': vtt('やあ。'),
  }
  const own = {
    'subtitles/intro/en.vtt': vtt('New first.', ...texts.slice(1, 20), 'Mended <b>line</b>.'),
    'subtitles/intro/it.vtt': `${vtt('Ciao.')}\nNOTE nobody sees this\n`,
    'subtitles/intro/de.vtt': null,
    'subtitles/intro/de-AT.srt': srt('Hallo.'),
    'subtitles/intro/fr.vtt': vtt('Bonjour.', 'Ça va ?'),
  }
  const options = { files, videos: { intro: {} } }

  test.each(
    everyNth(
      [
        ['of a fork', true, true],
        ['of the checkout alone', true, false],
        ['of the whole history', false, false],
      ],
      2,
    ),
  )('is told without a token, from the base %s', async (_, shallow, fork) => {
    await using pull = await openPull(own, { ...options, shallow, fork })
    const { project, event } = pull
    const inputs = { 'api-token': '', comment: 'true' }
    const { exitCode, stdout, summary } = await project.run({ event, inputs })
    expect(exitCode).toBe(0)
    const pages = [summary, ...project.github.comments.map(({ body }) => body)]
    expect(pages).toHaveLength(2)
    for (const page of pages) {
      expect(page).toContain(
        '<b>Changed files</b>: 2 new, 1 with changes for viewers and 1 without',
      )
      expect(page).toContain('<b>2 cues changed, 9 removed</b>')
      expect(page).toContain('Before (base)')
      expect(page).toContain('<del>Line 0.</del>')
      expect(page).toContain('<ins>New first.</ins>')
      expect(page).toContain('<ins>Mended line.</ins>')
      expect(page).toContain('Nothing that viewers see changes')
      expect(page).toContain('2 cues from 0:01 to 0:08<br><i><span dir="auto">Bonjour.</span></i>')
      expect(page).toContain('<b>Other files and their tracks</b>: 1 file, 1 video')
      expect(page.indexOf('Mended line')).toBeLessThan(page.indexOf('<i>removed</i>'))
    }
    expect(stdout).toContain('subtitles/intro/en.vtt: 2 cues changed, 9 removed.')
    expect(stdout).toContain('subtitles/intro/it.vtt: nothing that viewers see changes.')
    expect(stdout).toContain('subtitles/intro/fr.vtt: new file, 2 cues from 0:01 to 0:08.')
    const asked = project.github.requests.filter((each) => each.includes('/contents/'))
    expect(asked).toHaveLength(shallow ? 2 : 0)
    expect(project.simulator.requests.some(({ service }) => service === 'datocms')).toBe(false)
  })

  test('is told where its own commit is checked out, against that at which it left its base', async () => {
    await using pull = await openPull(own, options)
    const { project, head } = pull
    const { repository } = project
    repository.git('switch', '--quiet', '--create', 'base', pull.base)
    repository.write({ 'subtitles/intro/en.vtt': vtt('The base went on.') })
    const base = repository.commit('Base')
    repository.git('switch', '--quiet', 'topic')
    const event = pullRequest({ base, head })
    const inputs = { mode: 'check' }
    const words = 'subtitles/intro/en.vtt: 2 cues changed, 9 removed.'
    expect((await project.run({ event, inputs })).stdout).toContain(words)
    project.shallow()
    project.github.pulls.set(7, { base, head })
    expect((await project.run({ event, inputs })).stdout).toContain(words)
  })

  test('is not known where nobody has the base', async () => {
    await using pull = await openPull(own, { ...options, shallow: true })
    const { project, event } = pull
    project.github.fault = ({ path }) =>
      path.includes('/contents/') ? { status: 502, headers: {}, body: '' } : null
    const result = await project.run({ event, inputs: { mode: 'check' } })
    expect(result.exitCode).toBe(0)
    expect(result.summary).toContain('Not compared, because what it was before cannot be read')
  })

  test('is told in a plan too, where the text of the track cannot be read', async () => {
    await using pull = await openPull(own, { files, videos: { intro: { signed: true } } })
    const { project, event } = pull
    const uploadId = project.upload('intro').id
    const add = project.simulator.addTrack
    add({ uploadId, language: 'en', name: 'English', text: files['subtitles/intro/en.vtt'] })
    add({ uploadId, language: 'it', name: 'Italiano', text: vtt('Ciao.') })
    const { summary } = await project.run({ event })
    expect(summary).toContain('<b>Changed files, whose tracks could not be read</b>')
    expect(summary).toContain('<b>2 cues changed, 9 removed</b>')
    expect(summary).not.toContain('Files and their tracks')
  })
})

test('a check says which track each file would become, so that a wrong template shows', async () => {
  await using project = await createProject({
    files: { 'subtitles/intro/en.sdh.vtt': vtt('Hello.'), 'subtitles/part.pt_BR.srt': srt('Olá.') },
    videos: { intro: {}, part: {} },
  })
  const { summary, report } = await project.run({ inputs: { mode: 'check', 'api-token': '' } })
  expect(summary).toContain('<b>Files and their tracks</b>: 2 files, 2 videos')
  expect(summary).toContain('<code>en</code> closed captions · “<span dir="auto">English (SDH)')
  expect(summary).toContain('<code>pt-BR</code> · “<span dir="auto">Português</span>”')
  expect(summary).toContain('1 cue from 0:01 to 0:04')
  expect(report).toMatchObject({ tracks: [{ change: null }, { change: null }] })
})

test('that changes the manifest alone has the problems of names, and of the manifest', async () => {
  await using pull = await openPull(
    {
      'subtitles/manifest.yml':
        'uploads:\n  film-0: q0VNpiNQSkG6z0lif_O1zg\npaths: ["{video}/{locale}.{format}"]\n',
    },
    {
      videos: { 'film-0': null },
      files: { 'subtitles/film-0/en.vtt': bad, 'subtitles/film-0.fr.vtt': vtt('Bonjour.') },
    },
  )
  const result = await pull.project.run({ event: pull.event, inputs: { mode: 'check' } })
  expect(result.exitCode).toBe(1)
  expect(result.annotations.map(({ level, title, file }) => [level, title, file])).toEqual([
    ['error', 'file/no-template', 'subtitles/film-0.fr.vtt'],
    ['error', 'cue/end-before-start', 'subtitles/film-0/en.vtt'],
  ])
  expect(result.summary).toContain('1 file has an error; 1 unchanged file has an error')
})

test('with more than 300 files has its own error first, where GitHub tells all pages', async () => {
  const own = Object.fromEntries(
    Array.from({ length: 350 }, (_, at) => [`notes/${at}.md`, `${at}`]),
  )
  await using pull = await openPull(
    { ...own, 'subtitles/film-9/fr.vtt': bad },
    { videos, files: badFiles, shallow: true },
  )
  const { project, event } = pull
  const run = () => project.run({ event, inputs: { mode: 'check' } })
  const first = await run()
  expect(first.annotations[0]).toMatchObject({ file: 'subtitles/film-9/fr.vtt' })
  expect(project.github.requests.filter((each) => each.includes('/pulls/'))).toHaveLength(4)
  // A comparison of commits, which is what such a token may ask for, lists 300 at the most.
  project.github.permission = 'none'
  const second = await run()
  expect(second.annotations[0]).toMatchObject({ file: 'subtitles/film-0/en.vtt' })
  expect(second.stdout).toContain('`permissions: pull-requests: read`')
})

test('whose base nobody knows lets the problems of all files count', async () => {
  const own = { 'subtitles/film-9/fr.vtt': vtt('Bonjour.') }
  await using pull = await openPull(own, { videos, files: badFiles, shallow: true })
  const { project, event } = pull
  const result = await project.run({ event, inputs: { mode: 'check', 'github-token': '' } })
  expect(result.exitCode).toBe(1)
  expect(result.stdout).toContain('Which files the pull request changes is unknown')
  expect(project.github.requests).toEqual([])
})

test('its own error is known where GitHub is down, from the checkout', async () => {
  const own = { 'subtitles/film-9/fr.vtt': vtt('Bonjour.') }
  await using pull = await openPull(own, { videos, files: badFiles })
  pull.project.github.fault = () => ({ status: 502, headers: {}, body: '' })
  const result = await pull.project.run({ event: pull.event, inputs: { mode: 'check' } })
  expect(result.exitCode).toBe(0)
})

test('a push whose changed files alone shall count has the same', async () => {
  await using project = await createProject({ videos, files: badFiles })
  const before = project.repository.head()
  project.repository.write({ 'subtitles/film-9/en.vtt': null })
  project.repository.commit()
  const event = { name: 'push', payload: { before } }
  const inputs = { 'fail-on-files': 'changed', mode: 'check' }
  const result = await project.run({ event, inputs })
  expect(result.exitCode).toBe(0)
  expect(result.stdout).toContain('11 errors in 11 files that this push does not change')
  expect(result.stdout).toContain('subtitles/film-9/en.vtt deleted: `en` of `film-9`')
  expect((await project.run({ event, inputs: { mode: 'check' } })).exitCode).toBe(1)
})
