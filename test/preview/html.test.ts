import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import type { PreviewData } from '../../src/report/preview/data.ts'
import { previewPage } from '../../src/report/preview/page.ts'
import { publicPlayback } from '../../src/report/preview/playback.ts'
import { runs } from '../support/extent.ts'
import { hostile } from '../support/hostile-texts.ts'
import { cue, page, track, video } from './samples.ts'

const assets = { style: 'p { margin: 0 }', script: 'start()', hls: 'var Hls' }

function dataWith(words: string): PreviewData {
  return page([video(words, [track('en', [cue(0, 1000, words)], { name: words })])], {
    title: words,
  })
}

/** What stands in the script elements of a page: of data, and of code. */
function scripts(html: string): {
  readonly data: readonly string[]
  readonly code: readonly string[]
} {
  const all = [...html.matchAll(/<script([^>]*)>(.*?)<\/script>/gsu)]
  const of = (isData: boolean) =>
    all.filter(([, type]) => (type !== '') === isData).map(([, , text = '']) => text)
  return { data: of(true), code: of(false) }
}

it('holds any text as data that ends no element', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom(...hostile, '</script>', '<!--', '<script>', '\u2028', '</title>'),
  )
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 6 }), (parts) => {
      const words = parts.join('')
      const html = previewPage(dataWith(words), assets)
      const { data, code } = scripts(html)
      expect(code).toEqual([assets.script])
      expect(data.map((text) => JSON.parse(text))).toMatchObject([
        { title: words, videos: [{ key: words, tracks: [{ name: words }] }] },
        [{ after: { text: words } }],
      ])
      expect(html.match(/<(?:title|style|body|head)>/gu)).toHaveLength(4)
      expect(data.join('')).not.toMatch(/[<\u2028\u2029]/u)
    }),
    runs(100),
  )
})

it('lets run only what it holds, by its hash', () => {
  const html = previewPage(dataWith('x'), assets)
  const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/u.exec(html)?.[1] ?? ''
  const hash = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`
  expect(policy.split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hash(assets.script)}`,
    `style-src ${hash(assets.style)}`,
    'media-src blob: https://*.mux.com',
    'connect-src https://*.mux.com',
    'img-src https://image.mux.com',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ])
})

it('holds hls.js only where a video has no MP4', () => {
  const one = (mp4: 'high' | null) =>
    page([video('intro', [], { playback: publicPlayback('abc', mp4) })])
  expect(scripts(previewPage(one('high'), assets)).code).toEqual([assets.script])
  expect(scripts(previewPage(one(null), assets)).code).toEqual([assets.hls, assets.script])
})
