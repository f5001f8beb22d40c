/** What became of a delivered file: WebVTT, or why it is refused. */
export type Conversion = { readonly vtt: string } | { readonly error: string }

export interface ConvertOptions {
  /** Write the cues anew, as a converter does: no identifiers, no comments, no `00:` hours, in the order of time. */
  readonly reserialise: boolean
}

interface PlainCue {
  readonly start: number
  readonly end: number
  readonly settings: string
  readonly text: string
}

/**
 * Reads SRT or WebVTT as roughly as a video service might and gives WebVTT.
 * Kept apart from the project's own parsers on purpose: a mistake of theirs must not be repeated here.
 */
export function convertToWebVtt(bytes: Uint8Array, { reserialise }: ConvertOptions): Conversion {
  let source: string
  try {
    source = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return { error: 'The text track could not be decoded as UTF-8' }
  }
  const isVtt = /^WEBVTT(?=[ \t\r\n]|$)/.test(source)
  const blocks = source
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\r|\n/)
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
    .filter((block) => block !== '')
  const cues: PlainCue[] = []
  for (const block of isVtt ? blocks.slice(1) : blocks) {
    if (isVtt && /^(NOTE|STYLE|REGION)(?=[ \t\n]|$)/.test(block)) continue
    const cue = readCue(block, isVtt)
    if (cue === null) {
      return { error: `The text track could not be parsed near "${block.slice(0, 40)}"` }
    }
    cues.push(cue)
  }
  if (cues.length === 0 && !isVtt) return { error: 'The text track has no cues' }
  if (isVtt && !reserialise) return { vtt: source.replace(/^\uFEFF/, '') }
  const sorted = reserialise ? cues.toSorted((a, b) => a.start - b.start) : cues
  const written = sorted.map(
    ({ start, end, settings, text }) =>
      `${time(start)} --> ${time(end)}${settings && ` ${settings}`}\n${text}\n`,
  )
  return { vtt: ['WEBVTT\n', ...written].join('\n') }
}

function readCue(block: string, isVtt: boolean): PlainCue | null {
  const lines = block.split('\n')
  const at = lines.findIndex((line) => line.includes('-->'))
  const timing =
    /^\s*([\d:.,]+)\s*-->\s*([\d:.,]+)(?:\s+(.*?))?\s*$/.exec(lines[at] ?? '') ?? undefined
  if (timing === undefined || at > 1) return null
  const start = milliseconds(timing[1] ?? '')
  const end = milliseconds(timing[2] ?? '')
  if (start === null || end === null) return null
  const text = lines.slice(at + 1).join('\n')
  return {
    start,
    end,
    settings: isVtt ? (timing[3] ?? '') : '',
    text: isVtt ? text : fromSubRip(text),
  }
}

function milliseconds(written: string): number | null {
  const parts = /^(?:(\d+):)?(\d{1,2}):(\d{1,2})[.,](\d{1,3})$/.exec(written)
  if (parts === null) return null
  const [, hours = '0', minutes = '0', seconds = '0', fraction = '0'] = parts
  return (
    (Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000 +
    Number(fraction.padEnd(3, '0'))
  )
}

function fromSubRip(text: string): string {
  return text
    .replace(/\{\\[^}]*\}/g, '')
    .replace(/<\/?font[^>]*>/gi, '')
    .replace(/&(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replace(
      /<(\/?)([biu])>/gi,
      (_, slash: string, tag: string) => `<${slash}${tag.toLowerCase()}>`,
    )
    .replace(/<(?!\/?[biu]>)/g, '&lt;')
    .replaceAll('-->', '--&gt;')
}

function time(ms: number): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const hours = ms >= 3_600_000 ? `${two(ms / 3_600_000)}:` : ''
  return `${hours}${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}
