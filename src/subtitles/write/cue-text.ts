import { withKnownTags, withLetters } from '../compare/forms.ts'
import type { SubtitleFormat } from '../format.ts'
import { toCueText } from '../srt/markup.ts'
import { isTimingInText } from '../srt/reader.ts'
import { type CueNode, parseCueText } from '../webvtt/cue-text.ts'
import { cueTokens } from '../webvtt/cue-text-tokens.ts'

/** How the text of a cue was read: by a format, or as WebVTT in which a `<` that begins no tag is a letter. */
export type TextForm = SubtitleFormat | 'lenient'

/**
 * The text of a cue as a format writes it, with the same letters. SubRip keeps bold, italic and underlined type; a text
 * of the same format stays as it is, but for what would end it: blank lines and arrows.
 */
export function convertText(text: string, from: TextForm, to: SubtitleFormat): string {
  const lines = text.replace(/\r\n?/g, '\n')
  if (to === 'srt') return fitSubRip(from === 'srt' ? lines : toSubRip(lenient(lines, from)))
  if (from === 'vtt') return fitWebVtt(lines)
  if (from === 'lenient') return fitWebVtt(lenient(lines, from))
  return fitWebVtt(withoutBlankLines(toCueText(withKnownTags(lines).replaceAll('&', '&amp;'))))
}

function lenient(text: string, from: TextForm): string {
  return from === 'lenient' ? withLetters(withKnownTags(text)) : text
}

/** WebVTT cue text without what ends it. A tag may end in an arrow: a space before its end changes nothing. */
function fitWebVtt(text: string): string {
  const whole = text.replaceAll('\0', '\ufffd').replace(/^\n+|\n+$|(?<=\n)\n+/g, '')
  if (!whole.includes('-->')) return whole
  let fitted = ''
  for (const { kind, start, end } of cueTokens(whole)) {
    const part = whole.slice(start, end)
    fitted += kind === 'text' ? part.replaceAll('-->', '--&gt;') : part.replace(/-->$/, '-- >')
  }
  return fitted
}

/** An empty tag, which nobody sees: it parts signs that would be read together. */
const NOTHING = '<i></i>'

/** SubRip text without what ends it, or would be read as the timing of a cue. */
function fitSubRip(text: string): string {
  const whole = text.replaceAll('\ufeff', '').replace(arrows, (_, tag: string | undefined) => {
    return tag === undefined ? `--${NOTHING}>` : `${withoutDashes(tag)}>`
  })
  return withoutBlankLines(whole)
    .split('\n')
    .map((line) => (isTimingInText(line) ? NOTHING + line : line))
    .join('\n')
}

function withoutDashes(tag: string): string {
  let end = tag.length
  while (/[\s-]/.test(tag.charAt(end - 1))) end -= 1
  return tag.slice(0, end)
}

/** Arrows, each with the tag that it ends. */
const arrows = /(<\/?(?:[biu]|font)(?:\s[^<>]*)?)-->|-->/gi

function withoutBlankLines(text: string): string {
  if (!text.includes('\n') && text.trim() !== '') return text
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .join('\n')
}

/** WebVTT cue text as SubRip text: references are characters, and of tags there are three. */
function toSubRip(text: string): string {
  let written = ''
  let letters = ''
  const flush = () => {
    written += letters.replace(likeTags, `<${NOTHING}`)
    letters = ''
  }
  const write = (nodes: readonly CueNode[]) => {
    for (const node of nodes) {
      if (node.kind === 'text') letters += node.text.replace(/\r\n?/g, '\n')
      if (node.kind !== 'element') continue
      const { name } = node.tag
      if (!/^[biu]$/.test(name)) {
        write(node.children)
        continue
      }
      flush()
      written += `<${name}>`
      write(node.children)
      flush()
      written += `</${name}>`
    }
  }
  write(parseCueText(withKnownTags(text)))
  flush()
  return written
}

/** A `<` that is a letter, where SubRip would read a tag. */
const likeTags = /<(?=\/?(?:[biu]|font|em|strong)(?:\s[^<>]*)?>)/gi
