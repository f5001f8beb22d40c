import { codeOfName } from '../language/hints.ts'
import { type Locale, readTrackKey } from '../language/locale.ts'
import { comparableName } from '../language/names.ts'
import { trackKey } from '../language/track-key.ts'
import { nfc } from '../shared/nfc.ts'
import { child, entries, type ManifestNode, textOf } from './document.ts'
import type { ManifestVideo, TrackSettings } from './manifest.ts'
import type { Complain, Position } from './problem.ts'

/** Longest track name, in UTF-16 code units: more than any menu shows. */
const MAX_NAME = 255
const leaveOut = 'Write another one, or leave it out: a track is then named after its language.'

/** A language tag of the manifest, or null with a complaint. */
export function readKey(text: string, at: Position, complain: Complain): Locale | null {
  const reading = readTrackKey(text)
  if (reading.kind === 'locale') return reading.locale
  const { rule, message } = reading.problem
  const named = codeOfName(text)
  const words = rule === 'locale/no-language' ? `\`${text}\` is no language tag.` : message
  const hint = named ? `Write \`${named}\`.` : 'Write a tag such as `en`, `pt-BR` or `en.sdh`.'
  complain('manifest/language', at, words, hint)
  return null
}

/** The entries of a map by track key, each with its value; a key that stands twice in other words is an error. */
export function byTrack<T>(
  node: ManifestNode | undefined,
  complain: Complain,
  read: (value: ManifestNode, at: Position) => T | null,
): Map<string, T> {
  const found = new Map<string, T>()
  for (const { key, keyAt, value } of entries(node)) {
    const locale = readKey(key, keyAt, complain)
    const content = read(value, keyAt)
    if (!locale || content === null) continue
    const track = trackKey(locale.language, locale.closedCaptions)
    if (found.has(track)) {
      complain(
        'manifest/duplicate-key',
        keyAt,
        `\`${key}\` means \`${track}\`, which stands here already.`,
        'Keep one of them.',
      )
    }
    found.set(track, content)
  }
  return found
}

/** A track name, in NFC and trimmed; null where the node is no text. */
export function readName(node: ManifestNode | undefined, complain: Complain): string | null {
  const text = textOf(node)
  if (text === null || !node) return null
  const name = nfc(text).trim()
  if (name === '') complain('manifest/name', node.at, 'A track name cannot be empty.', leaveOut)
  else if (name.length > MAX_NAME) {
    complain('manifest/name', node.at, `A track name can have ${MAX_NAME} characters.`, leaveOut)
  } else if (/\p{Cc}/u.test(name)) {
    complain(
      'manifest/name',
      node.at,
      'A track name cannot have line breaks or control characters.',
      leaveOut,
    )
  }
  return name
}

/** The settings of single tracks below a video. */
export function readTracks(
  node: ManifestNode | undefined,
  complain: Complain,
): ManifestVideo['tracks'] {
  const names = new Map<string, string>()
  return byTrack(node, complain, (value): TrackSettings => {
    const captions = child(value, 'closed-captions')
    const text = captions?.kind === 'scalar' ? captions.text.toLowerCase() : null
    const name = readName(child(value, 'name'), complain)
    if (name !== null) {
      const same = names.get(comparableName(name))
      const nameAt = child(value, 'name')?.at ?? value.at
      if (same)
        complain(
          'manifest/name',
          nameAt,
          `“${same}” is the name of another track of this video.`,
          'Write another one.',
        )
      names.set(comparableName(name), name)
    }
    return { name, closedCaptions: text === null ? null : text === 'true' }
  })
}
