import fc from 'fast-check'
import { marked } from 'marked'
import { describe, expect, it } from 'vitest'
import type { EditedFile } from '../../src/files/edits.ts'
import type { Pulled } from '../../src/pull/pulled.ts'
import { commentBody } from '../../src/report/page/comment.ts'
import { summary } from '../../src/report/page/summary.ts'
import type { Run } from '../../src/report/run.ts'
import { noContent } from '../../src/subtitles/compare/content.ts'
import { runs } from '../support/extent.ts'
import { hostile } from '../support/hostile-texts.ts'
import { claimedTries } from '../support/tried.ts'
import { render, seen } from './html.ts'
import { change, checkedFile, difference, problem, result, run, video } from './samples.ts'

/** A run with one text wherever a text comes from outside. */
function runWith(words: string, mode: Run['mode'] = 'apply'): Run {
  const cue = (kind: 'added' | 'changed' | 'removed') => ({
    kind,
    line: kind === 'removed' ? null : 4,
    before: kind === 'added' ? null : { start: 0, end: 1000, text: `${words} before` },
    after: kind === 'removed' ? null : { start: 0, end: 1000, text: `after ${words}` },
  })
  const cues = difference([cue('changed'), cue('added'), cue('removed')])
  const of = (kind: 'create' | 'replace' | 'delete' | 'keep' | 'skip', parts = {}) =>
    change(kind, 'it-IT', {
      video: `v ${words}`,
      uploadId: `u ${words}`,
      path: `subtitles/${words}.vtt`,
      name: `n ${words}`,
      reason: `r ${words}`,
      difference: cues,
      ...parts,
    })
  const file = (parts = {}) =>
    checkedFile(
      of('create', { content: { ...noContent, cues: 9, firstLines: [`l ${words}`] }, ...parts }),
    )
  const edits: readonly EditedFile[] = [
    { checked: file(), previous: null, edit: { kind: 'new' } },
    {
      checked: file({ path: `e ${words}` }),
      previous: `before ${words}`,
      edit: { kind: 'changed', difference: cues, blocks: ['style'] },
    },
  ]
  return run({
    mode,
    edits,
    files: [...edits.map(({ checked }) => checked), file({ path: `o ${words}` })],
    commit: `c ${words}`,
    results: [
      result(of('create'), 'done'),
      result(
        of('replace', { drift: { kind: 'edited' }, restorable: false }),
        mode === 'plan' ? 'planned' : 'done',
      ),
      result(of('replace'), 'failed', { error: `e ${words}` }),
      result(
        of('delete', { language: 'x-other', content: { cues: 9, firstLines: [`l ${words}`] } }),
        'cancelled',
      ),
      result(of('skip')),
      result(of('keep')),
    ],
    gone: [
      {
        path: `g ${words}`,
        now: `g2 ${words}`,
        track: { video: `v ${words}`, uploadId: 'u', language: 'en', closedCaptions: false },
        becomes: null,
        fate: 'stays',
        isKnown: true,
      },
    ],
    problems: [
      problem(`p ${words}`, 'error', {
        rule: `rule ${words}`,
        message: `m ${words}`,
        hint: `h ${words}`,
      }),
    ],
    videos: [
      video(`v ${words}`, {
        upload: {
          id: `u ${words}`,
          filename: `f ${words}`,
          mimeType: null,
          playbackId: `b ${words}`,
          durationMs: null,
          createdAt: null,
          mp4: null,
        },
      }),
    ],
    fixed: [
      { path: `p ${words}`, fixed: [problem(`p ${words}`, 'error', { message: `m ${words}` })] },
    ],
    required: ['en'],
    failure: `failure ${words}`,
    notices: [`notice ${words}`],
  })
}

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  code: ['dir'],
  details: ['open'],
  img: ['src', 'width', 'align', 'alt'],
  span: ['dir'],
  td: ['valign', 'colspan', 'align'],
  th: ['align', 'nowrap', 'title'],
}
const plain = 'b br code del details h2 h3 i ins p sub summary table td th tr span wbr a img'.split(
  ' ',
)
const ours =
  /^https:\/\/(?:github\.com\/acme\/films\/(?:blob|commit|actions\/runs)\/|github\.com\/acme\/sync-subtitles-to-datocms\/blob\/v1\/docs\/messages\.md#|acme\.admin\.datocms\.com\/media\/assets\/)/u
/** Elements whose number depends on the text itself: its lines, its words, its folders. */
const ofText = new Set(['br', 'span', 'wbr', 'code', 'del', 'ins'])

function structure(markdown: string): readonly string[] {
  return render(markdown)
    .elements.map(({ name }) => name)
    .filter((name) => !ofText.has(name))
}

function expectHarmless(page: (of: Run) => string, words: string): void {
  const markdown = page(runWith(words))
  expect(marked.lexer(markdown).map(({ type }) => type)).not.toContain('paragraph')
  const { elements, texts } = render(markdown)
  for (const { name, attributes: found } of elements) {
    expect(plain).toContain(name)
    for (const key of Object.keys(found)) expect(attributes[name] ?? []).toContain(key)
    if (found.href !== undefined) expect(found.href).toMatch(ours)
    if (found.src !== undefined)
      expect(found.src).toMatch(/^https:\/\/image\.mux\.com\/[^/]*\/thumbnail\.webp\?width=\d+$/u)
  }
  for (const { text, within } of texts) {
    if (within.includes('code') || within.includes('a')) continue
    expect(text).not.toMatch(/@[a-z0-9]|#\d|GH-\d|:\/\/|www\.|:(?:tada|\+1|100):/iu)
  }
  expect(structure(markdown)).toEqual(structure(page(runWith('words'))))
}

/** The same run as a pull, with what only that tells. */
function asPull(of: Run): Run {
  const results = of.results.map((one) =>
    one.outcome === 'done' ? { ...one, outcome: 'written' as const } : one,
  )
  const [state] = of.videos
  const upload = state?.upload
  if (!upload) throw new Error('The sample has an upload.')
  const { video } = state
  const tracks = results.map((result) => {
    const { difference, kind } = result.change
    const edit = kind === 'replace' && difference ? { difference, blocks: [] } : null
    return { result, lost: ['italics' as const], edit }
  })
  const keyed = { video, upload, why: `why ${video}` }
  const pulled: Pulled = {
    tracks,
    added: [keyed, { ...keyed, why: null, video: `w ${video}` }],
    untold: [{ video, uploads: [upload, upload] }],
    waiting: [keyed],
    barren: [{ video, reason: `reason ${video}` }],
    manifest: 'edited',
    videos: of.videos,
  }
  return { ...of, mode: 'pull', results, pulled, failure: null, edits: [] }
}

describe.each([
  { of: 'summary of a pull', page: (run: Run) => summary(asPull(run)) },
  { of: 'summary', page: summary },
  { of: 'comment', page: commentBody },
  { of: 'summary of a check', page: (run: Run) => summary({ ...run, mode: 'check' }) },
])('the $of', ({ page }) => {
  it.each(hostile)('shows %j as text and nothing else', (words) => {
    expectHarmless(page, words)
  })

  it('shows any text as text and nothing else', () => {
    const pieces = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...hostile, '\n\n', '<', '>', '`', '|', '*', ' '),
    )
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
        expectHarmless(page, `${parts.join('')}.`)
      }),
      runs(25),
    )
  })

  it('keeps what a text says', () => {
    const shown = seen(page(runWith('<b> & "c" @octocat $5 `x`')))
    expect(shown).toContain('n <b> & "c" @octocat $5 `x`')
    expect(shown).toContain('subtitles/<b> & "c" @octocat $5 `x`.vtt')
  })

  it('links to no address that is not http', () => {
    const links = {
      blob: 'javascript:alert(1)/',
      nested: '',
      admin: 'data:text/html,x',
      run: 'javascript:alert(2)',
      messages: 'javascript:alert(3)',
    }
    const { elements } = render(page({ ...runWith('words'), links }))
    expect(elements.filter(({ name }) => name === 'a')).toEqual([])
  })
})

describe('a right-to-left override', () => {
  it('is spelt out, and no other control leaves its line', () => {
    expect(seen(summary(runWith('a\u202Eb\u2067c')))).toContain('n a[U+202E]b\u2067c\u2069')
  })
})

it('is tried with as many texts as the threat model says', () => {
  expect(hostile.length).toBe(claimedTries('test/report/injection.test.ts'))
})
