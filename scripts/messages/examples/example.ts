/** A workspace that breaks a rule. The messages in docs/messages.md are what the action says of it. */
export interface MessageExample {
  /** The manifest; its folder is `subtitles`. */
  readonly manifest: string
  /** By path below `subtitles`. */
  readonly files: Readonly<Record<string, string | Uint8Array>>
  /** Links below `subtitles`, by path. */
  readonly links?: Readonly<Record<string, string>>
  /** The input `files`. */
  readonly patterns?: readonly string[]
  /** Named pipes. */
  readonly pipes?: readonly string[]
}

/** By rule. */
export type Examples = Readonly<Record<string, readonly MessageExample[]>>

export const intro = 'uploads:\n  intro: "60412398"\n'
export const times = '00:00:01.000 --> 00:00:02.000'
export const commas = times.replaceAll('.', ',')

/** One file of the video `intro`. */
export function one(name: string, content: string | Uint8Array, more = ''): MessageExample {
  return { manifest: `${intro}${more}`, files: { [`intro/${name}`]: content } }
}

/** A WebVTT file below its first line. */
export const vtt = (...blocks: readonly string[]) =>
  one('en.vtt', `WEBVTT\n\n${blocks.join('\n\n')}\n`)

/** A WebVTT file with a cue for each text. */
export const cues = (...texts: readonly string[]) =>
  vtt(...texts.map((text, at) => `00:0${at}:01.000 --> 00:0${at}:09.000\n${text}`))

/** A SubRip file, as it is. */
export const srt = (...blocks: readonly string[]) => one('en.srt', `${blocks.join('\n\n')}\n`)

/** A cue of SubRip. */
export const srtCue = (number: number, text: string, timing = srtTimes(number)) =>
  `${number}\n${timing}\n${text}`

function srtTimes(number: number): string {
  return `00:0${number}:01,000 --> 00:0${number}:02,000`
}

/** Files of `intro` whose names are the matter. */
export function named(...names: readonly string[]): MessageExample {
  const files = names.map((name) => [name, `WEBVTT\n\n${times}\nHello.\n`])
  return { manifest: intro, files: Object.fromEntries(files) }
}
