import { describe, expect, test } from 'vitest'
import type { Track } from '../../src/datocms/resources.ts'
import type { Change } from '../../src/plan/change.ts'
import type { Drift, Judgement } from '../../src/plan/comparison.ts'
import type { PlanInput } from '../../src/plan/input.ts'
import { planChanges } from '../../src/plan/plan.ts'
import { plannedResults } from '../../src/plan/planned.ts'
import { planProblems } from '../../src/plan/problems.ts'
import type { CueDifference } from '../../src/subtitles/compare/difference.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { sampleChecked, sampleTrack, sampleVideo } from '../support/samples.ts'

const path = 'subtitles/intro/it-IT.vtt'
const difference: CueDifference = { added: 0, changed: 2, removed: 1, shift: null, cues: [] }
const equal: Judgement = { kind: 'equal', note: '', lost: [] }
const withDrift = (drift: Drift): Judgement => ({
  kind: 'different',
  difference,
  drift,
  words: '2 cues changed, 1 removed',
})
const different = withDrift({ kind: 'older', age: 1 })
const drifted = withDrift({ kind: 'edited' })
const foreign = withDrift({ kind: 'foreign' })
const unknown = withDrift({ kind: 'unknown', advice: 'set `fetch-depth: 0`' })
const unreadable: Judgement = { kind: 'unreadable', reason: 'Mux answers 403', isMissing: false }

interface Case extends Partial<Omit<PlanInput, 'options'>> {
  readonly options?: Partial<PlanInput['options']>
}

function changesOf({ options, ...input }: Case): readonly Change[] {
  const files = input.files ?? [sampleChecked()]
  return planChanges({
    files,
    existing: files.map(({ file }) => file),
    unclearVideos: new Set(),
    videos: [sampleVideo()],
    comparisons: new Map(),
    texts: new Map(),
    pushed: null,
    keys: new Map(),
    names: new Map(),
    unchanged: new Set(),
    ...input,
    options: { prune: false, force: false, onDrift: 'replace', ...options },
  })
}

function plan(input: Case) {
  return changesOf(input).map(({ kind, reason, name }) => [kind, name, reason])
}

const withTrack = (comparison: Judgement, overrides = {}): Case => ({
  videos: [sampleVideo([sampleTrack(overrides)])],
  comparisons: new Map([['track-1', comparison]]),
})

