import type { Locale } from '../language/locale.ts'
import { trackKey } from '../language/track-key.ts'
import type { Place, Problem } from '../shared/problem.ts'
import type { RuleSettings } from '../subtitles/severity.ts'
import { type Entry, entriesOf, isRefusedKey, type ManifestNode, nodeAt } from './document.ts'
import { compileGlob, type Glob, whyNoGlob } from './glob.ts'
import type { Manifest, ManifestVideo } from './manifest.ts'
import { problem, type Report } from './problem.ts'
import { readRoot } from './root.ts'
import type { ManifestShape, TemplateShape, UploadShape } from './shape.ts'
import { readShape } from './shape-problems.ts'
import { compileTemplate, DEFAULT_TEMPLATES, type Template, whyNoTemplate } from './templates.ts'
import { byTrack, readKey, readName, readTracks } from './tracks.ts'
import { comparableId, isUploadId } from './upload-id.ts'

/** Each video is asked for each of them. */
const MAX_REQUIRED = 200

/** Why a video's name is no part of a path; null where it is one. */
function whyNoVideo(video: string): Pick<Problem, 'message' | 'hint'> | null {
  const tidy = video
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/')
  if (/\p{Cc}/u.test(video)) {
    return { message: 'The name of a video cannot have control characters.', hint: null }
  }
  if (video.split('/').includes('..')) {
    const message = "A video lies below the manifest's root, so `..` cannot be part of its name."
    return { message, hint: null }
  }
  if (tidy === video && video !== '') return null
  const message = `\`${video}\` cannot be part of a path below the manifest's root.`
  return { message, hint: tidy === '' ? null : `Write \`${tidy}\`.` }
}

/** Whether a text can stand under `uploads` as the name of a video. */
export function isVideoName(text: string): boolean {
  return whyNoVideo(text) === null && !isRefusedKey(text)
}

