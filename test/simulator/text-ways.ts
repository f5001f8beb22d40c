import {
  all,
  type Change,
  eachCue,
  eachSetting,
  eachText,
  withHeader,
  without,
  withoutSetting,
} from './caption-changes.ts'
import { type Captions, type FromSubRip, writeSubRip, writeWebVtt } from './captions.ts'
import * as text from './cue-text.ts'
import * as times from './cue-times.ts'
import { asSegments } from './segments.ts'
import * as subRip from './sub-rip.ts'

/** One way in which Mux may hand a text back. Where it has neither `change` nor `write`, WebVTT stays as it was sent. */
export interface TextWay {
  readonly fromSubRip?: FromSubRip
  readonly change?: Change
  readonly write?: (captions: Captions) => string
  readonly finish?: (vtt: string) => string
  /** Words or times are gone that viewers would miss. */
  readonly loses?: true
}

const withoutIds = eachCue((cue) => ({ ...cue, id: '' }))
const withoutBlankCues: Change = (captions) =>
  times.replaceCues(captions, (cues) =>
    cues.filter((cue) => text.blankSpaces(text.dropInvisible(cue.text)).trim() !== ''),
  )
const withoutSettings = eachSetting(() => null)
const anew = all(withHeader(), without('NOTE', 'STYLE', 'REGION'), withoutIds, times.inOrderOfTime)
const plain = all(anew, withoutSettings, eachText(text.stripTags()))

function voices(write: (name: string) => string): TextWay {
  return { change: eachText(text.voicesAsWords(write)) }
}

function tags(...names: readonly string[]): TextWay {
  return { change: eachText(text.stripTags(names)) }
}