describe('a file and its track', () => {
  test.each<[promise: string, input: Case, expected: readonly unknown[][]]>([
    ['no track: create', {}, [['create', 'Italiano', 'no track']]],
    ['equal: keep', withTrack(equal), [['keep', 'Italiano', 'equal']]],
    [
      'another text: replace',
      withTrack(different),
      [['replace', 'Italiano', '2 cues changed, 1 removed']],
    ],
    [
      'a name that the manifest does not ask for: the one on the track stays',
      withTrack(equal, { name: 'Italian' }),
      [['keep', 'Italian', 'equal']],
    ],
    [
      'a name that the manifest asks for: replace',
      {
        ...withTrack(equal, { name: 'Italian' }),
        files: [sampleChecked({ nameFromManifest: true })],
      },
      [['replace', 'Italiano', 'name “Italian” → “Italiano”']],
    ],
    [
      'force: replace',
      { ...withTrack(equal), options: { force: true } },
      [['replace', 'Italiano', '`force` is on']],
    ],
    [
      'edited in DatoCMS: replace, and say so',
      withTrack(drifted),
      [['replace', 'Italiano', '2 cues changed, 1 removed, edited in DatoCMS']],
    ],
    [
      'edited in DatoCMS, on-drift keep: keep',
      { ...withTrack(drifted), options: { onDrift: 'keep' } },
      [['keep', 'Italiano', 'edited in DatoCMS, and `on-drift` is `keep`']],
    ],
    [
      'an older version of the file, on-drift keep: replace',
      { ...withTrack(different), options: { onDrift: 'keep' } },
      [['replace', 'Italiano', '2 cues changed, 1 removed']],
    ],
    [
      'a text that cannot be read: keep, with the reason',
      withTrack(unreadable),
      [['keep', 'Italiano', 'not compared: Mux answers 403']],
    ],
    [
      'a text that cannot be read, of a file that the push changed: replace',
      { ...withTrack(unreadable), pushed: new Set([path]) },
      [['replace', 'Italiano', 'the push changed the file, and Mux answers 403']],
    ],
    [
      'a text that cannot be read, of a file that the push left alone: keep',
      { ...withTrack(unreadable), pushed: new Set(['subtitles/intro/en.vtt']) },
      [['keep', 'Italiano', 'not compared: Mux answers 403']],
    ],
    [
      'errors in the file: skip, and leave the track',
      { ...withTrack(equal), files: [sampleChecked({}, { errors: 2 })] },
      [['skip', 'Italiano', 'the file has 2 errors']],
    ],
    [
      'no upload: skip',
      { videos: [{ ...sampleVideo(), upload: null }] },
      [['skip', 'Italiano', 'DatoCMS has no upload `upload-1`']],
    ],
    [
      'a video that is not processed: skip',
      { videos: [sampleVideo([], { playbackId: null })] },
      [['skip', 'Italiano', 'the video `intro.mp4` is not processed yet']],
    ],
    [
      'an image: skip',
      { videos: [sampleVideo([], { playbackId: null, filename: 'a.png', mimeType: 'image/png' })] },
      [['skip', 'Italiano', 'the upload `a.png` is no video']],
    ],
    [
      'audio with a playback id: skip',
      { videos: [sampleVideo([], { filename: 'a.mp3', mimeType: 'audio/mpeg' })] },
      [['skip', 'Italiano', 'the upload `a.mp3` is no video']],
    ],
    [
      'a track without a name: it gets one with its text',
      withTrack(different, { name: ' ' }),
      [['replace', 'Italiano', '2 cues changed, 1 removed']],
    ],
    [
      'equal, without a name: keep, because nobody asks for one',
      withTrack(equal, { name: '' }),
      [['keep', 'Italiano', 'equal']],
    ],
    [
      'a track that a machine made: replace, say so, and do not keep its name',
      withTrack(different, { name: 'Italian (auto-generated)' }),
      [
        [
          'replace',
          'Italiano',
          '2 cues changed, 1 removed, name “Italian (auto-generated)” → “Italiano”, a machine made the track',
        ],
      ],
    ],
    [
      'equal, under the name of a machine: replace, because a person answers for the text',
      withTrack(equal, { name: 'Italian (Generated)' }),
      [
        [
          'replace',
          'Italiano',
          'name “Italian (Generated)” → “Italiano”, a machine made the track',
        ],
      ],
    ],
    [
      'a text that was never in Git: replace, and call it no edit',
      withTrack(foreign),
      [['replace', 'Italiano', '2 cues changed, 1 removed, its text was never in Git']],
    ],
    [
      'a text that was never in Git, on-drift keep: keep',
      { ...withTrack(foreign), options: { onDrift: 'keep' } },
      [['keep', 'Italiano', 'its text was never in Git, and `on-drift` is `keep`']],
    ],
    [
      'history unknown: replace',
      withTrack(unknown),
      [['replace', 'Italiano', '2 cues changed, 1 removed']],
    ],
    [
      'history unknown, on-drift keep: keep, with advice',
      { ...withTrack(unknown), options: { onDrift: 'keep', force: true } },
      [
        [
          'keep',
          'Italiano',
          'another text, history unknown (set `fetch-depth: 0`), and `on-drift` is `keep`',
        ],
      ],
    ],
    [
      'closed captions are another track',
      {
        ...withTrack(equal),
        files: [sampleChecked({ closedCaptions: true, name: 'Italiano (SDH)' })],
      },
      [['create', 'Italiano (SDH)', 'no track']],
    ],
  ])('%s', (_, input, expected) => {
    expect(plan(input)).toEqual(expected)
  })
})

describe('an errored track', () => {
  const errored = sampleTrack({ status: 'errored', error: 'Could not be downloaded.' })
  const reason = 'the track is errored: Could not be downloaded'
  const named = [sampleChecked({ name: 'Italienisch', nameFromManifest: true })]

  test.each<[promise: string, input: Case, kind: string]>([
    ['is made again where nobody knows what was pushed', { pushed: null }, 'replace'],
    ['stays where nothing was pushed', {}, 'keep'],
    [
      'stays where the push changed another file',
      { pushed: new Set(['subtitles/a/en.vtt']) },
      'keep',
    ],
    ['is made again where the push changed its file', { pushed: new Set([path]) }, 'replace'],
    [
      'stays where the push brought the file, which had no other text',
      { pushed: new Set([path]), unchanged: new Set([path]) },
      'keep',
    ],
    ['is made again for `force`', { options: { force: true } }, 'replace'],
    ['is made again for another name', { files: named }, 'replace'],
    ['stays, whatever `on-drift` is', { options: { onDrift: 'fail' } }, 'keep'],
  ])('%s', (_, input, kind) => {
    const changes = changesOf({ videos: [sampleVideo([errored])], pushed: new Set(), ...input })
    expect(changes).toMatchObject([{ kind, reason, track: errored }])
    const problems = planProblems(changes, manifestFor(['intro']), 'apply')
    expect(problems.map(({ rule }) => rule)).toEqual(kind === 'keep' ? ['track/errored'] : [])
  })

  test.each([
    ['apply', 'error'],
    ['plan', 'warning'],
  ] as const)('that stays is told with a remedy: %s', (mode, severity) => {
    const changes = changesOf({ videos: [sampleVideo([errored])], pushed: new Set() })
    expect(planProblems(changes, manifestFor(['intro']), mode)).toEqual([
      {
        rule: 'track/errored',
        severity,
        file: path,
        line: 1,
        column: 1,
        message:
          'The track is errored: Could not be downloaded. As far as this run knows, its file is as it was, so it is not made again.',
        hint: 'Mend the file and push it: then the track is made again. Where DatoCMS was at fault, run the workflow once with `force: true`.',
      },
    ])
  })
})

