/** What tells the text of a track from another one: SHA-256 of its bytes, in hexadecimal digits. */
export function digestText(bytes: Uint8Array): string {
  const { createHash } = process.getBuiltinModule('node:crypto')
  return createHash('sha256').update(bytes).digest('hex')
}
