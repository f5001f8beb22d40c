import { execFileSync } from 'node:child_process'
import { mkdir, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkFiles } from '../../src/files/check.ts'
import { discoverFiles } from '../../src/files/discover.ts'
import type { Manifest } from '../../src/manifest/manifest.ts'
import { parseManifest } from '../../src/manifest/parse.ts'
import type { FileProblem } from '../../src/shared/problem.ts'
import { type RuleName, rules } from '../../src/subtitles/rules.ts'
import { findMissingLanguages } from '../../src/subtitles/siblings/missing-languages.ts'
import { temporaryFolder } from '../../test/support/temporary-folder.ts'
import { cueExamples } from './examples/cues.ts'
import type { Examples, MessageExample } from './examples/example.ts'
import { manifestExamples } from './examples/manifest.ts'
import { nameExamples } from './examples/names.ts'
import { srtExamples } from './examples/srt.ts'
import { styleExamples } from './examples/style.ts'
import { textExamples } from './examples/text.ts'
import { webvttExamples } from './examples/webvtt.ts'
import { sampleCheckout } from './runs.ts'
import type { Section } from './section.ts'

/** Sections about what the action says of files without asking DatoCMS, a row a message. */
export async function fileSections(): Promise<readonly Section[]> {
  return [
    await section('files as a whole, and their text', 'text/', textExamples),
    await section('cues', 'cue/', cueExamples),
    await section('WebVTT', 'vtt/', webvttExamples),
    await section('SubRip', 'srt/', srtExamples),
    await section('names and places of files', 'locale/, file/', nameExamples),
    await section('house style', 'style/', styleExamples),
    await manifestSection(),
  ]
}

/** The rules of files that have an example. */
export const exampleRules: ReadonlySet<string> = new Set(
  [textExamples, cueExamples, webvttExamples, srtExamples, nameExamples, styleExamples].flatMap(
    Object.keys,
  ),
)

async function section(subject: string, group: string, examples: Examples): Promise<Section> {
  const rows: (readonly string[])[] = []
  for (const [rule, messages] of await messagesByRule(examples)) {
    const { severity, summary, ...more } = rules[rule as RuleName]
    const told = 'fatal' in more ? `${severity}, always` : severity
    for (const [at, message] of messages.entries()) {
      rows.push([message, `\`${rule}\``, told, at === 0 ? summary : ''])
    }
  }
  return {
    title: `Problems: ${subject}`,
    intro: `The rules ${group
      .split(', ')
      .map((name) => `\`${name}…\``)
      .join(' and ')}.`,
    columns: ['message', 'rule', 'severity', 'when'],
    rows,
  }
}

async function manifestSection(): Promise<Section> {
  const found = await messagesByRule(manifestExamples)
  return {
    title: 'Problems of the manifest',
    intro: 'All are errors, and the run stops before anything is written.',
    columns: ['message', 'rule'],
    rows: [...found].flatMap(([rule, messages]) => messages.map((each) => [each, `\`${rule}\``])),
  }
}

async function messagesByRule(examples: Examples): Promise<ReadonlyMap<string, readonly string[]>> {
  const found = new Map<string, readonly string[]>()
  for (const [rule, ofRule] of Object.entries(examples)) {
    const messages = new Set<string>()
    for (const example of ofRule) {
      const problems = (await problemsOf(example)).filter((one) => one.rule === rule)
      if (problems.length === 0) {
        throw new Error(`This example does not break ${rule}: ${JSON.stringify(example)}`)
      }
      for (const { message, hint } of problems) {
        messages.add(hint === null ? message : `${message} ${hint}`)
      }
    }
    found.set(rule, [...messages])
  }
  return found
}

/** Everything that the action says of a workspace without asking DatoCMS. */
async function problemsOf({
  manifest,
  files,
  links = {},
  patterns = [],
  pipes = [],
}: MessageExample): Promise<readonly FileProblem[]> {
  const parsed = parseManifest(manifest, 'subtitles/manifest.yml')
  if (parsed.kind === 'problems') return parsed.problems
  await using folder = await temporaryFolder()
  const workspace = folder.path
  for (const [path, content] of Object.entries(files)) {
    const target = join(workspace, 'subtitles', path)
    await mkdir(dirname(target), { recursive: true })
    await writeFile(target, content)
  }
  for (const [path, target] of Object.entries(links)) {
    await symlink(target, join(workspace, 'subtitles', path))
  }
  for (const path of pipes) execFileSync('mkfifo', [join(workspace, 'subtitles', path)])
  const { manifest: checked } = parsed
  const checkout = { ...sampleCheckout, workspace, root: null }
  const discovery = await discoverFiles({ workspace, manifest: checked, patterns, checkout })
  const tags = discovery.files.map(({ language }) => language)
  return [
    ...discovery.problems,
    ...(await checkFiles(discovery.files, checked.rules)).problems,
    ...missing(checked, tags),
  ]
}

function missing({ required, file, videos }: Manifest, present: readonly string[]): FileProblem[] {
  return [...videos].flatMap(([video, { line, column }]) =>
    findMissingLanguages({ video, required, present, line, column }).map((problem) => ({
      ...problem,
      file,
    })),
  )
}
