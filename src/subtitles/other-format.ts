export const RTF = 'an RTF file'

/** What a file holds that is neither WebVTT nor SubRip, by the way it starts. */
const FORMATS: readonly (readonly [start: RegExp, name: string])[] = [
  [/^\[Script Info\]/i, 'a SubStation Alpha file (ASS, SSA)'],
  [/^<SAMI/i, 'a SAMI file'],
  [/^(?:<\?xml[^>]*>\s*)?<(?:\w+:)?tt[\s:>]/i, 'a TTML file'],
  [/^<(?:!doctype|html)/i, 'a web page'],
  [/^\{\d+\}\{\d+\}/, 'a MicroDVD file'],
  [/^[[{]\s*["{[\]}]/, 'JSON'],
  [/^\d+:\d\d:\d\d\.\d{3},\d+:\d\d:\d\d\.\d{3}$/m, 'an SBV file (YouTube)'],
  [/^\{\\rtf/, RTF],
]

/** The name of such a format, with its article; null where the start is that of none. Lines end in `\n`. */
export function otherFormat(text: string): string | null {
  const start = text.slice(0, 2000).trimStart()
  return FORMATS.find(([pattern]) => pattern.test(start))?.[1] ?? null
}
