import { describe, expect, test } from 'vitest'
import { addToManifest } from '../../../src/manifest/edit/add.ts'
import type { ManifestAdditions } from '../../../src/manifest/edit/additions.ts'
import { entryLine } from '../../../src/manifest/edit/entry.ts'
import { manifestOf } from '../manifests.ts'

const id = 'q0VNpiNQSkG6z0lif_O1zg'

/** A new video `new`, and one whose id is a number. */
const videos: ManifestAdditions = {
  videos: [
    { video: 'new', uploadId: id },
    { video: 'old', uploadId: '60412398' },
  ],
  names: [],
}

/** Names of tracks of `a`, by their keys. */
function namesOf(tracks: Readonly<Record<string, string>>): ManifestAdditions {
  return {
    videos: [],
    names: Object.entries(tracks).map(([track, name]) => ({ video: 'a', track, name })),
  }
}

const english = namesOf({ en: 'English (UK)' })
const add = (text: string | null, additions: ManifestAdditions, file = 'manifest.yml'): string =>
  addToManifest(text, file, additions)

describe('the first videos', () => {
  const lines = `  new: ${id}\n  old: "60412398"\n`
  test.each([
    ['of an empty file', '', `uploads:\n${lines}`],
    ['below comments alone', '# ours', `# ours\nuploads:\n${lines}`],
    ['below other keys', 'source: en\n', `source: en\nuploads:\n${lines}`],
    ['before the end of a document', 'source: en\n...\n', `source: en\nuploads:\n${lines}...\n`],
    ['in place of {}', 'uploads: {}\nsource: en\n', `uploads:\n${lines}source: en\n`],
    ['in place of ~', 'uploads: ~ # none\n', `uploads: # none\n${lines}`],
    [
      'below a comment',
      'uploads:\n  # none yet\nsource: en\n',
      `uploads:\n  # none yet\n${lines}source: en\n`,
    ],
    [
      'within braces',
      '{ source: en }\n',
      `{ source: en, uploads: { new: ${id}, old: "60412398" } }\n`,
    ],
  ])('%s', (_, before, after) => {
    expect(add(before, videos)).toBe(after)
  })

  test.each([
    ['{}\n', `{\n  "uploads": {\n    "new": "${id}",\n    "old": "60412398"\n  }\n}\n`],
    [
      '{\n  "uploads": {},\n  "source": "en"\n}\n',
      `{\n  "uploads": {\n    "new": "${id}",\n    "old": "60412398"\n  },\n  "source": "en"\n}\n`,
    ],
  ])('of JSON: %j', (before, after) => {
    expect(add(before, videos, 'manifest.json')).toBe(after)
  })
})

