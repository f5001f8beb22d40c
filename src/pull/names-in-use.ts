import { readLocale } from '../language/locale.ts'
import { nfc } from '../shared/nfc.ts'

/** The names of videos in use, and which others would clash with them. */
export interface NamesInUse {
  /**
   * Whether a file of a video with this name could be a file of one in use, or the other way round: because a file
   * system takes the names for the same, or because what one has behind the other can be the language of a file, as
   * `talk.sdh.it.vtt` is of `talk.sdh` or `talk`.
   */
  clashes(video: string): boolean
  add(video: string): void
}

export function namesInUse(videos: Iterable<string>): NamesInUse {
  const mistakableFor = mistakableFinder()
  const used = new Set<string>()
  /** Names behind which one in use has what can be part of a language. */
  const beginnings = new Set<string>()
  const add = (video: string): void => {
    used.add(folded(video))
    for (const beginning of mistakableFor(folded(video))) beginnings.add(beginning)
  }
  for (const video of videos) add(video)
  return {
    add,
    clashes(video) {
      const name = folded(video)
      return (
        used.has(name) || beginnings.has(name) || mistakableFor(name).some((each) => used.has(each))
      )
    },
  }
}

/** A name in the form in which file systems compare two: regardless of case, and of its Unicode normal form. */
export function folded(name: string): string {
  return nfc(nfc(name).toUpperCase().toLowerCase())
}

/** Finds the videos whose files a file of another could be by the default templates. */
function mistakableFinder(): (video: string) => readonly string[] {
  const known = new Map<string, boolean>()
  const isKnown = (text: string): boolean => {
    const answer = known.get(text) ?? canBeginLanguage(text)
    known.set(text, answer)
    return answer
  }
  return (video) => {
    const last = video.lastIndexOf('/')
    const found: string[] = []
    for (let at = Math.max(last, 0); at < video.length; at++) {
      if (at !== last && video[at] !== '.') continue
      const [before, behind] = [video.slice(0, at), video.slice(at + 1)]
      if (before !== '' && behind.length <= longestWord && isKnown(behind)) found.push(before)
    }
    return found
  }
}

/** UTF-16 code units: what is longer is no language. */
const longestWord = 100
const plain = { words: new Map(), mentioned: new Set<string>() }

/**
 * Whether a text and a language behind it can be one language, or its folder has the name of a file: any language is
 * that behind a word for closed captions; behind a language it is `hi`, which is such a word then.
 */
function canBeginLanguage(text: string): boolean {
  if (/\.(?:vtt|srt)$/i.test(text)) return true
  return ['en', 'hi'].some((language) => readLocale(`${text}.${language}`, plain).kind === 'locale')
}
