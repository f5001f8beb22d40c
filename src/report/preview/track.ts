import type { FileProblem } from '../../shared/problem.ts'
import type { SubtitleText } from '../../subtitles/compare/shown.ts'
import { readText, readTrack } from '../../subtitles/compare/texts.ts'
import { formatOf } from '../../subtitles/format.ts'
import type { RuleSettings } from '../../subtitles/severity.ts'
import { countCues, previewCues } from './cues.ts'
import type { PreviewTrack } from './data.ts'
import { placeProblems, toPreview } from './problems.ts'
import { findReadingFacts } from './reading.ts'

/** Where an earlier text is: that of a track, or of a file in the base. */
export type Earlier =
  | { readonly kind: 'track'; readonly id: string; readonly uploadId: string }
  | { readonly kind: 'file'; readonly path: string }

/** A track of the run, before its texts are read. */
export interface TrackToShow
  extends Pick<
    PreviewTrack,
    'language' | 'closedCaptions' | 'name' | 'change' | 'reason' | 'file'
  > {
  readonly video: string
  /** Whether viewers may see something else than before. */
  readonly isNews: boolean
  /** Where its earlier text is; null where nothing is compared with one. */
  readonly earlier: Earlier | null
  /** How many cues its file has, as far as that is known. */
  readonly size: number
  /** Lines of cues that the plan tells although their words and times are as before. */
  readonly changedLines: ReadonlySet<number>
  readonly problems: readonly FileProblem[]
}

/** The bytes of a track's new text and its old one; null where there is none, or nobody has it. */
export interface TextsToShow {
  readonly after: Uint8Array | null
  readonly before: Uint8Array | null
}

/** A track with its cues, each beside what it was. */
export function showTrack(
  track: TrackToShow,
  texts: TextsToShow,
  settings: RuleSettings,
): PreviewTrack {
  const { language, closedCaptions, file, problems, changedLines } = track
  const before = texts.before && readTrack(texts.before)
  const after = readAfter(texts.after, file) ?? before
  if (!after) return withoutCues(track)
  const earlier = texts.after ? before : null
  const facts = findReadingFacts(after, { language, closedCaptions, settings })
  const placed = placeProblems(previewCues(after, earlier, changedLines), problems, facts)
  return {
    ...common(track),
    counts: countCues(placed.cues),
    definitions: { before: blocksOf(earlier), after: blocksOf(after) },
    ...placed,
  }
}

/** A track of which only the size is shown. */
export function withoutCues(track: TrackToShow): PreviewTrack {
  return {
    ...common(track),
    counts: { cues: track.size, added: 0, changed: 0, removed: 0 },
    definitions: { before: [], after: [] },
    cues: [],
    problems: track.problems.map(toPreview),
  }
}

function common({ language, closedCaptions, name, change, reason, file }: TrackToShow) {
  return { language, closedCaptions, name, change, reason, file }
}

function readAfter(bytes: Uint8Array | null, file: PreviewTrack['file']): SubtitleText | null {
  return bytes && readText(bytes, (file && formatOf(file.path)) ?? 'vtt')
}

function blocksOf(text: SubtitleText | null): readonly string[] {
  return (text?.definitions ?? []).map(({ keyword, text }) => `${keyword}\n${text}`)
}
