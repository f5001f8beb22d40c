import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  compileTemplate,
  matchTemplate,
  type TemplateMatch,
  templateFault,
  templatePath,
} from '../../src/workspace/templates.ts'

function match(template: string, path: string): readonly TemplateMatch[] {
  const readable = templatePath(path)
  return readable ? matchTemplate(compileTemplate(template), readable) : []
}

const pairs = (template: string, path: string): string[] =>
  match(template, path).map(({ video, locale }) => `${video} + ${locale}`)

describe('a template', () => {
  test.each([
    ['{video}/{locale}.{format}', 'intro/it-IT.vtt', ['intro + it-IT']],
    ['{video}/{locale}.{format}', 'a/b/c/en.sdh.vtt', ['a/b/c + en.sdh']],
    ['{video}/{locale}.{format}', 'intro/en.VTT', ['intro + en']],
    ['{video}/{locale}.VTT', 'intro/en.Vtt', ['intro + en']],
    ['{video}/{locale}.{format}', 'intro.en.vtt', []],
    ['{video}/{locale}.{format}', 'intro/en.txt', []],
    ['{video}/{locale}.vtt', 'intro/en.srt', []],
    ['{video}.{locale}.{format}', 'a.b.pt_BR.vtt', ['a + b.pt_BR', 'a.b + pt_BR']],
    ['{video}.{locale}.{format}', 'x/part-1.en.cc.srt', ['x/part-1 + en.cc', 'x/part-1.en + cc']],
    ['{video}.{locale}.{format}', 'a.b/c.en.vtt', ['a.b/c + en']],
    [
      '{video}/{locale}/community.{format}',
      '2017/limits/tamil/community.srt',
      ['2017/limits + tamil'],
    ],
    ['*/{video}.{locale}.{format}', 'fr/x/intro.fr.vtt', ['x/intro + fr']],
    ['{video}/*_{locale}.{format}', 'intro/v2_en.vtt', ['intro + en']],
    ['{video}/*_{locale}.{format}', 'intro/_en.vtt', ['intro + en']],
    ['{format}/{video}/{locale}.{format}', 'srt/intro/en.SRT', ['intro + en']],
    ['{format}/{video}/{locale}.{format}', 'srt/intro/en.vtt', []],
    ['subs (1)/{video}+{locale}.{format}', 'subs (1)/a+en.vtt', ['a + en']],
    ['caf\u00e9/{video}/{locale}.{format}', 'cafe\u0301/x/en.vtt', ['x + en']],
    ['Sub/{video}/{locale}.{format}', 'sub/x/en.vtt', []],
  ])('%s reads %s as %j', (template, path, expected) => {
    expect(templateFault(template)).toBeNull()
    expect(pairs(template, path)).toEqual(expected)
  })

  test('finds again every video and locale that it was filled with', () => {
    const segment = fc
      .stringMatching(/^[\w .(){}[\]*+?^$|é日-]{1,8}$/)
      .filter((text) => text.trim() !== '')
    const video = fc.array(segment, { minLength: 1, maxLength: 3 }).map((parts) => parts.join('/'))
    const locale = fc.constantFrom('en', 'pt_BR', 'en.sdh', 'zh-Hant-TW')
    const template = fc.constantFrom(
      ...['{video}/{locale}.{format}', '{video}.{locale}.{format}', '*/{video}/{locale}.{format}'],
      ...[
        '{locale}/{video}.{format}',
        '{video}/{locale}/*.{format}',
        '{video} ({locale}).{format}',
      ],
    )
    const format = fc.constantFrom('vtt', 'srt', 'SRT')
    fc.assert(
      fc.property(template, video, locale, format, (source, video, locale, format) => {
        const filled: Record<string, string> = {
          '{video}': video,
          '{locale}': locale,
          '{format}': format,
          '*': 'any thing',
        }
        const path = source.replace(/\{\w+\}|\*/g, (part) => filled[part] ?? part)
        expect(match(source, path)).toContainEqual({ video: video.normalize('NFC'), locale })
      }),
    )
  })

  test('gives up on names made to be read in endless ways', () => {
    const path = `${'a'.repeat(250)}.vtt`
    for (const source of [
      '*a*a*a*a*a{video}a*a*a{locale}a*a*a.{format}',
      '*a*a*a*a*a{video}b*b*b{locale}b*b*b.{format}',
    ]) {
      expect(templateFault(source)).toBeNull()
      expect(match(source, path).length).toBeLessThan(50_000)
    }
  })
})