/** What to write for an upload id that is none: often it is an address, which may hold the id. */
function uploadIdHint(text: string): string {
  const page = 'the last part of the address of its page in the Media Area of DatoCMS is the id'
  if (/^https?:\/\/([^/]*\.)?(datocms-assets\.com|mux\.com)(\/|$)/i.test(text)) {
    return `This is the address of the file, which does not have the id: open the asset, ${page}.`
  }
  if (/^https?:\/\/[^/]*\/([^?#]*\/)?editor(\/|$)/i.test(text)) {
    return `This is the address of a record, not of an asset: open the asset, ${page}.`
  }
  const segments = text.replace(/[?#].*/, '').split('/')
  const id = segments.findLast(
    (segment, at) =>
      isUploadId(segment) && at > 0 && (segment.length === 22 || segments[at - 1] === 'assets'),
  )
  return id
    ? `Write only the id in it: \`${id}\`.`
    : "Copy the id from the asset's page in DatoCMS: 22 letters, digits, `-` and `_`, or a number."
}

function readUploads(
  uploads: readonly Entry<UploadShape>[],
  report: Report,
): ReadonlyMap<string, ManifestVideo> {
  const videos = new Map<string, ManifestVideo>()
  const owners = new Map<string, { readonly video: string; readonly line: number }>()
  for (const upload of uploads) {
    const { key: video, keyAt, value } = upload
    const wrong = whyNoVideo(video)
    if (wrong) report(problem('manifest/video', { ...keyAt, ...wrong }))
    const isMap = typeof value === 'object'
    const settings = entriesOf(isMap ? value.tracks : undefined, nodeAt(upload, ['tracks']))
    const tracks = readTracks(settings, report)
    if ((isMap ? value.id : value) === undefined) continue
    // The text of a number has every digit.
    const { text, at } = nodeAt(upload, ['id'])
    if (!isUploadId(text)) {
      const message = `\`${text}\` cannot be the id of an upload.`
      report(problem('manifest/upload-id', { ...at, message, hint: uploadIdHint(text) }))
      continue
    }
    const owner = owners.get(comparableId(text))
    if (owner) {
      const message = `\`${video}\` has the upload id of \`${owner.video}\` (line ${owner.line}).`
      const hint = 'Give each video its own upload.'
      report(problem('manifest/duplicate-id', { ...at, message, hint }))
    }
    owners.set(comparableId(text), { video, line: keyAt.line })
    videos.set(video, { video, uploadId: text, idAt: at, tracks, ...keyAt })
  }
  return videos
}

function readTemplates(
  paths: readonly Entry<TemplateShape>[],
  report: Report,
): readonly Template[] {
  const templates = new Map<string, Template>()
  for (const entry of paths) {
    const { value } = entry
    const { path: source, language } = typeof value === 'object' ? value : { path: value }
    const locale =
      language === undefined ? null : readKey(language, nodeAt(entry, ['language']).at, report)
    if (source === undefined) continue
    const wrong = whyNoTemplate(source, language !== undefined)
    const refuse = (message: string, hint: string): void =>
      report(problem('manifest/template', { ...nodeAt(entry, ['path']).at, message, hint }))
    if (wrong) refuse(wrong, templateHint(source))
    else if (templates.has(source)) refuse(`\`${source}\` stands twice.`, 'Keep one of them.')
    else templates.set(source, compileTemplate(source, locale))
  }
  return [...templates.values()]
}

/** What to write for a text that is no template: what it means as it stands, where it only lacks the language. */
function templateHint(source: string): string {
  return whyNoTemplate(source, true) === null
    ? `Say which track it means, such as \`{ path: "${source}", language: en }\`.`
    : `Such as \`${DEFAULT_TEMPLATES[0]}\`.`
}

function readIgnore(globs: readonly Entry<string>[], report: Report): readonly Glob[] {
  return globs.flatMap(({ value, at }) => {
    if (value === undefined) return []
    const wrong = whyNoGlob(value)
    if (wrong) report(problem('manifest/ignore', { ...at, ...wrong }))
    return wrong ? [] : compileGlob(value)
  })
}

function readWords(languages: readonly Entry<string>[], report: Report): Map<string, Locale> {
  const words = new Map<string, Locale>()
  for (const { key, value, at, keyAt } of languages) {
    const word = key.toLowerCase()
    if (word === '' || word.includes('/')) {
      const message = `\`${key}\` cannot be part of a file's name.`
      report(problem('manifest/language', { ...keyAt, message }))
    }
    if (words.has(word)) {
      const message = `\`${key}\` stands twice; upper and lower case are the same here.`
      const hint = 'Keep one of them.'
      report(problem('manifest/duplicate-key', { ...keyAt, message, hint }))
    }
    const locale = value === undefined ? null : readKey(value, at, report)
    if (locale) words.set(word, locale)
  }
  return words
}

function readRequired(
  tags: readonly Entry<string>[],
  at: Place,
  report: Report,
): ReadonlyMap<string, Place> {
  const required = new Map<string, Place>()
  if (tags.length > MAX_REQUIRED) {
    const message = `\`required\` has more than ${MAX_REQUIRED} languages, and no video has so many.`
    const hint = 'Name those that every video must have.'
    report(problem('manifest/language', { ...at, message, hint }))
  }
  for (const { value, at } of tags.slice(0, MAX_REQUIRED)) {
    const locale = value === undefined ? null : readKey(value, at, report)
    if (!locale) continue
    const track = trackKey(locale.language, locale.closedCaptions)
    if (!required.has(track)) required.set(track, at)
  }
  return required
}

function readSource(text: string, at: Place, report: Report): string | null {
  const locale = readKey(text, at, report)
  return locale && trackKey(locale.language, locale.closedCaptions)
}

/**
 * Reads what a manifest says; what cannot be is reported, and left out. `folder` is its own, and it may name no video
 * where it `mayBeEmpty`.
 */
export function readContents(
  document: ManifestNode,
  {
    folder,
    mayBeEmpty,
    report,
  }: { readonly folder: string; readonly mayBeEmpty: boolean; readonly report: Report },
): Omit<Manifest, 'file'> {
  const shape = readShape(document, { mayBeEmpty, report })
  const node = (key: keyof ManifestShape): ManifestNode => nodeAt(document, [key])
  const videos = readUploads(entriesOf(shape.uploads, node('uploads')), report)
  const words = readWords(entriesOf(shape.languages, node('languages')), report)
  const names = byTrack(entriesOf(shape.names, node('names')), report, ({ value, at }) =>
    readName(value, at, report),
  )
  const tags = entriesOf(shape.required, node('required'))
  const required = readRequired(tags, node('required').at, report)
  const source =
    shape.source === undefined ? null : readSource(shape.source, node('source').at, report)
  const tracks = [...videos.values()].flatMap((video) => [...video.tracks.keys()])
  const templates = shape.paths
    ? readTemplates(entriesOf(shape.paths, node('paths')), report)
    : DEFAULT_TEMPLATES.map((source) => compileTemplate(source))
  const mentioned = new Set([
    ...[...names.keys(), ...required.keys(), ...(source === null ? [] : [source]), ...tracks].map(
      (track) => track.replace(/\.sdh$/, ''),
    ),
    ...Array.from(words.values(), ({ language }) => language),
    ...templates.flatMap(({ locale }) => locale?.language ?? []),
  ])
  const root = readRoot(shape.root, { folder, at: node('root').at, report })
  const ignore = readIgnore(entriesOf(shape.ignore, node('ignore')), report)
  const rules: RuleSettings = { ...shape.rules }
  return { root, ignore, videos, templates, words, mentioned, names, required, source, rules }
}
