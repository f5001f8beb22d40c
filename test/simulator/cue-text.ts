/** Functions from the text of a cue to another one, as converters write it. */

const tag = /<\/?([a-z]*|\d[\d:.]*)((?:[.\s][^>]*)?)>/gi

/** Drops the tags of these names; `time` is a time within the text. */
export function stripTags(names?: readonly string[]): (text: string) => string {
  return (text) =>
    text.replace(tag, (whole, name: string) => {
      const kind = /^\d/.test(name) ? 'time' : name.toLowerCase()
      return names === undefined || names.includes(kind) ? '' : whole
    })
}

/** Drops tags and what they hold: `rt`. */
export function dropRubyText(text: string): string {
  return text.replace(/<rt>[^<]*(<\/rt>)?/g, '')
}

export function escapeTags(text: string): string {
  return text.replace(tag, (whole) => whole.replaceAll('<', '&lt;').replaceAll('>', '&gt;'))
}

/** `<v Ann>Hello</v>` as words, where `write` says how a name stands before them. */
export function voicesAsWords(write: (name: string) => string): (text: string) => string {
  return (text) =>
    text
      .replace(/<v(?:\.[^\s>]*)?\s+([^>]*)>/g, (_, name: string) => write(name))
      .replaceAll('</v>', '')
}

const entities: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&nbsp;': '\u00a0',
  '&lrm;': '\u200e',
  '&rlm;': '\u200f',
  '&amp;': '&',
}

export function decodeEntities(text: string): string {
  return text.replace(/&(?:lt|gt|nbsp|lrm|rlm|amp);/g, (entity) => entities[entity] ?? entity)
}

export function doubleEntities(text: string): string {
  return text.replaceAll('&', '&amp;')
}

export function numberEntities(text: string): string {
  return text.replace(
    /&(?:lt|gt|nbsp|lrm|rlm|amp);/g,
    (entity) => `&#${entities[entity]?.codePointAt(0)};`,
  )
}

export function nameCharacters(text: string): string {
  return text
    .replaceAll('\u00a0', '&nbsp;')
    .replaceAll('\u200e', '&lrm;')
    .replaceAll('\u200f', '&rlm;')
}

export function blankSpaces(text: string): string {
  return text.replace(/&nbsp;|[\u00a0\u202f\u2009\u3000]/g, ' ')
}

export function dropInvisible(text: string): string {
  return text.replace(/&[lr]rm;|[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/g, '')
}

export function joinLines(text: string): string {
  return text.replaceAll('\n', ' ')
}

/** Breaks lines before this many characters; tags have no width. */
export function wrap(width: number): (text: string) => string {
  return (text) => {
    const words = joinLines(text).match(/(?:<[^>]*>|[^\s<])+/g) ?? []
    const lines: string[] = []
    let length = 0
    for (const word of words) {
      const own = stripTags()(word).length
      if (length > 0 && length + 1 + own <= width) {
        lines.push(`${lines.pop()} ${word}`)
        length += 1 + own
      } else {
        lines.push(word)
        length = own
      }
    }
    return lines.join('\n')
  }
}

/** Names and entities stay as they are written. */
export function inCapitals(text: string): string {
  return text.replace(/<[^>]*>|&\w+;|[^<&]+/g, (part) =>
    /^[<&]/.test(part) ? part : part.toUpperCase(),
  )
}

/** UTF-8 that was read as Windows-1252. */
export function misread(text: string): string {
  return new TextDecoder('windows-1252').decode(new TextEncoder().encode(text))
}

/** What Latin 1 has no letter for. */
export function onlyLatin(text: string): string {
  return text.replace(/[^\n -\u00ff]/g, '?')
}
