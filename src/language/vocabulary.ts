/** Words for closed captions that are no language too. */
export const captionsWords = ['sdh', 'cc']

/**
 * Words beside a language in the name of a file, in lower case, and what they say of the track. A `hi` that stands
 * alone is Hindi.
 */
export const flags: ReadonlyMap<string, 'captions' | 'forced' | 'default'> = new Map([
  ...captionsWords.map((word) => [word, 'captions'] as const),
  ['hi', 'captions'],
  ['forced', 'forced'],
  ['foreign', 'forced'],
  ['default', 'default'],
])

/** Languages of three letters that file names spell out now and then; of those of two letters all are known. */
export const spelledOut = ['ast', 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'yue']

/** Where the likeliest language of a country by CLDR is not the one that its code is mistaken for. */
export const countryLanguages: ReadonlyMap<string, string> = new Map([
  ['BY', 'be'],
  ['KZ', 'kk'],
])

/** Codes of rarely subtitled languages that are better known as countries. */
export const countriesFirst = ['ba', 'br', 'ch', 'ee', 'ie', 'in', 'kr', 'se', 'sg', 'tw', 'za']
