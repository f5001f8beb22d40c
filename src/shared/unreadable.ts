import { messageOf } from './words.ts'

const words: Readonly<Record<string, string>> = {
  EACCES: 'the user that runs the action has no right to',
  EPERM: 'the user that runs the action has no right to',
  EEXIST: 'something else has the name of its folder',
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
