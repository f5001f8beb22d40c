/** A section of docs/messages.md. What stands in cells is plain text with code in backticks, as it is printed. */
export interface Section {
  readonly title: string
  readonly intro: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Whole pages or logs, below the table. */
  readonly samples?: readonly Sample[]
}

export interface Sample {
  readonly caption: string
  readonly text: string
}

/** A section as Markdown. */
export function printed({ title, intro, columns, rows, samples = [] }: Section): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  const table = [
    line(columns),
    line(columns.map(() => '---')),
    ...rows.map((cells) => line(cells.map(escaped))),
  ].join('\n')
  return [
    `## ${title}`,
    intro,
    ...(rows.length > 0 ? [table] : []),
    ...samples.flatMap(({ caption, text }) => [caption, `\`\`\`text\n${text}\n\`\`\``]),
  ].join('\n\n')
}

/** Everything that a section shows, a text a line. */
export function textsOf({ rows, samples = [] }: Section): readonly string[] {
  return [...rows.flat(), ...samples.flatMap(({ text }) => text.split('\n'))]
}

function escaped(words: string): string {
  return words
    .replaceAll('\n', ' ')
    .split(/(`[^`]+`)/u)
    .map((part, index) =>
      index % 2 === 1
        ? part.replaceAll('|', '\\|')
        : part.replaceAll('&', '&amp;').replace(/[\\*_[\]<|`~]/gu, '\\$&'),
    )
    .join('')
}

/** A failure in words. @throws {Error} where nothing fails, so that no example goes stale. */
export async function wordsOfFailure(work: () => unknown): Promise<string> {
  try {
    await work()
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
  throw new Error('This example of a failure went well.')
}
