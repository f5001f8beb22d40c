import type { Log } from '../log.ts'

/** What stands where a secret was, as the runner writes it. */
const mask = '***'

/** A text, or plain data with texts in it, without the secrets. What is no plain data stays as it is. */
export function hideSecrets<T>(value: T, secrets: readonly string[]): T {
  const hide = (part: unknown): unknown => {
    if (typeof part === 'string') {
      return secrets.reduce((text, secret) => text.replaceAll(secret, mask), part)
    }
    if (Array.isArray(part)) return part.map(hide)
    if (typeof part !== 'object' || part === null) return part
    if (Object.getPrototypeOf(part) !== Object.prototype) return part
    return Object.fromEntries(Object.entries(part).map(([key, each]) => [key, hide(each)]))
  }
  return secrets.length === 0 ? value : (hide(value) as T)
}

/** A log that hides secrets, also those that become known later. */
export function discreetLog(log: Log, secrets: readonly string[]): Log {
  const hide = (line: string): string => hideSecrets(line, secrets)
  return {
    info: (line) => log.info(hide(line)),
    warning: (line) => log.warning(hide(line)),
    debug: (line) => log.debug(hide(line)),
    group: (title, work) => log.group(hide(title), work),
  }
}
