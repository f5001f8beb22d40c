import type { Place, Remedy } from '../shared/problem.ts'
import { quote } from '../shared/words.ts'
import type { Report } from './collect.ts'
import { cueSettings, type Setting, splitSettings } from './webvtt/settings.ts'

const NAMES: ReadonlySet<string> = new Set([...Object.keys(cueSettings), 'region'])
const ALIGNMENT = /^,?(?:start|center|middle|end|left|right|line-left|line-right)$/
const COORDINATE = /^[XY][12]:-?\d+$/i
const UNKNOWN_SETTING = /^(?:[A-Z]|[a-z][a-z\d-]*)[:=][\w.,%-]+$/
const STRAY_SIGN = /^(?:[,;.:|\\{}]|(?:\{\\[^{}]*\}){1,99})$/

/**
 * The offset at which a text begins in what stands behind the end time of a timing line, or -1: settings and
 * coordinates are none, nor are stray signs. What may be both (`a:b`, `...`) is a text where the cue has no other.
 */
export function findTextOnTimingLine(rest: string, cueHasText: boolean): number {
  const parts = splitSettings(rest)
  let doubtful = -1
  for (let index = 0; index < parts.length; index++) {
    const part = parts[index]
    if (!part || part.text.includes('-->')) return -1
    const next = parts[index + 1]
    const name = part.name.toLowerCase()
    if (COORDINATE.test(part.text) || STRAY_SIGN.test(part.text)) continue
    if (NAMES.has(name)) {
      const value = parts[index + 2]
      if (next && isDetachedValue(part, next)) index++
      else if (next?.text === ':' && value && isDetachedValue(part, value)) index += 2
      else if (!part.text.includes(':') && doubtful < 0) doubtful = part.at
    } else if (isWord(part.text) && !UNKNOWN_SETTING.test(part.text)) {
      return doubtful < 0 ? part.at : doubtful
    } else if (doubtful < 0) {
      doubtful = part.at
    }
  }
  return cueHasText ? -1 : doubtful
}

/** Reports a text that stands on a timing line; without a remedy where it is not sure to be read as one elsewhere. */
export function reportTextOnTimingLine(
  report: Report,
  { remedy, ...place }: Place & { readonly remedy: Remedy | null },
  text: string,
): void {
  const message = `The text ${quote(text)} stands on the timing line, behind the end time, where players drop it.`
  report('cue/text-on-timing-line', { ...place, message, ...(remedy && { remedy }) })
}

/** Whether `next` is the value of `part`, set apart by a space: `align: start`, `position:10%, line-left`. */
function isDetachedValue({ name, text }: Setting, next: Setting): boolean {
  if ((text + next.text).includes(',') && ALIGNMENT.test(next.text)) return true
  if (text.length > name.length + 1) return false
  const known = name.toLowerCase()
  if (known === 'region') return text.endsWith(':') || next.text.startsWith(':')
  const value = next.text.replace(/^:/, '')
  return value === 'middle' || cueSettings[known]?.(value) === true
}

/** Letters, figures or symbols such as a note: something to read, no stray sign. */
function isWord(text: string): boolean {
  return /[\p{L}\p{N}\p{S}]/u.test(text.replaceAll('\ufffd', ''))
}
