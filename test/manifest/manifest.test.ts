import { readFileSync } from 'node:fs'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LineCounter, parse, parseDocument } from 'yaml'
import { manifestSchema } from '../../scripts/manifest-schema.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { isUploadId } from '../../src/manifest/upload-id.ts'
import { yamlProblems } from '../../src/manifest/yaml-problems.ts'
import { many, runs } from '../support/extent.ts'
import { manifestOf } from './manifests.ts'

const example = `# yaml-language-server: $schema=../manifest.schema.json
uploads:
  intro: q0VNpiNQSkG6z0lif_O1zg
  tutorials/part-1:
    id: "60412398"
    tracks:
      en: { name: English (UK) }
      fr: { closed-captions: true }
paths:
  - "{video}/{locale}.{format}"
  - "{video}.{locale}.{format}"
  - { path: "{video}/chinese/taiwan.{format}", language: zh-TW.sdh }
languages: { english: en, chinese: zh-Hans }
names: { en: English }
required: [en, it]
source: en
root: ../subtitles
ignore: ["**/chapters.vtt"]
rules: { cue/overlap: off, style/line-length: warning }
`

/** What is said of a manifest, as `line:column rule`. */
function faults(text: string): readonly string[] {
  const parsed = parseManifest(text, 'subtitles/manifest.yml')
  if (parsed.kind === 'manifest') return []
  return parsed.problems.map(({ line, column, rule }) => `${line}:${column} ${rule}`)
}

function messages(text: string): readonly string[] {
  const parsed = parseManifest(text, 'subtitles/manifest.yml')
  if (parsed.kind === 'manifest') return []
  return parsed.problems.map(({ message, hint }) => (hint ? `${message} ${hint}` : message))
}

const idOf = (text: string): string | undefined => manifestOf(text).videos.get('a')?.uploadId

