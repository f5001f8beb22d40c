import type { RuleName } from '../../../src/subtitles/rules.ts'

/** The smallest file that breaks a rule, and the nearest file that breaks none. */
export interface Case {
  readonly breaks: string | Uint8Array
  /** `line:column` of the one problem. */
  readonly at: string
  readonly hint?: string | null
  readonly mended: string | Uint8Array
  /** What `fix` makes of it, where that is not `mended`. */
  readonly fixed?: string
}

export type Cases = { readonly [rule in RuleName]?: readonly Case[] }

export function vtt(...lines: readonly string[]): string {
  return `WEBVTT\n\n${lines.join('\n')}\n`
}

/** The least file with a cue. */
export const hello = vtt('00:01.000 --> 00:02.000', 'Hello')

export function bytes(latin1: string): Uint8Array {
  return Buffer.from(latin1, 'latin1')
}
