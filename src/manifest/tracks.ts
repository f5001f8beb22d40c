import { type Locale, readTrackKey } from '../language/locale.ts'
import { tagOfName } from '../language/name-tags.ts'
import { comparableName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import { nfc } from '../shared/nfc.ts'
import type { Place } from '../shared/problem.ts'
import { type Entry, nodeAt } from './document.ts'
import type { ManifestVideo, TrackSettings } from './manifest.ts'
import { problem, type Report } from './problem.ts'
import type { TrackShape } from './shape.ts'

/** Longest track name, in UTF-16 code units: more than any menu shows. */
const MAX_NAME = 255
const leaveOut = 'Write another one, or leave it out: a track is then named after its language.'

/** A language tag of the manifest, or null where it is none: that is reported. */
export function readKey(text: string, at: Place, report: Report): Locale | null {
  const reading = readTrackKey(text)
  if (reading.kind === 'locale') return reading.locale
  const { rule, message } = reading.problem
  const named = tagOfName(text)
  const words = rule === 'locale/no-language' ? `\`${text}\` is no language tag.` : message
  const hint = named ? `Write \`${named}\`.` : 'Write a tag such as `en`, `pt-BR` or `en.sdh`.'
  report(problem('manifest/language', { ...at, message: words, hint }))
  return null
}

/** What `read` makes of the entries, by track key; a key that stands twice in other words is an error. */
export function byTrack<T, Content>(
  entries: readonly Entry<T>[],
  report: Report,
  read: (entry: Entry<T>) => Content | null,
): Map<string, Content> {
  const found = new Map<string, Content>()
  for (const entry of entries) {
    const { key, keyAt } = entry
    const locale = readKey(key, keyAt, report)
    const content = read(entry)
    if (!locale || content === null) continue
    const track = trackKey(locale.language, locale.closedCaptions)
    if (found.has(track)) {
      const message = `\`${key}\` means \`${track}\`, which stands here already.`
      report(problem('manifest/duplicate-key', { ...keyAt, message, hint: 'Keep one of them.' }))
    }
    found.set(track, content)
  }
  return found
}

function whyNoName(name: string): string | null {
  if (name === '') return 'A track name cannot be empty.'
  if (name.length > MAX_NAME) return `A track name can have ${MAX_NAME} characters.`
  return /\p{Cc}/u.test(name) ? 'A track name cannot have line breaks or control characters.' : null
}

/** Whether a manifest can name a track so. */
export function canBeName(name: string): boolean {
  return whyNoName(nfc(name).trim()) === null
}

/** A track name, in NFC and trimmed; null where there is none. */
export function readName(text: string | undefined, at: Place, report: Report): string | null {
  if (text === undefined) return null
  const name = nfc(text).trim()
  const message = whyNoName(name)
  if (message !== null) report(problem('manifest/name', { ...at, message, hint: leaveOut }))
  return name
}

/** The settings of single tracks of a video. */
export function readTracks(
  entries: readonly Entry<TrackShape>[],
  report: Report,
): ManifestVideo['tracks'] {
  const names = new Map<string, string>()
  return byTrack(entries, report, (entry): TrackSettings => {
    const { value } = entry
    const { at } = nodeAt(entry, ['name'])
    const name = readName(value?.name, at, report)
    const same = name !== null && names.get(comparableName(name))
    if (same) {
      const message = `“${same}” is the name of another track of this video.`
      report(problem('manifest/name', { ...at, message, hint: 'Write another one.' }))
    }
    if (name !== null) names.set(comparableName(name), name)
    return { name, closedCaptions: value?.['closed-captions'] ?? null }
  })
}
