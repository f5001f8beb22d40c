import { listVideos } from '../datocms/api/uploads.ts'
import type { Upload } from '../datocms/resources.ts'
import type { Session } from '../datocms/session.ts'
import type { Discovery } from '../files/discover.ts'
import { type UnknownVideo, unknownVideoHint } from '../files/unknown-video.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { withoutVideos } from '../manifest/upload-id.ts'
import { mayBeStrangers } from '../plan/trust.ts'
import { uploadFinder } from '../pull/fits.ts'
import { inOrderOfAge } from '../pull/keys.ts'
import type { FileProblem } from '../shared/problem.ts'
import { reasonOf } from '../shared/words.ts'
import type { RuleName } from '../subtitles/rules.ts'
import type { Circumstances } from './circumstances.ts'

/** A hint is not worth a longer wait. Milliseconds. */
const timeoutMs = 30_000

const unknownVideo: RuleName = 'file/unknown-video'

/**
 * What is wrong with the paths of files. Where the manifest lacks the video of one, and DatoCMS may be asked, with the
 * uploads whose names fit, and the lines that add them: the project's videos are listed once, and only then. A stranger
 * is not told what else the project has, and without the list the hints stay as they are.
 */
export async function findPathProblems(
  { event, inputs, log }: Pick<Circumstances, 'event' | 'inputs' | 'log'>,
  session: Session | null,
  { manifest, discovery }: { readonly manifest: Manifest; readonly discovery: Discovery },
): Promise<readonly FileProblem[]> {
  const { problems, unknownVideos } = discovery
  /** Null also where the hint says already which video of the manifest it is. */
  const lackedBy = ({ file, rule }: FileProblem): UnknownVideo | null => {
    const video = rule === unknownVideo ? unknownVideos.get(file) : undefined
    return video?.withEnding === null ? video : null
  }
  // A pull adds the videos that fit.
  if (inputs.mode === 'pull') return problems
  if (session === null || mayBeStrangers(event) || !problems.some(lackedBy)) return problems
  const uploads = await listOthers(session, manifest).catch((error) => {
    log.debug(`The videos of the project cannot be listed, so hints name none: ${reasonOf(error)}.`)
    return null
  })
  if (uploads === null) return problems
  const findUploads = uploadFinder(uploads)
  const hints = new Map<string, string>()
  const hintFor = (each: UnknownVideo): string => {
    const hint =
      hints.get(each.video) ?? unknownVideoHint(each, findUploads(each.video)?.items ?? [])
    hints.set(each.video, hint)
    return hint
  }
  return problems.map((problem) => {
    const video = lackedBy(problem)
    return video ? { ...problem, hint: hintFor(video) } : problem
  })
}

/** The videos of the project that the manifest lacks, the oldest first. */
async function listOthers(session: Session, manifest: Manifest): Promise<readonly Upload[]> {
  const signals = [session.cancelled, AbortSignal.timeout(timeoutMs)]
  const uploads = await listVideos(session.api, AbortSignal.any(signals))
  return inOrderOfAge(withoutVideos(uploads, manifest.videos.values()))
}
