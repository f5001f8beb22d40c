import { isWebVtt, readCaptions, writeWebVtt } from './captions.ts'
import { plainSubRip } from './sub-rip.ts'
import { type TextWay, type TextWayName, textWays } from './text-ways.ts'

/** What became of a delivered file: WebVTT, or why it is refused. */
export type Conversion = { readonly vtt: string } | { readonly error: string }

export interface ConvertOptions {
  readonly text: TextWayName
  /** Milliseconds that the video lasts; null where nobody says. */
  readonly durationMs?: number | null
}

/** Reads SRT or WebVTT, refuses what is neither, and gives the text that Mux hands back. */
export function convertToWebVtt(
  bytes: Uint8Array,
  { text, durationMs = null }: ConvertOptions,
): Conversion {
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { error: 'The text track could not be decoded as UTF-8' }
  }
  const way: TextWay = textWays[text]
  const captions = readCaptions(source, way.fromSubRip ?? plainSubRip)
  if ('error' in captions) return captions
  const isUntouched = isWebVtt(source) && !way.change && !way.write
  const vtt = isUntouched
    ? source
    : (way.write ?? writeWebVtt)(way.change?.(captions, durationMs) ?? captions)
  return { vtt: way.finish?.(vtt) ?? vtt }
}
