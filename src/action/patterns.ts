import { existsSync } from 'node:fs'
import { isAbsolute, join } from 'node:path'
import { count, quotedList } from '../shared/words.ts'

/** A line of the input `files`. */
export interface Pattern {
  readonly source: string
  readonly exclude: boolean
  /** Relative to the workspace; absolute only where it lies outside. */
  readonly glob: string
}

/** Patterns as people write them: blank lines and `#` comments go, paths into the workspace become relative. */
export function readPatterns(text: string, workspace: string): readonly Pattern[] {
  const root = workspace.endsWith('/') ? workspace : `${workspace}/`
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((source) => {
      const [marks = ''] = /^(!\s*)*/.exec(source) ?? []
      const glob = source.slice(marks.length)
      return {
        source,
        exclude: (marks.match(/!/g)?.length ?? 0) % 2 === 1,
        glob: glob.startsWith(root) ? glob.slice(root.length) : glob,
      }
    })
}

const oneALine = (patterns: readonly string[]): string => quotedList(patterns, ', then ')

/** The texts of a JSON list, as other actions print theirs; null where a text is none. */
function jsonList(text: string): readonly string[] | null {
  if (!text.startsWith('[')) return null
  try {
    const list: unknown = JSON.parse(text)
    const isList = Array.isArray(list) && list.length > 0
    return isList && list.every((each) => typeof each === 'string') ? list : null
  } catch {
    return null
  }
}

/** Why a pattern would match nothing, or not what its author means; null where nothing is wrong. */
function fault({ source, exclude, glob }: Pattern, workspace: string): string | null {
  const segments = glob.split('/')
  const lead = `The pattern \`${source}\` in \`files\``
  if (/^(["'`]).*\1$/.test(glob)) {
    const quoted = Array.from(glob.matchAll(/(["'`])(.*?)\1/g), ([, , text = '']) => text)
    const mark = exclude ? '!' : ''
    return `${lead} has quotes, which would be part of the name; write one pattern a line, without them: ${oneALine(quoted.map((text) => mark + text))}.`
  }
  const parts = glob.split(/\s+/)
  const isList = parts.length > 1 && parts.every((part) => /.\.(vtt|srt)$/i.test(part))
  if (isList && !existsSync(join(workspace, glob))) {
    return `${lead} is ${count(parts.length, 'path')} on one line, and no file has this name; write one pattern a line: ${oneALine(parts)}.`
  }
  if (glob === '') return `${lead} is empty; write what it should leave out behind the \`!\`.`
  if (/[{}]/.test(glob)) {
    return `${lead} has braces, which match nothing here; write one line for each alternative.`
  }
  if (glob.includes(',')) return `${lead} has a comma; write one pattern a line.`
  if (/[@+?*!]\(|\|/.test(glob)) {
    return `${lead} has \`(a|b)\`, which matches nothing here; write one line for each alternative.`
  }
  if (glob.includes('\\')) return `${lead} has a backslash; write forward slashes.`
  if (segments.some((segment) => segment === '.' || segment === '..')) {
    return `${lead} has \`.\` or \`..\`; write the path from the top of the workspace, such as \`subtitles/**/*.vtt\`.`
  }
  if (isAbsolute(glob) || glob.startsWith('~')) {
    return `${lead} lies outside the workspace; write the path from the top of the workspace.`
  }
  return null
}

/** What is wrong with the patterns of the input `files`, one sentence each. */
export function patternFaults(patterns: readonly Pattern[], workspace: string): readonly string[] {
  const list = jsonList(patterns.map(({ source }) => source).join('\n'))
  if (list) {
    return [
      `The input \`files\` is a JSON list; write one pattern a line, without brackets, quotes and commas: ${oneALine(list)}.`,
    ]
  }
  const firstInclude = patterns.findIndex(({ exclude }) => !exclude)
  const early = firstInclude === -1 ? [] : patterns.slice(0, firstInclude)
  return [
    ...patterns.flatMap((pattern) => fault(pattern, workspace) ?? []),
    ...early.map(
      ({ source }) =>
        `The pattern \`${source}\` in \`files\` leaves nothing out, because it counts only for the patterns above it; move it to the end.`,
    ),
  ]
}
