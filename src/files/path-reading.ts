import { type Locale, type LocaleReading, readLocale } from '../language/locale.ts'
import { captionsName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import {
  type MatchEffort,
  matchTemplate,
  STEPS_OF_PATH,
  templatePath,
} from '../manifest/templates.ts'
import type { Problem } from '../shared/problem.ts'
import { nearest } from '../shared/suggest.ts'
import { capitalise, quotedList } from '../shared/words.ts'
import { formatOf } from '../subtitles/format.ts'
import { problem } from '../subtitles/severity.ts'
import type { FileTrack } from './subtitle-file.ts'

/** What the path of a file says. */
export type PathReading =
  | (FileTrack & {
      readonly kind: 'track'
      /** Index of the template. */
      readonly template: number
      /** The name that the manifest asks for, or null. */
      readonly asked: string | null
      /** What is odd about the path. */
      readonly problems: readonly Problem[]
    })
  | {
      readonly kind: 'none'
      readonly problem: Problem
      /** The video that the file belongs to, where only its track is unclear. */
      readonly video: string | null
    }

/** How many unknown videos get a suggestion; beyond that the manifest is another project's. */
const MAX_SUGGESTIONS = 100

/** How much a word tells of what its author meant; one that the manifest says, and not the path, counts 1. */
function usefulnessOf(word: LocaleReading): number {
  if (word.kind === 'locale') return 3
  return { 'locale/forced': 2, 'locale/unknown-language': 1 }[word.problem.rule] ?? 0
}

/**
 * Reads paths below the manifest's root; remembers what it has seen, so make one for each run. What it makes throws
 * where the paths of the run take too many steps.
 */
export function pathReader(manifest: Manifest): (path: string) => PathReading {
  const readings = new Map<string, LocaleReading>()
  const hints = new Map<string, string>()
  const effort: MatchEffort = { steps: 0 }
  const templates = quotedList(manifest.templates.map(({ source }) => source))

  const readWord = (word: string): LocaleReading => {
    const reading = readings.get(word) ?? readLocale(word, manifest)
    readings.set(word, reading)
    return reading
  }

  const unknownVideo = (video: string): Problem => {
    let hint = hints.get(video)
    if (hint === undefined) {
      const near = hints.size < MAX_SUGGESTIONS ? nearest(video, manifest.videos.keys()) : null
      const add = `add \`${video}\` with its upload id under \`uploads\``
      hint = near
        ? `The nearest is \`${near}\`; rename the file, or ${add}.`
        : `${capitalise(add)}.`
      hints.set(video, hint)
    }
    const message = `The manifest has no upload for \`${video}\`.`
    return problem('file/unknown-video', { message, hint })
  }

  const noTemplate = (path: string): Problem => {
    const stem = path.replace(/\.[^.]*$/, '')
    const hint = manifest.videos.has(stem)
      ? `The name lacks a language; write \`${stem}.en.${formatOf(path)}\` for English.`
      : 'Rename the file, or add a template under `paths` in the manifest.'
    const message = `The path matches none of the manifest's templates: ${templates}.`
    return problem('file/no-template', { message, hint })
  }

  return (path) => {
    effort.steps = Math.max(0, effort.steps - STEPS_OF_PATH)
    const readable = templatePath(path)
    let best: { readonly score: number; readonly reading: PathReading } | null = null
    for (const [template, compiled] of manifest.templates.entries()) {
      for (const match of readable ? matchTemplate(compiled, readable, effort) : []) {
        const video = manifest.videos.get(match.video)
        const { locale } = compiled
        const word: LocaleReading = locale
          ? { kind: 'locale', locale, problems: [] }
          : readWord(match.locale)
        if (video && word.kind === 'locale') {
          const { language } = word.locale
          const settings = video.tracks.get(trackKey(language, word.locale.closedCaptions))
          const closedCaptions = settings?.closedCaptions ?? word.locale.closedCaptions
          return {
            kind: 'track',
            video: video.video,
            uploadId: video.uploadId,
            language,
            closedCaptions,
            template,
            asked: settings?.name ?? nameFor(manifest, { language, closedCaptions }),
            problems: word.problems,
          }
        }
        const score = (video ? 4 : 0) + (locale ? 1 : usefulnessOf(word))
        if (best && best.score >= score) continue
        const found = word.kind === 'none' ? word.problem : unknownVideo(match.video)
        best = { score, reading: { kind: 'none', problem: found, video: video?.video ?? null } }
      }
    }
    if (best) return best.reading
    return { kind: 'none', problem: noTemplate(readable?.path ?? path), video: null }
  }
}

/** The name that the manifest gives to all tracks of a language, else that of the language plus SDH, or null. */
function nameFor({ names }: Manifest, { language, closedCaptions }: Locale): string | null {
  const name = names.get(trackKey(language, closedCaptions))
  if (name !== undefined) return name
  const plain = names.get(language)
  return plain === undefined ? null : captionsName(plain)
}
