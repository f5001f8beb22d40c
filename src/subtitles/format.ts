/** A subtitle format by the ending of its files. */
export type SubtitleFormat = 'vtt' | 'srt'

/** The format of a path by its ending in any case, or null where it is no subtitle file. */
export function formatOf(path: string): SubtitleFormat | null {
  const ending = /\.(vtt|srt)$/i.exec(path)?.[1]?.toLowerCase()
  return ending === 'vtt' || ending === 'srt' ? ending : null
}
