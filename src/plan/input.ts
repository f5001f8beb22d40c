import type { CheckedFile } from '../files/check.ts'
import type { SubtitleFile } from '../files/subtitle-file.ts'
import type { VideoState } from './change.ts'
import type { Judgement, ReadText } from './comparison.ts'
import type { KeyJudgement } from './kinship.ts'

export interface PlanInput {
  /** The files that the run looks at. */
  readonly files: readonly CheckedFile[]
  /** Every track that has a file below the manifest's root, selected or not, sound or not. */
  readonly existing: readonly Pick<SubtitleFile, 'video' | 'language' | 'closedCaptions'>[]
  /** Videos that have a file whose track could not be told: nothing of theirs is deleted. */
  readonly unclearVideos: ReadonlySet<string>
  /** The uploads that the run looks at. */
  readonly videos: readonly VideoState[]
  /** How tracks relate to the file of their language, by track id. */
  readonly comparisons: ReadonlyMap<string, Judgement>
  /** What it means that DatoCMS lists tracks as something else than they were made as, by track id. */
  readonly keys: ReadonlyMap<string, KeyJudgement>
  /** The names that DatoCMS lists instead of those that tracks were made with, by track id. */
  readonly names: ReadonlyMap<string, string>
  /** The texts that were read, by track id. */
  readonly texts: ReadonlyMap<string, ReadText>
  /** Paths that the push changed; null where that is unknown. */
  readonly pushed: ReadonlySet<string> | null
  /** Paths of files that were never otherwise. */
  readonly unchanged: ReadonlySet<string>
  readonly options: PlanOptions
}

export interface PlanOptions {
  readonly prune: boolean
  readonly force: boolean
  readonly onDrift: 'replace' | 'keep' | 'fail'
}
