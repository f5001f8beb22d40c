import {
  type Locale,
  type LocaleFinding,
  type LocaleReading,
  longestWord,
  readLocale,
} from '../language/locale.ts'
import type { Manifest, ManifestVideo } from '../manifest/manifest.ts'
import {
  type MatchEffort,
  matchTemplate,
  STEPS_OF_PATH,
  templatePath,
} from '../manifest/templates.ts'
import { nearest } from '../shared/suggest.ts'
import { capitalise, quotedList } from '../shared/words.ts'
import { formatOf } from '../subtitles/format.ts'
import type { RuleName } from '../subtitles/rules.ts'

/** Something to say about a file as a whole. */
export interface PathFinding {
  readonly rule: RuleName
  readonly message: string
  readonly hint: string | null
}

/** What the path of a file says. */
export type ResolvedPath =
  | {
      readonly kind: 'track'
      readonly video: ManifestVideo
      readonly locale: Locale
      /** Index of the template. */
      readonly template: number
      readonly findings: readonly LocaleFinding[]
    }
  | {
      readonly kind: 'none'
      readonly finding: PathFinding
      /** The video that the file belongs to, where only its track is unclear. */
      readonly video: string | null
    }

/** How many unknown videos get a suggestion; beyond that the manifest is another project's. */
const MAX_SUGGESTIONS = 100

const usefulness: Readonly<Record<string, number>> = {
  'locale/forced': 2,
  'locale/unknown-language': 1,
}

/**
 * Reads paths below the manifest's folder; remembers what it has seen, so make one for each run. What it makes throws
 * where the paths of the run take too many steps.
 */
export function pathResolver(manifest: Manifest): (path: string) => ResolvedPath {
  const readings = new Map<string, LocaleReading>()
  const hints = new Map<string, string>()
  const effort: MatchEffort = { steps: 0 }
  const templates = quotedList(
    manifest.templates.map(({ source }) => source),
    ', ',
  )

  const read = (word: string): LocaleReading => {
    const known = readings.get(word)
    if (known) return known
    const reading = readLocale(word, manifest)
    if (word.length <= longestWord) readings.set(word, reading)
    return reading
  }

  const unknownVideo = (video: string): PathFinding => {
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
    return { rule: 'file/unknown-video', message, hint }
  }

  const noTemplate = (path: string): PathFinding => {
    const stem = path.replace(/\.[^.]*$/, '')
    const hint = manifest.videos.has(stem)
      ? `The name lacks a language; write \`${stem}.en.${formatOf(path)}\` for English.`
      : 'Rename the file, or add a template under `paths` in the manifest.'
    const message = `The path matches none of the manifest's templates: ${templates}.`
    return { rule: 'file/no-template', message, hint }
  }

  return (path) => {
    effort.steps = Math.max(0, effort.steps - STEPS_OF_PATH)
    const readable = templatePath(path)
    let best: { readonly score: number; readonly resolved: ResolvedPath } | null = null
    for (const [template, compiled] of manifest.templates.entries()) {
      for (const match of readable ? matchTemplate(compiled, readable, effort) : []) {
        const video = manifest.videos.get(match.video)
        const reading = read(match.locale)
        if (video && reading.kind === 'locale') {
          return {
            kind: 'track',
            video,
            template,
            locale: reading.locale,
            findings: reading.findings,
          }
        }
        const score =
          (video ? 4 : 0) +
          (reading.kind === 'locale' ? 3 : (usefulness[reading.finding.rule] ?? 0))
        if (best && best.score >= score) continue
        const finding = reading.kind === 'none' ? reading.finding : unknownVideo(match.video)
        best = { score, resolved: { kind: 'none', finding, video: video?.video ?? null } }
      }
    }
    return (
      best?.resolved ?? { kind: 'none', finding: noTemplate(readable?.path ?? path), video: null }
    )
  }
}
