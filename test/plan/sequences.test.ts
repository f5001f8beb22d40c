import { describe, expect, test } from 'vitest'
import type { Settings } from '../simulator/options.ts'
import { webVtt } from '../support/sync-world.ts'
import { createProject, type Project } from './project.ts'

const texts: Readonly<Record<'fr' | 'es' | 'de', string>> = {
  fr: webVtt('Un', 'Deux', 'Trois'),
  es: webVtt('Uno', 'Dos', 'Tres'),
  de: webVtt('Eins', 'Zwei', 'Drei'),
}
const all = { 'fr.vtt': texts.fr, 'es.vtt': texts.es, 'de.vtt': texts.de }
const italic = (text: string): string => text.replace(/^(?!WEBVTT)(\p{L}+)$/mu, '<i>$1</i>')
const later = (text: string, ms: number): string =>
  text.replaceAll('.000', `.${String(ms).padStart(3, '0')}`)
const oneLater = (text: string): string => text.replace('01:01.000', '01:01.040')
const srt = (...lines: readonly string[]): string =>
  lines.map((line, at) => `${at + 1}\n00:0${at}:01,000 --> 00:0${at}:03,000\n${line}\n`).join('\n')

/** Edits the track of a language in DatoCMS. */
function edit(
  { simulator, track }: Project,
  language: string,
  change: (text: string) => string,
): void {
  const old = track(language)
  simulator.editTrack(old, change(old.text ?? ''))
}

/** What the runs of a story change, but for what stays as it is. */
type Story = (project: Project) => Promise<readonly string[]>

const untold = 'cannot be told, and `force` sends the file again'

describe('a push', () => {
  test.each<[promise: string, story: Story, told: readonly string[], settings?: Partial<Settings>]>(
    [
      [
        'that moves one cue by 40 ms is delivered',
        async ({ push }) => {
          await push(all)
          return push({ 'fr.vtt': oneLater(texts.fr) })
        },
        ['replace: cues up to 40 ms later'],
      ],
      [
        'that moves one file by 40 ms is delivered',
        async ({ push }) => {
          await push(all)
          return push({ 'fr.vtt': later(texts.fr, 40) })
        },
        ['replace: every cue 40 ms later'],
      ],
      [
        'that moves a file by 40 ms is delivered by a later run',
        async ({ push, commit, run }) => {
          await push(all)
          commit({ 'fr.vtt': later(texts.fr, 40) })
          return run()
        },
        ['replace: every cue 40 ms later'],
      ],
      [
        'that moves all files by 500 ms is delivered',
        async ({ push }) => {
          await push(all)
          return push({
            'fr.vtt': later(texts.fr, 500),
            'es.vtt': later(texts.es, 500),
            'de.vtt': later(texts.de, 500),
          })
        },
        [
          'replace: every cue 500 ms later',
          'replace: every cue 500 ms later',
          'replace: every cue 500 ms later',
        ],
      ],
      [
        'whose run was killed is delivered where tracks show what it added',
        async ({ push, commit, run }) => {
          await push({ ...all, 'de.vtt': italic(texts.de) })
          commit({ 'fr.vtt': italic(texts.fr) })
          return run()
        },
        ['replace: italics differ in 1 cue'],
      ],
      [
        'whose run was killed is told where no track shows what it added',
        async ({ push, commit, run }) => {
          await push(all)
          commit({ 'fr.vtt': italic(texts.fr) })
          return run()
        },
        [`keep: equal, but for italics: whether this DatoCMS keeps them ${untold}`],
      ],
      [
        'that swaps the texts of two files is no edit',
        async ({ push }) => {
          await push(all)
          return push({ 'fr.vtt': texts.es, 'es.vtt': texts.fr })
        },
        ['replace: 3 cues changed', 'replace: 3 cues changed'],
      ],
      [
        'that brings a file back is no edit',
        async ({ push }) => {
          await push(all)
          await push({ 'fr.vtt': null })
          return push({ 'fr.vtt': webVtt('Un', 'Deux') })
        },
        ['replace: 1 cue removed'],
      ],
      [
        'that converts a file and changes a word is no edit',
        async ({ push }) => {
          await push({ 'en.srt': srt('One', 'Two', 'Three') })
          return push(
            { 'en.srt': null, 'en.vtt': webVtt('One', 'Four', 'Three') },
            { onDrift: 'fail' },
          )
        },
        ['replace: 1 cue changed'],
      ],
      [
        'that renames a file to another region makes its track again',
        async ({ push }) => {
          await push(all)
          return push({ 'fr.vtt': null, 'fr-CA.vtt': texts.fr })
        },
        ['replace: `fr` → `fr-CA`'],
      ],
      [
        'that splits a language in two leaves each its text',
        async ({ push }) => {
          await push(all)
          return push({ 'fr.vtt': webVtt('Autre'), 'fr-CA.vtt': texts.fr })
        },
        ['create: no track', 'replace: 1 cue changed, 2 removed'],
      ],
    ],
  )('%s', async (_, story, told, settings) => {
    await using project = await createProject(settings)
    const changes = await story(project)
    expect(changes.filter((each) => each !== 'keep: equal').toSorted()).toEqual(told.toSorted())
  })
})

