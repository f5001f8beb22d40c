import { isMap } from 'yaml'
import { readTrackKey } from '../../language/locale.ts'
import { trackKey } from '../../language/track-key.ts'
import { parseYaml } from '../document.ts'
import type { Manifest } from '../manifest.ts'
import { parseManifest } from '../parse.ts'
import {
  type ManifestAdditions,
  missingIn,
  namesByVideo,
  type TrackNames,
  trackEntries,
  tracksEntry,
  videoEntry,
} from './additions.ts'
import { blockLines, type Entry, jsonFlow, yamlFlow } from './entry.ts'
import { addBelow, addEntries, insertPieces, type Piece, type Style, wrapId } from './insert.ts'
import { columnOf, indentationOf } from './lines.ts'
import { prove } from './proof.ts'
import { isMapEntry, type MapEntry, type SourceEntry, type SourceMap, sourceMap } from './source.ts'

const isJson = (file: string): boolean => /\.json$/i.test(file)

/**
 * The text of a manifest with additions; the same text where it has them all. What stands there stays as it is, byte
 * for byte: text is only inserted, written as its neighbours are. Without a `text` it is a new manifest. `file` is its
 * path relative to the workspace; `.json` has JSON.
 *
 * @throws {Error} where the text has mistakes, or cannot be added to without harm; the message has what to write.
 */
export function addToManifest(
  text: string | null,
  file: string,
  additions: ManifestAdditions,
): string {
  if (text === null) {
    const all = missingIn(new Map(), additions)
    const created = newText(file, all)
    prove(created, file, { before: null, additions: all })
    return created
  }
  const before = read(text, file)
  const missing = missingIn(before.videos, additions)
  if (missing.videos.length + missing.names.length === 0) return text
  const mark = /^\uFEFF?/.exec(text)?.[0] ?? ''
  const extended = mark + extend(text.slice(mark.length), file, missing)
  prove(extended, file, { before, additions: missing })
  return extended
}

function read(text: string, file: string): Manifest {
  const parsed = parseManifest(text, file, { mayBeEmpty: true })
  if (parsed.kind === 'manifest') return parsed.manifest
  throw new Error(
    `The manifest \`${file}\` has mistakes, so nothing is added to it. Run \`mode: check\`, which lists them, and correct them.`,
  )
}

function newText(file: string, additions: ManifestAdditions): string {
  const entries = videoEntries(additions)
  if (!isJson(file)) {
    const lines = blockLines(entries, 2).map((line) => `  ${line}\n`)
    return `uploads:\n${lines.join('')}`
  }
  const { write } = jsonFlow({ gap: ' ', step: '  ', lineEnd: '\n' })
  const lines = entries.map((entry) => `    ${write(entry, '    ')}`)
  return `{\n  "uploads": {\n${lines.join(',\n')}\n  }\n}\n`
}

function extend(text: string, file: string, additions: ManifestAdditions): string {
  const { contents } = parseYaml(text, { keepsTokens: true })
  const root = isMap(contents) ? sourceMap(contents, text) : null
  const uploads = root?.entries.find(({ key }) => key === 'uploads')
  if (!root || !uploads) return beginUploads(text, file, { root, additions })
  if (!isMapEntry(uploads) || uploads.value.entries.length === 0) {
    return fillUploads(text, file, { uploads, additions })
  }
  const style = styleOf(text, file, uploads)
  const names = namesByVideo(additions)
  const pieces = uploads.value.entries.flatMap((video) => {
    const tracks = names.get(video.key)
    return tracks ? nameTracks(video, uploads.value.isFlow, { tracks, style }) : []
  })
  // Behind the last video, which may have got tracks.
  return insertPieces(text, [...pieces, ...addEntries(uploads, videoEntries(additions), style)])
}

/** Adds the key `uploads`, with its first videos, to a manifest that has other keys, or none. */
function beginUploads(
  text: string,
  file: string,
  { root, additions }: { readonly root: SourceMap | null; readonly additions: ManifestAdditions },
): string {
  const style = styleOf(text, file, null)
  if (!root) {
    const gap = text === '' || text.endsWith('\n') ? '' : style.lineEnd
    return text + gap + newText(file, additions).replaceAll('\n', style.lineEnd)
  }
  const uploads: Entry = ['uploads', Object.fromEntries(videoEntries(additions))]
  const owner = { key: '', start: root.start, colon: root.start, isInOneLine: true, value: root }
  return insertPieces(text, addEntries(owner, [uploads], style))
}

/** Puts the first videos below the key `uploads`. What says that there is none, such as `{}`, goes. */
function fillUploads(
  text: string,
  file: string,
  { uploads, additions }: { readonly uploads: SourceEntry; readonly additions: ManifestAdditions },
): string {
  const style = styleOf(text, file, null)
  const { value, colon } = uploads
  if (isJson(file) && isMapEntry(uploads)) {
    return insertPieces(text, addEntries(uploads, videoEntries(additions), style))
  }
  const bare = text.slice(0, colon + 1) + text.slice(Math.max(value.end, colon + 1))
  return insertPieces(bare, [addBelow(uploads, videoEntries(additions), { ...style, text: bare })])
}

function videoEntries(additions: ManifestAdditions): readonly Entry[] {
  const names = namesByVideo(additions)
  return additions.videos.map((one) => videoEntry(one, names.get(one.video)))
}

/** How a manifest is written. */
function styleOf(text: string, file: string, uploads: MapEntry | null): Style {
  const lineEnd = /\r?\n/.exec(text)?.[0] ?? '\n'
  const first = uploads?.value.entries[0]
  const isBlock = first !== undefined && !uploads?.value.isFlow
  const step = isBlock && uploads ? columnOf(first.start, text) - columnOf(uploads.start, text) : 2
  if (!isJson(file)) return { text, lineEnd, step, flow: yamlFlow }
  const gap = uploads && !/\s/.test(text.charAt(uploads.colon + 1)) ? '' : ' '
  const indentation = uploads && indentationOf(uploads.start, text)
  const flow = jsonFlow({ gap, step: indentation || '  ', lineEnd })
  return { text, lineEnd, step, flow }
}

/** Names tracks of a video that is there. */
function nameTracks(
  video: SourceEntry,
  isFlow: boolean,
  { tracks, style }: { readonly tracks: TrackNames; readonly style: Style },
): readonly Piece[] {
  if (!isMapEntry(video)) return wrapId({ video, isFlow }, tracksEntry(tracks), style)
  const settings = video.value.entries.find(({ key }) => key === 'tracks')
  if (!isMapEntry(settings)) return addEntries(video, [tracksEntry(tracks)], style)
  const known = new Map(settings.value.entries.map((track) => [canonicalKey(track.key), track]))
  const pieces = [...tracks].flatMap(([track, name]) => {
    const entry = known.get(track)
    return isMapEntry(entry) ? addEntries(entry, [['name', name]], style) : []
  })
  const added = trackEntries(tracks).filter(([track]) => !known.has(track))
  return [...pieces, ...addEntries(settings, added, style)]
}

/** `en.sdh` of `EN.cc`, as a person may write it. */
function canonicalKey(written: string): string {
  const reading = readTrackKey(written)
  if (reading.kind === 'none') return written
  return trackKey(reading.locale.language, reading.locale.closedCaptions)
}