describe('a manifest', () => {
  test('is read as the README explains it', () => {
    const manifest = manifestOf(example)
    expect([...manifest.videos.values()]).toEqual([
      {
        video: 'intro',
        uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
        idAt: { line: 3, column: 10 },
        line: 3,
        column: 3,
        tracks: new Map(),
      },
      {
        video: 'tutorials/part-1',
        uploadId: '60412398',
        idAt: { line: 5, column: 9 },
        line: 4,
        column: 3,
        tracks: new Map([
          ['en', { name: 'English (UK)', closedCaptions: null }],
          ['fr', { name: null, closedCaptions: true }],
        ]),
      },
    ])
    expect(manifest.templates.map(({ source }) => source)).toEqual([
      '{video}/{locale}.{format}',
      '{video}.{locale}.{format}',
      '{video}/chinese/taiwan.{format}',
    ])
    expect(manifest.words.get('chinese')).toEqual({ language: 'zh-Hans', closedCaptions: false })
    expect(manifest.names).toEqual(new Map([['en', 'English']]))
    expect([...manifest.required]).toEqual([
      ['en', { line: 15, column: 12 }],
      ['it', { line: 15, column: 16 }],
    ])
    expect(manifest.source).toBe('en')
    expect(manifest.rules).toEqual({ 'cue/overlap': 'off', 'style/line-length': 'warning' })
    expect([manifest.file, manifest.root]).toEqual(['subtitles/manifest.yml', 'subtitles'])
  })

  test('may be JSON, with tabs and a byte order mark', () => {
    const json = `\uFEFF${JSON.stringify(parse(example), null, '\t')}`
    expect(manifestOf(json).names).toEqual(manifestOf(example).names)
    expect(idOf('{"uploads": {"a": 281474976710655}}')).toBe('281474976710655')
  })

  test.each([
    ['subtitles.yml', '', ''],
    ['a/subtitles/manifest.yml', '', 'a/subtitles'],
    ['a/subtitles/manifest.yml', 'root: ../content', 'a/content'],
    ['a/subtitles/manifest.yml', 'root: ./content/', 'a/subtitles/content'],
    ['a/subtitles/manifest.yml', 'root: ../..', ''],
    ['a/subtitles/manifest.yml', 'root: ../../', ''],
    ['subtitles.yml', 'root: .', ''],
  ])('at %s with %j has its paths begin at %j', (file, more, root) => {
    expect(manifestOf(`uploads: { a: 1 }\n${more}`, file).root).toBe(root)
  })

  test('has templates that say which track they mean', () => {
    const manifest = manifestOf(
      'uploads: { a: 1 }\npaths: ["{video}/{locale}.vtt", { path: "{video}.{format}", language: KR.cc }]',
    )
    expect(manifest.templates.map(({ locale }) => locale)).toEqual([
      null,
      { language: 'kr', closedCaptions: true },
    ])
    expect(manifest.mentioned).toEqual(new Set(['kr']))
  })

  test.each([
    ['a: 60412398', '60412398'],
    ['a: 0060412398', '0060412398'],
    ['a: "60412398"', '60412398'],
    ['a: { id: 281474976710655 }', '281474976710655'],
    ['a: { id: q0VNpiNQSkG6z0lif_O1zg }', 'q0VNpiNQSkG6z0lif_O1zg'],
  ])('keeps every digit of an id: %s', (line, id) => {
    expect(idOf(`uploads:\n  ${line}`)).toBe(id)
    expect(idOf(`%YAML 1.1\n---\nuploads:\n  ${line}`)).toBe(id)
  })

  test('has language codes in their canonical form', () => {
    const manifest = manifestOf(
      'uploads: { a: { id: 1, tracks: { PT_br.cc: { name: x } } } }\nnames: { iw: y }\nrequired: [EN, en, en.hi]\nsource: EN_us.cc',
    )
    expect([...(manifest.videos.get('a')?.tracks.keys() ?? [])]).toEqual(['pt-BR.sdh'])
    expect([...manifest.names.keys()]).toEqual(['he'])
    expect([...manifest.required.keys()]).toEqual(['en', 'en.sdh'])
    expect(manifest.source).toBe('en-US.sdh')
    expect(manifestOf('uploads: { a: 1 }').source).toBeNull()
  })

  test('has its videos in the order of the file, numbers too', () => {
    expect([...manifestOf('uploads: { b: 1, 10: 2, 2: 3 }').videos.keys()]).toEqual([
      'b',
      '10',
      '2',
    ])
    expect(messages('uploads: { b: 7, 2: 007 }')[0]).toContain('`2` has the upload id of `b`')
  })

  test('sets all style rules by the preset', () => {
    expect(manifestOf('uploads: { a: 1 }\nrules: { netflix: notice }').rules).toEqual({
      netflix: 'notice',
    })
  })
})

