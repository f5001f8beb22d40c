import type { Locale } from '../language/locale.ts'
import { nfc } from '../shared/nfc.ts'
import { formatOf, type SubtitleFormat } from '../subtitles/format.ts'

/** A part of a template: literal text, `*`, or a placeholder. */
type Part =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'any' | 'video' | 'locale' | 'format' }

/** A path template, such as `{video}/{locale}.{format}`. */
export interface Template {
  /** As the manifest writes it. */
  readonly source: string
  readonly parts: readonly Part[]
  /** The track that the manifest says it means; null where `{locale}` says it. */
  readonly locale: Locale | null
}

/** A path below the manifest's root, ready to be matched. */
export interface TemplatePath {
  /** With forward slashes, in NFC. */
  readonly path: string
  readonly format: SubtitleFormat
}

/** One way to read a path by a template. */
export interface TemplateMatch {
  readonly video: string
  /** As written: `pt_BR`, `en.sdh`; empty where the template has no `{locale}`. */
  readonly locale: string
}

/** What the paths of one run have taken so far, some characters looked at. */
export interface MatchEffort {
  steps: number
}

export const DEFAULT_TEMPLATES = ['{video}/{locale}.{format}', '{video}.{locale}.{format}'] as const

const PLACEHOLDERS = ['video', 'locale', 'format'] as const
const MAX_PARTS = 24
/** A bound for hostile names only, of seconds. */
const MAX_STEPS = 100_000_000
/** What each path may take besides: a real one takes some hundred for each template. */
export const STEPS_OF_PATH = 1_000
/** What a part that is tried costs, however few characters it looks at. */
const STEPS_OF_PART = 20

const isPlaceholder = (name: string): name is (typeof PLACEHOLDERS)[number] =>
  PLACEHOLDERS.some((placeholder) => placeholder === name)

/** A path with its ending in lower case. */
export const lowerEnding = (path: string): string =>
  path.replace(/\.[^./{}*]+$/, (ending) => ending.toLowerCase())

/** A path below the manifest's root as templates see it: NFC, the ending in lower case. Null for other files. */
export function templatePath(path: string): TemplatePath | null {
  const format = formatOf(path)
  return format && { path: lowerEnding(nfc(path)), format }
}

function split(source: string): readonly Part[] {
  const tokens = lowerEnding(nfc(source)).split(/(\{[^{}]*\}|\*)/)
  return tokens.flatMap((token): Part[] => {
    if (token === '') return []
    if (token === '*') return [{ kind: 'any' }]
    const name = /^\{(.*)\}$/.exec(token)?.[1]
    return [
      name !== undefined && isPlaceholder(name) ? { kind: name } : { kind: 'text', text: token },
    ]
  })
}

/** Why a text is no template, as a sentence; null where it is one. `isFixed` where the manifest says its language. */
export function whyNoTemplate(source: string, isFixed = false): string | null {
  if (source.includes('\\')) return 'A template has forward slashes only.'
  if (/^(\/|[a-z]:|~)/i.test(source)) {
    return "A template is relative to the manifest's root, so it cannot start like an absolute path."
  }
  if (source.split('/').some((segment) => segment === '..' || segment === '.' || segment === '')) {
    return 'A template cannot have `.`, `..` or empty segments.'
  }
  const unknown = [...source.matchAll(/\{([^{}]*)\}/g)].find(
    ([, name]) => !isPlaceholder(name ?? ''),
  )
  if (unknown)
    return `\`${unknown[0]}\` is no placeholder: there are \`{video}\`, \`{locale}\` and \`{format}\`.`
  if (/[{}]/.test(source.replace(/\{(video|locale|format)\}/g, ''))) {
    return 'A template cannot have braces outside `{video}`, `{locale}` and `{format}`.'
  }
  for (const name of ['video', 'locale'] as const) {
    const count = source.split(`{${name}}`).length - 1
    if (isFixed && name === 'locale') {
      if (count > 0) return 'A template has either `{locale}` or a `language`.'
    } else if (count === 0) return `The template lacks \`{${name}}\`.`
    if (count > 1) return `\`{${name}}\` may stand only once; write \`*\` for the other.`
  }
  if (source.includes('**')) return '`*` stays within a segment; `{video}` spans several.'
  if (/[}*][{*]/.test(source)) {
    return 'There must be some text, such as `.` or `/`, between two placeholders.'
  }
  if (!/\.(\{format\}|vtt|srt)$/i.test(source)) return 'A template must end in `.{format}`.'
  return split(source).length > MAX_PARTS ? 'The template is too long.' : null
}

