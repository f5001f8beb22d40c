/** A step summary as plain text for a terminal: a line a row, entities decoded, pictures left out. */
export function plainSummary(html: string): string {
  const text = html
    .replace(/<img[^>]*>/g, '')
    .replace(/<\/t[hd]>\s*<t[hd][^>]*>/g, ' | ')
    .replace(/<br\s*\/?>/g, ' ')
    .replace(/<\/(tr|p|h\d|summary|li|details)>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replace(/&(amp|lt|gt|quot|#\d+);/g, (entity, name: string) =>
      name.startsWith('#')
        ? String.fromCodePoint(Number(name.slice(1)))
        : (entities[name] ?? entity),
    )
  return text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"' }
