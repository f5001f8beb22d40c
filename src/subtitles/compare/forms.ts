import type { SubtitleFormat } from '../format.ts'
import { toCueText } from '../srt/markup.ts'
import { type CueNode, parseCueText } from '../webvtt/cue-text.ts'
import { settle } from './settle.ts'

/**
 * What a text is read as: by the rules of a format; as WebVTT in which a `<` that begins no tag is a letter; or all of it
 * as letters, tags too: what is left where a converter escaped them.
 */
export type Form = SubtitleFormat | 'lenient' | 'letters'

/** The nodes of a cue's text, read in one form. */
export function parseAs(text: string, as: Form): readonly CueNode[] {
  if (as === 'letters') return [{ kind: 'text', text: settle(text).replace(fonts, '') }]
  const known = withKnownTags(text)
  if (as === 'srt') return parseCueText(toCueText(known, fontAsClass))
  return parseCueText(as === 'vtt' ? known : withLetters(known))
}

const fonts = /<\/?font(?:\s[^<>]*)?>/gi

/** A text with `i` and `b` for what HTML calls so. */
export function withKnownTags(text: string): string {
  return text.replace(
    /<(\/?)(em|strong)>/g,
    (_, slash, tag) => `<${slash}${tag === 'em' ? 'i' : 'b'}>`,
  )
}

/** WebVTT cue text with each `<` that begins no tag as a letter. */
export function withLetters(text: string): string {
  return text.replace(/<(?!\/?(?:c|i|b|u|v|ruby|rt|lang)(?:[\s.][^<>]*)?>|\d+:[\d:.]+>)/g, '&lt;')
}

/** A class, so that the colour is known. */
function fontAsClass(tag: string): string {
  if (tag.startsWith('</')) return '</c>'
  const color = /color\s*=\s*["']?([^"'\s>]+)/i.exec(tag)?.[1] ?? 'font'
  return `<c.${color.toLowerCase().replace(/[^\w#-]/g, '')}>`
}
