/** A cue as it stands in a file; its text is that of WebVTT. */
export interface PlainCue {
  readonly kind: 'cue'
  /** Empty where it has none. */
  readonly id: string
  /** Milliseconds. */
  readonly start: number
  readonly end: number
  readonly settings: string
  readonly text: string
}

/** A comment, a style sheet or a region. */
interface PlainBlock {
  readonly kind: 'NOTE' | 'STYLE' | 'REGION'
  readonly text: string
}

/** What a file holds, in its order. */
export interface Captions {
  /** The first line, and those below it without a blank line between. */
  readonly header: string
  readonly blocks: readonly (PlainCue | PlainBlock)[]
}

/** What becomes of a text of SubRip on its way to WebVTT. */
export type FromSubRip = (text: string) => Pick<PlainCue, 'text' | 'settings'>

/**
 * Reads WebVTT or SubRip as roughly as a video service might.
 * Kept apart from the project's own parsers on purpose: a mistake of theirs must not be repeated here.
 */
export function readCaptions(
  source: string,
  fromSubRip: FromSubRip,
): Captions | { readonly error: string } {
  const isVtt = isWebVtt(source)
  const [first = '', ...rest] = source
    .replaceAll('\0', '\uFFFD')
    .split(/\r\n|\r|\n/)
    .join('\n')
    .split(/\n(?:[ \t]*\n)+/)
    .map((block) => block.replace(/^\n+|\n+$/g, ''))
  const written = (isVtt ? rest : [first, ...rest]).filter((block) => block !== '')
  const blocks: Captions['blocks'][number][] = []
  for (const text of written) {
    const [, kind] = (isVtt && /^(NOTE|STYLE|REGION)(?=[ \t\n]|$)/.exec(text)) || []
    const block = kind ? { kind: kind as PlainBlock['kind'], text } : readCue(text, isVtt)
    if (block === null) {
      return { error: `The text track could not be parsed near "${text.slice(0, 40)}"` }
    }
    blocks.push(block.kind === 'cue' && !isVtt ? { ...block, ...fromSubRip(block.text) } : block)
  }
  if (blocks.length === 0 && !isVtt) return { error: 'The text track has no cues' }
  return { header: isVtt ? first : 'WEBVTT', blocks }
}

export function isWebVtt(source: string): boolean {
  return /^WEBVTT(?=[ \t\r\n]|$)/.test(source)
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
  return {
    kind: 'cue',
    id: isVtt && at === 1 ? (lines[0] ?? '') : '',
    start,
    end,
    settings: isVtt ? (timing[3] ?? '') : '',
    text: lines.slice(at + 1).join('\n'),
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

export function cuesOf({ blocks }: Captions): readonly PlainCue[] {
  return blocks.filter((block) => block.kind === 'cue')
}

/** WebVTT, with hours only where there are some unless they are always wanted. */
export function writeWebVtt(
  { header, blocks }: Captions,
  { hours = 'needed' }: { readonly hours?: 'needed' | 'always' } = {},
): string {
  const written = blocks.map((block) =>
    block.kind === 'cue' ? writeCue(block, hours) : `${block.text}\n`,
  )
  return [`${header}\n`, ...written].join('\n')
}

function writeCue({ id, start, end, settings, text }: PlainCue, hours: 'needed' | 'always') {
  const timing = `${writeTime(start, hours)} --> ${writeTime(end, hours)}`
  return `${id && `${id}\n`}${timing}${settings && ` ${settings}`}\n${text}${text && '\n'}`
}

/** SubRip, as text that begins with a number. */
export function writeSubRip(captions: Captions): string {
  const time = (ms: number): string => writeTime(ms, 'always').replace('.', ',')
  return cuesOf(captions)
    .map(({ start, end, text }, at) => `${at + 1}\n${time(start)} --> ${time(end)}\n${text}\n`)
    .join('\n')
}

function writeTime(ms: number, hours: 'needed' | 'always'): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const hour = hours === 'always' || ms >= 3_600_000 ? `${two(ms / 3_600_000)}:` : ''
  return `${hour}${two((ms / 60_000) % 60)}:${two((ms / 1000) % 60)}.${String(ms % 1000).padStart(3, '0')}`
}
