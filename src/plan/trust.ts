import type { GitHubEvent } from '../action/event.ts'
import type { Inputs } from '../action/inputs.ts'
import { parseBytes } from '../manifest/load.ts'
import type { Manifest, ManifestVideo } from '../manifest/manifest.ts'
import { comparableId } from '../manifest/upload-id.ts'
import type { FileProblem } from '../shared/problem.ts'

export interface TrustStep {
  readonly event: GitHubEvent
  readonly inputs: Pick<Inputs, 'manifest'>
  readonly manifest: Manifest
  /** The bytes of a file at another commit; null where nobody has them. */
  readonly fileAt: (commit: string, path: string) => Promise<Uint8Array | null>
}

/** What DatoCMS may be asked for. */
export interface Trust {
  /** Those of the wanted videos that may be asked for. */
  readonly videos: readonly ManifestVideo[]
  /** The others, at their ids in the manifest. */
  readonly problems: readonly FileProblem[]
  /** Why nothing may be asked for; null where something may, or nothing is wanted. */
  readonly notice: string | null
}

const lead =
  'The files may be those of a stranger, so DatoCMS is asked only for uploads that the manifest of the base branch has'
const checked = 'So the files were checked, and DatoCMS was not asked.'

/** Whether the files may be those of a stranger, who sees what the run says, although the token is there. */
export function mayBeStrangers({ name, pullRequest }: GitHubEvent): boolean {
  return name === 'pull_request_target' || pullRequest?.isFork === true
}

/**
 * Of the videos that a run looks at, those that it may ask DatoCMS for. Where the token is there and the files may be
 * a stranger's, on `pull_request_target` and for forks, the manifest could name any upload of the project, and the
 * plan, which everybody may read, would show it: only ids that the base branch's manifest has are asked for.
 */
export async function trustedVideos(
  step: TrustStep,
  wanted: readonly ManifestVideo[],
): Promise<Trust> {
  const { event, manifest } = step
  if (!mayBeStrangers(event) || wanted.length === 0)
    return { videos: wanted, problems: [], notice: null }
  const known = await baseIds(step)
  if (known === null) {
    const notice = `${lead}, and that manifest cannot be read. ${checked} Give the job \`permissions: contents: read\`, and see that the manifest lies at \`${manifest.file}\` there.`
    return { videos: [], problems: [], notice }
  }
  const isKnown = ({ uploadId }: ManifestVideo): boolean => known.has(comparableId(uploadId))
  const videos = wanted.filter(isKnown)
  const problems = wanted
    .filter((video) => !isKnown(video))
    .map(
      ({ uploadId, idAt: { line, column } }): FileProblem => ({
        file: manifest.file,
        line,
        column,
        rule: 'upload/not-in-base',
        severity: 'notice',
        message: `The base branch's manifest does not have the upload \`${uploadId}\`, so DatoCMS is not asked for it: the files may be those of a stranger.`,
        hint: 'Its files are planned when the manifest is merged.',
      }),
    )
  const notice = videos.length > 0 ? null : `${lead}, and it has none of these. ${checked}`
  return { videos, problems, notice }
}

/** The upload ids of the base branch's manifest, comparable; null where it cannot be read. */
async function baseIds({ event, inputs, fileAt }: TrustStep): Promise<ReadonlySet<string> | null> {
  // GITHUB_SHA of pull_request_target is the base branch's.
  const sha = event.name === 'pull_request_target' ? event.sha : null
  const commit = event.pullRequest?.baseSha ?? sha
  const bytes = commit === null ? null : await fileAt(commit, inputs.manifest)
  const parsed = bytes && parseBytes(bytes, inputs.manifest)
  if (parsed?.kind !== 'manifest') return null
  return new Set([...parsed.manifest.videos.values()].map(({ uploadId }) => comparableId(uploadId)))
}
