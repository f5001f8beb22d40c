import type { Playback } from './data.ts'

/** Where a video with public playback plays (Mux: static renditions, HLS, thumbnails); `mp4` is DatoCMS's `mux_mp4_highest_res`. */
export function publicPlayback(
  playbackId: string,
  mp4: 'high' | 'medium' | 'low' | null,
): Extract<Playback, { kind: 'public' }> {
  const id = encodeURIComponent(playbackId.toWellFormed())
  return {
    kind: 'public',
    mp4: mp4 && `https://stream.mux.com/${id}/${mp4}.mp4`,
    hls: `https://stream.mux.com/${id}.m3u8`,
    poster: `https://image.mux.com/${id}/thumbnail.webp?width=1280`,
  }
}
