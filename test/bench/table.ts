/** A bench's result, as it stands in docs/performance.md. */
export interface Table {
  readonly title: string
  /** What was measured, and how. */
  readonly words: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** Markdown; numbers to the right. */
export function printTable({ title, words, head, rows }: Table): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  const rule = head.map((_, at) =>
    rows.every((row) => /^[\d–—-]/.test(row[at] ?? '')) ? '---:' : '---',
  )
  return [`### ${title}`, '', words, '', line(head), line(rule), ...rows.map(line), ''].join('\n')
}

export const seconds = (ms: number): string => `${(ms / 1_000).toFixed(1)} s`
export const ratio = (a: number, b: number): string => (a / b).toFixed(2)

export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN
}
