import { quote } from '../../shared/words.ts'
import { edits, insertAbove, named } from '../remedy.ts'
import type { Index, SrtReader } from './reader.ts'

const ODD_SIGNS = /[\p{Cf}\p{Zs}]+/gu

/**
 * Reports whether the number of the next cue is there, and the one that its place in the file gives it.
 *
 * @param index null where no number stands above the timing line, which is the next line.
 */
export function reportNumber(reader: SrtReader, index: Index | null): void {
  const { lines, at, position, report } = reader
  if (!index) {
    const message = 'No number stands above the timing line.'
    const remedy = edits(insertAbove(at + 1, String(position)))
    report('srt/index-missing', { line: at + 1, column: 1, message, remedy })
    return
  }
  const { line, value } = index
  const written = lines[line - 1] ?? ''
  if (index.isOdd) {
    const [hidden] = written.replaceAll(' ', '').match(ODD_SIGNS) ?? []
    const message = hidden
      ? `The line of the number holds ${named(hidden)}, which nobody sees.`
      : `The number ${quote(written.trim())} of the cue is not written in digits alone.`
    reportWrong(message)
  } else if (value !== position) {
    reportWrong(`Cue ${position} has the number ${value}.`)
  }

  function reportWrong(message: string): void {
    const remedy = edits({ line, column: 1, was: written, text: String(position) })
    report('srt/index', { line, column: 1, message, remedy })
  }
}
