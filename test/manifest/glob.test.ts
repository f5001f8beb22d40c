import { describe, expect, test } from 'vitest'
import { compileGlob, matchesGlob, whyNoGlob } from '../../src/manifest/glob.ts'

const matches = (source: string, path: string): boolean => {
  expect(whyNoGlob(source)).toBeNull()
  return matchesGlob(compileGlob(source), path)
}

describe('a glob of `ignore`', () => {
  test.each([
    ['**/chapters.vtt', 'chapters.vtt'],
    ['**/chapters.vtt', 'a/b/chapters.VTT'],
    ['**/*.CHAPTERS.vtt', 'a/intro.CHAPTERS.Vtt'],
    ['drafts', 'drafts/intro/en.vtt'],
    ['drafts/', 'drafts/intro/en.vtt'],
    ['drafts/**', 'drafts'],
    ['**/.hidden/**', 'a/.hidden/en.vtt'],
    ['*/en.vtt', 'a/en.vtt'],
    ['a?.vtt', 'a1.vtt'],
    ['**/x/**/*-*.vtt', 'x/a/x/b/a-b-c.vtt'],
    ['caf\u00e9/*', 'cafe\u0301/en.vtt'],
    ['[a]*.vtt', '[a]b.vtt'],
  ])('%s matches %s', (source, path) => {
    expect(matches(source, path)).toBe(true)
  })

  test.each([
    ['chapters.vtt', 'intro/chapters.vtt'],
    ['**/chapters.vtt', 'intro/chapters.srt'],
    ['**/chapters.vtt', 'mychapters.vtt'],
    ['*.vtt', 'a/en.vtt'],
    ['a?.vtt', 'a/.vtt'],
    ['drafts', 'draft/en.vtt'],
    ['Drafts', 'drafts/en.vtt'],
    ['[a]*.vtt', 'ab.vtt'],
  ])('%s does not match %s', (source, path) => {
    expect(matches(source, path)).toBe(false)
  })

  test('takes the product of the lengths at most, however it is made', () => {
    const [stars, globstars] = ['*a'.repeat(100), '**/a/'.repeat(100)]
    for (let left = 100; left > 0; left--) {
      expect(matches(`${stars}b`, 'a'.repeat(250))).toBe(false)
      expect(matches(`${globstars}b`, 'a/'.repeat(250).slice(0, -1))).toBe(false)
    }
  })
})
