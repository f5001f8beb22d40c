import type { Cue } from '../../../src/subtitles/cue.ts'
import type { PlayedRegion, PlayedSettings } from './played-settings.ts'

/** What a cue of the suite must be, as far as the suite says. */
export type ExpectedCue = Partial<Pick<Cue, 'id' | 'start' | 'end' | 'text'>> & {
  readonly settings?: Partial<PlayedSettings>
  readonly region?: Partial<PlayedRegion> | null
}

const times = (count: number, cue: ExpectedCue): ExpectedCue[] => new Array(count).fill(cue)
const settings = (...list: readonly Partial<PlayedSettings>[]) =>
  list.map((one) => ({ settings: one }))
const firstSecond = { start: 0, end: 1000 }

const numbers = [0, 1, 100, 101, 65_536, 4_294_967_296, 18_446_744_073_709_552_000, 1e34]

const points: readonly (readonly [number, number])[] = [
  [0, 100],
  [0, 0],
  [1, 1],
  [100, 0],
  [0, 100],
  [100, 100],
  ...new Array(14).fill([0, 100]),
]

/** The cues of every file-parsing test of the W3C's suite, in order. */
export const expectations: Readonly<Record<string, readonly ExpectedCue[]>> = {
  'arrows.vtt': [0, 1, 2, 3, 4, 5].map((index) => ({ id: '', text: `text${index}` })),
  'header-garbage.vtt': [{ text: 'text', ...firstSecond }],
  'header-space.vtt': [{ text: 'text', ...firstSecond }],
  'header-tab.vtt': [{ text: 'text', ...firstSecond }],
  'header-timings.vtt': [{ text: 'text', ...firstSecond }],
  'ids.vtt': [' leading space', 'trailing space ', '-- >', '->', ' '].map((id) => ({ id })),
  'newlines.vtt': ['cr', 'lf', 'crlf', 'lfcr'].map((id, index) => ({ id, text: `text${index}` })),
  'nulls.vtt': [
    { id: '', text: 'text0' },
    { id: '\ufffd (null in id)', text: 'text1' },
    { id: '\ufffd (null in cue data)', text: '\ufffdtext\ufffd2' },
    { text: 'text3', settings: { align: 'center' } },
    { text: 'text4', settings: { align: 'center' } },
    { text: 'text5', settings: { align: 'center' } },
    { text: 'text6', settings: { align: 'end' } },
  ],
  'regions-id.vtt': [2, 1, 3, 4].map((lines) => ({ region: { lines } })),
  'regions-lines.vtt': [...numbers, 2, 3, 3, 3, 3].map((lines) => ({ region: { lines } })),
  'regions-old.vtt': times(2, { region: null }),
  'regions-regionanchor.vtt': points.map((anchor) => ({ region: { anchor } })),
  'regions-scroll.vtt': (['', 'up', 'up', '', '', 'up'] as const).map((scroll) => ({
    region: { scroll },
  })),
  'regions-viewportanchor.vtt': points.map((viewportAnchor) => ({ region: { viewportAnchor } })),
  'settings-align.vtt': settings(
    { align: 'center' },
    { align: 'start' },
    { align: 'center' },
    { align: 'end' },
    { align: 'left' },
    { align: 'right' },
    ...new Array(6).fill({ align: 'end' }),
    { align: 'center' },
  ),
  'settings-line.vtt': [
    ...settings(
      ...[-1, 0, -0, ...numbers.slice(1), 1.5, Number.MAX_VALUE, -Number.MAX_VALUE].map((line) => ({
        line,
        snapToLines: true,
      })),
      { line: Number.MIN_VALUE, snapToLines: true },
      { line: 0, snapToLines: true },
    ),
    ...times(23, { settings: { line: 'auto', snapToLines: true } }),
    ...settings(
      { line: 0, snapToLines: false },
      { line: 0, snapToLines: false },
      { line: 100, snapToLines: false, lineAlign: 'start' },
      { line: 100, snapToLines: false, lineAlign: 'start' },
      { line: 100, snapToLines: false, lineAlign: 'center' },
      { line: 100, snapToLines: false, lineAlign: 'end' },
      { line: Number.MIN_VALUE, snapToLines: false },
      { line: 0, snapToLines: false },
    ),
  ],
  'settings-multiple.vtt': [
    {
      id: 'id0',
      text: 'text0',
      settings: {
        align: 'start',
        line: 1,
        snapToLines: false,
        vertical: 'lr',
        size: 50,
        position: 25,
      },
    },
    {
      id: 'id1',
      text: 'text1',
      settings: { align: 'center', line: 1, vertical: 'rl', size: 0, position: 100 },
    },
  ],
  'settings-position.vtt': settings(
    { position: 1, positionAlign: 'auto' },
    { position: 100, positionAlign: 'auto' },
    { position: 1, positionAlign: 'auto' },
    { position: 1.5, positionAlign: 'auto' },
    { position: 1, positionAlign: 'line-left' },
    { position: 1, positionAlign: 'center' },
    { position: 1, positionAlign: 'line-right' },
    { position: 1, positionAlign: 'auto' },
    ...new Array(14).fill({ position: 'auto', positionAlign: 'auto' }),
  ),
  'settings-region.vtt': ['foo', 'bar', 'bar', null, 'foo', null, null, null, null].map((id) => ({
    region: id === null ? null : { id },
  })),
  'settings-size.vtt': [100, 2, 0, 0, 100, 50, 1.5, ...new Array(9).fill(100)].map((size) => ({
    settings: { size },
  })),
  'settings-vertical.vtt': (['', 'lr', 'rl', 'lr', '', '', '', ''] as const).map((vertical) => ({
    settings: { vertical },
  })),
  'signature-bom.vtt': [],
  'signature-no-newline.vtt': [],
  'signature-space-no-newline.vtt': [],
  'signature-space.vtt': [],
  'signature-tab-no-newline.vtt': [],
  'signature-tab.vtt': [],
  'signature-timings.vtt': [],
  'stylesheets-newlines.vtt': [
    { id: 'foo', text: 'text' },
    { id: 'bar', text: 'text' },
  ],
  'stylesheets-none.vtt': [],
  'stylesheets.vtt': [
    { id: 'foo', text: 'text' },
    { id: 'bar', text: 'text' },
  ],
  'timings-60.vtt': [
    { text: 'text1', start: 0, end: 216_001_000 },
    { text: 'text2', start: 216_000_000, end: 216_001_000 },
  ],
  'timings-eof.vtt': [],
  'timings-garbage.vtt': [],
  'timings-negative.vtt': [
    { text: 'text0', start: 0, end: 0 },
    { text: 'text1', start: 1000, end: 999 },
    { text: 'text2', start: 60_000, end: 59_999 },
    { text: 'text3', start: 3_600_000, end: 3_599_999 },
  ],
  'timings-omitted-hours.vtt': [0, 1, 2].map((index) => ({ text: `text${index}`, ...firstSecond })),
  'timings-too-long.vtt': [0, 1].map((index) => ({ text: `text${index}`, ...firstSecond })),
  'timings-too-short.vtt': [0, 1].map((index) => ({ text: `text${index}`, ...firstSecond })),
  'whitespace-chars.vtt': [
    { id: 'spaces', text: '   text0' },
    { id: 'tabs', text: 'text1' },
    { id: 'form feed', text: 'text2' },
  ],
}
