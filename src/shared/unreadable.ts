import { messageOf } from './words.ts'

const words: Readonly<Record<string, string>> = {
  EACCES: 'the user that runs the action has no right to',
  EPERM: 'the user that runs the action has no right to',
  EISDIR: 'it is a folder',
  ELOOP: 'its links go round in circles',
  ENAMETOOLONG: 'its path is too long',
  ENOENT: 'it is not there',
  ENOTDIR: 'a part of its path is no folder',
}

/** Why something cannot be read, in words that go on after "because". */
export function whyUnreadable(error: unknown): string {
  const { code } = error as { readonly code?: unknown }
  const known = typeof code === 'string' ? words[code] : undefined
  return known ?? messageOf(error)
}

/** Whether something is there, and only not for us. */
export function isDenied(error: unknown): boolean {
  const { code } = error as { readonly code?: unknown }
  return code === 'EACCES' || code === 'EPERM'
}

/** What to say of a file or folder that cannot be read. */
export function unreadable(what: 'file' | 'folder' | 'link', error: unknown) {
  return {
    rule: 'file/unreadable',
    message: `This ${what} cannot be read, because ${whyUnreadable(error)}.`,
    hint: isDenied(error)
      ? 'Give that user the right to read it, in a step before this one, or take it away.'
      : 'Put one there that can be read, or take it away.',
  } as const
}
