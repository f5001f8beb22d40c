const UUID_BYTES = 16
/** A numeric id has at most 48 bits. */
export const MAX_NUMERIC_ID = 2 ** 48 - 1

/** What the text of an upload id may look like; `isUploadId` decides. */
export const UPLOAD_ID_PATTERN = /^([A-Za-z0-9_-]{22}|[0-9]{1,15})$/

/**
 * Whether a text can be the id of an upload: 22 characters of URL-safe base64 that hold a UUID of version 4
 * (RFC 4122), or an integer of at most 48 bits in decimal. (DatoCMS: `isValidId` of the official client.)
 */
export function isUploadId(text: string): boolean {
  if (/^[0-9]+$/.test(text)) return BigInt(text) <= BigInt(MAX_NUMERIC_ID)
  if (!UPLOAD_ID_PATTERN.test(text)) return false
  const bytes = Buffer.from(text, 'base64url')
  const version = (bytes[6] ?? 0) >> 4
  const variant = (bytes[8] ?? 0) >> 6
  return bytes.length === UUID_BYTES && version === 4 && variant === 0b10
}

/** The form in which two ids are compared: a number has one, however many zeros it starts with. */
export const comparableId = (id: string): string =>
  /^[0-9]+$/.test(id) ? id.replace(/^0+(?=[0-9])/, '') : id

/** The uploads that no video of a manifest is. */
export function withoutVideos<T extends { readonly id: string }>(
  uploads: readonly T[],
  videos: Iterable<{ readonly uploadId: string }>,
): readonly T[] {
  const known = new Set(Array.from(videos, ({ uploadId }) => comparableId(uploadId)))
  return uploads.filter(({ id }) => !known.has(comparableId(id)))
}
