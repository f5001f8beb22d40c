import { Document, isMap, isPair, isScalar, visit } from 'yaml'

/** What stands under a key that is added: a text, or a map without keys that look like numbers. */
export type Content = string | { readonly [key: string]: Content }

export type Entry = readonly [key: string, content: Content]

/** How the entries of maps within braces are written. */
export interface FlowStyle {
  /** What stands within braces, and behind commas and colons. */
  readonly gap: '' | ' '
  /** What the lines within a map are indented by where maps are spread over lines; null where each has one line. */
  readonly step: string | null
  /** How the key of an upload id is written, up to the id. */
  readonly id: string
  /** An entry. `indent` is that of its line where it is spread over lines, and null where it has one. */
  readonly write: (entry: Entry, indent: string | null) => string
}

/** Entries of YAML in block style, by lines. Maps without maps in them stand within braces, but for that of all videos. */
export function blockLines(entries: readonly Entry[], step: number): readonly string[] {
  const document = documentOf(entries)
  visit(document.contents, {
    Map(_key, node, path) {
      const owner = path.at(-1)
      if (!isPair(owner) || (isScalar(owner.key) && owner.key.value === 'uploads')) return
      if (node.items.every(({ value }) => isScalar(value))) node.flow = true
    },
  })
  return document.toString({ indent: step, lineWidth: 0 }).trimEnd().split('\n')
}

/** The line that names a new video: `intro: q0VNpiNQSkG6z0lif_O1zg`; a key of more than 1,024 signs takes two. */
export function entryLine(video: string, uploadId: string): string {
  return blockLines([[video, uploadId]], 2).join('\n')
}

/** YAML within braces: each entry on one line. */
export const yamlFlow: FlowStyle = {
  gap: ' ',
  step: null,
  id: 'id: ',
  write: (entry) => {
    const document = documentOf([entry])
    if (isMap(document.contents)) document.contents.flow = true
    return document.toString({ lineWidth: 0 }).trim().slice(2, -2)
  },
}

/** JSON as formatters write it: an entry that begins a line is spread over lines. */
export function jsonFlow(
  style: Pick<FlowStyle, 'gap'> & { readonly step: string; readonly lineEnd: string },
): FlowStyle {
  const { gap, step, lineEnd } = style
  return {
    gap,
    step,
    id: `"id":${gap}`,
    write: ([key, content], indent) => {
      const head = `${JSON.stringify(key)}:${gap}`
      if (indent === null && gap === '') return head + JSON.stringify(content)
      const lines = JSON.stringify(content, null, step).split('\n')
      return indent === null
        ? head + lines.map((line) => line.trimStart()).join(' ')
        : head + lines.join(lineEnd + indent)
    },
  }
}

/** A document of these entries. Text that YAML takes for something else is written in quotes. */
function documentOf(entries: readonly Entry[]): Document {
  return new Document(new Map(entries), { aliasDuplicateObjects: false })
}
