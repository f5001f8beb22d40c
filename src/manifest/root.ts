import { posix } from 'node:path'
import type { Place } from '../shared/problem.ts'
import { problem, type Report } from './problem.ts'

/**
 * The folder where `paths` begin, relative to the workspace, with forward slashes. `root` is what the manifest says,
 * relative to its own `folder`; one that cannot be is reported.
 */
export function readRoot(
  root: string | undefined,
  options: { readonly folder: string; readonly at: Place; readonly report: Report },
): string {
  const { folder, at, report } = options
  if (root === undefined) return folder
  const refuse = (message: string, hint: string): string => {
    report(problem('manifest/root', { ...at, message, hint }))
    return folder
  }
  const relative = 'Write a folder relative to the manifest, such as `../content`.'
  if (root === '' || /\p{Cc}/u.test(root)) return refuse('`root` must name a folder.', relative)
  if (root.includes('\\')) {
    return refuse('`root` has forward slashes only.', `Write \`${root.replaceAll('\\', '/')}\`.`)
  }
  if (/^(\/|[a-z]:|~)/i.test(root)) return refuse('`root` cannot be an absolute path.', relative)
  const path = posix.join(folder, root).replace(/\/$/, '')
  const segments = path.split('/')
  if (segments[0] === '..') {
    const top = folder === '' ? '.' : posix.relative(`/${folder}`, '/')
    return refuse(
      `\`${root}\` leads out of the workspace.`,
      `Its top is \`${top}\`: write a folder in it.`,
    )
  }
  if (segments.some((name) => name.toLowerCase() === '.git')) {
    return refuse(`\`${root}\` belongs to git, which is never read.`, relative)
  }
  return path === '.' ? '' : path
}
