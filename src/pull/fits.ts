import type { Upload } from '../datocms/resources.ts'
import { withoutVideoEnding } from '../files/video-ending.ts'
import { nfc } from '../shared/nfc.ts'

/**
 * How the name of a video file fits a video, the best first: it is the same but for its ending; it has the same letters
 * and digits; it has those of the last segments of the path; or it has either of these once a stamp before it, and a
 * resolution or version behind it, are left out.
 */
export type Fit = 'same' | 'letters' | 'end' | 'loose'

/** Those that fit equally well, and better than all others. */
export interface Best<T> {
  readonly fit: Fit
  readonly items: readonly T[]
}

const stamp = /^\d{10}(?:\d{3})?[\s._-]+/
const version =
  /(?:[\s._-]+[([]?(?:\d{3,4}p|\d{3,4}x\d{3,4}|[248]k|hd|fhd|uhd|v\d+|final)[)\]]?)+$/i

/** How a file name, such as `Tutorials Part 1.mp4`, fits a video, such as `tutorials/part-1`; null where it does not. */
export function fits(filename: string, video: string): Fit | null {
  return findFitting([filename], String)(video)?.fit ?? null
}

/** Finds the uploads whose file names fit a video best; null where none fits. */
export function uploadFinder(uploads: readonly Upload[]): (video: string) => Best<Upload> | null {
  return findFitting(uploads, ({ filename }) => filename)
}

function findFitting<T>(
  items: readonly T[],
  filenameOf: (item: T) => string,
): (video: string) => Best<T> | null {
  const named = items.map((item) => ({ item, forms: formsOfFile(filenameOf(item)) }))
  const index = (kind: keyof FileForms) =>
    indexOf(named, ({ item, forms }) => [{ form: forms[kind], item }])
  const [same, letters, loose] = [index('same'), index('letters'), index('loose')]
  return (video) => {
    const forms = formsOfVideo(video)
    return bestOf({
      same: () => [same(forms.same)],
      letters: () => [letters(forms.whole)],
      end: () => forms.ends.map(letters),
      loose: () => [forms.whole, ...forms.ends].map(loose),
    })
  }
}

/** Finds the videos that a file name fits best; null where it fits none. */
export function videoFinder(videos: readonly string[]): (filename: string) => Best<string> | null {
  const named = videos.map((video) => ({ video, forms: formsOfVideo(video) }))
  const index = (formsOf: (forms: VideoForms) => readonly string[]) =>
    indexOf(named, ({ video, forms }) => formsOf(forms).map((form) => ({ form, item: video })))
  const same = index(({ same }) => [same])
  const whole = index(({ whole }) => [whole])
  const ends = index(({ ends }) => ends)
  return (filename) => {
    const { same: stem, letters, loose } = formsOfFile(filename)
    return bestOf({
      same: () => [same(stem)],
      letters: () => [whole(letters)],
      end: () => [ends(letters)],
      loose: () => [whole(loose), ends(loose)],
    })
  }
}

interface FileForms {
  readonly same: string
  readonly letters: string
  /** Empty where there is nothing to leave out. */
  readonly loose: string
}

function formsOfFile(filename: string): FileForms {
  const same = nfc(withoutVideoEnding(filename))
  const bare = same.replace(stamp, '').replace(version, '')
  return { same, letters: lettersOf(same), loose: bare === same ? '' : lettersOf(bare) }
}

interface VideoForms {
  readonly same: string
  readonly whole: string
  /** Of the last segments of the path, but for all of them. */
  readonly ends: readonly string[]
}

function formsOfVideo(video: string): VideoForms {
  const same = nfc(video)
  const segments = withoutVideoEnding(same).split('/')
  const [whole = '', ...ends] = segments.map((_, at) => lettersOf(segments.slice(at).join('/')))
  return { same, whole, ends: [...new Set(ends)].filter((end) => end !== whole) }
}

/**
 * The letters and digits of a text regardless of case and accents. What parts two numbers counts, so that `1-1` is not
 * `11`.
 */
function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\p{Default_Ignorable_Code_Point}]/gu, '')
    .replace(/(?<=\p{N})[^\p{L}\p{M}\p{N}]+(?=\p{N})/gu, '-')
    .replace(/[^\p{L}\p{M}\p{N}-]|(?<!\p{N})-|-(?!\p{N})/gu, '')
    .normalize('NFC')
}

/** Looks items up by a form; nothing has an empty one. */
function indexOf<N, T>(
  named: readonly N[],
  entriesOf: (named: N) => readonly { readonly form: string; readonly item: T }[],
): (form: string) => readonly T[] {
  const items = new Map<string, T[]>()
  for (const each of named) {
    for (const { form, item } of entriesOf(each)) {
      const others = items.get(form)
      if (others) others.push(item)
      else items.set(form, [item])
    }
  }
  items.delete('')
  return (form) => items.get(form) ?? []
}

function bestOf<T>(find: Readonly<Record<Fit, () => readonly (readonly T[])[]>>): Best<T> | null {
  for (const fit of ['same', 'letters', 'end', 'loose'] as const) {
    const [first, ...others] = find[fit]().filter(({ length }) => length > 0)
    // Where thousands fit thousands, lists are not copied for each.
    if (first) return { fit, items: others.length > 0 ? [first, ...others].flat() : first }
  }
  return null
}
