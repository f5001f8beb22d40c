import { quote } from '../../shared/words.ts'
import type { Report } from '../collect.ts'
import { findPlaces } from '../places.ts'
import type { RuleName } from '../rules.ts'
import { regionReaders } from './region.ts'
import { type ReadSetting, readers, type Setting, splitSettings } from './settings.ts'

const advice: Readonly<Record<string, string>> = {
  vertical: 'Write vertical:rl or vertical:lr.',
  line: 'Write a whole number such as line:-2, or a percentage such as line:85%, if need be with ,start ,center or ,end.',
  position:
    'Write a percentage such as position:50%, if need be with ,line-left ,center or ,line-right.',
  size: 'Write a percentage from 0% to 100% such as size:80%.',
  align: 'Write align:start, align:center, align:end, align:left or align:right.',
  id: 'Write id: and a name without spaces.',
  width: 'Write a percentage from 0% to 100% such as width:40%.',
  lines: 'Write a whole number such as lines:3.',
  regionanchor: 'Write two percentages such as regionanchor:0%,100%.',
  viewportanchor: 'Write two percentages such as viewportanchor:10%,90%.',
  scroll: 'Write scroll:up, or leave it out.',
}

/** Reports what the grammar for authors does not allow in a cue's settings (WebVTT § 4.4). */
export function checkSettings(
  settings: string,
  place: { line: number; column: number; regions: ReadonlySet<string> },
  report: Report,
): void {
  checkList(splitSettings(settings), {
    rule: 'vtt/setting',
    kind: 'cue setting',
    report,
    locate: (setting) => ({ line: place.line, column: place.column + setting.at }),
    read: {
      ...readers,
      line: readWholeLine,
      region: (value) => (place.regions.has(value) ? {} : null),
    },
  })
}

/** Reports what the grammar for authors does not allow in the lines below REGION (WebVTT § 4.3). */
export function checkRegion(
  settings: string,
  place: { line: number; earlier: ReadonlySet<string> },
  report: Report,
): void {
  const parts = splitSettings(settings)
  const rule = 'vtt/region'
  const placeOf = findPlaces(settings, place.line + 1)
  const locate = (setting: Setting) => placeOf(setting.at)
  checkList(parts, { rule, kind: 'region setting', report, locate, read: regionReaders })
  const id = parts.find((setting) => setting.name === 'id')
  if (!id) {
    report(rule, {
      line: place.line,
      column: 1,
      message: 'The region has no identifier, so no cue can name it.',
      hint: 'Write a line id: with a name below REGION.',
    })
  } else if (id.value !== null && place.earlier.has(id.value)) {
    report(rule, {
      ...locate(id),
      message: `Another region above has the identifier ${quote(id.value)}.`,
      hint: 'Give every region an identifier of its own.',
    })
  }
}

interface ListRules {
  readonly rule: RuleName
  readonly kind: string
  readonly report: Report
  readonly locate: (setting: Setting) => { line: number; column: number }
  readonly read: Readonly<Record<string, (value: string) => object | null>>
}

function checkList(parts: readonly Setting[], { rule, kind, report, locate, read }: ListRules) {
  const seen = new Map<string, number>()
  let skipTo = 0
  for (const [index, setting] of parts.entries()) {
    if (index < skipTo) continue
    const { name, value, text } = setting
    const tell = ([message, hint]: readonly [string, string | null]) =>
      report(rule, { ...locate(setting), message, hint })
    if (text.includes('-->')) {
      report('vtt/arrow', {
        ...locate(setting),
        message: `"-->" stands among the ${kind}s.`,
        hint: 'Keep one "-->" in a timing line.',
      })
      return
    }
    if (!Object.hasOwn(read, name)) {
      tell(describeUnknown(setting, kind, read))
      skipTo = index + 1
      while (skipTo < parts.length && !Object.hasOwn(read, parts[skipTo]?.name ?? '')) skipTo++
    } else if (value === null) {
      const next = parts[index + 1]
      const apart = next && !Object.hasOwn(read, next.name) ? next.text.replace(/^:/, '') : null
      const hint = apart ? `Write ${name}:${apart}, without a space.` : (advice[name] ?? null)
      tell([`${quote(text)} has no value.`, hint])
      if (apart) skipTo = index + 2
    } else if (seen.has(name)) {
      if (seen.get(name) === 1) tell(describeDuplicate(name))
    } else if (!read[name]?.(value)) {
      tell(describeValue(name, value))
    }
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
}

const readWholeLine: ReadSetting = (value) =>
  /^-?\d+\./.test(value) && !value.includes('%') ? null : (readers.line?.(value) ?? null)

function describeDuplicate(name: string): readonly [string, string] {
  return [`${quote(name)} is set again; players use the last valid one.`, 'Write it once only.']
}

function describeUnknown(
  { name, text }: Setting,
  kind: string,
  read: ListRules['read'],
): readonly [string, string] {
  const lower = name.toLowerCase()
  const hint = Object.hasOwn(read, lower)
    ? `Write ${lower}${text.slice(name.length)}.`
    : `Remove it. There are ${Object.keys(read).join(', ')}.`
  return [`${quote(text)} is no ${kind}.`, hint]
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

function describeValue(name: string, value: string): readonly [string, string | null] {
  const setting = `${name}:${value}`
  if (name === 'region') {
    return [
      `No REGION block above has the identifier ${quote(value)}.`,
      'Write the REGION block above the first cue, or remove the setting.',
    ]
  }
  const message = `${quote(setting)} is not allowed, so players ignore it.`
  const comma = name === 'align' ? -1 : value.indexOf(',')
  const old = oldAlignments[name]?.[value.slice(comma + 1)]
  if (old && (comma !== -1 || name === 'align')) {
    return [message, `Write ${name}:${value.slice(0, comma + 1)}${old}.`]
  }
  const bare = name !== 'line' && /^(\d{1,2}|100)(\.\d+)?$/.test(value) && name !== 'lines'
  if (bare && readers[name]?.(`${value}%`)) return [message, `Write ${setting}%.`]
  return [message, advice[name] ?? null]
}
