import type { Locale } from '../language/locale.ts'
import { trackKey } from '../language/track-key.ts'
import { rules } from '../subtitles/rules.ts'
import { presets, type RuleSettings, ruleSeverities } from '../subtitles/severity.ts'
import { child, entries, items, type ManifestNode, textOf } from './document.ts'
import type { ManifestContents, ManifestVideo } from './manifest.ts'
import type { Complain } from './problem.ts'
import { compileTemplate, DEFAULT_TEMPLATES, type Template, templateFault } from './templates.ts'
import { byTrack, readKey, readName, readTracks } from './tracks.ts'
import { comparableId, isUploadId } from './upload-id.ts'

/** Each video is asked for each of them, and a problem names all that it lacks. */
const MAX_REQUIRED = 200

/** What is wrong with a video's name as part of a path, or null. */
function videoFault(
  video: string,
): { readonly message: string; readonly hint: string | null } | null {
  const tidy = video
    .replaceAll('\\', '/')
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.')
    .join('/')
  if (/\p{Cc}/u.test(video)) {
    return { message: 'The name of a video cannot have control characters.', hint: null }
  }
  if (video.split('/').includes('..')) {
    return {
      message: "A video lies below the manifest's folder, so `..` cannot be part of its name.",
      hint: null,
    }
  }
  if (tidy === video && video !== '') return null
  const message = `\`${video}\` cannot be part of a path below the manifest's folder.`
  return { message, hint: tidy === '' ? null : `Write \`${tidy}\`.` }
}

/** What to write for an upload id that is none: often it is the address of the asset's page. */
function uploadIdHint(text: string): string {
  const segments = text.replace(/[?#].*/, '').split('/')
  const last = (segments.length > 1 && segments.findLast((segment) => segment !== '')) || ''
  return isUploadId(last)
    ? `Write only its last part: \`${last}\`.`
    : "Copy the id from the asset's page in DatoCMS: 22 letters, digits, `-` and `_`, or a number."
}

function readUploads(root: ManifestNode, complain: Complain): ReadonlyMap<string, ManifestVideo> {
  const videos = new Map<string, ManifestVideo>()
  const owners = new Map<string, { readonly video: string; readonly line: number }>()
  const uploads = child(root, 'uploads')
  if (uploads?.kind === 'map' && uploads.entries.length === 0) {
    const hint = 'Name a video and the id of its upload.'
    complain('manifest/empty', uploads.at, '`uploads` is empty.', hint)
  }
  for (const { key: video, keyAt, value } of entries(uploads)) {
    const fault = videoFault(video)
    if (fault) complain('manifest/video', keyAt, fault.message, fault.hint)
    const id = value.kind === 'map' ? child(value, 'id') : value
    const tracks = readTracks(child(value, 'tracks'), complain)
    if (id?.kind !== 'scalar' || (id.plain && /^(|~|null|true|false)$/i.test(id.text))) continue
    if (!isUploadId(id.text)) {
      const message = `\`${id.text}\` cannot be the id of an upload.`
      complain('manifest/upload-id', id.at, message, uploadIdHint(id.text))
      continue
    }
    const owner = owners.get(comparableId(id.text))
    if (owner) {
      const message = `\`${video}\` has the upload id of \`${owner.video}\` (line ${owner.line}).`
      complain('manifest/duplicate-id', id.at, message, 'Give each video its own upload.')
    }
    owners.set(comparableId(id.text), { video, line: keyAt.line })
    videos.set(video, { video, uploadId: id.text, idAt: id.at, tracks, ...keyAt })
  }
  return videos
}

function readTemplates(node: ManifestNode | undefined, complain: Complain): readonly Template[] {
  if (!node) return DEFAULT_TEMPLATES.map(compileTemplate)
  if (node.kind === 'list' && node.items.length === 0) {
    complain('manifest/empty', node.at, '`paths` is empty.', 'Leave it out to use the default.')
  }
  const templates = new Map<string, Template>()
  for (const item of items(node)) {
    const source = textOf(item)
    if (source === null) continue
    const fault = templateFault(source)
    if (fault) complain('manifest/template', item.at, fault, `Such as \`${DEFAULT_TEMPLATES[0]}\`.`)
    else if (templates.has(source)) {
      complain('manifest/template', item.at, `\`${source}\` stands twice.`, 'Keep one of them.')
    } else templates.set(source, compileTemplate(source))
  }
  return [...templates.values()]
}

function readWords(node: ManifestNode | undefined, complain: Complain): Map<string, Locale> {
  const words = new Map<string, Locale>()
  for (const { key, keyAt, value } of entries(node)) {
    const word = key.toLowerCase()
    if (word === '' || word.includes('/')) {
      complain('manifest/language', keyAt, `\`${key}\` cannot be part of a file's name.`)
    }
    if (words.has(word)) {
      complain(
        'manifest/duplicate-key',
        keyAt,
        `\`${key}\` stands twice; upper and lower case are the same here.`,
        'Keep one of them.',
      )
    }
    const text = textOf(value)
    const locale = text === null ? null : readKey(text, value.at, complain)
    if (locale) words.set(word, locale)
  }
  return words
}

function readRequired(node: ManifestNode | undefined, complain: Complain): readonly string[] {
  const required = new Set<string>()
  const wanted = items(node)
  if (node && wanted.length > MAX_REQUIRED) {
    const message = `\`required\` has more than ${MAX_REQUIRED} languages, and no video has so many.`
    complain('manifest/language', node.at, message, 'Name those that every video must have.')
  }
  for (const item of wanted.slice(0, MAX_REQUIRED)) {
    const text = textOf(item)
    const locale = text === null ? null : readKey(text, item.at, complain)
    if (locale) required.add(trackKey(locale.language, locale.closedCaptions))
  }
  return [...required]
}

function readRules(node: ManifestNode | undefined): RuleSettings {
  const settings = new Map<string, (typeof ruleSeverities)[number]>()
  for (const name of [...Object.keys(rules), ...Object.keys(presets)]) {
    const text = textOf(child(node, name))
    const severity = ruleSeverities.find((known) => known === text)
    if (severity) settings.set(name, severity)
  }
  return Object.fromEntries(settings)
}

/** Reads what the values of a manifest say, complaining about each that cannot be. Other shapes are skipped. */
export function readContents(root: ManifestNode, complain: Complain): ManifestContents {
  const videos = readUploads(root, complain)
  const words = readWords(child(root, 'languages'), complain)
  const names = byTrack(child(root, 'names'), complain, (value) => readName(value, complain))
  const required = readRequired(child(root, 'required'), complain)
  const mentioned = new Set<string>()
  for (const key of [...names.keys(), ...required]) mentioned.add(key.replace(/\.sdh$/, ''))
  for (const { tracks } of videos.values()) {
    for (const key of tracks.keys()) mentioned.add(key.replace(/\.sdh$/, ''))
  }
  for (const { language } of words.values()) mentioned.add(language)
  return {
    videos,
    templates: readTemplates(child(root, 'paths'), complain),
    words,
    mentioned,
    names,
    required,
    rules: readRules(child(root, 'rules')),
  }
}
