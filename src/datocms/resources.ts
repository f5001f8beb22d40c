/** A subtitle track of an upload. (DatoCMS: upload track.) */
export interface Track {
  /** The Mux track id. */
  readonly id: string
  readonly uploadId: string
  readonly name: string
  /** As DatoCMS has it, canonical where it can be made so. */
  readonly language: string
  readonly closedCaptions: boolean
  readonly status: 'preparing' | 'ready' | 'errored'
  /** Why it is errored, in DatoCMS's words. */
  readonly error: string | null
}

/** What is known of an upload that the manifest names. */
export interface Upload {
  readonly id: string
  readonly filename: string
  readonly mimeType: string | null
  /** Mux's public playback id; null where the upload is no video, or is not processed yet. */
  readonly playbackId: string | null
  /** Which MP4 Mux has of it, the best one; null where it has none. */
  readonly mp4: 'high' | 'medium' | 'low' | null
  /** Milliseconds; null where it is unknown. */
  readonly durationMs: number | null
  /** ISO 8601; null where it is unknown. */
  readonly createdAt: string | null
}