describe('a new video', () => {
  test.each([
    [
      'stands behind the last one, whose comments it leaves',
      'uploads:\n  a: 1 # one\n  # b: 2\n\n# names\nnames: { en: E }\n',
      `uploads:\n  a: 1 # one\n  # b: 2\n  new: ${id}\n  old: "60412398"\n\n# names\nnames: { en: E }\n`,
    ],
    [
      'stands before comments that are indented less',
      'uploads:\n    a:\n      id: 1\n      # of a\n    # of uploads\n  # between\n# far left\nsource: en\n',
      `uploads:\n    a:\n      id: 1\n      # of a\n    # of uploads\n    new: ${id}\n    old: "60412398"\n  # between\n# far left\nsource: en\n`,
    ],
    [
      'needs no line end, and gives none',
      'source: en\nuploads:\n  a: 1',
      `source: en\nuploads:\n  a: 1\n  new: ${id}\n  old: "60412398"`,
    ],
    [
      'ends its lines as the others, behind a byte order mark',
      '\uFEFF---\r\nuploads:\r\n  a: 1\r\n...\r\n',
      `\uFEFF---\r\nuploads:\r\n  a: 1\r\n  new: ${id}\r\n  old: "60412398"\r\n...\r\n`,
    ],
    [
      'stands behind the lines of a block scalar',
      'uploads:\n  a: |-\n    1\n\n\nsource: en\n',
      `uploads:\n  a: |-\n    1\n  new: ${id}\n  old: "60412398"\n\n\nsource: en\n`,
    ],
    [
      'stands behind the braces of the last one',
      'uploads:\n  a: { id: 1,\n    tracks: {}\n   } # end\n',
      `uploads:\n  a: { id: 1,\n    tracks: {}\n   } # end\n  new: ${id}\n  old: "60412398"\n`,
    ],
    [
      'follows a `?`',
      '? uploads\n: ? a\n  : 1\n',
      `? uploads\n: ? a\n  : 1\n  new: ${id}\n  old: "60412398"\n`,
    ],
    [
      'stands within braces',
      'uploads: { a: 1 } # all\n',
      `uploads: { a: 1, new: ${id}, old: "60412398" } # all\n`,
    ],
    [
      'stands behind a comma within braces',
      '{ uploads: { a: 1, } }',
      `{ uploads: { a: 1, new: ${id}, old: "60412398", } }`,
    ],
    [
      'has a line of its own within braces over lines',
      'uploads: {\n  a: 1 # one\n  # none\n}\n',
      `uploads: {\n  a: 1, # one\n  new: ${id},\n  old: "60412398"\n  # none\n}\n`,
    ],
    [
      'has a comma behind it where the last one has',
      'uploads: {\n  a: 1, # one\n}\n',
      `uploads: {\n  a: 1, # one\n  new: ${id},\n  old: "60412398",\n}\n`,
    ],
    [
      'stands in the last line of braces where that has more',
      'uploads: { a: 1, # one\n  b: 2 }\n',
      `uploads: { a: 1, # one\n  b: 2,\n  new: ${id},\n  old: "60412398" }\n`,
    ],
  ])('%s', (_promise, before, after) => {
    expect(add(before, videos)).toBe(after)
  })

  test('has the names of its tracks', () => {
    const both = { ...videos, names: [{ video: 'new', track: 'en.sdh', name: 'English, CC' }] }
    expect(add('uploads:\n    a: 1\n', both)).toBe(
      `uploads:
    a: 1
    new:
        id: ${id}
        tracks:
            en.sdh: { name: "English, CC" }
    old: "60412398"
`,
    )
    expect(add('uploads: { a: 1 }', both)).toBe(
      `uploads: { a: 1, new: { id: ${id}, tracks: { en.sdh: { name: "English, CC" } } }, old: "60412398" }`,
    )
    expect(add(null, both)).toBe(
      `uploads:
  new:
    id: ${id}
    tracks:
      en.sdh: { name: "English, CC" }
  old: "60412398"
`,
    )
  })
})

describe('the name of a track', () => {
  test.each([
    [
      'makes a map of an id',
      'a: 1',
      'a:\n    id: 1\n    tracks:\n      en: { name: English (UK) }',
    ],
    [
      'keeps what stands beside an id',
      '"a" : &x "1"  # one\n  # more',
      '"a" :\n    id: &x "1"  # one\n    tracks:\n      en: { name: English (UK) }\n  # more',
    ],
    [
      'keeps an id in a line of its own',
      "a: # one\n     # below\n     !!str '1' # id",
      "a: # one\n     # below\n     id: !!str '1' # id\n     tracks:\n       en: { name: English (UK) }",
    ],
    [
      'makes a map of an id behind a `?`',
      '? a\n  : 1',
      '? a\n  : id: 1\n    tracks:\n      en: { name: English (UK) }',
    ],
    [
      'makes `tracks`',
      'a: &x\n     id: 1\n     # of a\n  # of b',
      'a: &x\n     id: 1\n     # of a\n     tracks:\n       en: { name: English (UK) }\n  # of b',
    ],
    [
      'makes `tracks` within braces',
      'a: { id: 1 } # one',
      'a: { id: 1, tracks: { en: { name: English (UK) } } } # one',
    ],
    [
      'fills `tracks`',
      'a: { id: 1, tracks: {}, }',
      'a: { id: 1, tracks: { en: { name: English (UK) } }, }',
    ],
    [
      'fills `tracks` with a comment in it',
      'a:\n    id: 1\n    tracks: { # none\n    }',
      'a:\n    id: 1\n    tracks: { en: { name: English (UK) } # none\n    }',
    ],
    [
      'joins tracks',
      'a:\n    tracks:\n      fr: {}\n      # none\n    id: 1',
      'a:\n    tracks:\n      fr: {}\n      # none\n      en: { name: English (UK) }\n    id: 1',
    ],
    [
      'joins the settings of its track, however that is written',
      'a: { id: 1, tracks: { EN: { closed-captions: false } } }',
      'a: { id: 1, tracks: { EN: { closed-captions: false, name: English (UK) } } }',
    ],
    [
      'joins the settings of its track in lines of their own',
      'a:\n    id: 1\n    tracks:\n        en:\n          closed-captions: false # no\n    # of a',
      'a:\n    id: 1\n    tracks:\n        en:\n          closed-captions: false # no\n          name: English (UK)\n    # of a',
    ],
    [
      'fills the settings of its track',
      'a:\n    id: 1\n    tracks:\n      en: {}',
      'a:\n    id: 1\n    tracks:\n      en: { name: English (UK) }',
    ],
    [
      'is not that of a track that has one',
      'a:\n    id: 1\n    tracks:\n      en: { name: Anglais }',
      'a:\n    id: 1\n    tracks:\n      en: { name: Anglais }',
    ],
  ])('%s', (_promise, before, after) => {
    expect(add(`uploads:\n  ${before}\n  b: 2\n`, english)).toBe(`uploads:\n  ${after}\n  b: 2\n`)
    expect(add(`uploads:\n  b: 2\n  ${before}`, english)).toBe(`uploads:\n  b: 2\n  ${after}`)
  })

  test('makes a map of an id within braces', () => {
    expect(add('uploads: {"a":"1" , b: 2}', english)).toBe(
      'uploads: {"a":{ id: "1", tracks: { en: { name: English (UK) } } } , b: 2}',
    )
  })

  test('comes before a new video', () => {
    const both = { ...english, videos: videos.videos.slice(0, 1) }
    expect(add('uploads:\n  a: 1 # one\n  # more\n', both)).toBe(
      `uploads:\n  a:\n    id: 1 # one\n    tracks:\n      en: { name: English (UK) }\n  # more\n  new: ${id}\n`,
    )
    expect(add('uploads: { a: { id: 1, tracks: { fr: {} } } }', both)).toBe(
      `uploads: { a: { id: 1, tracks: { fr: {}, en: { name: English (UK) } } }, new: ${id} }`,
    )
  })
})

