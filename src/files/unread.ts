import type { Problem } from '../shared/problem.ts'
import { isDenied, whyUnreadable } from '../shared/unreadable.ts'
import { problem } from '../subtitles/severity.ts'

/** The problem of what the system does not let the action read. */
export function unreadable(what: 'file' | 'folder' | 'link', error: unknown): Problem {
  return problem('file/unreadable', {
    message: `This ${what} cannot be read, because ${whyUnreadable(error)}.`,
    hint: isDenied(error)
      ? 'Give that user the right to read it, in a step before this one, or take it away.'
      : 'Put one there that can be read, or take it away.',
  })
}

/** The problems of what cannot be read for what it is, and of links that are not followed. */
export const unread = {
  badName: problem('file/unreadable', {
    message: 'This name is no UTF-8, so what it stands for cannot be read.',
    hint: 'Give it another name.',
  }),
  noFile: problem('file/unreadable', {
    message: 'This is no regular file, so it cannot be read.',
    hint: 'Put the file itself there.',
  }),
  outside: problem('file/outside', {
    message: 'This link leads out of the workspace, or to nothing, so it is not followed.',
    hint: 'Put the file or folder itself there.',
  }),
  intoGit: problem('file/outside', {
    message: 'This link leads to what belongs to git, so it is not followed.',
    hint: 'Put the file or folder itself there.',
  }),
  otherEnding: problem('file/outside', {
    message: 'This link leads to a file whose name ends otherwise, so it is not followed.',
    hint: 'Let it lead to a subtitle file of the same format, or put the file itself there.',
  }),
} as const
