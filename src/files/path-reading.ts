import { type Locale, type LocaleReading, readLocale } from '../language/locale.ts'
import { captionsName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import type { Manifest } from '../manifest/manifest.ts'
import {
  fillTemplate,
  type MatchEffort,
  matchTemplate,
  STEPS_OF_PATH,
  templatePath,
} from '../manifest/templates.ts'
import { lazy } from '../shared/lazy.ts'
import type { Problem } from '../shared/problem.ts'
import { nearest } from '../shared/suggest.ts'
import { quotedList } from '../shared/words.ts'
import { formatOf } from '../subtitles/format.ts'
import { problem } from '../subtitles/severity.ts'
import type { FileTrack } from './subtitle-file.ts'
import { type UnknownVideo, unknownVideoHint } from './unknown-video.ts'
import { withoutVideoEnding } from './video-ending.ts'

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
      /** The video that the path names and the manifest lacks, where its track is clear. */
      readonly unknownVideo: UnknownVideo | null
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
 * where the paths of the run take too many steps; `effort` counts them.
 */
export function pathReader(
  manifest: Manifest,
  effort: MatchEffort = { steps: 0 },
): (path: string) => PathReading {
  const readings = new Map<string, LocaleReading>()
  const unknownVideos = new Map<string, UnknownVideo>()
  const templates = quotedList(manifest.templates.map(({ source }) => source))

  const readWord = (word: string): LocaleReading => {
    const reading = readings.get(word) ?? readLocale(word, manifest)
    readings.set(word, reading)
    return reading
  }

  /** The manifest's videos that are named as a video file is, by what stands before the ending. */
  const byStem = lazy((): ReadonlyMap<string, string> => {
    const all = Array.from(manifest.videos.values(), ({ video }) => video)
    const named = all.filter((video) => withoutVideoEnding(video) !== video)
    return new Map(named.map((video) => [withoutVideoEnding(video), video]))
  })

  const findUnknown = (video: string): UnknownVideo => {
    const known = unknownVideos.get(video)
    if (known) return known
    const isFew = unknownVideos.size < MAX_SUGGESTIONS
    const near = isFew ? nearest(video, manifest.videos.keys()) : null
    const found = { video, near, withEnding: byStem().get(video) ?? null }
    unknownVideos.set(video, found)
    return found
  }

  const noUpload = (video: string) => {
    const unknownVideo = findUnknown(video)
    const message = `The manifest has no upload for \`${video}\`.`
    const hint = unknownVideoHint(unknownVideo, null)
    return { problem: problem('file/unknown-video', { message, hint }), unknownVideo }
  }

  const noTemplate = (path: string): Problem => {
    const stem = path.replace(/\.[^.]*$/, '')
    const renamed = manifest.videos.has(stem)
      ? manifest.templates
          .map(({ source }) =>
            fillTemplate(source, { video: stem, locale: 'en', format: formatOf(path) ?? 'vtt' }),
          )
          .find((each) => read(each).kind === 'track')
      : undefined
    const hint = renamed
      ? `The name lacks a language; write \`${renamed}\` for English.`
      : 'Rename the file, or add a template under `paths` in the manifest.'
    const message = `The path matches none of the manifest's templates: ${templates}.`
    return problem('file/no-template', { message, hint })
  }

  const noLanguage = (found: Problem, path: string): Problem => {
    const [, sign, word] = notSubtitles.exec(path.slice(path.lastIndexOf('/') + 1)) ?? []
    if (word === undefined || found.rule !== 'locale/no-language') return found
    const glob = JSON.stringify(`**/${sign ? `*${sign}` : ''}${word}`)
    const write =
      manifest.ignore.length > 0 ? `add \`${glob}\` there` : `write \`ignore: [${glob}]\``
    const hint = `Chapters and other files that are no subtitles belong under \`ignore\` in the manifest: ${write}.`
    return { ...found, hint }
  }

  const read = (path: string): PathReading => {
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
        const lack =
          word.kind === 'locale'
            ? noUpload(match.video)
            : { problem: noLanguage(word.problem, path), unknownVideo: null }
        best = { score, reading: { kind: 'none', video: video?.video ?? null, ...lack } }
      }
    }
    if (best) return best.reading
    return {
      kind: 'none',
      problem: noTemplate(readable?.path ?? path),
      video: null,
      unknownVideo: null,
    }
  }
  return read
}

/** Files of players that have the ending of subtitles, and the sign before the word that says so. */
const notSubtitles =
  /(?:^|([ ._-]))((?:chapters?|sprites?|thumbnails?|thumbs|storyboards?|metadata)\.(?:vtt|srt))$/i

/** The name that the manifest gives to all tracks of a language, else that of the language plus SDH, or null. */
function nameFor({ names }: Manifest, { language, closedCaptions }: Locale): string | null {
  const name = names.get(trackKey(language, closedCaptions))
  if (name !== undefined) return name
  const plain = names.get(language)
  return plain === undefined ? null : captionsName(plain)
}
