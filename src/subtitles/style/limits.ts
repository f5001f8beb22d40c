import { lazy } from '../../shared/lazy.ts'

/** What Netflix's Timed Text Style Guides ask for in one language. */
export interface StyleLimits {
  /** Characters in a line. */
  readonly lineLength: number
  /** Characters a second. */
  readonly readingSpeed: number
  /** Whether characters of half the width, such as Latin letters, count half. */
  readonly wide: boolean
}

/** In a cue. */
export const MAX_LINES = 2
/** Milliseconds: 20 frames at 24 a second, rounded down. */
export const MIN_DURATION = 833
/** Milliseconds. */
export const MAX_DURATION = 7000
/** Milliseconds: two frames at 24 a second, rounded down. */
export const MIN_GAP = 83

const LINE_LENGTHS: ReadonlyMap<string, number> = new Map([
  ['ja', 13],
  ['ko', 16],
  ['zh', 16],
  ['yue', 16],
  ['th', 35],
])

/** Characters a second, for adults: of subtitles, and of those for the deaf and hard of hearing. */
const SPEEDS: ReadonlyMap<string, readonly [subtitles: number, closedCaptions: number]> = new Map([
  ['en', [20, 20]],
  ['ar', [20, 23]],
  ['hi', [22, 25]],
  ['ko', [12, 14]],
  ['zh', [9, 11]],
  ['yue', [9, 11]],
  ['ja', [4, 7]],
])

/**
 * The limits for a language (a BCP 47 tag, or null where it is unknown). Sources: Netflix's style guides, and for
 * languages other than English their figures in Subtitle Edit's `NetflixQualityController`.
 */
export function styleLimits(language: string | null, closedCaptions: boolean): StyleLimits {
  const primary = language?.split('-')[0]?.toLowerCase() ?? ''
  const [subtitles, captions] = SPEEDS.get(primary) ?? [17, 20]
  return {
    lineLength: LINE_LENGTHS.get(primary) ?? 42,
    readingSpeed: closedCaptions ? captions : subtitles,
    wide: ['ja', 'ko', 'zh', 'yue'].includes(primary),
  }
}

const segmenter = lazy(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))

/** The number of characters as people count them; with `wide`, those of half the width count half. */
export function countCharacters(text: string, wide: boolean): number {
  if (isHalfWidth(text)) return wide ? text.length / 2 : text.length
  let count = 0
  for (const { segment } of segmenter().segment(text)) count += width(segment, wide)
  return count
}

/** The offset in UTF-16 code units of the first character that does not fit in so many. */
export function offsetAfter(
  text: string,
  { characters, wide }: { readonly characters: number; readonly wide: boolean },
): number {
  let count = 0
  for (const { segment, index } of segmenter().segment(text)) {
    count += width(segment, wide)
    if (count > characters) return index
  }
  return text.length
}

/** Whether every code unit is a character of its own, of half the width. */
function isHalfWidth(text: string): boolean {
  return !/[^ -~\u00a0-\u02ff]/.test(text)
}

/** Of alphabets, and of the half-width forms of katakana and Korean letters, half where it matters. */
function width(character: string, wide: boolean): number {
  const code = character.charCodeAt(0)
  return wide && (code < 0x1100 || (code >= 0xff61 && code <= 0xffdc)) ? 0.5 : 1
}
