import type { Upload } from '../../src/datocms/resources.ts'

/** Videos with these file names, in the order in which they were made: `a`, `b`, and so on are their ids. */
export function uploadsNamed(...filenames: readonly string[]): readonly Upload[] {
  return filenames.map((filename, at) => uploadNamed(filename, at))
}

/** A video that was made so many days after others. */
export function uploadNamed(filename: string, day: number): Upload {
  return {
    id: day < 26 ? String.fromCharCode(97 + day) : `upload-${day}`,
    filename,
    mimeType: 'video/mp4',
    playbackId: 'playback',
    durationMs: 60_000,
    mp4: null,
    createdAt: new Date(Date.UTC(2024, 0, 1 + day)).toISOString(),
  }
}
