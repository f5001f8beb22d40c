import { onceEach } from '../shared/lazy.ts'
import type { Log } from './log.ts'

/** What stands where a secret was, as the runner writes it. */
const mask = '***'

/** Fewer characters are no token, and encoded they would be found everywhere. */
const shortestToken = 8

/** Whatever its value: GitHub's tokens, DatoCMS's (30 hexadecimal digits), and the user part of a URL. */
const lookAlikes =
  /\b(?:gh[a-z]_|github_pat_)\w{20,}|(?<![0-9a-z])[0-9a-f]{30}(?![0-9a-z])|(?<=:\/\/)[^/?#\s]*(?=@)/gi

/**
 * A text, or plain data with texts in it, without the secrets. What is no plain data, and what holds none of them, stays
 * as it is: a run may be large, and secrets in it are rare.
 */
export function hideSecrets<T>(value: T, secrets: readonly string[]): T {
  const forms = secrets.flatMap(formsOf)
  const hide = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return forms.reduce((text, form) => text.replaceAll(form, mask), part)
    }
    if (Array.isArray(part)) {
      const hidden = part.map(hide)
      return hidden.every((each, at) => Object.is(each, part[at])) ? part : hidden
    }
    if (typeof part !== 'object' || part === null) return part
    if (Object.getPrototypeOf(part) !== Object.prototype) return part
    let hidden: object = part
    for (const [key, each] of Object.entries(part)) {
      const other = hide(each)
      if (!Object.is(other, each)) hidden = { ...hidden, [key]: other }
    }
    return hidden
  }
  return secrets.length === 0 ? value : (hide(value) as T)
}

/** A text that is about to be told without the tokens, and without what looks like one that nobody named. */
export function hideTokens(text: string, tokens: readonly string[]): string {
  return hideSecrets(text, tokens.filter(isLong)).replace(lookAlikes, mask)
}

/** Whether a token stands in a text, in any form. */
export function holdsToken(text: string, tokens: readonly string[]): boolean {
  return tokens.filter(isLong).some((token) => formsOf(token).some((form) => text.includes(form)))
}

const isLong = ({ length }: string): boolean => length >= shortestToken

/** A secret as it is, word by word, in a URL and in base64, at whatever byte it begins there. Longest first. */
const formsOf = onceEach((secret: string): readonly string[] => {
  const words = secret.split(/\s+/).filter(isLong)
  const forms = words.flatMap((word) => [
    word,
    encodeURIComponent(word.toWellFormed()),
    ...[0, 1, 2].flatMap((offset) => base64Within(word, offset)),
  ])
  return [...new Set([secret, ...forms])].sort((a, b) => b.length - a.length)
})

/** What base64 makes of a word behind some bytes, whatever these are and whatever follows: in both alphabets. */
function base64Within(word: string, offset: number): readonly string[] {
  const bytes = Buffer.from(' '.repeat(offset) + word)
  const certain = [Math.ceil((offset * 8) / 6), Math.floor((bytes.length * 8) / 6)] as const
  return (['base64', 'base64url'] as const).map((name) => bytes.toString(name).slice(...certain))
}

/** A log that hides secrets, also those that become known later. */
export function discreetLog(log: Log, secrets: readonly string[]): Log {
  const hide = (line: string): string => hideSecrets(line, secrets)
  return {
    info: (line) => log.info(hide(line)),
    warning: (line) => log.warning(hide(line)),
    debug: (line) => log.debug(hide(line)),
    ...(log.progress ? { progress: (line) => log.progress?.(hide(line)) } : {}),
    group: (title, work) => log.group(hide(title), work),
  }
}
