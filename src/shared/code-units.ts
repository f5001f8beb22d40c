/**
 * Remembers what each UTF-16 code unit is, which a regular expression takes a hundred times longer to say of every
 * letter of a text.
 *
 * @param learn the kind of a code unit, from 1 to 255; of halves of surrogate pairs, too.
 * @returns the kind of a code unit, by its number.
 */
export function codeUnitKinds<Kind extends number>(
  learn: (unit: string) => Kind,
): (code: number) => Kind {
  const known = new Uint8Array(0x1_0000)
  return (code) => {
    if (known[code] === 0) known[code] = learn(String.fromCharCode(code))
    return known[code] as Kind
  }
}
