import { describe, expect, test } from 'vitest'
import type { CueDifference } from '../../src/subtitles/compare/difference.ts'
import type { Change } from '../../src/sync/change.ts'
import type { Comparison, PlanInput } from '../../src/sync/plan.ts'
import { planChanges } from '../../src/sync/plan.ts'
import { planProblems } from '../../src/sync/problems.ts'
import { sampleChecked, sampleTrack, sampleVideo } from '../support/samples.ts'
import { manifestFor } from '../workspace/manifests.ts'

const path = 'subtitles/intro/it-IT.vtt'
const difference: CueDifference = { added: 0, changed: 2, removed: 1, shift: null, cues: [] }
const equal: Comparison = { kind: 'equal' }
const different: Comparison = { kind: 'different', difference, drifted: false }
const drifted: Comparison = { kind: 'different', difference, drifted: true }
const unreadable: Comparison = { kind: 'unreadable', reason: 'Mux answers 403' }

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
    pushed: null,
    ...input,
    options: { prune: false, force: false, onDrift: 'replace', ...options },
  })
}

function plan(input: Case) {
  return changesOf(input).map(({ kind, reason, name }) => [kind, name, reason])
}

const withTrack = (comparison: Comparison, overrides = {}): Case => ({
  videos: [sampleVideo([sampleTrack(overrides)])],
  comparisons: new Map([[path, comparison]]),
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
      'errored: replace',
      withTrack(equal, { status: 'errored', error: 'Could not be downloaded.' }),
      [['replace', 'Italiano', 'the track is errored: Could not be downloaded']],
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
      'a track without a name: it gets one',
      withTrack(different, { name: ' ' }),
      [['replace', 'Italiano', '2 cues changed, 1 removed, name “ ” → “Italiano”']],
    ],
    [
      'history unknown, on-drift keep: replace, and say so',
      {
        ...withTrack({ kind: 'different', difference, drifted: null }),
        options: { onDrift: 'keep' },
      },
      [
        [
          'replace',
          'Italiano',
          '2 cues changed, 1 removed, history unknown, so an edit in DatoCMS cannot be told (set `fetch-depth: 0`)',
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

  test('among several tracks the wanted name wins, then the first', () => {
    const tracks = [
      sampleTrack({ id: 'a', name: 'Altro' }),
      sampleTrack({ id: 'b', name: ' ITALIANO ' }),
    ]
    const comparisons = new Map([[path, equal]])
    expect(plan({ videos: [sampleVideo(tracks)], comparisons })[0]?.[1]).toBe(' ITALIANO ')
    const others = tracks.slice(0, 1).concat(sampleTrack({ id: 'c', name: 'Terzo' }))
    expect(plan({ videos: [sampleVideo(others)], comparisons })[0]?.[1]).toBe('Altro')
  })
})

describe('prune', () => {
  const english = sampleTrack({ id: 'en', language: 'en', name: 'English' })
  const comparisons = new Map([[path, equal]])
  const videos = [sampleVideo([sampleTrack(), english])]

  test('is off unless asked for', () => {
    expect(plan({ videos, comparisons })).toEqual([['keep', 'Italiano', 'equal']])
  })

  test('deletes a track without a file, and duplicates', () => {
    const twice = [sampleVideo([sampleTrack(), english, sampleTrack({ id: 'two', name: 'Two' })])]
    expect(plan({ videos: twice, comparisons, options: { prune: true } })).toEqual([
      ['keep', 'Italiano', 'equal'],
      ['delete', 'English', 'no file'],
      ['delete', 'Two', `duplicate of the track of \`${path}\``],
    ])
  })

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
      comparisons: new Map([['subtitles/intro/en.vtt', drifted]]),
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
