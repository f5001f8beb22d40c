import fc from 'fast-check'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import {
  type Captions,
  type PlainCue,
  readCaptions,
  writeSubRip,
  writeWebVtt,
} from '../../simulator/captions.ts'
import { decodeEntities, stripTags } from '../../simulator/cue-text.ts'
import { replaceCues } from '../../simulator/cue-times.ts'
import { plainSubRip } from '../../simulator/sub-rip.ts'
import { type TextWay, textWays } from '../../simulator/text-ways.ts'

const words = [
  ...['water', 'Anna', 'so', '5', '–', 'x²', 'cafe\u0301', '字幕', 'ｱﾅ', 'a\u00a0b', '“no”'],
  ...['R&amp;D', '&lt;3', 'a&nbsp;b', '&lrm;(1)', 'soft\u00adly', "it's"],
]

const line = fc
  .array(fc.constantFrom(...words), { minLength: 1, maxLength: 5 })
  .map((all) => all.join(' '))

const tagged = fc
  .tuple(line, fc.constantFrom('', '', '', 'i', 'b', 'u', 'c.loud', 'lang fr'))
  .map(([text, tag]) => (tag === '' ? text : `<${tag}>${text}</${tag.split(/[. ]/)[0]}>`))

const cueText = fc
  .tuple(fc.array(tagged, { minLength: 1, maxLength: 3 }), fc.constantFrom('', '', 'Ann', 'Bob'))
  .map(([lines, voice]) => {
    const text = lines.join('\n')
    return voice === '' ? text : `<v ${voice}>${text}</v>`
  })

/**
 * Captions in the order of time, each with a word of its own. Pauses and overlaps are none, or long enough for every
 * rounding.
 *
 * @param overlaps whether a cue may begin before the one above it ends.
 */
export function captionsWith({ overlaps }: { readonly overlaps: boolean }): fc.Arbitrary<Captions> {
  const cue = fc.record({
    pause: fc.oneof(fc.constant(0), fc.integer({ min: 100, max: 2_000 })),
    isEarly: overlaps ? fc.boolean() : fc.constant(false),
    duration: fc.integer({ min: 1_000, max: 7_000 }),
    settings: fc.constantFrom(
      '',
      '',
      'line:10%',
      'align:left position:25.5%',
      'size:60% align:center',
    ),
    text: cueText,
  })
  return fc.array(cue, { minLength: 3, maxLength: 8 }).map((list) => {
    let at = 1_000
    let isOverlapping = false
    const cues = list.map(({ pause, isEarly, duration, settings, text }, index): PlainCue => {
      const start = isOverlapping ? at : at + pause
      isOverlapping = isEarly
      at = start + (isEarly ? Math.floor(duration / 2) : duration)
      const own = text.replace(/(?=[^>]*$)/, `w${index} `)
      return { kind: 'cue', id: '', start, end: start + duration, settings, text: own }
    })
    const style = { kind: 'STYLE', text: 'STYLE\n::cue(.loud) { color: yellow }' } as const
    return { header: 'WEBVTT', blocks: [style, ...cues] }
  })
}

/** Conversions that lose no words and times, of which a converter does one of each group. */
const groups = {
  tags: [
    ...['without tags', 'without class tags', 'without voice tags', 'without lang tags'],
    ...['without b, i and u', 'only b, i and u', 'em for i, strong for b'],
    ...['each line in tags of its own', 'voices not closed', 'voices as “Ann: ”'],
    ...['voices as “ANN: ”', 'voices as “[Ann] ”', 'voices as “- Ann: ”', 'voices as “- ”'],
  ],
  blocks: [
    ...['without NOTE', 'without STYLE', 'a comment added', 'ids counted'],
    ...['the header of YouTube', 'without settings', 'settings rounded', 'settings of its own'],
    ...['settings with two decimals', 'default settings written out', 'align:middle'],
  ],
  lines: [
    ...['lines joined', 'lines wrapped at 32', 'lines trimmed and blanks joined'],
    ...['blanks at the end of lines'],
  ],
  entities: [
    ...['entities decoded', 'entities doubled', 'entities by number', 'characters as entities'],
    ...['quotes as entities'],
  ],
  letters: ['NFC', 'NFD', 'NFKC', 'no-break spaces as blanks', 'invisible characters dropped'],
  times: [
    ...['times rounded to 10 ms', 'times cut to 10 ms', 'times by way of 90 kHz', '1 ms later'],
    ...['1 s later', '100 ms earlier'],
  ],
  /** Frames are beside the others: cues that are cut do not tell by how much all of them are out. */
  cues: [
    ...['times rounded to frames of 25', 'times cut to frames of 25', 'in order of ends'],
    ...['cut at 6 s', 'segments of 6 s', 'segments of 6 s, cues cut', 'overlaps as a timeline'],
    ...['cues doubled', 'a cue a line, together', 'SRT under .vtt', 'SRT behind WEBVTT'],
  ],
  /** What joins or splits cues in a way that nobody can undo where others are shown at the same time. */
  loneCues: ['touching cues joined', 'a cue a line, in turn'],
  bytes: ['CR LF', 'a byte order mark', 'no line end at the end', 'blank lines doubled'],
} as const satisfies Readonly<Record<string, readonly (keyof typeof textWays)[]>>

/** Names of conversions, none or one of each group. */
export function waysWith({
  overlaps,
}: {
  readonly overlaps: boolean
}): fc.Arbitrary<readonly string[]> {
  const { cues, loneCues, ...others } = groups
  const one = (names: readonly string[]) =>
    fc.oneof(
      { weight: 2, arbitrary: fc.constant(null) },
      { weight: 1, arbitrary: fc.constantFrom(...names) },
    )
  return fc
    .tuple(...Object.values(others).map(one), one(overlaps ? cues : [...cues, ...loneCues]))
    .map((names) => names.filter((name) => name !== null))
}

/** A file, as a person writes it. SubRip has no settings and fewer tags. */
export function writeFile(captions: Captions, format: SubtitleFormat): string {
  if (format === 'vtt') return writeWebVtt(captions)
  const plain = (text: string) => decodeEntities(stripTags(['c', 'v', 'lang'])(text))
  return writeSubRip(
    replaceCues(captions, (cues) => cues.map((cue) => ({ ...cue, text: plain(cue.text) }))),
  )
}

/** What a converter makes of a file in these ways, one after the other. */
export function convertBy(file: string, names: readonly string[]): string {
  const captions = readCaptions(file, plainSubRip)
  if ('error' in captions) throw new Error(captions.error)
  const byName: Readonly<Record<string, TextWay>> = textWays
  const ways = names.flatMap((name) => byName[name] ?? [])
  const changed = ways.reduce((all, { change }) => change?.(all, null) ?? all, captions)
  const write = ways.find((way) => way.write)?.write ?? writeWebVtt
  return ways.reduce((vtt, { finish }) => finish?.(vtt) ?? vtt, write(changed))
}
