import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { pathReader } from '../../src/files/path-reading.ts'
import {
  compileTemplate,
  DEFAULT_TEMPLATES,
  fillTemplate,
  matchTemplate,
  type TemplateMatch,
  templatePath,
  whyNoTemplate,
} from '../../src/manifest/templates.ts'
import { many, runs } from '../support/extent.ts'
import { manifestFor } from './manifests.ts'

function match(template: string, path: string): readonly TemplateMatch[] {
  const readable = templatePath(path)
  return readable ? matchTemplate(compileTemplate(template), readable, { steps: 0 }) : []
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
    ['{video} - {locale}.{format}', 'Episode 01 - English.srt', ['Episode 01 + English']],
  ])('%s reads %s as %j', (template, path, expected) => {
    expect(whyNoTemplate(template)).toBeNull()
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
      runs(100),
    )
  })

  test.each(DEFAULT_TEMPLATES)('%s takes steps as the path is long', (source) => {
    const stepsOf = (segments: number): number => {
      const effort = { steps: 0 }
      const path = templatePath(`${'some-folder/'.repeat(segments)}en.vtt`)
      if (path) matchTemplate(compileTemplate(source), path, effort)
      return effort.steps
    }
    expect(stepsOf(400) / stepsOf(100)).toBeLessThan(5)
    expect(stepsOf(5)).toBeLessThan(1_000)
  })
})

describe('names and templates made to be read in endless ways end the run, and say what to do', () => {
  const long = `${'a'.repeat(250)}.vtt`
  test.each([
    ['one template', ['*a*a*a*a*a{video}a*a*a{locale}a*a*a.{format}'], [long]],
    ['no way at all', ['*a*a*a*a*a{video}a*a*a{locale}a*b.{format}'], Array(500).fill(long)],
    [
      'many templates',
      Array.from({ length: 10_000 }, (_, at) => `{video}/${at}/{locale}.{format}`),
      Array.from({ length: 1_000 }, (_, at) => `film-${at}/it/en.vtt`),
    ],
  ])('%s', (_, templates, paths) => {
    for (const source of templates) expect(whyNoTemplate(source)).toBeNull()
    const resolve = pathReader(manifestFor(['intro'], `paths: ${JSON.stringify(templates)}`))
    expect(() => paths.map(resolve)).toThrow(
      /^The templates under `paths` can read the names of the files in too many ways\. Write fewer/,
    )
  })

  test('what is said of a file does not grow with the templates', () => {
    const templates = Array.from({ length: 1_000 }, (_, at) => `{video}/${at}/{locale}.{format}`)
    const resolve = pathReader(manifestFor(['intro'], `paths: ${JSON.stringify(templates)}`))
    const resolved = resolve('intro.vtt')
    const message = resolved.kind === 'none' ? resolved.problem.message : ''
    expect(message).toMatch(/`\{video\}\/9\/\{locale\}\.\{format\}` and 990 more\.$/)
  })

  test('and many plain names are none of them', () => {
    const resolve = pathReader(manifestFor(['intro']))
    const path = `${'a-folder-with-a-name/'.repeat(3)}intro/en.sdh.vtt`
    for (let left = many(300_000); left > 0; left--) resolve(path)
    expect(resolve('intro/en.vtt').kind).toBe('track')
  })
})

test('a template is filled with a video that looks like a part of one', () => {
  const values = { video: 'a {locale} * {format}', locale: 'en', format: 'vtt' } as const
  expect(fillTemplate('{video}.*.{locale}.{format}', values)).toBe('a {locale} * {format}..en.vtt')
})
