import type { Subtitles } from '../cue.ts'
import { hasSigns } from './glance.ts'
import { TOLERANCE } from './pair.ts'
import { type Shown, type SubtitleText, showOtherwise } from './shown.ts'
import type { ShownCue } from './shown-cue.ts'

/** So many cues of a file tell whether a reading may be the right one. */
const sampleSize = 5

/** So many cues are sought in the whole of a track's text. */
const mostSought = 20

/** UTF-16 code units by which a cue is sought: for very long ones it takes the product of both lengths. */
const longestSought = 200

/**
 * The first cues of a file that another reading must explain: those whose letters are nowhere in the track, or else those
 * with signs. Null where one of them has no signs, so that it reads the same in every way.
 */
export function findRiddles(
  file: SubtitleText,
  track: SubtitleText,
): Pick<Subtitles, 'cues' | 'definitions'> | null {
  const known = new Set(track.shown.cues.map(({ letters }) => letters))
  const end = track.shown.cues.reduce((latest, cue) => Math.max(latest, cue.end), 0)
  const isStrange = ({ letters, start }: ShownCue) => !known.has(letters) && start < end - TOLERANCE
  const sought = shownAlone(file.shown.cues).filter(isStrange).slice(0, mostSought)
  const plain = allLetters(track.shown)
  const unseen = sought.filter((cue) => !isIn(plain, cue))
  // A "<" may hide what a converter joined to its text.
  const literal = unseen.length > 0 ? allLetters(showOtherwise(track, { as: 'letters' })) : ''
  const missingLines = unseen.filter((cue) => !isIn(literal, cue)).map(({ line }) => line)
  const lines = new Set(missingLines)
  const missing = file.cues.filter(({ line }) => lines.has(line))
  if (!missing.every(hasSigns)) return null
  const riddles = missing.length > 0 ? missing : file.cues.filter(hasSigns)
  return { cues: riddles.slice(0, sampleSize), definitions: [] }
}

/**
 * Whether most of some cues of a file are somewhere among the letters of a track: to read and pair all of them takes much
 * longer.
 */
export function isLikely(sample: Shown, letters: string): boolean {
  const found = sample.cues.filter((cue) => isIn(letters, cue))
  return 2 * found.length >= sample.cues.length
}

/** Cues during which no other is shown: however a converter divides them, their letters stand side by side. */
function shownAlone(cues: readonly ShownCue[]): readonly ShownCue[] {
  let latest = 0
  return cues.filter(({ start, end }, at) => {
    const isAlone = start >= latest && (cues[at + 1]?.start ?? end) >= end
    latest = Math.max(latest, end)
    return isAlone
  })
}

/** The letters of all cues, one behind the other. */
export function allLetters({ cues }: Shown): string {
  return cues.map(({ letters }) => letters).join('')
}

function isIn(letters: string, cue: ShownCue): boolean {
  return letters.includes(cue.letters.slice(0, longestSought))
}
