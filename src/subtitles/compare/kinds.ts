import { series } from '../../shared/words.ts'

/** What a subtitle file has beside words and times, by the words for it. A converter may keep one and lose another. */
const words = {
  italics: 'italics',
  bold: 'bold type',
  underline: 'underlining',
  ruby: 'ruby text',
  voice: 'speakers (`<v>`)',
  class: 'classes (`<c>`)',
  lang: 'language spans (`<lang>`)',
  timestamps: 'times within a text',
  vertical: 'cue settings (`vertical`)',
  line: 'cue settings (`line`)',
  position: 'cue settings (`position`)',
  size: 'cue settings (`size`)',
  align: 'cue settings (`align`)',
  region: 'cue settings (`region`)',
  code: 'position codes such as `{\\an8}`',
  style: 'STYLE blocks',
  regions: 'REGION blocks',
  breaks: 'line breaks',
  blanks: 'blanks between words',
  invisible: 'invisible characters',
  letters: 'forms of letters',
  cues: 'the division and order of cues',
  end: 'the end of the last cue',
} as const

export type Kind = keyof typeof words

/**
 * How a track shows what its file has of a kind: not at all, or otherwise; `extra` where only the track has it, `unread`
 * where both were read without it, because otherwise they are no match, `divided` where it is only otherwise
 * because cues were cut or joined.
 */
export type Relation = 'absent' | 'other' | 'extra' | 'unread' | 'divided'

/** Kinds in words: `italics and cue settings (line, align)`. */
export function kindWords(kinds: Iterable<Kind>): string {
  const wanted = new Set<string>(kinds)
  const all = (Object.keys(words) as Kind[]).filter((kind) => wanted.has(kind))
  const settings = all.flatMap((kind) => /^cue settings \((.*)\)$/.exec(words[kind])?.[1] ?? [])
  const others = all
    .filter((kind) => !words[kind].startsWith('cue settings'))
    .map((kind) => words[kind])
  const together = settings.length > 0 ? [`cue settings (${settings.join(', ')})`] : []
  return series([...others, ...together])
}