describe('a hand in DatoCMS', () => {
  test.each<
    [
      promise: string,
      story: (project: Project) => Promise<void>,
      told: Readonly<Record<'replace' | 'keep' | 'fail', string>>,
    ]
  >([
    [
      'that changes words',
      async (project) => {
        await project.push(all)
        edit(project, 'fr', (text) => text.replace('Deux', 'Due'))
      },
      {
        replace: 'replace: 1 cue changed, its text was never in Git',
        keep: 'keep: its text was never in Git, and `on-drift` is `keep`',
        fail: 'replace (failed): 1 cue changed, its text was never in Git',
      },
    ],
    [
      'that moves a track by 40 ms',
      async (project) => {
        await project.push(all)
        edit(project, 'fr', (text) => later(text, 40))
      },
      {
        replace: 'replace: every cue 40 ms earlier, its text was never in Git',
        keep: 'keep: its text was never in Git, and `on-drift` is `keep`',
        fail: 'replace (failed): every cue 40 ms earlier, its text was never in Git',
      },
    ],
    [
      'that takes away what other tracks show',
      async (project) => {
        await project.push({ ...all, 'fr.vtt': italic(texts.fr), 'de.vtt': italic(texts.de) })
        edit(project, 'fr', (text) => text.replace(/<\/?i>/g, ''))
      },
      {
        replace: 'replace: italics differ in 1 cue, its text was never in Git',
        keep: 'keep: its text was never in Git, and `on-drift` is `keep`',
        fail: 'replace (failed): italics differ in 1 cue, its text was never in Git',
      },
    ],
  ])('%s is found', async (_, story, told) => {
    for (const onDrift of ['fail', 'keep', 'replace'] as const) {
      await using project = await createProject()
      await story(project)
      const changes = await project.run({ onDrift })
      expect(changes.filter((each) => each !== 'keep: equal')).toEqual([told[onDrift]])
    }
  })

  test.each<[promise: string, change: (text: string) => string, told: string]>([
    ['adds what no file has', italic, `but for italics: whether this DatoCMS keeps them ${untold}`],
    [
      'moves one cue by 40 ms',
      oneLater,
      `but with cues up to 40 ms later: whether this DatoCMS moves them ${untold}`,
    ],
  ])('is told where it %s', async (_, change, told) => {
    await using project = await createProject()
    await project.push(all)
    edit(project, 'fr', change)
    const changes = await project.run()
    expect(changes.filter((each) => each !== 'keep: equal')).toEqual([`keep: equal, ${told}`])
  })
})

test('files on the frames of Mux and files beside them come to rest together', async () => {
  await using project = await createProject({ text: 'times cut to frames of 25' })
  const beside = texts.es.replace('01.000', '01.039').replace('03.000', '03.001')
  await project.push({ ...all, 'es.vtt': beside })
  const told = await project.run({ onDrift: 'fail' })
  expect(told.filter((each) => !each.startsWith('keep: equal'))).toEqual([])
  expect(
    await project.push({ 'es.vtt': beside.replace('Dos', 'Doce') }, { onDrift: 'fail' }),
  ).toContain('replace: 2 cues changed')
})

test('a name that is told in other code points is the same', async () => {
  await using project = await createProject()
  await project.push({
    ...all,
    'manifest.yml': 'uploads: { intro: $upload }\nnames: { fr: Français }\n',
  })
  Object.assign(project.track('fr'), { name: 'Français'.normalize('NFD') })
  expect(await project.run()).toEqual(Object.keys(all).map(() => 'keep: equal'))
})

describe('where DatoCMS lists no regions', () => {
  test.each([
    ['replace', 'replace: 1 cue changed, its text was never in Git', 'Dos'],
    ['keep', 'keep: its text was never in Git, and `on-drift` is `keep`', 'Doce'],
    ['fail', 'replace (failed): 1 cue changed, its text was never in Git', 'Doce'],
  ] as const)(
    'a track that somebody edited is no track without a file: on-drift %s',
    async (onDrift, told, words) => {
      await using project = await createProject({ ways: new Set(['language without region']) })
      await project.push({ 'es-MX.vtt': texts.es, 'pt-BR.vtt': webVtt('Um') })
      edit(project, 'es-MX', (text) => text.replace('Dos', 'Doce'))
      expect(await project.run({ onDrift, prune: true })).toEqual([
        told,
        'keep: equal, listed as `pt`',
      ])
      expect(project.tracks()).toHaveLength(2)
      expect(project.track('es-MX').text).toContain(words)
    },
  )
})

test('names that somebody gave are told, and sent by `force`', async () => {
  await using project = await createProject()
  const given = [
    ['fr', 'French'],
    ['es', 'Spanish'],
    ['de', 'German'],
  ] as const
  for (const [language, name] of given) project.add({ language, name, text: texts[language] })
  const names = 'uploads: { intro: $upload }\nnames: { fr: Français, es: Español, de: Deutsch }\n'
  expect(await project.push({ ...all, 'manifest.yml': names })).toContain(
    'keep: equal, named “French”: whether DatoCMS keeps “Français” cannot be told, and `force` sends it again',
  )
  await project.run({ force: true })
  expect(await project.run()).toEqual(given.map(() => 'keep: equal'))
  expect(project.track('fr').name).toBe('Français')
})
