import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { FileProblem, Severity } from '../shared/problem.ts'
import { capitalise } from '../shared/words.ts'
import type { Change, Obstacle } from './change.ts'

/** Problems that only DatoCMS shows, by what stands in the way. */
const uploadRules = {
  'no-upload': {
    rule: 'upload/not-found',
    hint: 'Copy the id from the asset in the Media Area of DatoCMS, and check that `api-token` and `environment` are those of its project.',
  },
  'no-video': {
    rule: 'upload/not-a-video',
    hint: 'Only videos have tracks. Write the id of a video.',
  },
  unprocessed: {
    rule: 'upload/not-processed',
    hint: 'Run the workflow again when DatoCMS has processed the video.',
  },
  name: {
    rule: 'name/taken',
    hint: 'Names are unique within an upload. Write another one under `tracks` of this video in the manifest.',
  },
  ambiguous: {
    rule: 'track/ambiguous',
    hint: 'Write the name of the one that is, as it stands in DatoCMS, into the manifest under',
  },
} as const satisfies Record<Exclude<Obstacle, 'file'>, { rule: string; hint: string }>

const unreadyRule = {
  rule: 'track/preparing',
  severity: 'error',
  message: 'The track of this file is still being prepared, so that it could not be compared.',
  hint: 'Run the workflow again later, or raise the input `job-timeout`. If it stays so, delete the track in DatoCMS: the next run makes it again.',
} as const

const erroredRule = {
  rule: 'track/errored',
  hint: 'Mend the file and push it: then the track is made again. Where DatoCMS was at fault, run the workflow once with `force: true`.',
} as const

/** Whether a track that is kept has not become ready in the time that it was given. */
function isUnready({ kind, track }: Change): boolean {
  return kind === 'keep' && track?.status === 'preparing'
}

/**
 * What stands in the way of tracks as problems of the manifest, one for each upload, or of the file
 * whose name is taken or whose track cannot be told. A video that is not processed yet may be by the time of the merge, so that a
 * plan only warns of it; an apply did not do what was asked.
 */
export function planProblems(
  changes: readonly Change[],
  manifest: Manifest,
  mode: 'plan' | 'apply',
): readonly FileProblem[] {
  const seen = new Set<string>()
  const byVideo = Map.groupBy(changes, ({ video }) => video)
  return changes.flatMap((change): FileProblem[] => {
    const { kind, obstacle, video, file, reason } = change
    if (mode === 'apply' && isUnready(change) && file) {
      return [{ ...unreadyRule, file: file.path, line: 1, column: 1 }]
    }
    if (kind === 'keep' && change.track?.status === 'errored' && file) {
      const message = `${capitalise(reason)}. As far as this run knows, its file is as it was, so it is not made again.`
      const severity: Severity = mode === 'apply' ? 'error' : 'warning'
      return [{ ...erroredRule, severity, message, file: file.path, line: 1, column: 1 }]
    }
    if (kind !== 'skip' || !obstacle || obstacle === 'file' || !file) return []
    const severity: Severity = obstacle === 'unprocessed' && mode === 'plan' ? 'warning' : 'error'
    const common = { ...uploadRules[obstacle], severity, message: `${capitalise(reason)}.` }
    const ofFile = { file: file.path, line: 1, column: 1 }
    if (obstacle === 'name') return [{ ...common, ...ofFile }]
    if (obstacle === 'ambiguous') {
      const key = `uploads.${video}.tracks.${trackKey(file.language, file.closedCaptions)}.name`
      const hint = `${common.hint} \`${key}\`; or delete the others in DatoCMS.`
      return [{ ...common, ...ofFile, hint, message: `${common.message} Nothing is replaced.` }]
    }
    if (seen.has(video)) return []
    seen.add(video)
    const { line, column } = manifest.videos.get(video)?.idAt ?? { line: 1, column: 1 }
    const among = (byVideo.get(video) ?? []).flatMap(({ file }) => file?.path ?? [])
    return [{ ...common, file: manifest.file, among, line, column }]
  })
}

/** From so many texts on that cannot be read a run warns of it: fewer are told at their tracks alone. */
const manyUnread = 3

/** What it means for a run that texts could not be read, for each of these reasons; null where they are few. */
export function warnOfUnread(reasons: readonly string[]): string | null {
  if (reasons.length < manyUnread) return null
  const [most] = [...Map.groupBy(reasons, String)].toSorted(([, a], [, b]) => b.length - a.length)
  return `${reasons.length} tracks could not be compared with their files, because their texts cannot be read (${most?.[0]}). Each is kept as it is unless the push changed its file, so that an outdated one is not found. Run the workflow again later; where the playback of the videos is signed, set \`force: true\` once to replace them all.`
}
