import { type Examples, intro, type MessageExample } from './example.ts'

const manifests = (...texts: readonly string[]): readonly MessageExample[] =>
  texts.map((manifest) => ({ manifest, files: {} }))
const more = (...texts: readonly string[]) => manifests(...texts.map((text) => `${intro}${text}\n`))
const templates = (...sources: readonly string[]) =>
  more(...sources.map((source) => `paths: [${JSON.stringify(source)}]`))

export const manifestExamples: Examples = {
  'manifest/syntax': manifests(
    'uploads: {',
    'uploads: [',
    'uploads:\n  intro: "60412398\n',
    'uploads:\n   intro: 60412398\n  outro: 60412399\n',
    'uploads:\n  intro: 60412398\n    outro: 60412399\n',
    'uploads: { intro "60412398" }\nnames\n',
    'uploads:\n  intro\n  outro: "60412399"\n',
    'uploads: intro: "60412398"\n',
    'uploads:\n  intro: 60412398\n  - outro\n',
    'uploads:\n\tintro: "60412398"\n',
    'uploads:\n  intro: @60412398\n',
    'uploads:\n  intro: "\\q"\n',
    'uploads: { intro: 60412398 outro: 60412399 }\n',
    `${intro}---\n${intro}`,
    'uploads:\n  intro: !secret id\n',
    'uploads:\n  intro: !!int 60412398\n',
    'uploads:\n  intro: &id "60412398"\n  outro: *id\n',
    `${intro}names: { <<: { en: English } }\n`,
    '['.repeat(100_000),
    `${intro}#${'x'.repeat(1_000_000)}\n`,
    'uploads:\n  intro: |x\n    a\n',
  ),
  'manifest/duplicate-key': manifests(
    'uploads:\n  intro: "60412398"\n  intro: "60412399"\n',
    `${intro}languages: { english: en, English: en-GB }\n`,
    `${intro}names: { pt-BR: Português, pt_BR: Português }\n`,
  ),
  'manifest/unknown-key': more('langauges: {}', 'zzz: 1', 'names: { __proto__: x }'),
  'manifest/missing-key': manifests(
    'names: { en: English }\n',
    'uploads:\n  intro: { tracks: { en: { name: English } } }\n',
  ),
  'manifest/type': manifests(
    `${intro}? [a, b]\n: c\n`,
    'uploads: intro\n',
    '- uploads\n',
    'uploads:\n  intro: true\n',
    'uploads:\n  intro: { id: [1] }\n',
    'uploads:\n  intro: { id: "60412398", tracks: { en: { closed-captions: maybe } } }\n',
    `${intro}paths: "{video}/{locale}.{format}"\n`,
    `${intro}required: [1]\n`,
    `${intro}names: { en: 1 }\n`,
  ),
  'manifest/empty': [...manifests('', 'uploads: {}\n'), ...more('paths: []')],
  'manifest/upload-id': manifests(
    'uploads:\n  intro: my-video\n',
    'uploads:\n  intro: https://example.admin.datocms.com/media/assets/q0VNpiNQSkG6z0lif_O1zg\n',
  ),
  'manifest/duplicate-id': manifests('uploads:\n  intro: "60412398"\n  outro: "60412398"\n'),
  'manifest/video': manifests(
    'uploads:\n  ../intro: "60412398"\n',
    'uploads:\n  /intro/: "60412398"\n',
    'uploads:\n  "in\\tro": "60412398"\n',
  ),
  'manifest/language': more(
    'required: [jp]',
    'required: [intro.en]',
    'required: [english]',
    'languages: { a/b: en }',
    `required: [${Array.from({ length: 201 }, (_, at) => `en-x-${at}`)}]`,
  ),
  'manifest/template': templates(
    '{video}.vtt',
    '{video}\\{locale}.{format}',
    '/{video}/{locale}.{format}',
    '../{video}/{locale}.{format}',
    '{video}/{language}.{format}',
    '{video}/{{locale}}.{format}',
    '{video}/{video}/{locale}.{format}',
    '**/{video}/{locale}.{format}',
    '{video}{locale}.{format}',
    '{video}/{locale}.txt',
    `{video}/{locale}${'-*'.repeat(20)}.{format}`,
  ).concat(more('paths: ["{video}/{locale}.vtt", "{video}/{locale}.vtt"]')),
  'manifest/rule': more(
    'rules: { cue/overlaps: off }',
    'rules: { cue/overlap: eror }',
    'rules: { text/encoding: off }',
  ),
  'manifest/name': more(
    'names: { en: "" }',
    `names: { en: ${'x'.repeat(300)} }`,
    'names: { en: "a\\nb" }',
  ).concat(
    manifests(
      'uploads:\n  intro: { id: "60412398", tracks: { en: { name: X }, fr: { name: x } } }\n',
    ),
  ),
}
