import { type Problem, type Remedy, severities } from '../../shared/problem.ts'
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
 * @returns the bytes of the mended file; null where there is nothing to do.
 */
export function fixSubtitles(
  bytes: Uint8Array,
  format: SubtitleFormat,
  options: ReadOptions = {},
): Uint8Array | null {
  let current = bytes
  let read = readSubtitles(current, format, options)
  for (;;) {
    const better = nextStep(current, read, (next) => readSubtitles(next, format, options))
    if (!better) return current === bytes ? null : current
    current = better.bytes
    read = better.read
  }
}

/** What is better than the file by some of its remedies: all edits at once, else those of one rule. */
function nextStep(bytes: Uint8Array, read: Subtitles, readAgain: (bytes: Uint8Array) => Subtitles) {
  const remedies = read.problems.flatMap(({ remedy }) => remedy ?? [])
  const whole = remedies.filter(({ kind }) => kind !== 'edits')
  const byRule = [...Map.groupBy(read.problems, ({ rule }) => rule).values()]
  const tries: readonly Remedy[] = [
    ...whole.filter(({ kind }) => kind !== 'order'),
    ...[read.problems, ...byRule].map(allEdits),
    ...whole.filter(({ kind }) => kind === 'order'),
  ]
  for (const remedy of tries) {
    const next = remedied(bytes, read, remedy)
    const again = next && readAgain(next)
    if (next && again && isBetter(again.problems, read.problems))
      return { bytes: next, read: again }
  }
  return null
}

function allEdits(problems: readonly Problem[]) {
  const edits = problems.flatMap(({ remedy }) => (remedy?.kind === 'edits' ? remedy.edits : []))
  return { kind: 'edits', edits } as const
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
      ? text.replace(/\r+\n/g, '\r\n')
      : remedy.kind === 'order'
        ? orderCues(text, cues)
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
    allEdits(problems).edits.length,
  ]
}

function isFatal(name: string): boolean {
  const rule: Rule | null = isRuleName(name) ? rules[name] : null
  return rule?.fatal === true
}