describe('what DatoCMS lists a track as', () => {
  const keys = (isWrong: boolean, words: string) => new Map([['track-1', { isWrong, words }]])

  test.each<[promise: string, input: Case, kind: string, reason: string]>([
    ['is told', { keys: keys(false, 'listed as `it`') }, 'keep', 'equal, listed as `it`'],
    [
      'is mended where it is wrong',
      { keys: keys(true, '`it` → `it-IT`') },
      'replace',
      '`it` → `it-IT`',
    ],
    [
      'is told of a name that the manifest asks for',
      { names: new Map([['track-1', 'it']]), files: [sampleChecked({ nameFromManifest: true })] },
      'keep',
      'equal, named “it”: whether DatoCMS keeps “Italiano” cannot be told, and `force` sends it again',
    ],
    [
      'is not told of a name that nobody asks for',
      { names: new Map([['track-1', 'it']]) },
      'keep',
      'equal',
    ],
  ])('%s', (_, input, kind, reason) => {
    expect(changesOf({ ...withTrack(equal), ...input })).toMatchObject([{ kind, reason }])
  })

  test('takes a name from other files, beside the name that it was made with', () => {
    const wanting = (name: string) => sampleChecked({ language: 'fr', name, longName: name })
    const names = new Map([['track-1', 'Subtitles']])
    const kindFor = (name: string) =>
      plan({ ...withTrack(equal), names, files: [sampleChecked(), wanting(name)] })[1]?.[0]
    expect(['subtitles', 'Italiano', 'Français'].map(kindFor)).toEqual(['skip', 'skip', 'create'])
  })
})

describe('with on-drift fail', () => {
  test.each<[promise: string, comparison: Judgement, error: RegExp | null]>([
    ['an edit is refused', drifted, /^This track was edited in DatoCMS, and `on-drift` is `fail`/],
    [
      'a text that was never in Git is refused',
      foreign,
      /^The text of this track was never in Git/,
    ],
    ['an unknown history is refused, with advice', unknown, /known, set `fetch-depth: 0`; or set/],
    ['an older version is replaced', different, null],
  ])('%s', (_, comparison, error) => {
    const changes = changesOf({ ...withTrack(comparison), options: { onDrift: 'fail' } })
    const [result] = plannedResults(changes, 'fail')
    expect(result?.outcome).toBe(error ? 'failed' : 'planned')
    if (error) expect(result?.error).toMatch(error)
  })
})

