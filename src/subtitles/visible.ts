import { readableText } from './compare/shown-cue.ts'
import type { SubtitleFormat } from './format.ts'

/** Tags before the first sign that anybody sees: of most texts there are few, and of more the stack would run out. */
const BEGINNING = /^(?:\s|<[^<>]*>){0,99}[^\s<&{\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u
const VISIBLE = /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u

/** What is sure to be a tag. */
const tags: Readonly<Record<SubtitleFormat, RegExp>> = {
  vtt: /<[^<>]*>/g,
  srt: /<\/?[biu]>/gi,
}

/** Whether a viewer sees anything of a cue's text: markup, blanks and invisible characters are nothing. */
export function showsText(text: string, format: SubtitleFormat): boolean {
  if (BEGINNING.test(text)) return true
  if (!VISIBLE.test(text.replace(tags[format], ''))) return false
  return VISIBLE.test(readableText(text, format))
}
