import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What the tables need of action.yml. */
export interface ActionDefinition {
  readonly inputs: Readonly<
    Record<string, { readonly description: string; readonly default?: string }>
  >
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
}

/** action.yml of this repository. */
export function readAction(): ActionDefinition {
  return parse(readFileSync(new URL('../action.yml', import.meta.url), 'utf8'))
}

/**
 * Puts the tables of inputs and outputs between their markers, `<!-- inputs -->` and `<!-- /inputs -->` and likewise
 * for outputs. A text without a marker keeps what it has.
 */
export function withTables(readme: string, { inputs, outputs }: ActionDefinition): string {
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.default === undefined ? '' : `\`${input.default}\``,
    input.description,
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [
    `\`${name}\``,
    output.description,
  ])
  const withInputs = fill(readme, 'inputs', table(['input', 'default', 'meaning'], inputRows))
  return fill(withInputs, 'outputs', table(['output', 'meaning'], outputRows))
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
  const readme = new URL('../README.md', import.meta.url)
  writeFileSync(readme, withTables(readFileSync(readme, 'utf8'), readAction()))
}