describe('mistakes', () => {
  test('six mistakes are six problems at six places, in the order of the file', () => {
    const text = `uploads:
  intro: not-an-id
  outro: { id: 60412398, traks: {} }
  other: 060412398
path: ["{video}/{locale}.{format}"]
names: { jp: 日本語 }
rules: { cue/overlap: of }
`
    const parsed = parseManifest(text, 'subtitles/manifest.yml')
    expect(parsed).toEqual({
      kind: 'problems',
      problems: [
        [2, 10, 'upload-id', '`not-an-id` cannot be the id of an upload.'],
        [3, 26, 'unknown-key', 'Unknown key `traks`.', 'Did you mean `tracks`?'],
        [4, 10, 'duplicate-id', '`other` has the upload id of `outro` (line 3).'],
        [5, 1, 'unknown-key', 'Unknown key `path`.', 'Did you mean `paths`?'],
        [6, 10, 'language', '`jp` is no language; did you mean `ja`?'],
        [7, 23, 'rule', /^`cue\/overlap` must be one of/, 'Did you mean `off`?'],
      ].map(([line, column, rule, message, hint = expect.anything()]) => ({
        file: 'subtitles/manifest.yml',
        line,
        column,
        rule: `manifest/${rule}`,
        severity: 'error',
        message: message instanceof RegExp ? expect.stringMatching(message) : message,
        hint,
      })),
    })
  })

  test.each([
    ['', ['1:1 manifest/empty']],
    ['# nothing', ['1:1 manifest/empty']],
    ['uploads: {}', ['1:10 manifest/empty']],
    ['uploads: { a: 1 }\npaths: []', ['2:8 manifest/empty']],
    ['names: { en: x }', ['1:1 manifest/missing-key']],
    ['upload: { a: 1 }', ['1:1 manifest/unknown-key']],
    ['uploads: { a: 1 }\ntoString: 1', ['2:1 manifest/unknown-key']],
    ['uploads: { rules: { id: 1, foo: 1 } }', ['1:28 manifest/unknown-key']],
    ['uploads: { a: tRuE }', ['1:15 manifest/upload-id']],
    ['uploads: { a: 9007199254740993 }', ['1:15 manifest/upload-id']],
    ['uploads: { a: { name: x } }', ['1:12 manifest/missing-key', '1:17 manifest/unknown-key']],
    ['a: 1\nb: 2\nuploads: { a: 1 }', ['1:1 manifest/unknown-key', '2:1 manifest/unknown-key']],
    ['[]', ['1:1 manifest/type']],
    ['uploads: 5', ['1:10 manifest/type']],
    ['uploads: [1]', ['1:10 manifest/type']],
    ['uploads: { a: ~ }', ['1:15 manifest/type']],
    ['uploads: { a: true }', ['1:15 manifest/type']],
    ['uploads:\n  a:\n  b: 2', ['2:5 manifest/type']],
    ['uploads: { a: 1 }\nnames: [a]', ['2:8 manifest/type']],
    ['uploads: { a: 1 }\nnames: { en: 5 }', ['2:14 manifest/type']],
    ['uploads: { a: 1 }\nrequired: en', ['2:11 manifest/type']],
    ['uploads: { a: 1 }\nrequired: [en, 5, [it]]', ['2:16 manifest/type', '2:19 manifest/type']],
    ['uploads: { a: { id: 1, tracks: { en: { closed-captions: yes } } } }', ['1:57 manifest/type']],
    ['uploads: { a: 1, a: 2 }', ['1:18 manifest/duplicate-key']],
    ['uploads: { caf\u00e9: 1, cafe\u0301: 2 }', ['1:21 manifest/duplicate-key']],
    ['uploads: { a: 1 }\nnames: { en: x, EN: y }', ['2:17 manifest/duplicate-key']],
    ['uploads: { a: 1 }\nlanguages: { ta: ta, TA: ta }', ['2:22 manifest/duplicate-key']],
    ['uploads: { a: 281474976710656 }', ['1:15 manifest/upload-id']],
    ['uploads: { a: 1.5 }', ['1:15 manifest/upload-id']],
    ['uploads: { a: 0x10 }', ['1:15 manifest/upload-id']],
    ['uploads: { a: ../../site }', ['1:15 manifest/upload-id']],
    ['uploads: { a/: 1 }', ['1:12 manifest/video']],
    ['uploads: { ../a: 1 }', ['1:12 manifest/video']],
    ['uploads: { "a\\\\b": 1 }', ['1:12 manifest/video']],
    ['uploads: { a: 1 }\nlanguages: { x: english }', ['2:17 manifest/language']],
    ['uploads: { a: 1 }\nrequired: [en, qq]', ['2:16 manifest/language']],
    ['uploads: { a: 1 }\nsource: english', ['2:9 manifest/language']],
    ['uploads: { a: 1 }\nsource: [en]', ['2:9 manifest/type']],
    ['uploads: { a: 1 }\nrules: { cue/overlapp: off }', ['2:10 manifest/rule']],
    ['uploads: { a: 1 }\nroot: ../..', ['2:7 manifest/root']],
    ['uploads: { a: 1 }\nroot: /content', ['2:7 manifest/root']],
    ['uploads: { a: 1 }\nroot: "..\\\\content"', ['2:7 manifest/root']],
    ['uploads: { a: 1 }\nroot: ../.git/x', ['2:7 manifest/root']],
    ['uploads: { a: 1 }\nroot: ""', ['2:7 manifest/root']],
    ['uploads: { a: 1 }\nroot: [content]', ['2:7 manifest/type']],
    ['uploads: { a: 1 }\nignore: "**/x.vtt"', ['2:9 manifest/type']],
    [
      'uploads: { a: 1 }\nignore: [a, "!b", "../c"]',
      ['2:13 manifest/ignore', '2:19 manifest/ignore'],
    ],
    [
      'uploads: { a: 1 }\nignore: ["*.{vtt,srt}", /a, "", "a\\\\b"]',
      [9, 24, 28, 32].map((at) => `2:${at + 1} manifest/ignore`),
    ],
    [
      'uploads: { a: 1 }\npaths: [{ path: "{video}.{format}", language: jp }]',
      ['2:47 manifest/language'],
    ],
    ['uploads: { a: 1 }\npaths: [{ path: "{video}.{format}" }]', ['2:17 manifest/template']],
    [
      'uploads: { a: 1 }\npaths: [{ path: "{video}.{locale}.vtt", language: en }]',
      ['2:17 manifest/template'],
    ],
    ['uploads: { a: 1 }\npaths: [{ language: en }]', ['2:9 manifest/missing-key']],
    [
      'uploads: { a: 1 }\npaths: [{ path: "{video}.vtt", languages: en }]',
      ['2:17 manifest/template', '2:32 manifest/unknown-key'],
    ],
    ['uploads: { a: 1 }\npaths: [{ path: 5 }, 6]', ['2:17 manifest/type', '2:22 manifest/type']],
    ['uploads: { a: 1 }\nrules: { vtt/signature: off }', ['2:10 manifest/rule']],
    ['uploads: { a: 1 }\nnames: { en: " " }', ['2:14 manifest/name']],
    ['uploads: { a: 1 }\nnames: { en: "a\\nb" }', ['2:14 manifest/name']],
    [
      'uploads: { a: { id: 1, tracks: { en: { name: X }, fr: { name: " x" } } } }',
      ['1:63 manifest/name'],
    ],
  ])('%j', (text, expected) => {
    expect(faults(text)).toEqual(expected)
  })

  test.each([
    '{video}.{format}',
    '{locale}.{format}',
    '{video}/{lang}.{format}',
    '../{video}/{locale}.{format}',
    '/{video}/{locale}.{format}',
    'C:/{video}/{locale}.{format}',
    '{video}\\{locale}.{format}',
    '{video}{locale}.{format}',
    '{video}/{locale}.{locale}.{format}',
    '{video}/{locale}',
    '{video}/**/{locale}.{format}',
    '{video}/{locale.{format}',
  ])('a template %s is a problem at its place', (template) => {
    const text = `uploads: { a: 1 }\npaths: [${JSON.stringify(template)}]`
    expect(faults(text)).toEqual(['2:9 manifest/template'])
  })

  const example = 'Compare the line with the example in the README, "Manifest".'
  const colon = 'Write a colon and a space behind the key: `intro: 60412398`.'
  const same = 'Give all keys of one level the same indentation.'
  test.each([
    [
      'a key deeper than its neighbour',
      'uploads:\n  a: 1\n   b: 2\n',
      '3:4 Line 3 is indented more than line 2, which already has a value.',
      'Give lines 2 and 3 the same indentation.',
    ],
    [
      'a map below an id, behind a blank line',
      'uploads:\n  a: 1\n\n    tracks: {}\n',
      '4:5 Line 4 is indented more than line 2, which already has a value.',
      'Give lines 2 and 4 the same indentation.',
    ],
    [
      'a key less deep than its neighbours',
      'uploads:\n  a:\n    tracks: {}\n   id: 1\n',
      '4:4 This line does not start in the column of its neighbours.',
      same,
    ],
    [
      'a tab',
      'uploads:\n\ta: 1\n',
      '2:1 The line is indented by a tab, and YAML takes only spaces.',
      'Replace the tab by spaces.',
    ],
    [
      'no space behind a colon',
      'uploads:\n  a:1\n  b: 2',
      '2:3 Line 2 has a key without a value.',
      colon,
    ],
    ['no colon', 'uploads:\n  ? a\n  b', '3:3 A key without a value stands here.', colon],
    [
      'two keys in a line',
      'uploads:\n  a: id: 1',
      '2:6 A second `: ` stands in this line.',
      'Give each key a line of its own; a text with `: ` in it needs quotes.',
    ],
    [
      'a list among keys',
      'uploads:\n  a: 1\n  - b',
      '3:1 A line that starts with `- ` stands among keys.',
      'A list stands alone below its key.',
    ],
    [
      'an open quote',
      'uploads:\n  a: "1\n  b: 2\n',
      '2:6 This " is not closed.',
      'Write " at the end of the text.',
    ],
    [
      'an open brace',
      'uploads:\n  a: { id: 1\n  b: 2\n',
      '3:3 A `{` is not closed, or a line within it is indented too little.',
      'Write `}` where it ends, and indent the lines up to there.',
    ],
    [
      'an open bracket',
      'required: [en\nuploads: { a: 1 }',
      '2:1 A `[` is not closed, or a line within it is indented too little.',
      'Write `]` where it ends, and indent the lines up to there.',
    ],
    [
      'a missing comma',
      'uploads: { a: 1 b: 2 }',
      '1:15 A comma is missing here, or the brace above is not closed.',
      'Write a comma between two entries within braces.',
    ],
    [
      'a sign that starts no text',
      'uploads: { a: 1 }\nnames: { en: @English }',
      '2:14 A text without quotes cannot start with "@".',
      'Put it in quotes.',
    ],
    [
      'a backslash',
      'uploads: { a: 1 }\nnames: { en: "\\q" }',
      '2:15 "\\q" means nothing between double quotes.',
      'Write \'…\' around the text, in place of "…".',
    ],
    [
      'a second document',
      'uploads: { a: 1 }\n---\nuploads: { b: 2 }',
      '2:1 A second document starts at this `---`, and a manifest is one.',
      'Remove the line, and join the two.',
    ],
    [
      'anything else',
      'uploads: { a: 1 }}',
      '1:18 This is no valid YAML: Unexpected flow-map-end token in YAML stream: "}".',
      example,
    ],
  ])('of YAML are told with what to do: %s', (_, text, message, hint) => {
    const parsed = parseManifest(text, 'subtitles/manifest.yml')
    const problems = parsed.kind === 'problems' ? parsed.problems : []
    expect(problems.map((one) => [`${one.line}:${one.column} ${one.message}`, one.hint])).toEqual([
      [message, hint],
    ])
  })

  test.each([
    ['https://acme.admin.datocms.com/media/assets/q0VNpiNQSkG6z0lif_O1zg'],
    [
      'https://acme.admin.datocms.com/environments/main/media/assets/q0VNpiNQSkG6z0lif_O1zg/?q=a/b#c',
    ],
    ['https://acme.admin.datocms.com/media/assets/q0VNpiNQSkG6z0lif_O1zg/edit'],
    ['acme.admin.datocms.com/media/assets/60412398#tracks'],
  ])('the address of an asset in place of its id: %s', (address) => {
    const text = `uploads:\n  a: ${address}`
    const [, id = ''] =
      / cannot be the id of an upload\. Write only the id in it: `(.*)`\.$/.exec(
        messages(text)[0] ?? '',
      ) ?? []
    expect(address).toContain(id)
    expect(messages(text.replace(address, id))).toEqual([])
  })

  test.each([
    ['https://www.datocms-assets.com/205/1-a.mp4', 'the address of the file'],
    ['https://www.datocms-assets.com/205/60412398', 'the address of the file'],
    ['https://stream.mux.com/q0VNpiNQSkG6z0lif_O1zg/high.mp4', 'the address of the file'],
    [
      'https://acme.admin.datocms.com/environments/main/editor/item_types/VNQSkG6z0lif_O1zg/items/q0VNpiNQSkG6z0lif_O1zg/edit',
      'the address of a record',
    ],
    ['a/b', "Copy the id from the asset's page"],
  ])('another address proposes no id: %s', (address, words) => {
    expect(messages(`uploads:\n  a: ${address}`)[0]).toContain(words)
  })

  test('a template that lacks a language can be given one', () => {
    const lacking = 'uploads: { a: 1 }\npaths: ["{video}.{format}"]'
    const [said = ''] = messages(lacking)
    const [, remedy = ''] = /such as `(.*)`\.$/.exec(said) ?? []
    expect(messages(lacking.replace('"{video}.{format}"', remedy))).toEqual([])
  })

  test('a root outside the workspace says where its top is', () => {
    const parsed = parseManifest('uploads: { a: 1 }\nroot: ../../x', 'a/b.yml')
    expect(parsed).toMatchObject({
      problems: [
        {
          message: '`../../x` leads out of the workspace.',
          hint: 'Its top is `..`: write a folder in it.',
        },
      ],
    })
  })

  test('suggestions name what is near', () => {
    expect(messages('uploads: { a: 1 }\nlanguages: { x: english }')).toEqual([
      '`english` is no language tag. Write `en`.',
    ])
    expect(messages('uploads: { a: 1 }\nrules: { cue/overlapp: off }')).toEqual([
      'There is no rule `cue/overlapp`. Did you mean `cue/overlap`?',
    ])
    expect(messages('uploads: { a: 1 }\nnames: { en: 5 }')).toEqual([
      '`en` must be text. Put it in quotes.',
    ])
  })
})

