import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { commentBody } from '../../../src/report/page/comment.ts'
import { summary, writeSummary } from '../../../src/report/page/summary.ts'
import { noContent } from '../../../src/subtitles/compare/content.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'
import { gallery, large } from '../gallery.ts'
import { render, seen } from '../html.ts'
import { change, changedCue, difference, problem, result, run, video } from '../samples.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const blob = 'https://github.com/acme/films/blob/3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52/'

function links(markdown: string): readonly (string | undefined)[] {
  return render(markdown).elements.flatMap(({ name, attributes }) =>
    name === 'a' ? [attributes.href] : [],
  )
}

describe('the summary', () => {
  it('begins with one sentence', () => {
    const [first] = render(summary(gallery.plan?.() ?? run())).texts
    expect(first).toEqual({
      text: 'Subtitles: will create 1 track, replace 3, delete 1, leave 4 alone and skip 1; 1 file has an error; 2 files have warnings',
      within: ['h2'],
    })
  })

  it('never says that a plan did something, nor that an apply will', () => {
    const plan = seen(summary(gallery.plan?.() ?? run()))
    const apply = seen(summary(gallery.apply?.() ?? run()))
    expect(plan).toContain('Plan only: nothing was written to DatoCMS.')
    expect(plan).not.toMatch(/\b(?:created|replaced|deleted|left)\b(?<!will be \w+)/iu)
    expect(apply).not.toMatch(/\bwill\b/iu)
  })

  it('has what a pull request brings before what was there, which is folded', () => {
    for (const page of [summary, commentBody].map((write) => write(gallery.pull?.() ?? run()))) {
      const own = page.indexOf('subtitles/<wbr>intro/<wbr>fr.vtt</code></a>: 1 error')
      const folded = page.indexOf(
        '<details>\n<summary><b>Problems in 12 files that this pull request does not change</b>: 12 errors',
      )
      expect(own).toBeGreaterThan(0)
      expect(folded).toBeGreaterThan(own)
      expect(seen(page)).toContain('1 file has an error; 12 unchanged files have errors')
      expect(seen(page)).toContain('2 files deleted or renamed')
      expect(seen(page)).toContain('de of intro stays in DatoCMS, because prune is off.')
      expect(seen(page)).toContain('Delete it in DatoCMS, or set prune: true')
    }
  })

  it('has the videos of changed files first, and folds the others', () => {
    const of = (video: string) =>
      result(change('create', 'en', { video, path: `subtitles/${video}/en.vtt` }))
    const results = ['intro', 'outro', 'teaser'].map(of)
    const changedFiles = new Set(['subtitles/teaser/en.vtt'])
    const page = summary(run({ results, changedBy: 'pull request', changedFiles }))
    const order = [...page.matchAll(/<details( open)?>\n<summary>.*?>(\w+)<\/(?:a|span)>/g)]
    expect(order.map(([, open, video]) => `${video}${open ?? ''}`)).toEqual([
      'teaser open',
      'intro',
      'outro',
    ])
  })

  it('shows the video, its still and its asset', () => {
    const page = summary(run({ results: [result(change('create'))], videos: [video('intro')] }))
    expect(links(page)).toContain(
      'https://acme.admin.datocms.com/media/assets/q0VNpiNQSkG6z0lif_O1zg',
    )
    expect(render(page).elements.find(({ name }) => name === 'img')?.attributes).toEqual({
      src: 'https://image.mux.com/DS00Spx1CV902MCtPj5WknGlR102V5HFkDe/thumbnail.webp?width=192',
      width: '96',
      align: 'middle',
      alt: 'Still of intro-final.mp4',
    })
  })

  it('names the language, and links the file at the commit', () => {
    const page = summary(
      run({ results: [result(change('create', 'zh-Hans', { path: 'subtitles/a b/ü#1?.vtt' }))] }),
    )
    expect(seen(page)).toContain('Simplified Chinese zh-Hans · “Italiano”')
    expect(links(page)).toContain(`${blob}subtitles/a%20b/%C3%BC%231%3F.vtt`)
  })

  it('lets long words of a failure break where they are joined', () => {
    const error = 'DatoCMS says: IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT.'
    const page = summary(
      run({ mode: 'apply', results: [result(change('create'), 'failed', { error })] }),
    )
    expect(page).toContain('IMMUTABLE_UPLOAD_<wbr>TRACKS_IN_SANDBOX_<wbr>ENVIRONMENT.')
  })

  it('shows the result of each change', () => {
    const page = seen(
      summary(
        run({
          mode: 'apply',
          results: [
            result(change('create'), 'done'),
            result(change('create', 'fr'), 'done', { verified: null, tookMs: 800 }),
          ],
        }),
      ),
    )
    expect(page).toContain('Ready after 12 s, verified')
    expect(page).toContain('Ready after 800 ms, not read back')
  })

  it('puts the cues of a replace side by side, the first 20', () => {
    const cues = Array.from({ length: 23 }, (_, index) =>
      changedCue(`old ${index}`, `new ${index}`, index * 1000),
    )
    const page = seen(
      summary(
        run({ results: [result(change('replace', 'fr', { difference: difference(cues) }))] }),
      ),
    )
    expect(page).toContain('23 cues side by side')
    expect(page).toContain('0:19.000 – 0:21.500')
    expect(page).not.toContain('0:20.000 – 0:22.500')
    expect(page).toContain('and 3 more cues')
  })

  it('says aloud what an edit in DatoCMS and an unreadable text mean', () => {
    const risky = change('replace', 'fr', { drift: { kind: 'edited' }, restorable: false })
    expect(seen(summary(run({ results: [result(risky)] })))).toContain(
      'intro fr: The edit made in DatoCMS will be lost.',
    )
    expect(seen(summary(run({ mode: 'apply', results: [result(risky, 'done')] })))).toContain(
      'intro fr: This cannot be undone: the old text could not be read.',
    )
  })

  it.each([
    [['fr', 'de'], '2 tracks (intro fr and intro de): '],
    [['fr', 'de', 'es', 'it', 'ja'], '5 tracks (intro fr, intro de, intro es and 2 more): '],
  ])('names the tracks %j that share a caution', (languages, words) => {
    const edited = languages.map((one) =>
      result(change('replace', one, { drift: { kind: 'edited' } })),
    )
    expect(seen(summary(run({ results: edited })))).toContain(
      `${words}The edit made in DatoCMS will be lost.`,
    )
  })

  it.each([
    ['no-upload', '❓ upload not found'],
    ['no-video', '🚫 the upload is no video'],
    ['unprocessed', '🎞️ video not processed yet'],
  ] as const)('says of %s in the table of languages what is the matter', (obstacle, words) => {
    const page = seen(
      summary(run({ results: [result(change('skip', 'en', { obstacle, reason: 'see there' }))] })),
    )
    expect(page).toContain(words)
    expect(page).not.toContain('has errors')
  })

  it('shows an edit that is left alone among the changes', () => {
    const page = seen(
      summary(run({ results: [result(change('keep', 'fr', { drift: { kind: 'edited' } }))] })),
    )
    expect(page).toContain('Viewers see the edit, not the file.')
  })

  it('says of a track that failed that it failed, and not that its file has errors', () => {
    const failed = result(change('create', 'fr'), 'failed', { error: 'Mux refused.' })
    const page = seen(summary(run({ mode: 'apply', results: [failed] })))
    expect(page).toContain('⛔ failed, see Failures')
    expect(page).not.toMatch(/has (an error|errors)/)
  })

  it('says why a track goes, and of a new one what it has', () => {
    const content = { ...noContent, cues: 12, start: 1000, end: 270_000 }
    const results = [result(change('create', 'fr', { content })), result(change('delete', 'de'))]
    const page = seen(summary(run({ results })))
    expect(page).toContain('Will create12 cues from 0:01 to 4:30')
    expect(page).toContain('Will deleteThe repository has no file for it')
    expect(page).not.toMatch(/no (track|file)\b(?! for it)/i)
  })

  it('lists failures with one reason together, and says what to do next', () => {
    const failed = ['fr', 'de'].map((language) =>
      result(change('create', language), 'failed', { error: 'Mux refused. Mend the file.' }),
    )
    const page = seen(summary(run({ mode: 'apply', results: failed })))
    expect(page.split('Mux refused. Mend the file.')).toHaveLength(2)
    expect(page).toContain('run the workflow again')
  })

  it.each([
    ['subtitles/fr.vtt', '#L7'],
    ['subtitles/manifest.yml', '#L7'],
    ['subtitles/notes.md', '?plain=1#L7'],
  ])('links a problem of %s to its line', (file, end) => {
    expect(links(summary(run({ problems: [problem(file)] })))).toContain(blob + file + end)
  })

  it('puts the files with errors first', () => {
    const page = seen(
      summary(
        run({
          problems: [problem('a.vtt', 'warning'), problem('b.vtt'), problem('c.vtt', 'notice')],
        }),
      ),
    )
    expect(['b.vtt', 'a.vtt', 'c.vtt'].map((file) => page.indexOf(file))).toEqual(
      ['b.vtt', 'a.vtt', 'c.vtt'].map((file) => page.indexOf(file)).sort((a, b) => a - b),
    )
  })

  it('says each reason why the run stopped on a line of its own', () => {
    const { texts } = render(summary(run({ failure: 'One is wrong.\nTwo is wrong.' })))
    expect(texts.map(({ text }) => text)).toEqual(
      expect.arrayContaining(['❌ One is wrong.', '❌ Two is wrong.']),
    )
  })

  it('works without a repository, a project host and a video', () => {
    const page = summary(
      run({
        commit: null,
        links: { blob: null, nested: '', run: null, messages: null, admin: null },
        results: [result(change('create'))],
        problems: [problem('a.vtt')],
      }),
    )
    expect(links(page)).toEqual([])
  })

  it('names the commit that a reader of the pull request knows', () => {
    const page = commentBody(run({ headCommit: 'abcdef0123456789' }))
    expect(seen(page)).toContain('Commit abcdef0, merged into its base.')
    expect(links(page)).toContain('https://github.com/acme/films/commit/abcdef0123456789')
  })

  it('is added to the file of the step', async () => {
    await using folder = await temporaryFolder()
    const file = join(folder.path, 'summary.md')
    await writeFile(file, 'before\n')
    vi.stubEnv('GITHUB_STEP_SUMMARY', file)
    await writeSummary(run())
    expect(await readFile(file, 'utf8')).toBe(`before\n${summary(run())}`)
  })
})

