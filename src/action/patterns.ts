import { isAbsolute } from 'node:path'

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

/** Why a pattern would match nothing, or not what its author means; null where nothing is wrong. */
function fault({ source, glob }: Pattern): string | null {
  const segments = glob.split('/')
  const lead = `The pattern \`${source}\` in \`files\``
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
export function patternFaults(patterns: readonly Pattern[]): readonly string[] {
  const firstInclude = patterns.findIndex(({ exclude }) => !exclude)
  const early = firstInclude === -1 ? [] : patterns.slice(0, firstInclude)
  return [
    ...patterns.flatMap((pattern) => fault(pattern) ?? []),
    ...early.map(
      ({ source }) =>
        `The pattern \`${source}\` in \`files\` leaves nothing out, because it counts only for the patterns above it; move it to the end.`,
    ),
  ]
}