/** Compiles a text that is a template; without `{locale}` it needs the track that it means. */
export function compileTemplate(source: string, locale: Locale | null = null): Template {
  return { source, parts: split(source), locale }
}

/** A path that a template names; `*` stands for nothing. */
export function fillTemplate(
  source: string,
  { video, locale, format }: TemplateMatch & Pick<TemplatePath, 'format'>,
): string {
  const values: Readonly<Record<string, string>> = { video, locale, format }
  // All at once: a video may be named `{locale}` or `*`.
  return source.replace(/\{(\w+)\}|\*/g, (_, name: string | undefined) => values[name ?? ''] ?? '')
}

/** What to do where a run takes more than `MAX_STEPS`. */
const tooManyReadings =
  'The templates under `paths` can read the names of the files in too many ways. Write fewer templates in the manifest, and more text between their placeholders and `*`.'

/**
 * Every way to read `path` by a template; several where it leaves a choice (`a.b.en` is `a` and `b.en`, or `a.b`
 * and `en`), the longest locale first. `{video}` is one or more whole segments or their start, `{locale}` and
 * `*` stay within a segment, `*` may be empty.
 *
 * @throws {Error} where the run took too many steps: names and templates can be made to be read in endless ways.
 */
export function matchTemplate(
  { parts }: Template,
  { path, format }: TemplatePath,
  effort: MatchEffort,
): TemplateMatch[] {
  const matches = new Map<string, TemplateMatch>()
  const dead = new Set<number>()
  const textOf = (part: Part | undefined): string =>
    part?.kind === 'text' ? part.text : part?.kind === 'format' ? format : ''
  const spend = (steps: number): void => {
    effort.steps += steps
    if (effort.steps > MAX_STEPS) throw new Error(tooManyReadings)
  }

  const walk = (index: number, at: number, video: string, locale: string): boolean => {
    const part = parts[index]
    if (!part) {
      if (at !== path.length) return false
      spend(path.length)
      matches.set(`${video}\0${locale}`, { video, locale })
      return true
    }
    const state = at * parts.length + index
    if (dead.has(state)) return false
    spend(STEPS_OF_PART)
    let alive = false
    const next = (end: number, foundVideo = video, foundLocale = locale): void => {
      if (walk(index + 1, end, foundVideo, foundLocale)) alive = true
    }
    if (part.kind === 'text' || part.kind === 'format') {
      const text = textOf(part)
      if (path.startsWith(text, at)) next(at + text.length)
    } else if (part.kind === 'any' || path[at] !== '/') {
      // Some text always stands behind a part that matches anything.
      const behind = textOf(parts[index + 1])
      for (let end = part.kind === 'any' ? at : at + 1; end < path.length; end++) {
        spend(behind.length)
        if (path.startsWith(behind, end)) {
          if (part.kind === 'any') next(end)
          else if (part.kind === 'locale') next(end, video, path.slice(at, end))
          else if (path[end - 1] !== '/') next(end, path.slice(at, end), locale)
        }
        if (part.kind !== 'video' && path[end] === '/') break
      }
    }
    if (!alive) dead.add(state)
    return alive
  }

  walk(0, 0, '', '')
  return [...matches.values()].sort((a, b) => b.locale.length - a.locale.length)
}
