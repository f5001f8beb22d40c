import { type Edit, type Problem, type Remedy, severities } from '../../shared/problem.ts'
import type { Subtitles } from '../cue.ts'
import { decodeSubtitles } from '../decode.ts'
import type { SubtitleFormat } from '../format.ts'
import { type ReadOptions, readSubtitles } from '../read.ts'
import { isRuleName, type Rule, rules } from '../rules.ts'
import { applyEdits } from './apply-edits.ts'
import { orderCues } from './order-cues.ts'

/**
 * Does what the remedies of a file's problems say, until there are none left, or one does not help: whatever is done
 * leaves fewer problems, the worst counted first. Words and times stay, but where the fault is in them.
 *
 * @returns null where there is nothing to do.
 */
export function fixSubtitles(
  bytes: Uint8Array,
  format: SubtitleFormat,
  options: ReadOptions = {},
): { readonly bytes: Uint8Array; readonly fixed: readonly Problem[] } | null {
  const read = (bytes: Uint8Array): Subtitles => readSubtitles(bytes, format, options)
  const fixed: Problem[] = []
  let current: Step = { bytes, read: read(bytes), fixed }
  for (;;) {
    const better = nextStep(current, read)
    if (!better) return current.bytes === bytes ? null : { bytes: current.bytes, fixed }
    fixed.push(...better.fixed)
    current = better
  }
}

/** A file on its way. */
interface Step {
  readonly bytes: Uint8Array
  readonly read: Subtitles
  /** The problems whose remedies led here. */
  readonly fixed: readonly Problem[]
}

/** What is better than the file by some of its remedies: all edits at once, else those of one rule. */
function nextStep({ bytes, read }: Step, readAgain: (bytes: Uint8Array) => Subtitles): Step | null {
  const ofKind = (...kinds: readonly string[]) =>
    read.problems.filter(({ remedy }) => remedy && kinds.includes(remedy.kind))
  const edited = ofKind('edits')
  const tries = [
    ...ofKind('decode', 'line-ends').map((one) => [one]),
    edited,
    ...Map.groupBy(edited, ({ rule }) => rule).values(),
    ...ofKind('order').map((one) => [one]),
  ]
  for (const fixed of tries) {
    const next = remedied(bytes, read, remedyOf(fixed))
    const again = next && readAgain(next)
    if (next && again && isBetter(again.problems, read.problems)) {
      return { bytes: next, read: again, fixed }
    }
  }
  return null
}

/** The remedy of problems, all edits, or one of another kind. */
function remedyOf(problems: readonly Problem[]): Remedy {
  const [first] = problems
  if (first?.remedy && first.remedy.kind !== 'edits') return first.remedy
  return { kind: 'edits', edits: editsOf(problems) }
}

function editsOf(problems: readonly Problem[]): readonly Edit[] {
  return problems.flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []))
}

/** The bytes of a file after one remedy; null where nothing changes. */
export function remedied(
  bytes: Uint8Array,
  { cues }: Subtitles,
  remedy: Remedy,
): Uint8Array | null {
  if (remedy.kind === 'decode') {
    return Buffer.from(new TextDecoder(remedy.encoding).decode(bytes))
  }
  const decoded = decodeSubtitles(bytes)
  if (decoded.kind === 'problem') return null
  const { text } = decoded
  const changed =
    remedy.kind === 'line-ends'
      ? text.replace(/(?<!\r)\r+\n/g, '\r\n')
      : remedy.kind === 'order'
        ? orderCues(text, cues, remedy)
        : applyEdits(text, remedy.edits)
  if (changed === text) return null
  const mark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? '\ufeff' : ''
  return Buffer.from(mark + changed)
}

/** Whether a file has fewer problems than before. A worse problem counts more than any number of lesser ones. */
function isBetter(after: readonly Problem[], before: readonly Problem[]): boolean {
  const [a, b] = [weigh(after), weigh(before)]
  const at = a.findIndex((value, index) => value !== b[index])
  return at !== -1 && (a[at] ?? 0) < (b[at] ?? 0)
}

/** Problems that keep a file from being read, errors, warnings, notices, and the places that they have a remedy for. */
function weigh(problems: readonly Problem[]): readonly number[] {
  return [
    problems.filter(({ rule }) => isFatal(rule)).length,
    ...severities.map((one) => problems.filter(({ severity }) => severity === one).length),
    editsOf(problems).length,
  ]
}

function isFatal(name: string): boolean {
  const rule: Rule | null = isRuleName(name) ? rules[name] : null
  return rule?.fatal === true
}
