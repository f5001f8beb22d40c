import * as core from '@actions/core'
import type { Format, Host } from '../action/host.ts'
import { actionsLog } from '../action/log.ts'
import type { Mode } from '../action/mode.ts'
import { terminalLog } from './log.ts'
import type { OptionName } from './options.ts'
import { isToken, optionLabel, tokenVariables } from './words.ts'

/** What a command line asks for. */
export interface CommandLine {
  readonly mode: Mode
  readonly options: Readonly<Partial<Record<OptionName, string>>>
  readonly format: Format
  /** Whether every request is shown. */
  readonly isVerbose: boolean
}

/** As a shell and its scripts expect: what was asked for wrongly is told apart, and an end by Ctrl+C. */
export const exitCodes = { failed: 1, refused: 2, cancelled: 130 } as const

/** A shell, on a laptop or in any CI. A report is alone on standard output. */
export function terminalHost({ mode, options, format, isVerbose }: CommandLine): Host {
  const given: Readonly<Record<string, string | undefined>> = { ...options, mode }
  const isGitHub = format === 'github'
  const stream = format === 'json' ? process.stderr : process.stdout
  return {
    workspace: process.cwd(),
    eventName: process.env.GITHUB_EVENT_NAME ?? '',
    input: (name) =>
      (isToken(name) ? process.env[tokenVariables[name]]?.trim() : given[name]) ?? '',
    labelOf: (name) => `The ${optionLabel(name)}`,
    isTokenOptional: false,
    tokenRemedy: `Set the environment variable \`${tokenVariables['api-token']}\``,
    hide: isGitHub ? core.setSecret : () => {},
    log: isGitHub ? actionsLog() : terminalLog(stream, { isVerbose }),
    format,
    exitCodes,
  }
}
