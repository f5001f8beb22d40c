import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = new URL('../../', import.meta.url)

/** A fenced block of a document. */
export interface Snippet {
  /** `README.md:12`. */
  readonly place: string
  /** `yaml`, `sh`, …; empty where none is named. */
  readonly language: string
  /** Without the indentation of the fence. */
  readonly text: string
}

/** Paths of what people read, from the root. */
export function documents(): readonly string[] {
  return globSync('{*.md,docs/*.md,.github/**/*.md}', { cwd: fileURLToPath(root) })
    .map((path) => path.replaceAll('\\', '/'))
    .sort()
}

export function readDocument(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

export function snippets(): readonly Snippet[] {
  return documents().flatMap((path) => {
    const text = readDocument(path)
    return [...text.matchAll(/^( *)```(\w*)\n([\s\S]*?)^\1```$/gm)].map((found) => {
      const [, indent = '', language = '', body = ''] = found
      const line = text.slice(0, found.index).split('\n').length
      return {
        place: `${path}:${line}`,
        language,
        text: body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
      }
    })
  })
}
