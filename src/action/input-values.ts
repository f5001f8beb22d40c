import { posix } from 'node:path'
import { isSafeUrl } from '../shared/safe-url.ts'
import { cut } from '../shared/words.ts'

/** A value, or what to do instead: it goes on after a colon, without a full stop. */
export type Parsed<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly remedy: string }
export type Parser<T> = (text: string) => Parsed<T>

const accept = <T>(value: T) => ({ ok: true, value }) as const
const refuse = (remedy: string) => ({ ok: false, remedy }) as const

/** A word of a list; a refusal names the list. */
export function oneOf<T extends string>(values: readonly T[]): Parser<T> {
  return (text) => {
    const value = values.find((candidate) => candidate === text)
    if (value !== undefined) return accept(value)
    return refuse(`write one of ${values.map((candidate) => `\`${candidate}\``).join(', ')}`)
  }
}

/** A whole number, bounds included. */
export function integer(from: number, to: number): Parser<number> {
  return (text) => {
    const value = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN
    if (value >= from && value <= to) return accept(value)
    return refuse(`write a whole number from ${from} to ${to}`)
  }
}

/** YAML 1.2 core schema, as `core.getBooleanInput` reads it. */
export function boolean(text: string): Parsed<boolean> {
  if (/^(true|True|TRUE)$/.test(text)) return accept(true)
  if (/^(false|False|FALSE)$/.test(text)) return accept(false)
  return refuse('write `true` or `false`')
}

/** What can stand in a header; null for nothing. */
export function token(text: string): Parsed<string | null> {
  if (/^[\x21-\x7e]*$/.test(text)) return accept(text || null)
  return refuse(
    'it holds a space, a line break or a character beyond ASCII; copy the token into the secret again, alone and on one line',
  )
}

/** A relative path that does not lead out of the folder it starts from. */
export function pathInWorkspace(text: string): Parsed<string> {
  const path = posix.normalize(text)
  if (/^([/\\]|[A-Za-z]:)/.test(path) || path === '..' || path.startsWith('../')) {
    return refuse(
      'write a path relative to the workspace that stays inside it, such as `subtitles/manifest.yml`',
    )
  }
  return accept(path)
}

/** The id of an environment, null for nothing. (DatoCMS: environments) */
export function environmentName(text: string): Parsed<string | null> {
  if (/^[a-z0-9-]*$/.test(text)) return accept(text || null)
  return refuse('write the name of an environment, in lower-case letters, digits and hyphens')
}

/** An https URL, or an http one of this machine, without a slash at its end. */
export function httpsUrl(text: string): Parsed<string> {
  const url = URL.canParse(text) ? new URL(text) : null
  if (!url || !isSafeUrl(url) || url.username || url.password || url.search || url.hash) {
    return refuse(
      'write an https URL without user name, query and fragment, such as `https://site-api.datocms.com` (http only for this machine itself)',
    )
  }
  return accept(url.href.replace(/\/+$/, ''))
}

/** What was written into an input, as a message shows it: as code, on one line, not too long. */
export function asCode(text: string): string {
  return `\`${JSON.stringify(cut(text, 101)).slice(1, -1)}\``
}
