import { nearest } from '../../shared/suggest.ts'
import type { Setting, SettingChecks } from './settings.ts'

/** A setting, be it written in several parts or otherwise than it should be. */
export interface Found {
  readonly at: number
  readonly written: string
  /** Null where there is no such setting. */
  readonly name: string | null
  readonly isRight: boolean
  /** What it should say, where only one thing can be meant. */
  readonly meant: string | null
}

/** The settings of a list; what is none is taken together. */
export function findSettings(
  settings: string,
  parts: readonly Setting[],
  checks: SettingChecks,
): readonly Found[] {
  const found: Found[] = []
  for (let index = 0; index < parts.length; ) {
    const [first, next] = [parts[index], parts[index + 1]]
    if (!first) break
    const name = settingName(first, checks)
    const isRight =
      first.name === name && first.value !== null && checks[name]?.(first.value) === true
    const meant =
      isRight && next?.text !== '%' ? null : findMeant(parts.slice(index, index + 3), checks)
    let last = index + (meant?.parts ?? 1) - 1
    if (name === null) {
      for (let after = parts[last + 1]; after && settingName(after, checks) === null; ) {
        last++
        after = parts[last + 1]
      }
    }
    const end = parts[last]
    const written = settings.slice(first.at, end ? end.at + end.text.length : undefined)
    found.push({
      at: first.at,
      written,
      name,
      isRight: isRight && !meant,
      meant: meant?.text ?? null,
    })
    index = last + 1
  }
  return found
}

/** The name of a setting that a part begins, in any case. */
function settingName({ text }: Setting, checks: SettingChecks): string | null {
  const name = /^[a-z]+(?=[:=]|$)/i.exec(text)?.[0].toLowerCase()
  return name !== undefined && Object.hasOwn(checks, name) ? name : null
}

/** What the first of some parts should say, if need be together with those behind it: `align: start`. */
function findMeant(
  parts: readonly Setting[],
  checks: SettingChecks,
): { readonly text: string; readonly parts: number } | null {
  const [first, ...others] = parts
  const name = first && settingName(first, checks)
  if (!first || !name) return null
  let joined = first.text
  const tries = [joined]
  for (const { text } of others) {
    if (Object.hasOwn(checks, text.split(/[:=]/)[0] ?? '')) break
    if (/^[a-z]+$/i.test(joined) && !/^[:=]/.test(text)) joined += ':'
    else if (!/[:=,]$/.test(joined) && !/^(?:[:=,]|%$)/.test(text)) break
    joined += text
    tries.push(joined)
  }
  for (const [index, written] of [...tries.entries()].reverse()) {
    const value = rightValue(name, written.slice(name.length + 1), checks)
    if (value !== null) return { text: `${name}:${value}`, parts: index + 1 }
  }
  return null
}

/** A longer value is a misspelt one of nothing, and to look for its end takes the square of its length. */
const MAX_VALUE = 100

/** The allowed value that a value was meant as: `center` for `middle`, `20%` for `20`. */
function rightValue(name: string, value: string, checks: SettingChecks): string | null {
  const isRight = (one: string) => checks[name]?.(one) === true
  if (value === '' || isRight(value)) return value || null
  if (value.length > MAX_VALUE) return null
  const bare = value.replace(/[,;]+$/, '')
  if (name === 'id' || name === 'region') return isRight(bare) ? bare : null
  const lower = bare.toLowerCase()
  const named = lower.replace(/[a-z-]+$/, (word) => oldAlignments[name]?.[word] ?? word)
  const percents = named.replace(/\d+(?:\.\d+)?(?=,|$)/g, '$&%')
  const tries = name === 'line' || name === 'lines' ? [lower, named] : [lower, named, percents]
  return tries.find(isRight) ?? null
}

/** What to write for a misspelt name with an allowed value. */
export function nearSetting(written: string, checks: SettingChecks): string | null {
  const [, name = '', value = ''] = /^([a-z]+)[:=](\S+)$/i.exec(written) ?? []
  const near = name === '' ? null : nearest(name, Object.keys(checks))
  const right = near === null ? null : rightValue(near, value, checks)
  return near !== null && right !== null ? `${near}:${right}` : null
}

const oldAlignments: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  align: { middle: 'center' },
  line: { middle: 'center' },
  position: {
    middle: 'center',
    start: 'line-left',
    left: 'line-left',
    end: 'line-right',
    right: 'line-right',
  },
}