describe('hostile YAML', () => {
  const bomb = ['a: &a [1,1,1,1,1,1,1,1,1]']
  for (const name of 'bcdefghij') bomb.push(`${name}: &${name} [${'*a,'.repeat(9)}]`)
  test.each([
    ['an alias', 'uploads: { a: &x 1, b: *x }', '1:24 manifest/syntax'],
    ['a merge key', 'uploads: { <<: { a: 1 }, b: 2 }', '1:12 manifest/syntax'],
    ['__proto__', 'uploads: { __proto__: 1, a: 2 }', '1:12 manifest/unknown-key'],
    ['constructor', 'uploads: { constructor: 1, a: 2 }', '1:12 manifest/unknown-key'],
    ['a tag', 'uploads: { a: !!binary AAAA }', '1:24 manifest/syntax'],
    ['a tag on a map', 'uploads: !!set { a: 1 }', '1:10 manifest/syntax'],
    ['an unknown tag', 'uploads: !x { a: 1 }', '1:10 manifest/syntax'],
    ['two documents', 'uploads: { a: 1 }\n---\nuploads: { a: 2 }', '2:1 manifest/syntax'],
    ['a map as a key', 'uploads:\n  ? { a: 1 }\n  : 2\n  b: 3', '2:5 manifest/type'],
    ['an open quote', 'uploads:\n  a: "1\n', '2:6 manifest/syntax'],
    ['a tab', 'uploads:\n\ta: 1', '2:1 manifest/syntax'],
  ])('%s is refused at its place', (_, text, fault) => {
    expect(faults(text)).toEqual([fault])
  })

  test.each([
    ['deep lists', '['.repeat(many(100_000))],
    ['deep maps', '{a: '.repeat(many(100_000))],
    ['deep blocks', '- '.repeat(many(50_000))],
    ['lists that are just not too deep', `uploads: ${'['.repeat(1_700)}${']'.repeat(1_700)}`],
    ['maps that are just not too deep', `uploads: [${'{a: '.repeat(1_500)}1${'}'.repeat(1_500)}]`],
    ['aliases of aliases', bomb.join('\n')],
    ['a huge file', `#${'x'.repeat(1_000_001)}`],
    // Where the time grows with the square of the length, each takes far longer than a test may.
    ['an error for each comma', `[${','.repeat(many(900_000))}`],
    ['an error for each bracket', ']'.repeat(many(900_000))],
    ['an error for each line', `uploads:\n${'  a: 1\n   b: 2\n'.repeat(many(50_000))}`],
    ['an endless address for an id', `uploads: { a: "${'x'.repeat(many(900_000))}/?" }`],
    ['an endless number for an id', `uploads: { a: ${'9'.repeat(many(900_000))} }`],
    ['an endless key', `${'r'.repeat(many(900_000))}: 1`],
    ['endless blanks in a tag', `uploads: { a: 1 }\nrequired: ["a${' '.repeat(many(900_000))}b"]`],
    ['endless flags', `uploads: { a: 1 }\nrequired: [${'sdh.'.repeat(many(200_000))}en]`],
    ['endless variants', `uploads: { a: 1 }\nrequired: [en${'-variant'.repeat(many(100_000))}]`],
    ['an accent on an accent', `uploads: { "a${'\u0301\u0316'.repeat(many(400_000))}/": 1 }`],
    ['a template twice', `uploads: {}\npaths: [${'"{video}/{locale}.vtt",'.repeat(many(40_000))}]`],
  ])('%s end in a problem', (_, text) => {
    expect(faults(text).length).toBeGreaterThan(0)
  })

  test('of all errors of YAML only the first are looked at', () => {
    const text = `[${','.repeat(5_000)}`
    const lines = new LineCounter()
    const document = parseDocument(text, { lineCounter: lines })
    expect(document.errors.length).toBeGreaterThan(4_000)
    expect(yamlProblems(document, { text, lines }).length).toBeLessThanOrEqual(100)
  })

  test('a video cannot be asked for more languages than there are', () => {
    const tags = Array.from({ length: 201 }, (_, at) => `en-x-${at}`)
    expect(messages(`uploads: { a: 1 }\nrequired: [${tags}]`)).toEqual([
      expect.stringMatching(/^`required` has more than 200 languages/),
    ])
    expect(messages(`uploads: { a: 1 }\nrequired: [${tags.slice(1)}]`)).toEqual([])
  })

  test('any text at all is a manifest or a list of problems within the text', () => {
    const pieces = fc.constantFrom(...'{}[]:-,&*!|>\'"#%@`?\n\t ', 'uploads', ': ', '- ', 'a', '1')
    const soup = fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join(''))
    fc.assert(
      fc.property(fc.oneof(soup, fc.string({ unit: 'binary' })), (text) => {
        const parsed = parseManifest(text, 'm.yml')
        if (parsed.kind === 'manifest') return
        const lines = text.split('\n').length
        expect(parsed.problems.length).toBeGreaterThan(0)
        for (const { line, column } of parsed.problems) {
          expect(line).toBeGreaterThanOrEqual(1)
          expect(line).toBeLessThanOrEqual(lines)
          expect(column).toBeGreaterThanOrEqual(1)
        }
      }),
      runs(130),
    )
  })
})

