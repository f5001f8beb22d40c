import type { Cue } from '../cue.ts'

/**
 * Orders the cues of a text by their start. What stands between two cues, such as a comment, goes with the one below it.
 *
 * @param cues in the order of the text.
 * @param keepsNumbers the first line of each cue is its number, which does not go with it.
 */
export function orderCues(
  text: string,
  cues: readonly Cue[],
  { keepsNumbers = false }: { readonly keepsNumbers?: boolean } = {},
): string {
  const lines = text.split(/(?<=\r\n|\r(?!\n)|\n)/)
  const newLine = /\r\n?|\n/.exec(text)?.[0] ?? '\n'
  const firstTiming = cues[0]?.line ?? 1
  const top = firstTiming - 1 - (cues[0]?.id ? 1 : 0)
  let from = top
  const blocks = cues.map((cue, index) => {
    const next = cues[index + 1]
    const end = index === cues.length - 1 ? lines.length : endOf(cue)
    const to = next ? Math.min(end, next.line - 1) : end
    const block = lines.slice(from, to).join('')
    from = to
    return { start: cue.start, text: block.replace(/^[ \t\r\n]*[\r\n]|(?<![\r\n])[\r\n]+$/g, '') }
  })
  const heads = blocks.map((block) => (keepsNumbers ? firstLine(block.text) : ''))
  const ordered = blocks
    .map((block, index) => ({ ...block, text: block.text.slice(heads[index]?.length) }))
    .toSorted((a, b) => a.start - b.start)
    .map((block, index) => heads[index] + block.text)
  const isEnded = /[\r\n]$/.test(text)
  return lines.slice(0, top).join('') + ordered.join(newLine + newLine) + (isEnded ? newLine : '')
}

/** The index of the line below a cue. */
function endOf({ text, textLine }: Cue): number {
  return textLine - 1 + (text === '' ? 0 : text.split('\n').length)
}

/** The first line of a text, with its end. */
function firstLine(text: string): string {
  return /^.*(?:\r\n?|\n)/.exec(text)?.[0] ?? ''
}