describe('among several tracks of a language', () => {
  const tracks = ['uk', 'comment', 'third'].map((id) => sampleTrack({ id, name: id.toUpperCase() }))
  const older = (age: number) => withDrift({ kind: 'older', age })
  const ambiguous = (names: string, why: string) => [
    'skip',
    'Italiano',
    `which of the tracks ${names} is the file’s cannot be told: ${why}`,
  ]
  const others = (...names: string[]) =>
    names.length === 1
      ? `, and another track stays of the same language: “${names[0]}”`
      : `, and 2 other tracks stay of the same language: “${names.join('” and “')}”`

  test.each<[promise: string, comparisons: readonly (Judgement | string)[], expected: unknown]>([
    [
      'the one with the file’s text is its own',
      [drifted, equal],
      ['keep', 'COMMENT', `equal${others('UK')}`],
    ],
    [
      'the one with an earlier version is',
      [drifted, older(2)],
      ['replace', 'COMMENT', `2 cues changed, 1 removed${others('UK')}`],
    ],
    [
      'of several earlier versions the newest is',
      [older(3), older(1), older(2)],
      ['replace', 'COMMENT', `2 cues changed, 1 removed${others('UK', 'THIRD')}`],
    ],
    [
      'none is where none has its text',
      [drifted, foreign],
      ambiguous('“UK” and “COMMENT”', 'none has its text or that of an earlier version'),
    ],
    [
      'none is where the history is unknown',
      [unknown, unknown],
      ambiguous(
        '“UK” and “COMMENT”',
        'none has its text, and its history is unknown (set `fetch-depth: 0`)',
      ),
    ],
    [
      'the first that cannot be read is kept',
      [drifted, unreadable],
      ['keep', 'COMMENT', `not compared: Mux answers 403${others('UK')}`],
    ],
    [
      'one that is being prepared is waited for',
      [drifted, 'preparing'],
      ['keep', 'COMMENT', `not compared: its text was not read${others('UK')}`],
    ],
    [
      'one that nobody sees is its own',
      [drifted, 'errored'],
      ['replace', 'COMMENT', 'the track is errored'],
    ],
  ])('%s', (_, comparisons, expected) => {
    const own = comparisons.map((each, at) => {
      const track = tracks[at] ?? sampleTrack()
      return typeof each === 'string' ? { ...track, status: each as Track['status'] } : track
    })
    const known = comparisons.flatMap((each, at) =>
      typeof each === 'string' ? [] : [[tracks[at]?.id ?? '', each] as const],
    )
    const input = { videos: [sampleVideo(own)], comparisons: new Map(known) }
    expect(plan(input)).toEqual([expected])
    const pruned = changesOf({ ...input, options: { prune: true } })
    const isTold = pruned[0]?.kind !== 'skip' && !pruned[0]?.reason.startsWith('not compared')
    expect(pruned.filter(({ kind }) => kind === 'delete')).toHaveLength(
      isTold ? comparisons.length - 1 : 0,
    )
  })

  test('the wanted name wins, whatever the texts are', () => {
    const named = sampleTrack({ id: 'own', name: ' ITALIANO ' })
    const videos = [sampleVideo([...tracks.slice(0, 1), named])]
    const comparisons = new Map([
      ['uk', equal],
      ['own', drifted],
    ])
    expect(plan({ videos, comparisons })[0]?.slice(0, 2)).toEqual(['replace', ' ITALIANO '])
  })

  test.each<[what: string, input: Case]>([
    ['force', { options: { force: true } }],
    ['the push', { pushed: new Set([path]) }],
    ['a name of the manifest', { files: [sampleChecked({ nameFromManifest: true })] }],
  ])('none is replaced for %s where their texts, or one, cannot be read', (_, input) => {
    for (const others of [unreadable, drifted]) {
      const comparisons = new Map(tracks.map(({ id }, at) => [id, at === 0 ? unreadable : others]))
      const changes = changesOf({ videos: [sampleVideo(tracks)], comparisons, ...input })
      expect(changes).toMatchObject([{ kind: 'skip', obstacle: 'ambiguous', track: null }])
      expect(planProblems(changes, manifestFor(['intro']), 'plan')).toMatchObject([
        {
          rule: 'track/ambiguous',
          severity: 'error',
          file: path,
          message:
            'Which of the tracks “UK”, “COMMENT” and “THIRD” is the file’s cannot be told: not every text can be read. Nothing is replaced.',
          hint: 'Write the name of the one that is, as it stands in DatoCMS, into the manifest under `uploads.intro.tracks.it-IT.name`; or delete the others in DatoCMS.',
        },
      ])
    }
  })
})

