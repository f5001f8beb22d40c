/**
 * Writes docs/messages.md: the sentences of `src/`, as they stand there, and every rule with an example that the code
 * itself says.
 */
import { writeFile } from 'node:fs/promises'
import { ruleAnchor } from '../src/report/page/links.ts'
import type { Problem } from '../src/shared/problem.ts'
import { type RuleName, rules } from '../src/subtitles/rules.ts'
import type { Example } from './messages/examples/example.ts'
import { manifestExamples, nameExamples } from './messages/examples/names.ts'
import { problemOfExample } from './messages/examples/problem.ts'
import { textExamples } from './messages/examples/text.ts'
import { findSentences } from './messages/sentences.ts'

const intro = `# Messages

What the action says, and where in its source. Look for a few words of what you saw, without names and numbers.

\`npm run generate\` prints this page from the source. \`…\` stands for what differs from run to run, \`(one / other)\` for one of several, and \` · \` between parts that are not joined so. Some messages are made of several rows.

- A problem of a file reads \`path:line:column severity message (rule)\` in the log. A problem with a file as a whole, such as its name, stands at \`1:1\`.
- An **error** keeps its file away from DatoCMS, and fails the run unless \`fail-on\` is \`never\`. A **warning** fails it only where \`fail-on\` is \`warning\`; a **notice** never does.
- A rule that is **off** is not checked until the manifest gives it a severity under \`rules\`; one that is an error **always** cannot be set, for nothing can be read from such a file.
- Where the column \`fix\` says yes, the example has one sure remedy, which \`mode: fix\` writes; another case of the same rule may need a person.`

const ruleExamples: Readonly<Record<RuleName, Example>> = { ...textExamples, ...nameExamples }

interface Section {
  readonly title: string
  readonly intro: string
  readonly table?: () => Promise<string>
}

/** By room of `src/`, what a user meets first first. */
const sections: Readonly<Record<string, Section>> = {
  action: {
    title: 'Inputs',
    intro: 'All wrong inputs are told together, and the run stops before it reads anything.',
  },
  manifest: {
    title: 'The manifest',
    intro: 'Each rule is an error, and the run stops before anything is written.',
    table: manifestTable,
  },
  git: {
    title: 'The checkout and its history',
    intro:
      'A line of the log. Without a commit no raw URL can be had, so files go through upload requests, and edits made in DatoCMS cannot be told from old versions of a file.',
  },
  files: {
    title: 'Names and places of files',
    intro:
      'The rules `file/…`, `locale/…` and `video/…`, and what they and others say of a name or a place.',
    table: () => ruleTable('file', 'locale', 'video'),
  },
  language: {
    title: 'Languages in the names of files',
    intro: 'What the rules `locale/…` above say of a word that stands for a language.',
  },
  subtitles: {
    title: 'What a file holds',
    intro: 'The rules about the text of a file, and all that they can say.',
    table: () => ruleTable('text', 'cue', 'vtt', 'srt', 'style'),
  },
  plan: {
    title: 'The plan',
    intro: 'Problems of uploads and tracks, and the reasons of changes.',
  },
  pull: {
    title: 'Files and manifest from DatoCMS',
    intro: 'Why a video has the key under which it comes into the manifest.',
  },
  delivery: {
    title: 'Delivery of files',
    intro: 'Why a file goes through an upload request, or cannot go by a raw URL.',
  },
  apply: {
    title: 'Tracks that failed, were restored or cancelled',
    intro: 'It stands with its track in the log, in the summary and in the JSON report.',
  },
  datocms: {
    title: 'Requests that DatoCMS refuses or does not answer',
    intro:
      'A read is repeated before anything is said, a write only where that is safe. Then the run stops with the message, or, where it was a write, its track fails with it. A word in capitals is a code of DatoCMS, as it stands behind `DatoCMS says:`.',
  },
  github: {
    title: 'The pull request comment',
    intro: 'A line of the log. The step never fails because of the comment.',
  },
  report: {
    title: 'The report of a run',
    intro:
      'The log, the step summary and the pull request comment. A headline such as `Will create 2 tracks, replace 1 and leave 12 alone` is the title of the two, and the last line but one of the log.',
  },
  terminal: {
    title: 'In a terminal',
    intro:
      'What the command says beside all of the above, in which an input `x` is the option `--x` there.',
  },
  steps: { title: 'The steps of a run', intro: 'Lines of the log, as the run goes on.' },
  shared: { title: 'Parts of other messages', intro: 'They stand in messages of all kinds.' },
}

/** The text of docs/messages.md. @throws {Error} where a room with sentences has no section. */
export async function messagesPage(): Promise<string> {
  // The one file beside the rooms that says something starts the terminal.
  const rooms = Map.groupBy(
    findSentences(),
    ({ file }) => /^src\/(.+?)\//.exec(file)?.[1] ?? 'terminal',
  )
  const homeless = [...rooms.keys()].filter((room) => !Object.hasOwn(sections, room))
  if (homeless.length > 0) throw new Error(`No section of docs/messages.md has ${homeless}.`)
  const contents = Object.values(sections).map(({ title }) => `- [${title}](#${anchor(title)})`)
  const parts = [intro, contents.join('\n')]
  for (const [room, section] of Object.entries(sections)) {
    parts.push(`## ${section.title}`, section.intro)
    if (section.table) parts.push(await section.table())
    const rows = (rooms.get(room) ?? []).map(({ file, text }) => [
      escaped(text),
      `[${file.replace(`src/${room}/`, '').replace('src/', '')}](../${file})`,
    ])
    parts.push(table(['message', 'source'], rows))
  }
  return `${parts.join('\n\n')}\n`
}

async function ruleTable(...groups: readonly string[]): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const [rule, example] of Object.entries(ruleExamples)) {
    if (!groups.includes(rule.split('/')[0] ?? '')) continue
    const { severity, summary, ...more } = rules[rule as RuleName]
    const told = 'fatal' in more ? `${severity}, always` : severity
    const problem = await problemOfExample(rule, example)
    const fix = problem.fixable ? 'yes' : ''
    rows.push([nameOf(rule), told, fix, escaped(summary), escaped(wordsOf(problem))])
  }
  return table(['rule', 'severity', '`fix`', 'when', 'example'], rows)
}

async function manifestTable(): Promise<string> {
  const rows: (readonly string[])[] = []
  for (const [rule, example] of Object.entries(manifestExamples)) {
    rows.push([nameOf(rule), escaped(wordsOf(await problemOfExample(rule, example)))])
  }
  return table(['rule', 'example'], rows)
}

/** The name of a rule, as a summary links to it. */
function nameOf(rule: string): string {
  return `<a id="${ruleAnchor(rule)}"></a>\`${rule}\``
}

function wordsOf({ message, hint }: Pick<Problem, 'message' | 'hint'>): string {
  return [message, hint].filter(Boolean).join(' ')
}

function table(columns: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [line(columns), line(columns.map(() => '---')), ...rows.map(line)].join('\n')
}

/** Plain text with code in backticks, as it is printed in a cell of a table. */
function escaped(text: string): string {
  return text
    .replaceAll('\n', ' ')
    .split(/(`[^`]+`)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replaceAll('&', '&amp;').replace(/[\\*_[\]<|`~]/gu, '\\$&'),
    )
    .join('')
}

/** As GitHub makes it of a heading. */
function anchor(title: string): string {
  return title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/\s/gu, '-')
}

if (import.meta.main) {
  await writeFile(new URL('../docs/messages.md', import.meta.url), await messagesPage())
}
