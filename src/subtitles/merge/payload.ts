import type { Kind } from '../compare/kinds.ts'
import { differingKinds, kindsOf } from '../compare/looks.ts'
import { type ShownCue, showCue } from '../compare/shown-cue.ts'
import type { Cue } from '../cue.ts'
import type { SubtitleFormat } from '../format.ts'
import { convertText } from '../write/cue-text.ts'
import type { ReadAlike } from './choose-reading.ts'
import type { Known } from './counterparts.ts'
import { isSetting } from './settings.ts'
import { spliceText } from './splice.ts'

/** A cue of a file, and the one of the track whose text it takes. */
export interface TextPair {
  readonly cue: Cue
  readonly track: Cue
  readonly theirs: ShownCue
}

/** How files are read and written. */
export interface Manner extends Pick<ReadAlike, 'reading' | 'trackAs'>, Known {
  readonly format: SubtitleFormat
}

/**
 * The text of a track's cue for a file. Markup that the track lacks because this DatoCMS loses it stays where the words
 * around it do: else it is what the track has.
 */
export function takeText({ cue, track, theirs }: TextPair, manner: Manner): string {
  const written = convertTrackText(track.text, manner)
  const tries = [spliceText(cue.text, written, manner.reading), wrapText(cue.text, written)]
  const isRight = (text: string | null) => {
    if (text === null) return false
    const shown = showCue({ ...cue, text }, manner.reading)
    if (shown.letters !== theirs.letters) return false
    const shownThere = kindsOf({ cues: [theirs], style: '', regions: '' })
    return differingTextKinds(shown, theirs).every(
      (kind) => !manner.isKept(kind) && !shownThere.has(kind),
    )
  }
  return tries.find(isRight) ?? written
}

/** The kinds that two cues with the same letters show otherwise in their texts. */
export function differingTextKinds(ours: ShownCue, theirs: ShownCue): readonly Kind[] {
  const textOf = (cue: ShownCue): ShownCue => ({
    ...cue,
    marks: cue.marks.filter(({ kind }) => !isSetting(kind)),
  })
  return differingKinds({ ours: [textOf(ours)], theirs: [textOf(theirs)], isRearranged: false })
}

/** The text of a track's cue as a file writes it. */
export function convertTrackText(
  text: string,
  { reading, trackAs, format }: Pick<Manner, 'reading' | 'trackAs' | 'format'>,
): string {
  const form = trackAs === 'letters' ? 'vtt' : trackAs
  return convertText(reading.as === 'letters' ? withTags(text) : text, form, format)
}

/** A text with the tags that a converter escaped. */
function withTags(text: string): string {
  return text.replace(/&lt;(\/?[a-z][^<>&]*)&gt;/gi, '<$1>')
}

/** A text in the tag that holds all of another one, such as that of a speaker. */
function wrapText(own: string, text: string): string | null {
  const [, open, inner = '', close = ''] =
    /^(<(?:v|lang|c)[.\s][^<>]*>)([\s\S]*?)(<\/(?:v|lang|c)>)?$/.exec(own) ?? []
  if (open === undefined || /<\/?(?:v|lang|c)[.\s>]/.test(inner + text)) return null
  return open + text + close
}
