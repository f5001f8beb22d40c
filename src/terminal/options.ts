import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { inputDefaults } from '../action/inputs.ts'
import type { Mode } from '../action/mode.ts'
import { root } from '../shared/root.ts'

/** An input of action.yml that is an option in a terminal. */
export type OptionName = Exclude<
  keyof typeof inputDefaults,
  'mode' | 'api-token' | 'github-token' | 'comment' | 'fail-on-files'
>

const ofFiles = ['manifest', 'files', 'fail-on', 'if-no-files-found'] as const
const ofDatoCms = ['environment', 'api-url'] as const
const ofPlan = [
  ...ofFiles,
  'delivery',
  'prune',
  'max-deletions',
  'on-drift',
  'force',
  'preview',
  ...ofDatoCms,
] as const

/** The inputs that each mode goes by. */
export const optionsOf: Readonly<Record<Mode, readonly OptionName[]>> = {
  check: [...ofFiles, 'preview'],
  fix: ofFiles,
  plan: ofPlan,
  apply: [...ofPlan, 'verify', 'job-timeout'],
  pull: [...ofFiles, 'pull-videos', ...ofDatoCms],
}

/** Whether an option may stand alone, and then means `true`. */
export function isFlag(name: OptionName): boolean {
  return inputDefaults[name] === 'true' || inputDefaults[name] === 'false'
}

/** What action.yml says of each input. */
export function readDescriptions(): Readonly<Record<string, string>> {
  const { inputs } = parse(readAtRoot('action.yml')) as {
    readonly inputs: Readonly<Record<string, { readonly description: string }>>
  }
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { description }]) => [name, description]),
  )
}

export function readVersion(): string {
  return (JSON.parse(readAtRoot('package.json')) as { readonly version: string }).version
}

function readAtRoot(name: string): string {
  return readFileSync(join(root, name), 'utf8')
}
