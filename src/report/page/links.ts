import type { VideoState } from '../../plan/change.ts'
import { isRuleName } from '../../subtitles/rules.ts'
import type { Run } from '../run.ts'

/** Formats that GitHub shows rendered, where a line has no anchor unless the plain text is asked for. */
const rendered = /\.(?:md|markdown|mdx|rst|adoc|asciidoc|org|csv|tsv|ipynb|svg)$/iu

/** The file at the run's commit, at a line where one is given. */
export function fileLink(run: Run, path: string, line?: number): string | null {
  const base = safe(run.links.blob)
  const { nested } = run.links
  if (base === null || !path.startsWith(nested)) return null
  const address = base + path.slice(nested.length).split('/').map(encoded).join('/')
  if (line === undefined) return address
  return `${address}${rendered.test(path) ? '?plain=1' : ''}#L${line}`
}

/** The page of an asset in the project's admin. */
export function assetLink(run: Run, uploadId: string): string | null {
  const base = safe(run.links.admin)
  return base && `${base.replace(/\/+$/u, '')}/media/assets/${encoded(uploadId)}`
}

/** A commit in the repository that the run's links point into. */
export function commitLink(run: Run, commit: string): string | null {
  const base = safe(run.links.blob)
  const repository = base?.match(/^(.+?)\/blob\//u)?.[1]
  return repository === undefined ? null : `${repository}/commit/${encoded(commit)}`
}

/** The page of the run. */
export function runLink(run: Run): string | null {
  return safe(run.links.run)
}

/** What the list of messages says of a rule; null where it is not listed. */
export function ruleLink(run: Run, rule: string): string | null {
  const base = safe(run.links.messages)
  const isListed = isRuleName(rule) || rule.startsWith('manifest/')
  return base && isListed ? `${base}#${ruleAnchor(rule)}` : null
}

/** Where a rule stands on the page of messages. */
export function ruleAnchor(rule: string): string {
  return rule.replaceAll('/', '-')
}

/** A still of the video in twice its size on the page (Mux: thumbnails). */
export function thumbnail(state: VideoState | undefined, width: number): string | null {
  const playbackId = state?.upload?.playbackId
  if (!playbackId) return null
  return `https://image.mux.com/${encoded(playbackId)}/thumbnail.webp?width=${width * 2}`
}

function safe(base: string | null): string | null {
  return base !== null && /^https?:\/\//iu.test(base) ? base : null
}

/** Percent-encoded, whatever it is: a lone surrogate would make `encodeURIComponent` throw. */
function encoded(part: string): string {
  return encodeURIComponent(part.toWellFormed())
}
