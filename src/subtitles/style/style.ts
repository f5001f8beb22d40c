import { nfc } from '../../shared/nfc.ts'
import type { Place, Problem } from '../../shared/problem.ts'
import { readableText, withoutInvisible } from '../compare/shown-cue.ts'
import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import type { RuleName } from '../rules.ts'
import { problem, type RuleSettings, severityOf } from '../severity.ts'
import {
  countCharacters,
  MAX_DURATION,
  MAX_LINES,
  MIN_DURATION,
  MIN_GAP,
  offsetAfter,
  type StyleLimits,
  styleLimits,
} from './limits.ts'

export interface StyleContext {
  readonly format: SubtitleFormat
  /** BCP 47 tag, or null where it is unknown. */
  readonly language: string | null
  readonly closedCaptions: boolean
  readonly settings: RuleSettings
}

export type StyleRule = Extract<RuleName, `style/${string}`>

/** A cue with what the checks measure. */
interface Measured {
  readonly cue: Cue
  /** The cue above it. */
  readonly before: Cue | null
  /** The lines that a viewer sees. */
  readonly lines: readonly MeasuredLine[]
}

interface MeasuredLine {
  readonly line: number
  /** As it stands in the file, where a viewer sees just that; null where it has markup. */
  readonly plain: string | null
  readonly characters: number
}

/** A value outside its limit, and where. */
interface Outlier extends Place {
  readonly value: number
}

interface Check {
  /** Whether the greater value is the worse one. */
  readonly greaterIsWorse: boolean
  outliers(measured: Measured, limits: StyleLimits): readonly Outlier[]
  /** What so many places do wrong: a sentence without its full stop. */
  message(count: number, limits: StyleLimits): string
  /** A measured value, for people. */
  say(value: number): string
  readonly hint: string
}

const checks: { readonly [rule in StyleRule]: Check } = {
  'style/line-length': {
    greaterIsWorse: true,
    outliers: ({ lines }, { lineLength, wide }) =>
      lines
        .filter(({ characters }) => characters > lineLength)
        .map(({ line, plain, characters }) => {
          const offset = plain ? offsetAfter(plain, { characters: lineLength, wide }) : 0
          return { line, column: offset + 1, value: characters }
        }),
    message: (count, { lineLength }) =>
      `${count === 1 ? '1 line is' : `${count} lines are`} longer than ${lineLength} characters`,
    say: (value) => `${value} characters`,
    hint: 'Break the line, or say it in fewer words.',
  },
  'style/lines': {
    greaterIsWorse: true,
    outliers({ lines }) {
      const extra = lines[MAX_LINES]
      return extra ? [{ line: extra.line, column: 1, value: lines.length }] : []
    },
    message: (count) => `${cuesWith(count)} more than ${MAX_LINES} lines`,
    say: (value) => `${value} lines`,
    hint: 'Split the cue in two.',
  },
  'style/reading-speed': {
    greaterIsWorse: true,
    outliers({ cue, lines }, { readingSpeed }) {
      const characters = lines.reduce((sum, line) => sum + line.characters, 0)
      const value = (characters * 1000) / (cue.end - cue.start)
      return value > readingSpeed ? [{ line: cue.line, column: 1, value }] : []
    },
    message: (count, { readingSpeed }) =>
      `${cuesWith(count)} more than ${readingSpeed} characters a second`,
    say: (value) => `${value.toFixed(1)} characters a second`,
    hint: 'Show the cue for longer, or say it in fewer words.',
  },
  'style/min-duration': {
    greaterIsWorse: false,
    outliers: ({ cue }) => wherever(cue, cue.end - cue.start, (value) => value < MIN_DURATION),
    message: (count) => `${cuesShown(count)} less than ${MIN_DURATION} ms`,
    say: (value) => `${value} ms`,
    hint: 'Let the cue end later, or join it with its neighbour.',
  },
  'style/max-duration': {
    greaterIsWorse: true,
    outliers: ({ cue }) => wherever(cue, cue.end - cue.start, (value) => value > MAX_DURATION),
    message: (count) => `${cuesShown(count)} more than ${MAX_DURATION / 1000} s`,
    say: (value) => `${value / 1000} s`,
    hint: 'Let the cue end earlier, or split it in two.',
  },
  'style/gap': {
    greaterIsWorse: false,
    outliers: ({ cue, before }) =>
      before ? wherever(cue, cue.start - before.end, (value) => value >= 0 && value < MIN_GAP) : [],
    message: (count) =>
      `${count === 1 ? '1 cue starts' : `${count} cues start`} less than ${MIN_GAP} ms after the end of the one above`,
    say: (value) => `${value} ms`,
    hint: 'Let the cue above end earlier.',
  },
}

