import { decodeHTML } from 'entities'
import { nfc } from '../../shared/nfc.ts'
import { withoutOverrides } from '../srt/markup.ts'

/** Rounds of decoding: more than converters make, and few enough for texts that are made to need one for each layer. */
const MAX_ROUNDS = 16

/** A "&" that was escaped any number of times. */
const ESCAPED_AMPERSAND = /&(?:amp;?|#0*38(?:;|(?![\d;]))|#x0*26(?:;|(?![\da-f;])))+/gi

/** Decodes, composes and drops codes until nothing changes any more. Every round shortens what it changes. */
export function settle(text: string): string {
  let after = text
  for (let round = 0; round < MAX_ROUNDS; round++) {
    const before = after
    after = before.replaceAll('\ufeff', '').replaceAll('\0', '\ufffd').toWellFormed()
    if (after.includes('&')) after = decodeHTML(after.replace(ESCAPED_AMPERSAND, '&'))
    after = withoutOverrides(nfc(after))
    if (after === before) break
  }
  return after
}