describe('a manifest in JSON', () => {
  const both = { ...english, videos: videos.videos.slice(1) }
  const named = { a: { id: 1, tracks: { en: { name: 'English (UK)' } } }, old: '60412398' }

  test.each(['\t', '    ', ' '])('keeps an indentation of %j', (step) => {
    const write = (uploads: unknown): string =>
      `${JSON.stringify({ source: 'en', uploads, names: { de: 'D' } }, null, step)}\r\n`.replaceAll(
        /\r?\n/g,
        '\r\n',
      )
    for (const before of [1, { id: 1 }, { id: 1, tracks: {} }, { id: 1, tracks: { en: {} } }]) {
      expect(add(write({ a: before }), both, 'manifest.json')).toBe(write(named))
    }
  })

  test('stays on one line', () => {
    const write = (uploads: unknown): string => JSON.stringify({ uploads })
    for (const before of [1, { id: 1 }, { id: 1, tracks: {} }, { id: 1, tracks: { en: {} } }]) {
      expect(add(write({ a: before }), both, 'a.json')).toBe(write(named))
    }
    expect(add('{ "uploads": { "a": { "id": 1 } } }', both, 'a.json')).toBe(
      '{ "uploads": { "a": { "id": 1, "tracks": { "en": { "name": "English (UK)" } } }, "old": "60412398" } }',
    )
  })

  test('has lines only where the others have', () => {
    expect(add('{\n  "uploads": {\n    "a": { "id": 1 }\n  }\n}', both, 'a.json')).toBe(
      '{\n  "uploads": {\n    "a": { "id": 1, "tracks": { "en": { "name": "English (UK)" } } },\n    "old": "60412398"\n  }\n}',
    )
  })

  test('is made', () => {
    const made = add(
      null,
      { ...videos, names: [{ video: 'old', track: 'en', name: 'E' }] },
      'a.json',
    )
    const uploads = { new: id, old: { id: '60412398', tracks: { en: { name: 'E' } } } }
    expect(made).toBe(`${JSON.stringify({ uploads }, null, 2)}\n`)
  })
})