describe.each(Object.entries(gallery))('the sample %s', (_, make) => {
  it('uses nothing but HTML blocks, and closes each', () => {
    for (const page of [summary(make()), commentBody(make())]) {
      expect(render(page).elements.length).toBeGreaterThan(0)
      expect(page).not.toMatch(/\n{3}/u)
    }
  })
})

describe('20,000 tracks with huge cues', () => {
  const huge = 'жук '.repeat(5000)
  const many = large(2000)
  const of = {
    ...many,
    results: many.results.map((one) =>
      one.change.kind === 'replace'
        ? {
            ...one,
            change: { ...one.change, difference: difference([changedCue(huge, `${huge}.`)]) },
          }
        : one,
    ),
  }

  it('fit into 900 KiB, and the page says what it left out', () => {
    const page = summary(of)
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(900 * 1024)
    expect(Buffer.byteLength(page)).toBeGreaterThan(800 * 1024)
    expect(seen(page)).toMatch(/Left out here: .*[\d,]+ tracks that are left alone\./u)
    expect(() => render(page)).not.toThrow()
  })

  it('fit into a comment', () => {
    const page = commentBody(of)
    expect(page.length).toBeLessThanOrEqual(64_000)
    expect(page.length).toBeGreaterThan(50_000)
    expect(seen(page)).toContain('Left out here: ')
  })

  it('leave the least important out first', () => {
    const leftOut = seen(summary(large(200))).match(/Left out here: [^.]*/u)?.[0]
    expect(leftOut).toMatch(/comparisons of cues and [\d,]+ tracks that are left alone$/u)
    expect(leftOut).not.toMatch(/problems|changed tracks|matrix/u)
  })
})

it('a run stopped by endless messages still fits', () => {
  const failure = 'x'.repeat(3_000_000)
  const notices = Array.from({ length: 500 }, () => 'ü'.repeat(100_000))
  expect(Buffer.byteLength(summary(run({ failure, notices })))).toBeLessThan(900 * 1024)
  expect(commentBody(run({ failure, notices })).length).toBeLessThan(65_536)
})
