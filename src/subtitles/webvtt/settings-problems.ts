import { quote } from '../../shared/words.ts'
import { type ReportAt, reportWithin, type WriteAt } from '../places.ts'
import type { RuleName } from '../rules.ts'
import { type Found, findSettings, nearSetting } from './meant-settings.ts'
import type { WebVttReader } from './reader.ts'
import { cueSettings, regionSettings, type SettingChecks, splitSettings } from './settings.ts'

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
  reportSettings(settings, {
    rule: 'vtt/setting',
    kind: 'cue setting',
    report,
    checks: { ...cueSettings, line: isWholeLine, region: (value) => regions.has(value) },
  })
}

/** Reports what the grammar for authors does not allow in the lines below REGION, the next line (WebVTT § 4.3). */
export function reportRegion({ at, regionIds, report }: WebVttReader, settings: string): void {
  const rule = 'vtt/region'
  const line = at + 1
  const reportAt = reportWithin(settings, { line: line + 1, column: 1 }, report)
  const kind = 'region setting'
  reportSettings(settings, { rule, kind, report: reportAt, checks: regionSettings })
  const id = splitSettings(settings).find(({ name }) => name.toLowerCase() === 'id')
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
  readonly kind: 'cue setting' | 'region setting'
  readonly report: ReportAt
  readonly checks: SettingChecks
}

function reportSettings(settings: string, rules: SettingRules): void {
  const { rule, kind, report, checks } = rules
  const parts = splitSettings(settings).slice(0, MAX_SETTINGS)
  const arrow = parts.findIndex(({ text }) => text.includes('-->'))
  const found = findSettings(settings, arrow < 0 ? parts : parts.slice(0, arrow), checks)
  const seen = new Map<string, number>()
  for (const each of found) {
    const { at, written, name, isRight, meant } = each
    if (name === null) {
      const message = `${quote(written)} is no ${kind}; there are ${Object.keys(checks).join(', ')}.`
      const near = arrow < 0 ? nearSetting(written, checks) : null
      const isFree = near !== null && found.every((other) => !near.startsWith(`${other.name}:`))
      if (isFree) report(rule, { at, message, hint: `Write ${near}.` })
      else if (arrow < 0) report(rule, { at, message, writes: [removal(settings, each, kind)] })
      else report(rule, { at, message, hint: null })
      continue
    }
    const count = seen.get(name) ?? 0
    seen.set(name, count + 1)
    if (count === 0 && !isRight) {
      const message = describeWrong(name, written)
      if (meant !== null) report(rule, { at, message, write: { was: written, text: meant } })
      else
        report(rule, { at, message, hint: name === 'region' ? noRegion : (advice[name] ?? null) })
    } else if (count === 1) {
      const message = `${quote(name)} is set again; players use the last valid one.`
      const same = found.filter((other) => other.name === name)
      const kept = same.findLast((other) => other.isRight) ?? same[0]
      const others = same.filter((other) => other !== kept)
      report(rule, { at, message, writes: others.map((other) => removal(settings, other, kind)) })
    }
  }
  const stray = parts[arrow]
  if (stray) {
    const message = `"-->" stands among the ${kind}s.`
    report('vtt/arrow', { at: stray.at, message, hint: null })
  }
}

/** A longer list is none. */
const MAX_SETTINGS = 100

const noRegion = 'Write the REGION block above the first cue, or remove the setting.'

/** Takes a setting out of a list, with the white space next to it, or with its line of a block. */
function removal(settings: string, { at, written }: Found, kind: SettingRules['kind']): WriteAt {
  const end = at + written.length
  let [before, after] = [at, end]
  while (/[\t\f ]/.test(settings.charAt(before - 1))) before--
  while (/[\t\f ]/.test(settings.charAt(after))) after++
  const isFirst = before === 0 || settings[before - 1] === '\n'
  const isLast = after === settings.length || settings[after] === '\n'
  if (kind === 'region setting' && isFirst && isLast) {
    return { at: before, was: `${settings.slice(before, after)}\n`, text: '' }
  }
  return isLast
    ? { at: before, was: settings.slice(before, end), text: '' }
    : { at, was: settings.slice(at, after), text: '' }
}

/** Players also take `line:1.5` for a number of lines. */
function isWholeLine(value: string): boolean {
  return (!/^-?\d+\./.test(value) || value.includes('%')) && cueSettings.line?.(value) === true
}

function describeWrong(name: string, written: string): string {
  const value = written.slice(name.length + 1)
  if (!written.startsWith(`${name}:`) && written !== name)
    return `${quote(written)} is not allowed, so players ignore it.`
  if (value === '') return `${quote(written)} has no value.`
  if (name === 'region') return `No REGION block above has the identifier ${quote(value)}.`
  return `${quote(written)} is not allowed, so players ignore it.`
}