describe('the key of a video', () => {
  test.each([
    ['intro', 'intro'],
    ['a b/ü.c', 'a b/ü.c'],
    ['a #b', '"a #b"'],
    ['a: b', '"a: b"'],
    ['- a', '"- a"'],
    ['1', '"1"'],
    ['true', '"true"'],
    ['null', '"null"'],
    ['{', '"{"'],
    ['say "a"', 'say "a"'],
    ['"a"', `'"a"'`],
    ['🎬/日本語', '🎬/日本語'],
  ])('%s is written as %s', (video, written) => {
    expect(entryLine(video, id)).toBe(`${written}: ${id}`)
    const added = add('uploads:\n  a: 1\n', { videos: [{ video, uploadId: id }], names: [] })
    expect(added).toBe(`uploads:\n  a: 1\n  ${written}: ${id}\n`)
  })

  test('has quotes within braces where a comma or a bracket needs them', () => {
    const additions = { videos: [{ video: 'a, [b]', uploadId: id }], names: [] }
    expect(add('uploads:\n  a: 1\n', additions)).toBe(`uploads:\n  a: 1\n  a, [b]: ${id}\n`)
    expect(add('uploads: { a: 1 }\n', additions)).toBe(`uploads: { a: 1, "a, [b]": ${id} }\n`)
  })

  test('follows a `?` where it has more than 1,024 signs', () => {
    const video = 'long/'.repeat(250).slice(0, -1)
    const additions = { videos: [{ video, uploadId: id }], names: [] }
    const added = add('uploads:\n  a: 1\n', additions)
    expect(added).toBe(`uploads:\n  a: 1\n  ? ${video}\n  : ${id}\n`)
    expect(entryLine(video, id)).toBe(`? ${video}\n: ${id}`)
    expect(add(added, { videos: [], names: [{ video, track: 'en', name: 'E' }] })).toBe(
      `uploads:\n  a: 1\n  ? ${video}\n  : id: ${id}\n    tracks:\n      en: { name: E }\n`,
    )
  })
})

test('numbers as keys keep their order', () => {
  const numbered = ['10', '9', '8'].map((video) => ({ video, uploadId: `6041239${video}` }))
  for (const file of ['a.yml', 'a.json']) {
    const made = add(null, { videos: numbered, names: [] }, file)
    expect([...manifestOf(made, file).videos.keys()]).toEqual(['10', '9', '8'])
  }
})

test('what is there already changes nothing', () => {
  const text = `uploads: { new: '${id}', "a": {id: 1, tracks: { EN: {name: "English (UK)" }}} }`
  const additions = { ...english, videos: videos.videos.slice(0, 1) }
  expect(add(text, additions)).toBe(text)
  expect(add('uploads: { a: 1 }', { videos: [], names: [] })).toBe('uploads: { a: 1 }')
})

test('a manifest of 5,000 videos on one line takes names and videos', () => {
  const entries = Array.from({ length: 5000 }, (_, at) => `part/${at}: ${70_000_000 + at}`)
  const names = Array.from({ length: 1000 }, (_, at) => {
    return { video: `part/${at * 5}`, track: 'en', name: 'English' }
  })
  const added = manifestOf(add(`uploads: { ${entries.join(', ')} }`, { ...videos, names })).videos
  expect(added.size).toBe(5002)
  expect([...added.values()].filter(({ tracks }) => tracks.size === 1)).toHaveLength(1000)
})

describe('the message says what to write by hand', () => {
  test.each([
    [
      'where a block scalar cannot become the id of a map',
      'uploads:\n  a: |-\n    1\n',
      english,
      'A key without a value stands here. Write them by hand, below `uploads`: `a: { id: "1", tracks: { en: { name: English (UK) } } }`.',
    ],
    [
      'where a key means something else to JavaScript',
      'uploads:\n  a: 1\n',
      { videos: [{ video: 'constructor', uploadId: id }], names: [] },
      `\`constructor\` cannot be a key; choose another name. Write them by hand, below \`uploads\`: \`constructor: ${id}\`.`,
    ],
    [
      'where a name is for no video',
      'uploads:\n  b: 1\n',
      { ...english, videos: videos.videos.slice(0, 1) },
      `It would say something else. Write them by hand, below \`uploads\`: \`new: ${id}\`.`,
    ],
  ])('%s', (_case, text, additions, message) => {
    expect(() => add(text, additions)).toThrow(
      `The manifest \`manifest.yml\` stays as it is, because the additions would break it: ${message}`,
    )
  })

  test('where the manifest has mistakes', () => {
    expect(() => add('uploads: 1\n', videos)).toThrow(
      'The manifest `manifest.yml` has mistakes, so nothing is added to it.',
    )
  })
})
