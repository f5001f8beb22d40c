import * as core from '@actions/core'
import { plainLine } from '../shared/harmless.ts'

/** The log of the step. Every implementation makes lines harmless: no text can start a workflow command. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  /** Shown only with RUNNER_DEBUG. */
  debug(line: string): void
  /** A line that the next of its kind takes the place of, where that can be. */
  progress?(line: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}

/** Characters of a line; what is longer is cut. */
export const lineLimit = 4000

/**
 * The log of a GitHub step. A warning is a line that says so; annotations are the report's business. The
 * runner's groups are flat: one that begins while another is open becomes a heading in it.
 */
export function actionsLog(): Log {
  let grouped = false
  return {
    info: (line) => core.info(harmlessLine(line)),
    warning: (line) => core.info(harmlessLine(`Warning: ${line}`)),
    debug: (line) => {
      if (core.isDebug()) core.debug(harmlessLine(line))
    },
    async group(title, work) {
      if (grouped) {
        core.info(harmlessLine(`— ${title} —`))
        return work()
      }
      grouped = true
      core.startGroup(harmlessLine(title))
      try {
        return await work()
      } finally {
        core.endGroup()
        grouped = false
      }
    },
  }
}

/**
 * A text as one line of the log in which the runner finds no command: it takes `::` behind any white space at
 * the start of a line for one, and `##[` anywhere (actions/runner: ActionCommand).
 */
function harmlessLine(value: string): string {
  const line = plainLine(value, lineLimit).replaceAll('##[', '## [')
  return /^[\s\u200B-\u200F\u2060\uFEFF]*::/u.test(line) ? `| ${line}` : line
}
