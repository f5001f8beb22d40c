import { styleText } from 'node:util'
import { type Log, lineLimit } from '../action/log.ts'
import { plainLine } from '../shared/harmless.ts'
import { inTerminalWords } from './words.ts'

/** What a terminal is written to: colours, and lines that are written over, only where a person looks. */
export type Stream = Pick<NodeJS.WriteStream, 'write' | 'isTTY' | 'columns'>

/**
 * A log for people at a terminal. What is being done stands in the last line as long as it takes, where that can be
 * written over.
 */
export function terminalLog(stream: Stream, { isVerbose }: { readonly isVerbose: boolean }): Log {
  const isRewritten = stream.isTTY === true
  const doing: string[] = []
  /** How far it has come: it stands until the next line is written, or what is being done ends. */
  let reached: string | null = null
  const clear = () => stream.write('\r\u001b[K')
  const show = (): void => {
    const status = reached ?? doing.at(-1)
    if (status !== undefined) stream.write(`${status.slice(0, (stream.columns || 80) - 2)} …`)
  }
  const write = (line: string): void => {
    reached = null
    if (isRewritten) clear()
    stream.write(`${paint(inTerminalWords(plainLine(line, lineLimit)), stream)}\n`)
    if (isRewritten) show()
  }
  const showReached = (line: string): void => {
    reached = plainLine(line, lineLimit)
    clear()
    show()
  }
  return {
    info: write,
    warning: (line) => write(`Warning: ${line}`),
    debug: (line) => {
      if (isVerbose) write(line)
    },
    ...(isRewritten ? { progress: showReached } : {}),
    async group(title, work) {
      if (!isRewritten) return work()
      doing.push(plainLine(title, lineLimit))
      clear()
      show()
      try {
        return await work()
      } finally {
        doing.pop()
        reached = null
        clear()
        show()
      }
    },
  }
}

const colours = {
  error: 'red',
  warning: 'yellow',
  notice: 'cyan',
  fixed: 'green',
  Error: 'red',
  Warning: 'yellow',
  Notice: 'cyan',
  Failed: 'red',
  Done: 'green',
} as const

/** Marks the word that says how bad a line is: behind the place of a problem, or at the beginning. */
function paint(line: string, stream: Stream): string {
  const [, place = '', word = '', rest = ''] =
    /^(.+?:\d+:\d+ )(error|warning|notice|fixed)( .*)$/.exec(line) ??
    /^()(Error|Warning|Notice|Failed|Done)(: .*)$/.exec(line) ??
    []
  if (word === '') return line
  const colour = colours[word as keyof typeof colours]
  const style = { stream: stream as NodeJS.WriteStream }
  const where = place && styleText('bold', place, style)
  return `${where}${styleText(colour, word, style)}${rest}`
}
