import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { exampleRules } from '../../scripts/messages/files.ts'
import { textsOf } from '../../scripts/messages/section.ts'
import { messageSections, messagesPage } from '../../scripts/messages.ts'
import { rules } from '../../src/subtitles/rules.ts'
import { type SourceWords, sourceWords } from '../support/source-words.ts'
import { unsaid } from './unsaid.ts'

describe('docs/messages.md', async () => {
  const sections = await messageSections()
  const texts = sections.flatMap(textsOf)
  const words = sourceWords()

  it('is what the code says', async () => {
    const file = await readFile(new URL('../../docs/messages.md', import.meta.url), 'utf8')
    expect(file, 'Run `npm run generate`.').toBe(messagesPage(sections))
  })

  it('has an example of every rule', () => {
    expect(Object.keys(rules).filter((rule) => !exampleRules.has(rule))).toEqual([])
  })

  it('shows every word that the code has for people', () => {
    expect(words.length).toBeGreaterThan(800)
    const missing = words
      .filter((each) => !isUnsaid(each))
      .filter((each) => !piecesOf(each).every((piece) => texts.some((text) => piece.test(text))))
      .map(({ file, line, parts }) => `${file}:${line} ${parts.join('…')}`)
    expect(missing, 'Give each an example in scripts/messages/.').toEqual([])
  })

  it('leaves nothing out that the code no longer has', () => {
    const stale = Object.keys(unsaid).filter(
      (key) => !words.some((each) => keysOf(each).includes(key)),
    )
    expect(stale).toEqual([])
  })
})

function keysOf({ file, parts }: SourceWords): readonly string[] {
  return [file, `${file}: ${parts.join('…')}`]
}

function isUnsaid(words: SourceWords): boolean {
  return keysOf(words).some((key) => Object.hasOwn(unsaid, key))
}

/** What a text must hold: the words with anything in their holes; of HTML, what stands between the tags. */
function piecesOf({ file, parts }: SourceWords): readonly RegExp[] {
  const isHtml = file.startsWith('src/report/')
  const hole = '\u0000'
  const whole = parts.join(hole)
  const texts = isHtml ? whole.split(/<[^>]*>|\n/) : whole.split('\n')
  return texts
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => text.trim().split(hole).map(escaped).join('.*?'))
    .map((pattern) => new RegExp(pattern, 'iu'))
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
