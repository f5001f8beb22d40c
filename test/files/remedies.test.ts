import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nameExamples } from '../../scripts/messages/examples/names.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import { manifestOf } from '../manifest/manifests.ts'
import { folderWith } from './folder.ts'

/** Files, what the hint of their one problem says, and what somebody has who did it. */
interface Row {
  readonly files: readonly string[]
  readonly says: string
  /** The files afterwards, where they changed. */
  readonly becomes?: readonly string[]
  /** Lines of the manifest, before and afterwards. */
  readonly manifest?: readonly [before: string, after: string]
}

const intro = 'uploads: { intro: 60412398 }'
const withLine = (line: string) => ({ manifest: [intro, `${intro}\n${line}`] }) as const

const rows: readonly Row[] = [
  { files: ['intro.vtt'], says: 'write `intro/en.vtt`', becomes: ['intro/en.vtt'] },
  {
    files: ['en/intro.vtt'],
    says: '`paths: ["{locale}/{video}.{format}"]`',
    ...withLine('paths: ["{locale}/{video}.{format}"]'),
  },
  { files: ['intr/en.vtt'], says: 'rename the file', becomes: ['intro/en.vtt'] },
  {
    files: ['intr/en.vtt'],
    says: 'add `intr` with its upload id under `uploads`',
    manifest: [intro, 'uploads: { intro: 60412398, intr: 60412399 }'],
  },
  { files: ['intro/en.vtt', 'intro.en.vtt'], says: 'Keep one', becomes: ['intro.en.vtt'] },
  { files: ['intro/en.vtt', 'intro/en.srt'], says: 'Keep one', becomes: ['intro/en.srt'] },
  { files: ['intro/en.sbv'], says: '`en.vtt`', becomes: ['intro/en.vtt'] },
  { files: ['intro/fr.vtt.txt'], says: 'Rename it to `fr.vtt`', becomes: ['intro/fr.vtt'] },
  { files: ['intro/notes.vtt'], says: 'such as `en`', becomes: ['intro/en.vtt'] },
  { files: ['intro/notes.vtt'], says: '`languages`', ...withLine('languages: { notes: en }') },
  { files: ['intro/notes.vtt'], says: '`ignore`', ...withLine('ignore: ["**/notes.vtt"]') },
  { files: ['intro/jp.vtt'], says: 'Write `ja`', becomes: ['intro/ja.vtt'] },
  {
    files: ['intro/jp.vtt'],
    says: '`languages: { jp: ja }`',
    ...withLine('languages: { jp: ja }'),
  },
  { files: ['intro/en.forced.vtt'], says: 'Name the file `en`', becomes: ['intro/en.vtt'] },
  {
    files: ['intro/en.forced.vtt'],
    says: '`rules: { locale/forced: off }`',
    ...withLine('rules: { locale/forced: off }'),
  },
  { files: ['intro/se.vtt'], says: 'write `sv`', becomes: ['intro/sv.vtt'] },
  {
    files: ['intro/se.vtt'],
    says: '`languages: { se: se }`',
    ...withLine('languages: { se: se }'),
  },
  {
    files: ['intro/www.vtt'],
    says: '`languages: { www: www }`',
    ...withLine('languages: { www: www }'),
  },
  { files: ['intro/en-UK.vtt'], says: 'Write `en-GB`', becomes: ['intro/en-GB.vtt'] },
  { files: ['intro/en.default.vtt'], says: 'Name the file `en`', becomes: ['intro/en.vtt'] },
  {
    files: ['intro/en.vtt', 'intro/fr.vtt'],
    says: '`tracks: { fr: { name: … } }` below `intro`',
    manifest: [
      `${intro}\nnames: { en: English, fr: english }`,
      'uploads: { intro: { id: 60412398, tracks: { fr: { name: Français } } } }\nnames: { en: English, fr: english }',
    ],
  },
]

async function problemsOf(files: readonly string[], text: string) {
  await using folder = await folderWith(files.map((file) => join('subtitles', file)))
  const manifest = manifestOf(text)
  return (await discoverFiles({ workspace: folder.path, manifest, patterns: [] })).problems
}

test.each(rows)('who does what the hint says has no problem more: $files, $says', async (row) => {
  const { files, says, becomes = files, manifest: [before, after] = [intro, intro] } = row
  const [problem, ...others] = await problemsOf(files, before)
  expect(others).toEqual([])
  expect(`${problem?.message} ${problem?.hint}`).toContain(says)
  expect(await problemsOf(becomes, after)).toEqual([])
})

test('every rule about names is tried', async () => {
  const rules = await Promise.all(
    rows.map(
      async ({ files, manifest = [intro] }) => (await problemsOf(files, manifest[0]))[0]?.rule,
    ),
  )
  // Of a disk, or of more than names; what these ask for needs a person.
  const others = ['file/outside', 'file/unreadable', 'file/not-checked-out', 'locale/missing']
  const ofTexts = ['locale/outdated', 'locale/short', 'locale/untranslated', 'locale/script']
  const named = Object.keys(nameExamples).filter(
    (rule) => !rule.startsWith('video/') && ![...others, ...ofTexts].includes(rule),
  )
  expect([...new Set(rules)].sort()).toEqual(named.sort())
})
