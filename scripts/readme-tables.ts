import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { figure } from '../src/shared/words.ts'

/** What the tables need of action.yml. */
export interface ActionDefinition {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** action.yml of this repository. */
export function readAction(): ActionDefinition {
  return parse(read('action.yml'))
}

/** The documents that have parts which are generated. */
export const documents = ['README.md', 'docs/setting-up.md', 'docs/terminal.md'] as const

/**
 * Puts each generated part between its markers, such as `<!-- inputs -->` and `<!-- /inputs -->`: the tables of inputs
 * and outputs, what a run costs, the recipe for GitLab. A text without a marker keeps what it has.
 */
export function withTables(text: string, { inputs, outputs }: ActionDefinition): string {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    input.description,
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ])
  const parts = {
    inputs: table(['input', 'default', 'meaning'], inputRows),
    outputs: table(['output', 'meaning'], outputRows),
    cost: costTable(),
    gitlab: `\`\`\`yaml\n${read('examples/.gitlab-ci.yml')}\`\`\``,
  }
  return Object.entries(parts).reduce((all, [marker, part]) => fill(all, marker, part), text)
}

/** Requests in each window of the rate limit, and its length. (DatoCMS: rate limits) */
const [windowRequests, windowSeconds] = [60, 3]
/** Uploads that one request asks for, and languages of each video in the table. */
const [batch, languages] = [100, 10]

/** By the formula of docs/performance.md. */
function costTable(): string {
  const rows = [10, 100, 1_000, 20_000].map((tracks) => {
    const videos = tracks / languages
    const lists = Math.ceil(videos / batch) + videos
    const first = lists + tracks + videos
    return [figure(tracks), figure(first), timeOf(first), figure(lists), timeOf(lists)]
  })
  const head = ['tracks', 'requests of the first run', 'time', 'of a run without changes', 'time']
  return table(head, rows)
}

/** What the rate limit lets nobody do faster. */
function timeOf(requests: number): string {
  const seconds = ((requests - windowRequests) * windowSeconds) / windowRequests
  if (seconds < 10) return 'seconds'
  return seconds < 90 ? `${Math.ceil(seconds)} s` : `${Math.ceil(seconds / 60)} min`
}

function read(path: string): string {
  return readFileSync(new URL(`../${path}`, import.meta.url), 'utf8')
}

function fill(text: string, marker: string, content: string): string {
  const between = new RegExp(`(<!-- ${marker} -->\n)[\\s\\S]*?(<!-- /${marker} -->)`)
  return text.replace(between, (_, open, close) => `${open}\n${content}\n\n${close}`)
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.trim().replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

if (import.meta.main) {
  for (const path of documents) {
    writeFileSync(new URL(`../${path}`, import.meta.url), withTables(read(path), readAction()))
  }
}
