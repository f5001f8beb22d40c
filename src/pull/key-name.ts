import { Buffer } from 'node:buffer'
import { isIgnoredName } from '../files/entries.ts'
import { withoutVideoEnding } from '../files/video-ending.ts'
import { isVideoName } from '../manifest/contents.ts'
import { isDeviceName } from '../shared/device-name.ts'
import { lazy } from '../shared/lazy.ts'
import { nfc } from '../shared/nfc.ts'

/**
 * UTF-8 bytes. With `.zh-Hant-TW.sdh.vtt` it is far below the 255 that a name may have on Linux, macOS and Windows, and
 * leaves half of the 260 UTF-16 code units that a path may have on Windows.
 */
const mostBytes = 120

/** What no name may have on Windows, or cannot be seen. U+FFFD stands for bytes that are no UTF-8. */
const forbidden = /[<>:"/\\|?*\p{C}\p{Default_Ignorable_Code_Point}\u2800\uFFFD]+/gu
const forbiddenWithin = /(?<=[\p{L}\p{M}\p{N}])[<>:"/\\|?*]+(?=[\p{L}\p{N}])/gu
const blanks = /[\t\n\v\f\r\p{Z}]+/gu
/** A short name of `.git` on Windows, which git checks out nowhere. */
const shortOfGit = /^git~\d+$/i

/**
 * The name of a video file as a key of the manifest: without its ending, and as a folder may be named on Linux, macOS
 * and Windows. In NFC; empty where nothing of the name is left.
 */
export function nameOfFile(filename: string): string {
  return safeName(withoutVideoEnding(filename))
}

/** A text as a folder may be named on Linux, macOS and Windows, and a video in the manifest; empty where nothing is left. */
export function safeName(text: string): string {
  const name = nfc(
    nfc(text)
      .replace(blanks, ' ')
      .replace(forbiddenWithin, '-')
      .replace(forbidden, '')
      .replace(/ {2,}/g, ' ')
      .replace(/^[ .~\p{M}-]+/u, ''),
  )
  const free = (isReserved(name) ? `video-${name}` : name).replace(/\.(vtt|srt)$/i, '-$1')
  const short = cut(free, mostBytes)
  return short === text ? short : safeName(short)
}

/** A safe name with a number behind it, as short as others. */
export function numberedName(name: string, number: number): string {
  const suffix = `-${number}`
  return `${cut(name, mostBytes - suffix.length)}${suffix}`
}

function isReserved(name: string): boolean {
  if (name === '') return false
  const isTaken = isDeviceName(name) || shortOfGit.test(name) || isIgnoredName(name.toLowerCase())
  return isTaken || !isVideoName(name)
}

const segmenter = lazy(() => new Intl.Segmenter())

/** The first characters of a text, which neither a dot nor a blank ends. `most` UTF-8 bytes. */
function cut(text: string, most: number): string {
  return beginning(text, most).replace(/[ .]+$/, '')
}

function beginning(text: string, most: number): string {
  if (Buffer.byteLength(text) <= most) return text
  let bytes = 0
  for (const { segment, index } of segmenter().segment(text)) {
    bytes += Buffer.byteLength(segment)
    if (bytes > most) return text.slice(0, index)
  }
  return text
}
