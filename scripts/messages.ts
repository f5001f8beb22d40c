/** Writes docs/messages.md: every message of the action with an example, taken from the code itself. */
import { mkdir, mkdtemp, realpath, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { apiErrorMeanings } from '../src/datocms/errors.ts'
import type { FileProblem } from '../src/problem.ts'
import { rules } from '../src/subtitles/rules.ts'
import { findMissingLanguages } from '../src/subtitles/siblings/missing-languages.ts'
import { uploadRules } from '../src/sync/problems.ts'
import { checkFiles } from '../src/workspace/check.ts'
import { discoverFiles } from '../src/workspace/discover.ts'
import { type Manifest, parseManifest } from '../src/workspace/manifest.ts'
import { type MessageExample, messageExamples } from './message-examples.ts'

interface Section {
  readonly title: string
  readonly intro: string
  readonly rows: readonly (readonly string[])[]
  readonly columns: readonly string[]
}

const intro = [
  'What the action says, with an example of each message and what to do. Written by `node scripts/messages.ts`.',
  [
    '- `6:1` in front of a message is the line and the column of the mistake. A problem with a file as a whole, such as its name, stands at `1:1`.',
    '- An **error** keeps its file away from DatoCMS, and fails the run unless `fail-on` is `never`. A **warning** fails it only where `fail-on` is `warning`; a **notice** never does.',
    '- A rule that is **off** is not checked, until the manifest gives it a severity under `rules`.',
  ].join('\n'),
].join('\n\n')

/** The text of docs/messages.md. A table of messages that the code gets is a section more here. */
export async function messagesPage(): Promise<string> {
  const found = new Map<string, FileProblem>()
  for (const [rule, example] of Object.entries(messageExamples)) {
    const problem = (await problemsOf(example)).find((one) => one.rule === rule)
    if (!problem)
      throw new Error(`The example of ${rule} in message-examples.ts does not break it.`)
    found.set(rule, problem)
  }
  const sections = [rulesSection(found), manifestSection(found), uploadSection(), apiSection()]
  return `${['# Messages', intro, ...sections.map(printed)].join('\n\n')}\n`
}

/** Everything that the action says of a workspace without asking DatoCMS. */
export async function problemsOf({
  manifest,
  files,
  links = {},
}: MessageExample): Promise<readonly FileProblem[]> {
  const parsed = parseManifest(manifest, 'subtitles/manifest.yml')
  if (parsed.kind === 'problems') return parsed.problems
  const workspace = await realpath(await mkdtemp(join(tmpdir(), 'messages-')))
  try {
    for (const [path, content] of Object.entries(files)) {
      const target = join(workspace, 'subtitles', path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    for (const [path, target] of Object.entries(links)) {
      await symlink(target, join(workspace, 'subtitles', path))
    }
    const { manifest: checked } = parsed
    const { files: found, problems } = await discoverFiles({
      workspace,
      manifest: checked,
      patterns: [],
    })
    const tags = found.map(({ language }) => language)
    return [
      ...problems,
      ...(await checkFiles(found, checked.rules)).problems,
      ...missing(checked, tags),
    ]
  } finally {
    await rm(workspace, { recursive: true, force: true })
  }
}

function missing({ required, file, videos }: Manifest, present: readonly string[]): FileProblem[] {
  return [...videos].flatMap(([video, { line, column }]) =>
    findMissingLanguages({ video, required, present, line, column }).map((problem) => ({
      ...problem,
      file,
    })),
  )
}

function rulesSection(found: ReadonlyMap<string, FileProblem>): Section {
  return {
    title: 'Problems of subtitle files',
    intro:
      'The manifest sets them under `rules`, but for those marked *always*: nothing can be read from such a file.',
    columns: ['rule', 'severity', 'when', 'example'],
    rows: Object.entries(rules).map(([rule, { severity, summary, ...more }]) => [
      `\`${rule}\``,
      'fatal' in more ? `${severity}, *always*` : severity,
      escaped(summary),
      example(found.get(rule)),
    ]),
  }
}

function manifestSection(found: ReadonlyMap<string, FileProblem>): Section {
  const ofManifest = [...found].filter(([rule]) => rule.startsWith('manifest/'))
  return {
    title: 'Problems of the manifest',
    intro: 'All are errors, and the run stops before anything is written.',
    columns: ['rule', 'example'],
    rows: ofManifest.map(([rule, problem]) => [`\`${rule}\``, example(problem)]),
  }
}

function uploadSection(): Section {
  return {
    title: 'Problems of uploads',
    intro: 'They come to light when DatoCMS is asked.',
    columns: ['rule', 'what to do'],
    rows: Object.values(uploadRules).map(({ rule, hint }) => [`\`${rule}\``, escaped(hint)]),
  }
}

function apiSection(): Section {
  return {
    title: 'What DatoCMS refuses',
    intro: 'Behind each message stands what DatoCMS itself says.',
    columns: ['code of DatoCMS', 'message'],
    rows: Object.entries(apiErrorMeanings).map(([code, message]) => [
      `\`${code}\``,
      escaped(message),
    ]),
  }
}

function example(problem: FileProblem | undefined): string {
  if (!problem) return ''
  const { line, column, message, hint } = problem
  return `${line}:${column} ${escaped(message)}${hint === null ? '' : `<br>${escaped(hint)}`}`
}

function printed({ title, intro, columns, rows }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [
    `## ${title}`,
    '',
    intro,
    '',
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map(line),
  ].join('\n')
}

function escaped(words: string): string {
  return words
    .split(/(`[^`]+`)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replaceAll('&', '&amp;').replace(/[\\*_[\]<|`]/gu, '\\$&'),
    )
    .join('')
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await mkdir(new URL('../docs/', import.meta.url), { recursive: true })
  await writeFile(new URL('../docs/messages.md', import.meta.url), await messagesPage())
}
