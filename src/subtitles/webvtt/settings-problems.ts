import { quote } from '../../shared/words.ts'
import { type ReportAt, reportWithin } from '../places.ts'
import type { RuleName } from '../rules.ts'
import type { WebVttReader } from './reader.ts'
import {
  cueSettings,
  regionSettings,
  type Setting,
  type SettingChecks,
  splitSettings,
} from './settings.ts'

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
export function reportCueSettings(
  settings: string,
  regions: ReadonlySet<string>,
  report: ReportAt,
): void {
  reportSettings(splitSettings(settings), {
    rule: 'vtt/setting',
    kind: 'cue setting',
    report,
    checks: { ...cueSettings, line: isWholeLine, region: (value) => regions.has(value) },
  })
}

/** Reports what the grammar for authors does not allow in the lines below REGION, the next line (WebVTT § 4.3). */
export function reportRegion({ at, regionIds, report }: WebVttReader, settings: string): void {
  const parts = splitSettings(settings)
  const rule = 'vtt/region'
  const line = at + 1
  const reportAt = reportWithin(settings, { line: line + 1, column: 1 }, report)
  reportSettings(parts, { rule, kind: 'region setting', report: reportAt, checks: regionSettings })
  const id = parts.find(({ name }) => name === 'id')
  if (!id) {
    const message = 'The region has no identifier, so no cue can name it.'
    const hint = 'Write a line id: with a name below REGION.'
    report(rule, { line, column: 1, message, hint })
  } else if (id.value !== null && regionIds.has(id.value)) {
    const message = `Another region above has the identifier ${quote(id.value)}.`
    const hint = 'Give every region an identifier of its own.'
    reportAt(rule, { at: id.at, message, hint })
  }
}

interface SettingRules {
  readonly rule: RuleName
  readonly kind: string
  readonly report: ReportAt
  readonly checks: SettingChecks
}

function reportSettings(
  parts: readonly Setting[],
  { rule, kind, report, checks }: SettingRules,
): void {
  const seen = new Map<string, number>()
  let skipTo = 0
  for (const [index, setting] of parts.entries()) {
    if (index < skipTo) continue
    const { at, name, value, text } = setting
    if (text.includes('-->')) {
      const message = `"-->" stands among the ${kind}s.`
      report('vtt/arrow', { at, message, hint: 'Keep one "-->" in a timing line.' })
      return
    }
    if (!Object.hasOwn(checks, name)) {
      report(rule, { at, ...describeUnknown(setting, kind, checks) })
      skipTo = index + 1
      while (skipTo < parts.length && !Object.hasOwn(checks, parts[skipTo]?.name ?? '')) skipTo++
    } else if (value === null) {
      const next = parts[index + 1]
      const apart = next && !Object.hasOwn(checks, next.name) ? next.text.replace(/^:/, '') : null
      const hint = apart ? `Write ${name}:${apart}, without a space.` : (advice[name] ?? null)
      report(rule, { at, message: `${quote(text)} has no value.`, hint })
      if (apart) skipTo = index + 2
    } else if (seen.get(name) === 1) {
      const message = `${quote(name)} is set again; players use the last valid one.`
      report(rule, { at, message, hint: 'Write it once only.' })
    } else if (!seen.has(name) && !checks[name]?.(value)) {
      report(rule, { at, ...describeValue(name, value) })
    }
    seen.set(name, (seen.get(name) ?? 0) + 1)
  }
}

/** Players also take `line:1.5` for a number of lines. */
function isWholeLine(value: string): boolean {
  return (!/^-?\d+\./.test(value) || value.includes('%')) && cueSettings.line?.(value) === true
}

interface Description {
  readonly message: string
  readonly hint: string | null
}

function describeUnknown(
  { name, text }: Setting,
  kind: string,
  checks: SettingChecks,
): Description {
  const lower = name.toLowerCase()
  const hint = Object.hasOwn(checks, lower)
    ? `Write ${lower}${text.slice(name.length)}.`
    : `Remove it. There are ${Object.keys(checks).join(', ')}.`
  return { message: `${quote(text)} is no ${kind}.`, hint }
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

function describeValue(name: string, value: string): Description {
  if (name === 'region') {
    const message = `No REGION block above has the identifier ${quote(value)}.`
    const hint = 'Write the REGION block above the first cue, or remove the setting.'
    return { message, hint }
  }
  const setting = `${name}:${value}`
  const message = `${quote(setting)} is not allowed, so players ignore it.`
  const comma = name === 'align' ? -1 : value.indexOf(',')
  const old = oldAlignments[name]?.[value.slice(comma + 1)]
  if (old && (comma !== -1 || name === 'align')) {
    return { message, hint: `Write ${name}:${value.slice(0, comma + 1)}${old}.` }
  }
  const bare = name !== 'line' && /^(\d{1,2}|100)(\.\d+)?$/.test(value) && name !== 'lines'
  if (bare && cueSettings[name]?.(`${value}%`)) return { message, hint: `Write ${setting}%.` }
  return { message, hint: advice[name] ?? null }
}