/** By name, as `settings.text` of the simulator. */
export const textWays = {
  'as it was sent': {},
  'written anew': { change: anew },
  'written with everything': { change: (captions) => captions },
  'without ids': { change: withoutIds },
  'ids counted': {
    change: (captions) =>
      times.replaceCues(captions, (cues) => cues.map((cue, at) => ({ ...cue, id: `${at + 1}` }))),
  },
  'without NOTE': { change: without('NOTE') },
  'without STYLE': { change: without('STYLE') },
  'without REGION': { change: without('REGION') },
  'without REGION and its setting': { change: all(without('REGION'), withoutSetting('region')) },
  'a comment added': {
    change: (captions) => ({
      ...captions,
      blocks: [{ kind: 'NOTE', text: 'NOTE Made by a converter' }, ...captions.blocks],
    }),
  },
  'the header of YouTube': { change: withHeader('Kind: captions', 'Language: en') },

  'without position': { change: withoutSetting('position') },
  'without line': { change: withoutSetting('line') },
  'without size': { change: withoutSetting('size') },
  'without align': { change: withoutSetting('align') },
  'without vertical': { change: withoutSetting('vertical') },
  'without settings': { change: withoutSettings },
  'settings rounded': {
    change: eachSetting((setting) =>
      setting.replace(/\d+\.\d+/g, (number) => String(Math.round(Number(number)))),
    ),
  },
  'settings with two decimals': {
    change: eachSetting((setting) =>
      setting.replace(/([\d.]+)%/g, (_, number) => `${Number(number).toFixed(2)}%`),
    ),
  },
  'settings in another order': {
    change: eachCue((cue) => ({ ...cue, settings: cue.settings.split(' ').sort().join(' ') })),
  },
  'default settings written out': {
    change: eachCue((cue) => {
      const defaults = ['position:50%', 'size:100%', 'align:center', 'line:auto']
      const missing = defaults.filter((each) => !cue.settings.includes(each.split(':')[0] ?? ''))
      return { ...cue, settings: [cue.settings, ...missing].filter(Boolean).join(' ') }
    }),
  },
  'default settings left out': {
    change: eachSetting((setting) =>
      ['position:50%', 'size:100%', 'align:center', 'line:auto'].includes(setting) ? null : setting,
    ),
  },
  'settings of its own': {
    change: eachCue((cue) => ({ ...cue, settings: 'line:85% align:center' })),
  },
  'align:middle': {
    change: eachSetting((setting) => setting.replace('align:center', 'align:middle')),
  },

  'without tags': { change: eachText(text.stripTags()) },
  'without class tags': tags('c'),
  'without voice tags': tags('v'),
  'without lang tags': tags('lang'),
  'without ruby tags': tags('ruby', 'rt'),
  'without ruby text': { change: eachText(text.dropRubyText, text.stripTags(['ruby'])) },
  'without times within texts': tags('time'),
  'without b, i and u': tags('b', 'i', 'u'),
  'only b, i and u': tags('c', 'v', 'lang', 'ruby', 'rt', 'time'),
  'without the tags of SRT': { fromSubRip: subRip.withoutTags },
  'tags escaped': { change: eachText(text.escapeTags) },
  'the tags of SRT as text': { fromSubRip: subRip.withTagsAsText },
  'overrides of SRT as text': { fromSubRip: subRip.withOverrides },
  'overrides of SRT as line:0': { fromSubRip: subRip.withTopLines },
  'font colours as classes': { fromSubRip: subRip.withColours },
  'em for i, strong for b': {
    change: eachText((each) =>
      each.replace(
        /<(\/?)([ib])>/g,
        (_, slash, name) => `<${slash}${name === 'i' ? 'em' : 'strong'}>`,
      ),
    ),
  },
  'each line in tags of its own': {
    change: eachText((each) =>
      each.replace(/<i>([^<]*)<\/i>/g, (_, inner: string) =>
        inner
          .split('\n')
          .map((line) => `<i>${line}</i>`)
          .join('\n'),
      ),
    ),
  },
  'voices not closed': { change: eachText((each) => each.replaceAll('</v>', '')) },
  'voices as “Ann: ”': voices((name) => `${name}: `),
  'voices as “ANN: ”': voices((name) => `${name.toUpperCase()}: `),
  'voices as “[Ann] ”': voices((name) => `[${name}] `),
  'voices as “(Ann) ”': voices((name) => `(${name}) `),
  'voices as “- Ann: ”': voices((name) => `- ${name}: `),
  'voices as “- ”': voices(() => '- '),

  'entities decoded': { change: eachText(text.decodeEntities) },
  'entities doubled': { change: eachText(text.doubleEntities) },
  'entities by number': { change: eachText(text.numberEntities) },
  'characters as entities': { change: eachText(text.nameCharacters) },
  'quotes as entities': {
    change: eachText((each) => each.replaceAll('"', '&quot;').replaceAll("'", '&#39;')),
  },
  'no-break spaces as blanks': { change: eachText(text.blankSpaces) },
  'invisible characters dropped': { change: eachText(text.dropInvisible) },
  NFC: { change: eachText((each) => each.normalize('NFC')) },
  NFD: { change: eachText((each) => each.normalize('NFD')) },
  NFKC: { change: eachText((each) => each.normalize('NFKC')) },
  'lines joined': { change: eachText(text.joinLines) },
  'lines wrapped at 32': { change: eachText(text.wrap(32)) },
  'lines wrapped at 42': { change: eachText(text.wrap(42)) },
  'lines trimmed and blanks joined': {
    change: eachText((each) => each.replace(/[ \t]+/g, ' ').replace(/^ | $/gm, '')),
  },
  'blanks at the end of lines': {
    change: eachText((each) => each.replace(/(?<=[^\n])$/gm, ' ')),
  },
  'CR LF': { finish: (vtt) => vtt.replace(/\r?\n/g, '\r\n') },
  'a byte order mark': { finish: (vtt) => `\uFEFF${vtt}` },
  'a byte order mark and CR LF': { finish: (vtt) => `\uFEFF${vtt.replace(/\r?\n/g, '\r\n')}` },
  'no line end at the end': { finish: (vtt) => vtt.trimEnd() },
  'blank lines doubled': { finish: (vtt) => vtt.replaceAll('\n\n', '\n\n\n') },
  'SRT under .vtt': { change: anew, write: writeSubRip },
  'SRT behind WEBVTT': { change: anew, write: (captions) => `WEBVTT\n\n${writeSubRip(captions)}` },

  'hours always': { write: (captions) => writeWebVtt(captions, { hours: 'always' }) },
  'times rounded to 10 ms': { change: times.roundTo(10) },
  'times cut to 10 ms': { change: times.floorTo(10) },
  'times rounded to frames of 24': { change: times.roundTo(1000 / 24) },
  'times rounded to frames of 25': { change: times.roundTo(40) },
  'times rounded to frames of 29.97': { change: times.roundTo(1001 / 30) },
  'times cut to frames of 25': { change: times.floorTo(40) },
  'times cut to frames of 29.97': { change: times.floorTo(1001 / 30) },
  'times by way of 90 kHz': {
    change: times.mapTimes((ms) => Math.floor(Math.floor((ms / 1_000) * 90_000) / 90)),
  },
  '1 ms later': { change: times.later(1) },
  '10 s later by a timestamp map': {
    change: withHeader('X-TIMESTAMP-MAP=MPEGTS:900000,LOCAL:00:00:00.000'),
  },
  '10 s later, and back by a timestamp map': {
    change: all(times.later(10_000), withHeader('X-TIMESTAMP-MAP=LOCAL:00:00:10.000,MPEGTS:0')),
  },
  '1 s later': { change: times.later(1_000) },
  '100 ms earlier': { change: times.later(-100) },
  'cut at 6 s': { change: times.cutAtSegments(6_000) },
  'cut at 10 s': { change: times.cutAtSegments(10_000) },
  'segments of 6 s': { write: asSegments(6_000, 'repeated') },
  'segments of 10 s': { write: asSegments(10_000, 'repeated') },
  'segments of 6 s, each cue in one': { write: asSegments(6_000, 'once') },
  'segments of 6 s, cues cut': { write: asSegments(6_000, 'cut') },
  'overlaps as a timeline': { change: times.asTimeline },
  'overlaps trimmed': { change: times.trimOverlaps, loses: true },
  'the same text joined': {
    change: times.joinCues((before, cue) =>
      before.text === cue.text && cue.start <= before.end ? { ...before, end: cue.end } : null,
    ),
  },
  'touching cues joined': {
    change: times.joinCues((before, cue) =>
      before.end === cue.start
        ? { ...before, end: cue.end, text: `${before.text}\n${cue.text}` }
        : null,
    ),
  },
  'a cue a line, together': { change: times.splitLines('together') },
  'a cue a line, in turn': { change: times.splitLines('in turn') },
  'in order of time': { change: times.inOrderOfTime },
  'in order of ends': {
    change: (captions) =>
      times.replaceCues(captions, (cues) => cues.toSorted((a, b) => a.end - b.end)),
  },
  'doubled cues dropped': {
    change: (captions) =>
      times.replaceCues(captions, (cues) => [
        ...new Map(cues.map((cue) => [`${cue.start} ${cue.end} ${cue.text}`, cue])).values(),
      ]),
  },
  'cues doubled': {
    change: (captions) => times.replaceCues(captions, (cues) => cues.flatMap((cue) => [cue, cue])),
  },
  'blank cues dropped': { change: withoutBlankCues },
  'cut at the end of the video': {
    change: (captions, durationMs) =>
      times.replaceCues(captions, (cues) =>
        cues.map((cue) => ({ ...cue, end: Math.min(cue.end, durationMs ?? cue.end) })),
      ),
  },
  'cut and dropped at the end of the video': {
    change: (captions, durationMs) =>
      times.replaceCues(captions, (cues) =>
        cues
          .filter(({ start }) => start < (durationMs ?? Number.POSITIVE_INFINITY))
          .map((cue) => ({ ...cue, end: Math.min(cue.end, durationMs ?? cue.end) })),
      ),
  },

  'plain, lines joined, 10 ms': {
    change: all(plain, eachText(text.joinLines), times.roundTo(10)),
  },
  'plain, entities decoded, blank cues dropped': {
    change: all(plain, eachText(text.decodeEntities, text.blankSpaces), withoutBlankCues),
  },
  'as ffmpeg writes it': {
    change: all(withHeader(), without('NOTE', 'STYLE', 'REGION')),
  },
  'only b, i and u, frames of 25, NFC': {
    change: all(
      anew,
      withoutSettings,
      eachText(text.stripTags(['c', 'v', 'lang', 'ruby', 'rt', 'time']), (each) =>
        each.normalize('NFC'),
      ),
      times.roundTo(40),
    ),
  },
  'plain segments of 6 s with CR LF': {
    change: all(plain, times.inOrderOfTime),
    write: asSegments(6_000, 'repeated'),
    finish: (vtt) => vtt.replaceAll('\n', '\r\n'),
  },
  'voices as words, wrapped, hours always': {
    change: all(
      anew,
      eachText(
        text.voicesAsWords((name) => `${name}: `),
        text.wrap(42),
      ),
    ),
    write: (captions) => writeWebVtt(captions, { hours: 'always' }),
  },
  'a timeline of plain SRT': {
    change: all(plain, eachText(text.decodeEntities), times.asTimeline),
    write: writeSubRip,
  },

  'half of the cues': {
    change: (captions) =>
      times.replaceCues(captions, (cues) => cues.slice(0, Math.ceil(cues.length / 2))),
    loses: true,
  },
  'the first line of each cue': {
    change: eachText((each) => each.split('\n')[0] ?? ''),
    loses: true,
  },
  'no words': { change: eachText(() => ''), loses: true },
  'no cues': { change: (captions) => times.replaceCues(captions, () => []), loses: true },
  misread: { change: eachText(text.misread), loses: true },
  'question marks': { change: eachText(text.onlyLatin), loses: true },
  'in capitals': { change: eachText(text.inCapitals), loses: true },
  'the first 20 characters': {
    change: eachText((each) => text.stripTags()(each).slice(0, 20)),
    loses: true,
  },
  'whole seconds': { change: times.floorTo(1_000), loses: true },
  'another text': {
    write: () => 'WEBVTT\n\n00:01.000 --> 00:02.000\nThis video has no captions.\n',
    loses: true,
  },
} as const satisfies Readonly<Record<string, TextWay>>

export type TextWayName = keyof typeof textWays
