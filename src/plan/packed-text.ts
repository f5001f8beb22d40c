import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The text of a track, a fraction of its bytes long, for as long as it is only kept. */
export interface PackedText {
  readonly packed: Uint8Array
}

/** Packs a text at a speed that reading it does not come near. */
export function packText(bytes: Uint8Array): PackedText {
  // A copy, because zlib hands out a part of a buffer that is far longer.
  return { packed: new Uint8Array(deflateRawSync(bytes, { level: 1 })) }
}

export function unpackText({ packed }: PackedText): Uint8Array {
  return inflateRawSync(packed)
}
