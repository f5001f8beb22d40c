import fc from 'fast-check'
import type { Kind } from '../../../src/subtitles/compare/kinds.ts'
import { matchTexts, readText, readTrack } from '../../../src/subtitles/compare/texts.ts'
import type { SubtitleFormat } from '../../../src/subtitles/format.ts'
import type { Known } from '../../../src/subtitles/merge/counterparts.ts'
import type { Captions, PlainCue } from '../../simulator/captions.ts'
import { replaceCues } from '../../simulator/cue-times.ts'
import { convertBy, writeFile } from '../compare/arbitrary-captions.ts'

/** What somebody does to one cue of a track. */
export type EditKind = 'word' | 'added' | 'removed' | 'moved' | 'settings' | 'italics'

export interface TrackEdit {
  readonly kind: EditKind
  readonly at: number
}

export const trackEdits: fc.Arbitrary<readonly TrackEdit[]> = fc.uniqueArray(
  fc.record({
    kind: fc.constantFrom<EditKind[]>('word', 'added', 'removed', 'moved', 'settings', 'italics'),
    at: fc.nat(7),
  }),
  { minLength: 1, maxLength: 3, selector: ({ at }) => at },
)

/** Captions after edits, each of another cue. */
export function editCaptions(captions: Captions, edits: readonly TrackEdit[]): Captions {
  return replaceCues(captions, (cues) =>
    cues.flatMap((cue, index) => {
      const edit = edits.find(({ at }) => at === index)
      return edit ? editCue(cue, edit.kind) : [cue]
    }),
  )
}

function editCue(cue: PlainCue, kind: EditKind): readonly PlainCue[] {
  const middle = Math.round((cue.start + cue.end) / 2)
  switch (kind) {
    case 'word':
      return [{ ...cue, text: cue.text.replace(/w(?=\d)/, 'other') }]
    case 'added':
      return [
        { ...cue, end: middle },
        { ...cue, start: middle, id: '', settings: '', text: 'A new cue' },
      ]
    case 'removed':
      return []
    case 'moved':
      return [{ ...cue, start: cue.start + 300, end: cue.end - 200 }]
    case 'settings':
      return [{ ...cue, settings: cue.settings === '' ? 'align:end line:20%' : '' }]
    case 'italics':
      return [{ ...cue, text: cue.text.replace(/other\d|w\d/, '<i>$&</i>') }]
  }
}

/** What is learnt of a DatoCMS that converts in some ways, from a track that nobody edited. */
export function learn(captions: Captions, format: SubtitleFormat, ways: readonly string[]): Known {
  const file = writeFile(captions, format)
  const track = readTrack(Buffer.from(convertBy(file, ways)))
  const match = matchTexts(readText(Buffer.from(file), format), track, null)
  if (!match) throw new Error(`No match of ${file}`)
  const { least, most } = match.offset
  return {
    isKept: (kind: Kind) =>
      match.shared.has(kind) || (kind === 'cues' && !match.differences.has(kind)),
    durationMs: null,
    offsetMs: least <= 0 && most >= 0 ? 0 : Math.round((least + most) / 2),
  }
}

/** A file with some of what people write round its cues, one of 64 looks. */
export function decorate(file: string, format: SubtitleFormat, look: number): string {
  const has = (bit: number) => (look & (1 << bit)) !== 0
  let text = file
  if (format === 'vtt') {
    if (has(0)) text = text.replace('WEBVTT', 'WEBVTT a title\n\nNOTE by Ann')
    if (has(1)) {
      let number = 0
      text = text.replace(/^[\d:.]+ -->/gm, (timing) => `${++number}\n${timing}`)
    }
    if (has(2)) text = text.replace(/\n\n(?=[^\n]+\n[^\n]+$)/, '\n\nNOTE below\n\n')
  }
  if (has(3)) text = `\ufeff${text}`
  if (has(4)) text = text.replaceAll('\n', '\r\n')
  return has(5) ? text.trimEnd() : text
}
