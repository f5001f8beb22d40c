import type { FromSubRip } from './captions.ts'

/** What a converter keeps of SubRip: `b`, `i` and `u`. What stands for itself is escaped. */
export const plainSubRip: FromSubRip = (text) => ({
  text: escapeText(text.replace(overrides, '').replace(fonts, '')),
  settings: '',
})

/** `{\an8}` stays, as text. */
export const withOverrides: FromSubRip = (text) => ({
  text: escapeText(text.replace(fonts, '')),
  settings: '',
})

/** `{\an8}` becomes the first line. */
export const withTopLines: FromSubRip = (text) => ({
  ...plainSubRip(text),
  settings: /\{\\an[789]\}/.test(text) ? 'line:0' : '',
})

/** `<font color="yellow">` becomes a class. */
export const withColours: FromSubRip = (text) => {
  const classes = text
    .replace(/<font[^>]* color="?#?(\w+)"?[^>]*>/gi, '<c.$1>')
    .replace(/<\/font>/gi, '</c>')
  return { text: plainSubRip(classes).text.replace(/&lt;(\/?c[.>])/g, '<$1'), settings: '' }
}

/** No tag is known: all of them are text. */
export const withTagsAsText: FromSubRip = (text) => ({
  text: text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  settings: '',
})

/** All tags go. */
export const withoutTags: FromSubRip = (text) => ({
  text: escapeText(text.replace(overrides, '').replace(/<\/?[a-z][^>]*>/gi, '')),
  settings: '',
})

const overrides = /\{\\[^}]*\}/g
const fonts = /<\/?font[^>]*>/gi

function escapeText(text: string): string {
  return text
    .replace(/&(?!(?:[a-z][a-z\d]*|#\d+|#x[\da-f]+);)/gi, '&amp;')
    .replace(
      /<(\/?)([biu])>/gi,
      (_, slash: string, tag: string) => `<${slash}${tag.toLowerCase()}>`,
    )
    .replace(/<(?!\/?[biu]>)/g, '&lt;')
    .replaceAll('-->', '--&gt;')
}
