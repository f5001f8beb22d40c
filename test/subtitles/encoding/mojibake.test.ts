import { expect, test } from 'vitest'
import { findMojibake } from '../../../src/subtitles/encoding/mojibake.ts'
import { fixSubtitles } from '../../../src/subtitles/fix/fix.ts'
import { texts } from './texts.ts'

test.each([
  ['en', 'the formulÃ©', '1:11', 'formulé'],
  ['en', 'Itâ€™s late', '1:3', 'It’s'],
  ['fr', 'a\r\nun ÃƒÂ©tÃƒÂ©', '2:4', 'été'],
  ['ru', 'Ð¿Ñ€Ð¸Ð²ÐµÑ‚', '1:1', 'привет'],
  ['ru', 'РџСЂРёРІРµС‚', '1:1', 'Привет'],
  ['pl', 'Ĺ‚Ăłdka', '1:1', 'łódka'],
  ['tr', 'daÄŸ', '1:3', 'dağ'],
  ['pt', 'vocÃª nÃ£o', '1:4', 'você'],
  ['fr', '20Â°C', '1:3', '20°C'],
  ['fr', 'Ã\u0089tÃ©', '1:1', 'Été'],
])('%s: %s', (language, text, at, meant) => {
  const [problem] = findMojibake(text, language)
  expect(`${problem?.line}:${problem?.column}`).toBe(at)
  expect(problem?.message).toContain(`should read "${meant}"`)
  expect(problem?.remedy?.kind).toBe('edits')
})

test.each([
  ['it', 'lÃ  perchÃ©'],
  ['zh-Hans', 'ä½ å¥½'],
  [null, 'formulÃ©'],
])(
  '%s: %s has no sure remedy, where a byte is lost or the language is unknown',
  (language, text) => {
    const [problem] = findMojibake(text, language)
    expect(problem?.hint).toMatch(/^Write ".*", or save/)
    expect(problem?.remedy).toBeUndefined()
  },
)

test.each([
  ['ru', '«СССР» и «РОС»'],
  ['pt', '“AMANHÔ'],
  [null, '“AMANHÔ'],
  ['fr', '« CAFÉ » «CAFÉ» café…»'],
  ['de', '„MENÜ“ „SPAß“ Ä… Ö’'],
  ['ar', 'بالضبط؛'],
  ['ro', '«COBORÂ»'],
  ['el', '«ΑΒΓ» ’λα…'],
])('%s: %s is right', (language, text) => {
  expect(findMojibake(text, language)).toEqual([])
})

test.each(texts)('no text of $language is taken for one, and one that was is mended', (text) => {
  const { language, sentences } = text
  const right = sentences.map(asCue).join('')
  expect(findMojibake(right, language)).toEqual([])
  if (!/[^\0-\x7f]/.test(right)) return
  const garbled = new TextDecoder('windows-1252').decode(Buffer.from(right))
  expect(findMojibake(garbled, language)).toHaveLength(1)
  const mended = fixSubtitles(Buffer.from(garbled), 'srt', { language })
  expect(mended && Buffer.from(mended.bytes).toString()).toBe(right)
})

function asCue(sentence: string, index: number): string {
  return `${index + 1}\n00:00:0${index},000 --> 00:00:0${index},900\n${sentence}\n\n`
}