/**
 * The house style of a file, summed up: at most one problem a rule, at the first place that breaks it. Rules that
 * `settings` leaves off cost nothing. The cues are those of a file, in its order.
 */
export function findStyleProblems(cues: readonly Cue[], context: StyleContext): readonly Problem[] {
  const limits = styleLimits(context.language, context.closedCaptions)
  const found = findOutliers(cues, Object.keys(checks) as StyleRule[], context)
  return found.flatMap(({ rule, outliers }) => sumUp(rule, outliers, limits))
}

/** What breaks some rules, those left out that `settings` leaves off. The cues are those of a file, in its order. */
export function findOutliers(
  cues: readonly Cue[],
  rules: readonly StyleRule[],
  { settings, format, language, closedCaptions }: StyleContext,
): readonly { readonly rule: StyleRule; readonly outliers: readonly Outlier[] }[] {
  const limits = styleLimits(language, closedCaptions)
  const found = rules
    .filter((rule) => severityOf(rule, settings) !== 'off')
    .map((rule) => ({ rule, outliers: [] as Outlier[] }))
  if (found.length === 0) return []
  let before: Cue | null = null
  for (const cue of cues) {
    if (cue.end <= cue.start) continue
    const measured = { cue, before, lines: measureLines(cue, { format, wide: limits.wide }) }
    before = cue
    for (const { rule, outliers } of found) {
      for (const outlier of checks[rule].outliers(measured, limits)) outliers.push(outlier)
    }
  }
  return found
}

function sumUp(
  rule: StyleRule,
  outliers: readonly Outlier[],
  limits: StyleLimits,
): readonly Problem[] {
  const { greaterIsWorse, message, say, hint } = checks[rule]
  const count = outliers.length
  const [first] = outliers
  if (!first) return []
  const sign = greaterIsWorse ? 1 : -1
  const worst = outliers.reduce((a, b) => ((b.value - a.value) * sign > 0 ? b : a))
  const value = say(worst.value)
  const end = count === 1 ? `: ${value}.` : `; the worst has ${value} (line ${worst.line}).`
  const { line, column } = first
  return [problem(rule, { line, column, message: message(count, limits) + end, hint })]
}

/** The lines of a cue that a viewer sees, measured. */
function measureLines(
  cue: Cue,
  { format, wide }: { readonly format: SubtitleFormat; readonly wide: boolean },
): readonly MeasuredLine[] {
  return cue.text.split('\n').flatMap((written, index) => {
    const text = readableText(written, format)
    if (text === '') return []
    const line = cue.textLine + index
    const plain = withoutInvisible(nfc(written)) === text ? written : null
    return [{ line, plain, characters: countCharacters(plain ?? text, wide) }]
  })
}

function wherever(
  cue: Cue,
  value: number,
  isOutside: (value: number) => boolean,
): readonly Outlier[] {
  return isOutside(value) ? [{ line: cue.line, column: 1, value }] : []
}

function cuesWith(count: number): string {
  return count === 1 ? '1 cue has' : `${count} cues have`
}

function cuesShown(count: number): string {
  return count === 1 ? '1 cue is shown for' : `${count} cues are shown for`
}