describe('prune', () => {
  const english = sampleTrack({ id: 'en', language: 'en', name: 'English' })
  const comparisons = new Map([['track-1', equal]])
  const videos = [sampleVideo([sampleTrack(), english])]

  test('is off unless asked for', () => {
    expect(plan({ videos, comparisons })).toEqual([['keep', 'Italiano', 'equal']])
  })

  test('deletes a track without a file, and duplicates', () => {
    const twice = [sampleVideo([sampleTrack(), english, sampleTrack({ id: 'two', name: 'Two' })])]
    expect(plan({ videos: twice, comparisons, options: { prune: true } })).toEqual([
      ['keep', 'Italiano', 'equal'],
      ['delete', 'English', 'no file'],
      ['delete', 'Two', 'another track of the same language, not compared'],
    ])
  })

  test.each<[Judgement, string]>([
    [equal, `duplicate of the track of \`${path}\``],
    [different, `duplicate of the track of \`${path}\`, with an earlier version of its text`],
    [drifted, 'another track of the same language, with another text'],
    [unknown, 'another track of the same language, with another text'],
  ])('says what the text of a further track is: %o', (comparison, reason) => {
    const tracks = [sampleTrack(), sampleTrack({ id: 'two', name: 'Two' })]
    const known = new Map([...comparisons, ['two', comparison]])
    const input = { videos: [sampleVideo(tracks)], comparisons: known, options: { prune: true } }
    expect(plan(input).slice(1)).toEqual([['delete', 'Two', reason]])
  })

  test.each(['errored', 'preparing'] as const)(
    'spares the others where the file’s own track is %s',
    (status) => {
      const own = sampleTrack({ id: 'own', status })
      const other = sampleTrack({ id: 'other', name: 'Other' })
      const known = new Map([['other', equal]])
      const input = {
        videos: [sampleVideo([own, other])],
        comparisons: known,
        pushed: new Set<string>(),
      }
      expect(plan({ ...input, options: { prune: true } }).map(([kind]) => kind)).toEqual(['keep'])
    },
  )

  test.each<[promise: string, input: Case]>([
    [
      'spares a track whose file was left out by a pattern',
      { existing: [sampleChecked().file, sampleChecked({ language: 'en' }).file] },
    ],
    [
      'spares videos with a file whose language is not clear',
      { unclearVideos: new Set(['intro']) },
    ],
  ])('%s', (_, input) => {
    const changes = plan({ videos, comparisons, options: { prune: true }, ...input })
    expect(changes.map(([kind]) => kind)).toEqual(['keep'])
  })

  test('spares the track of a file that has errors', () => {
    const files = [
      sampleChecked(),
      sampleChecked({ language: 'en', name: 'English' }, { errors: 1 }),
    ]
    const changes = plan({ videos, comparisons, files, options: { prune: true } })
    expect(changes.map(([kind]) => kind)).toEqual(['keep', 'skip'])
  })

  test('deletes the tracks of a video that lost its last file', () => {
    expect(plan({ videos, files: [], options: { prune: true } })).toEqual([
      ['delete', 'Italiano', 'no file'],
      ['delete', 'English', 'no file'],
    ])
  })
})

describe('names that are taken', () => {
  const holder = sampleTrack({ id: 'it', language: 'it', name: 'italiano ' })

  test('a default name gives way to its long form', () => {
    expect(plan({ videos: [sampleVideo([holder])] })).toEqual([
      ['create', 'Italiano (Italia)', 'no track'],
    ])
  })

  test('where the long form is taken too: skip, and the manifest must say another', () => {
    const long = sampleTrack({ id: 'ch', language: 'it-CH', name: 'ITALIANO (Italia)' })
    const changes = changesOf({ videos: [sampleVideo([holder, long])] })
    expect(changes).toMatchObject([{ kind: 'skip', obstacle: 'name', name: 'Italiano' }])
    const [problem] = planProblems(changes, manifestFor(['intro']), 'plan')
    expect(problem).toMatchObject({ rule: 'name/taken', severity: 'error', file: path })
    expect(problem?.message).toMatch(/^The name “Italiano” is taken by/)
    expect(problem?.hint).toMatch(/Write another one under `tracks` of this video/)
  })

  test('a replacement that is refused keeps the name that it would have given up', () => {
    const english = sampleTrack({ id: 'en', language: 'en', name: 'Italiano' })
    const asked = { language: 'en', name: 'English', nameFromManifest: true }
    const renamed = sampleChecked({ path: 'subtitles/intro/en.vtt', ...asked })
    const input = {
      files: [renamed, sampleChecked()],
      videos: [sampleVideo([english])],
      comparisons: new Map([['en', drifted]]),
    }
    const names = (onDrift: 'replace' | 'fail') =>
      plan({ ...input, options: { onDrift } }).map(([kind, name]) => `${kind} ${name}`)
    expect(names('replace')).toEqual(['replace English', 'create Italiano'])
    expect(names('fail')).toEqual(['replace English', 'create Italiano (Italia)'])
  })

  test('a name of the manifest does not: skip', () => {
    const files = [sampleChecked({ nameFromManifest: true })]
    expect(plan({ videos: [sampleVideo([holder])], files })).toEqual([
      ['skip', 'Italiano', 'the name “Italiano” is taken by the track `it` (it)'],
    ])
  })

  test('a track that is deleted hands its name on', () => {
    const changes = plan({ videos: [sampleVideo([holder])], options: { prune: true } })
    expect(changes).toEqual([
      ['create', 'Italiano', 'no track'],
      ['delete', 'italiano ', 'no file'],
    ])
  })
})
