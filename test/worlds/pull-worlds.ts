import { type World, worlds } from './worlds.ts'

/**
 * What holds of a pull. `all`: what was not edited stays byte for byte, and an apply changes nothing. `words`: the
 * converter cuts or joins cues, or ends them where nobody says that the video does, so that those beside an edit come home
 * as it made them. `told`: no text can be read, so
 * that no file is written. `peace`: DatoCMS shows other words, times, languages or settings than it was sent, so that
 * what it shows comes home as an edit or a track of its own; nothing that is not committed is lost, and a pull changes
 * nothing in DatoCMS, there as well.
 */
export type PullPromise = 'all' | 'words' | 'told' | 'peace'

const expected: Readonly<Record<string, PullPromise>> = {
  'overlaps as a timeline': 'words',
  'a timeline of plain SRT': 'words',
  'a cue a line, together': 'words',
  'a cue a line, in turn': 'words',
  'cut at the end of the video': 'words',
  'cut and dropped at the end of the video': 'words',
  'touching cues joined': 'peace',
  'settings of its own': 'peace',
  'no cues': 'told',
  'no words': 'told',
  '403 always': 'told',
  '404 always': 'told',
  'DatoCMS: uploads unreadable': 'peace',
  'DatoCMS: no source is good': 'peace',
}

/** Where each track is listed as it was made, or in a form of that which a file can be named for. */
const isPlain = ({ name, expects }: World): boolean =>
  !expects?.loses && !/^DatoCMS: (language|Chinese|closed captions true)/.test(name)

/** What holds in a world of what a pull brings home beside files. */
export function promiseOf(world: World): PullPromise {
  return expected[world.name] ?? (isPlain(world) ? 'all' : 'peace')
}

/** What a pull sees of these worlds is no other than of those without it. */
const isOfWrites = ({ name, inputs, again, only, checkout }: World): boolean =>
  Boolean(inputs || again || only || checkout) || name.endsWith(', right in the job')

export const pullWorlds: readonly World[] = worlds.filter((world) => !isOfWrites(world))

/** Those that `npm test` plays; `npm run test:all` plays all. */
export const pullSelection: readonly string[] = [
  'without tags',
  'a cue a line, together',
  'no cues',
  'DatoCMS: language null',
]
