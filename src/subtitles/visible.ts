import { readableText } from './compare/shown-cue.ts'
import type { SubtitleFormat } from './format.ts'

/** Whether a viewer sees anything of a cue's text: markup, blanks and invisible characters are nothing. */
export function showsText(text: string, format: SubtitleFormat): boolean {
  if (/^(?:\s|<[^<>]*>)*[^\s<&{\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(text))
    return true
  return /[^\s\p{Cc}\p{Default_Ignorable_Code_Point}\u2800]/u.test(readableText(text, format))
}
