/** Words for closed captions that are no language too. */
export const captionsWords = ['sdh', 'cc']

/**
 * Words beside a language in the name of a file, in lower case, and what they say of the track. A `hi` that stands
 * alone is Hindi.
 */
export const flags: ReadonlyMap<string, 'captions' | 'forced' | 'default'> = new Map([
  ...captionsWords.map((word) => [word, 'captions'] as const),
  ['hi', 'captions'],
  ['closed captions', 'captions'],
  ['hearing impaired', 'captions'],
  ['forced', 'forced'],
  ['foreign', 'forced'],
  ['default', 'default'],
])

/** Languages of three letters that file names spell out now and then; of those of two letters all are known. */
export const spelledOut = ['ast', 'ceb', 'ckb', 'fil', 'haw', 'hmn', 'yue']

/** Dialects that have a name of their own in English, or in themselves. */
export const dialects = [
  ...['de-AT', 'de-CH', 'en-AU', 'en-CA', 'en-GB', 'en-US', 'es-419', 'es-ES', 'es-MX', 'fa-AF'],
  ...['fr-CA', 'fr-CH', 'nl-BE', 'pt-BR', 'pt-PT', 'ro-MD', 'zh-Hans', 'zh-Hant', 'zh-TW', 'zh-HK'],
]

/** Usual names of languages that CLDR gives otherwise. */
export const otherNames: Readonly<Record<string, string>> = {
  'bahasa indonesia': 'id',
  'bahasa malaysia': 'ms',
  'bahasa melayu': 'ms',
  bokmål: 'nb',
  brasileiro: 'pt-BR',
  brazilian: 'pt-BR',
  castellano: 'es-ES',
  castilian: 'es-ES',
  'chinese (cantonese)': 'yue',
  'european french': 'fr-FR',
  farsi: 'fa',
  'french (european)': 'fr-FR',
  'latin american': 'es-419',
  mandarin: 'zh',
  'mandarin chinese': 'zh',
  moldovan: 'ro-MD',
  nynorsk: 'nn',
  'portuguese (european)': 'pt-PT',
  sinhalese: 'si',
  slovene: 'sl',
  'spanish (european)': 'es-ES',
  tagalog: 'fil',
  valencian: 'ca-valencia',
  valencià: 'ca-valencia',
  国语: 'zh',
  國語: 'zh',
  粤语: 'yue',
  粵語: 'yue',
  简体: 'zh-Hans',
  繁体: 'zh-Hant',
  繁體: 'zh-Hant',
  正體: 'zh-Hant',
  正體中文: 'zh-Hant',
  繁体中文: 'zh-Hant',
}

/** Words for a region beside the name of a language, where CLDR has another. */
export const regionWords: Readonly<Record<string, string>> = {
  american: 'US',
  argentine: 'AR',
  argentinian: 'AR',
  australian: 'AU',
  austrian: 'AT',
  belgian: 'BE',
  brasileiro: 'BR',
  brazilian: 'BR',
  british: 'GB',
  canadian: 'CA',
  castilian: 'ES',
  chilean: 'CL',
  colombian: 'CO',
  egyptian: 'EG',
  'hong kong': 'HK',
  indian: 'IN',
  irish: 'IE',
  latam: '419',
  'latin american': '419',
  latino: '419',
  latinoamericano: '419',
  macau: 'MO',
  mexican: 'MX',
  moroccan: 'MA',
  'new zealand': 'NZ',
  québécois: 'CA',
  quebec: 'CA',
  saudi: 'SA',
  'south african': 'ZA',
  swiss: 'CH',
  taiwanese: 'TW',
  uk: 'GB',
  usa: 'US',
}

/** Scripts that a name tells two forms of one language apart by. */
export const scriptsInNames = ['Arab', 'Cyrl', 'Deva', 'Guru', 'Latn', 'Mong']

/** What the two scripts of Chinese are called beside its name. */
export const chineseScripts: Readonly<Record<string, string>> = {
  simp: 'Hans',
  simplified: 'Hans',
  simplificado: 'Hans',
  trad: 'Hant',
  traditional: 'Hant',
  tradicional: 'Hant',
  简体: 'Hans',
  繁体: 'Hant',
  繁體: 'Hant',
  正體: 'Hant',
}

/** Where the likeliest language of a country by CLDR is not the one that its code is mistaken for. */
export const countryLanguages: ReadonlyMap<string, string> = new Map([
  ['BY', 'be'],
  ['KZ', 'kk'],
])

/** Codes of rarely subtitled languages that are better known as countries. */
export const countriesFirst = ['ba', 'br', 'ch', 'ee', 'ie', 'in', 'kr', 'se', 'sg', 'tw', 'za']
