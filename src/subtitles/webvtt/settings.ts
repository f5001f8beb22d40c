import type { Region } from './region.ts'

/** Where and how a cue is shown (WebVTT § 3.1, "WebVTT cue"). */
export interface CueSettings {
  readonly vertical: '' | 'rl' | 'lr'
  /** A line number where `snapToLines`, else percent of the video's height. */
  readonly line: number | 'auto'
  readonly lineAlign: 'start' | 'center' | 'end'
  readonly snapToLines: boolean
  /** Percent of the video's width. */
  readonly position: number | 'auto'
  readonly positionAlign: 'auto' | 'line-left' | 'center' | 'line-right'
  /** Percent of the video's width. */
  readonly size: number
  readonly align: 'start' | 'center' | 'end' | 'left' | 'right'
  readonly region: Region | null
}

/** A part of a settings list, with its offset in the list. `value` is null where there is no usable colon. */
export interface Setting {
  readonly at: number
  readonly text: string
  readonly name: string
  readonly value: string | null
}

/** Splits a settings list on white space, and each part at its first colon. */
export function splitSettings(settings: string): readonly Setting[] {
  const parts: Setting[] = []
  for (const match of settings.matchAll(/[^\t\n\f\r ]+/g)) {
    const text = match[0]
    const colon = text.indexOf(':')
    const usable = colon > 0 && colon < text.length - 1
    const name = colon === -1 ? text : text.slice(0, colon)
    parts.push({ at: match.index, text, name, value: usable ? text.slice(colon + 1) : null })
  }
  return parts
}

/** What one value means; null where players ignore it. `line` alone needs no region table. */
export type ReadSetting = (value: string) => Partial<CueSettings> | null

/** How players read each setting but `region` (WebVTT § 6.3, "parse the WebVTT cue settings"). */
export const readers: Readonly<Record<string, ReadSetting>> = {
  vertical: (value) => (value === 'rl' || value === 'lr' ? { vertical: value } : null),
  line(value) {
    const [place = '', lineAlign, ...rest] = value.split(',')
    if (rest.length > 0) return null
    if (lineAlign !== undefined && !isOneOf(lineAlign, ['start', 'center', 'end'])) return null
    const snapToLines = !place.endsWith('%')
    const line = snapToLines ? readNumber(place) : readPercentage(place)
    return line === null ? null : { line, snapToLines, ...(lineAlign ? { lineAlign } : {}) }
  },
  position(value) {
    const [place = '', positionAlign, ...rest] = value.split(',')
    if (rest.length > 0) return null
    if (
      positionAlign !== undefined &&
      !isOneOf(positionAlign, ['line-left', 'center', 'line-right'])
    ) {
      return null
    }
    const position = readPercentage(place)
    return position === null ? null : { position, ...(positionAlign ? { positionAlign } : {}) }
  },
  size(value) {
    const size = readPercentage(value)
    return size === null ? null : { size }
  },
  align: (value) =>
    isOneOf(value, ['start', 'center', 'end', 'left', 'right']) ? { align: value } : null,
}

function isOneOf<T extends string>(value: string, values: readonly T[]): value is T {
  return values.some((one) => one === value)
}

/** `12.5%` as 12.5; null where it is no percentage from 0 to 100 (WebVTT § 4.1, "WebVTT percentage"). */
export function readPercentage(text: string): number | null {
  if (!/^\d+(?:\.\d+)?%$/.test(text)) return null
  const percentage = Number(text.slice(0, -1))
  return percentage <= 100 ? percentage : null
}

function readNumber(text: string): number | null {
  if (!/^-?\d+(?:\.\d+)?$/.test(text)) return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}
