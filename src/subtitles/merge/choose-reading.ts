import type { Form } from '../compare/forms.ts'
import { hasSigns } from '../compare/glance.ts'
import { type Shown, type SubtitleText, showOtherwise, showSubtitles } from '../compare/shown.ts'
import type { Reading } from '../compare/shown-cue.ts'
import { waysToRead } from '../compare/texts.ts'
import type { Cue } from '../cue.ts'

/** A file and its track, read so that what nobody edited is the same. */
export interface ReadAlike {
  readonly file: Shown
  readonly track: Shown
  readonly reading: Reading & { readonly as: Form }
  readonly trackAs: Form
}

/** Cues with signs that show which reading is the right one, and how long these may be. */
const sampleSize = 60
const longestText = 2_000

/** Reads a file and a track in the way in which most of a sample of cues have the same letters in both. */
export function chooseReading(file: SubtitleText, track: SubtitleText): ReadAlike {
  const isSample = (cue: Cue) => hasSigns(cue) && cue.text.length <= longestText
  const cues = file.cues.filter(isSample).slice(0, sampleSize)
  const tracks = new Map<Form, { readonly shown: Shown; readonly letters: ReadonlySet<string> }>()
  const readTrackAs = (form: Form) => {
    const shown = showOtherwise(track, { as: form })
    const read = { shown, letters: new Set(shown.cues.map(({ letters }) => letters)) }
    tracks.set(form, read)
    return read
  }
  let best = { reading: { as: file.format as Form }, trackAs: track.format as Form }
  let most = -1
  for (const { reading, trackAs } of [best, ...waysToRead(file, track)]) {
    const { letters } = tracks.get(trackAs) ?? readTrackAs(trackAs)
    const sample = showSubtitles({ cues, definitions: [] }, file.format, reading).cues
    const found = sample.filter((cue) => letters.has(cue.letters)).length
    if (found > most) {
      most = found
      best = { reading: { as: file.format, ...reading }, trackAs }
    }
    if (most === sample.length) break
  }
  const shown = showOtherwise(file, best.reading)
  return { ...best, file: shown, track: tracks.get(best.trackAs)?.shown ?? track.shown }
}
