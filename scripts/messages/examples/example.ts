/** A workspace that breaks a rule. */
export interface Example {
  /** The manifest; its folder is `subtitles`. */
  readonly manifest: string
  /** By path below `subtitles`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** What an earlier commit has below `subtitles`, where history is the matter. */
  readonly earlier?: Readonly<Record<string, string>>
  /** Links below `subtitles`, by path. */
  readonly links?: Readonly<Record<string, string>>
  /** Milliseconds: how long the videos are, where DatoCMS was asked. */
  readonly durationMs?: number
}

export const intro = 'uploads:\n  intro: "60412398"\n'
export const times = '00:00:01.000 --> 00:00:02.000'
export const hello = `${times}\nHello.`

/** One file of the video `intro`. */
export function one(name: string, content: string | Uint8Array, more = ''): Example {
  return { manifest: `${intro}${more}`, files: { [`intro/${name}`]: content } }
}

/** A WebVTT file below its first line. */
export const vtt = (...blocks: readonly string[]) =>
  one('en.vtt', `WEBVTT\n\n${blocks.join('\n\n')}\n`)

/** A SubRip file. */
export const srt = (...blocks: readonly string[]) => one('en.srt', `${blocks.join('\n\n')}\n`)
