import type { Seen } from '../compare/shown.ts'
import type { SeenCue } from '../compare/shown-cue.ts'

/** One of the language files of a video. */
export interface LanguageFile {
  /** BCP 47 tag. */
  readonly language: string
  readonly seen: Pick<Seen, 'cues'>
}

/** What is spoken in a file: neither sounds in brackets nor songs. In the order of time. */
export function speechOf({ seen }: LanguageFile): readonly SeenCue[] {
  return seen.cues.filter(({ text }) => !SONG.test(text) && !SOUND.test(text))
}

const SONG = /[♪♫♬♩]|^#.*#$/s
const SOUND = /^(?:(?:-\s*)?[[(（［【][^\])）］】]*[\])）］】]\s*){1,99}$/
