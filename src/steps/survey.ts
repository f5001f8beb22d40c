import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { nameFile } from '../files/file-name.ts'
import type { Manifest } from '../manifest/manifest.ts'
import type { VideoState } from '../plan/change.ts'
import { logSurvey } from '../report/log/survey-lines.ts'
import type { ExampleFile } from '../report/run.ts'
import { findAdmin } from './admin.ts'
import type { Asked } from './ask.ts'
import type { Circumstances } from './circumstances.ts'

/** What DatoCMS has of the manifest's videos, of which the repository has no file at all. */
export interface Survey {
  /** In the order of the manifest. */
  readonly videos: readonly VideoState[]
  /** How a file is named that takes one of the tracks over; null where there is no track, or no name for one. */
  readonly example: ExampleFile | null
  /** Where links to assets lead; null where there is none, or DatoCMS does not say. */
  readonly admin: string | null
}

/** Finds out which tracks there are before there are any files. Each stays as it is. */
export function survey(
  { inputs, log }: Pick<Circumstances, 'inputs' | 'log'>,
  session: Session,
  {
    manifest,
    discovery,
    remote,
  }: { readonly manifest: Manifest; readonly discovery: Discovery } & Pick<Asked, 'remote'>,
): Promise<Survey> {
  return log.group('Look at the tracks in DatoCMS', async () => {
    const found = new Map<string, VideoState>()
    for await (const state of remote) found.set(state.video, state)
    const videos = [...manifest.videos.keys()].flatMap((video) => found.get(video) ?? [])
    const example = findExample(videos, manifest, discovery)
    logSurvey(log, { videos, survey: { prune: inputs.prune, example } })
    return { videos, example, admin: await findAdmin(session, inputs, videos) }
  })
}

/** The first track that a file can be named for, and the name. */
function findExample(
  videos: readonly VideoState[],
  manifest: Manifest,
  discovery: Discovery,
): ExampleFile | null {
  for (const { video, tracks } of videos) {
    for (const { language, closedCaptions } of tracks) {
      const track = { video, language, closedCaptions }
      const path = nameFile(track, manifest, discovery)
      if (path !== null) return { ...track, path }
    }
  }
  return null
}