describe('upload ids', () => {
  test.each([
    ['q0VNpiNQSkG6z0lif_O1zg', true],
    ['0', true],
    ['281474976710655', true],
    ['281474976710656', false],
    ['AAAAAAAAAAAAAAAAAAAAAA', false],
    ['q0VNpiNQSkG6z0lif_O1z', false],
    ['q0VNpiNQSkG6z0lif_O1zg==', false],
    ['q0VNpiNQSkG6z0lif/O1zg', false],
    ['-1', false],
    ['', false],
  ])('%s: %s', (id, valid) => {
    expect(isUploadId(id)).toBe(valid)
  })

  test('are every UUID of version 4, and no other UUID', () => {
    fc.assert(
      fc.property(fc.uuid(), (uuid) => {
        const id = Buffer.from(uuid.replaceAll('-', ''), 'hex').toString('base64url')
        expect(isUploadId(id)).toBe(uuid[14] === '4')
      }),
    )
  })
})

describe('manifest.schema.json', () => {
  const file = readFileSync(new URL('../../manifest.schema.json', import.meta.url), 'utf8')
  const validate = new Ajv({ strict: false }).compile(JSON.parse(file))

  test('is what scripts/manifest-schema.ts writes', () => {
    expect(file).toBe(manifestSchema())
  })

  test('accepts a manifest with all that the README explains', () => {
    validate(parse(example))
    expect(validate.errors).toBeNull()
  })

  test.each([
    'uploads: {}',
    'uploads: { a: nope }',
    'uploads: { a: { idd: 1 } }',
    'uploads: { a: 1 }\nfoo: 1',
    'uploads: { a: 1 }\nrules: { cue/overlap: loud }',
  ])('refuses %j, as the action does', (text) => {
    expect(validate(parse(text))).toBe(false)
    expect(faults(text)).not.toEqual([])
  })
})
