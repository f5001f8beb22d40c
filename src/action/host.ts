import * as core from '@actions/core'
import { actionsLog, type Log } from './log.ts'

/** In which form a run is told: as workflow commands and files of a runner, as lines for a reader, or as a report. */
export const formats = ['text', 'json', 'github'] as const
export type Format = (typeof formats)[number]

/** Where a run was started, what it was given there, and where it tells what happened. */
export interface Host {
  /** Absolute path of the folder that paths are relative to. */
  readonly workspace: string
  /** `push`, `pull_request`, …; empty where no event started the run. */
  readonly eventName: string
  /** What was given under a name of action.yml's inputs; empty for nothing. */
  input(name: string): string
  /** What people there call an input, at the beginning of a sentence. */
  labelOf(name: string): string
  /** Whether the run may go on without the token that its mode asks for, as a check. */
  readonly isTokenOptional: boolean
  /** How to hand over an API token: a sentence that goes on. */
  readonly tokenRemedy: string
  /** Lets nobody see a text in what is printed. */
  hide(secret: string): void
  readonly log: Log
  readonly format: Format
  /** Exit codes: of a run in which something failed, of one that could not begin, of one that was cancelled. */
  readonly exitCodes: {
    readonly failed: number
    readonly refused: number
    readonly cancelled: number
  }
}

/** A step on a runner of GitHub Actions, which looks at whether the exit code is 0. */
export function runnerHost(): Host {
  return {
    workspace: process.env.GITHUB_WORKSPACE || process.cwd(),
    eventName: process.env.GITHUB_EVENT_NAME ?? '',
    input: (name) => core.getInput(name),
    labelOf: (name) => `The input \`${name}\``,
    isTokenOptional: true,
    tokenRemedy:
      'Set the input `api-token` to a secret that this workflow can read, such as `secrets.DATOCMS_API_TOKEN`',
    hide: core.setSecret,
    log: actionsLog(),
    format: 'github',
    exitCodes: { failed: 1, refused: 1, cancelled: 1 },
  }
}
