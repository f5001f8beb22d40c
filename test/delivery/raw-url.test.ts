import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { chooseDelivery, type DeliveryFacts, rawUrl } from '../../src/delivery/raw-url.ts'
import { runs } from '../support/extent.ts'

const commit = '0123456789abcdef0123456789abcdef01234567'
const file = { serverUrl: 'https://github.com', owner: 'octo', name: 'videos.js', commit }

describe('a raw URL', () => {
  test.each([
    ['subtitles/it-IT.vtt', 'subtitles/it-IT.vtt'],
    ['sub titles/it #1.vtt', 'sub%20titles/it%20%231.vtt'],
    ['100%/what?.vtt', '100%25/what%3F.vtt'],
    ['日本/caf\u00e9.vtt', '%E6%97%A5%E6%9C%AC/caf%C3%A9.vtt'],
    ['a+b&c=d;e,f/@x:y.vtt', 'a%2Bb%26c%3Dd%3Be%2Cf/%40x%3Ay.vtt'],
    ['back\\slash.vtt', 'back%5Cslash.vtt'],
  ])('of %j is pinned and encoded', (path, encoded) => {
    expect(rawUrl({ ...file, path })).toBe(
      `https://raw.githubusercontent.com/octo/videos.js/${commit}/${encoded}`,
    )
  })

  test('has the form of a GitHub Enterprise Server', () => {
    expect(rawUrl({ ...file, serverUrl: 'https://ghes.example.com/', path: 'a b.vtt' })).toBe(
      `https://ghes.example.com/octo/videos.js/raw/${commit}/a%20b.vtt`,
    )
  })

  test('leads back to its path, whatever is in it', () => {
    const segment = fc.string({ unit: 'binary', minLength: 1, maxLength: 12 })
    const name = segment.filter((text) => !/^\.\.?$|\//.test(text))
    fc.assert(
      fc.property(fc.array(name, { minLength: 1, maxLength: 4 }), (segments) => {
        const { pathname, search, hash } = new URL(rawUrl({ ...file, path: segments.join('/') }))
        expect(pathname.split('/').slice(4).map(decodeURIComponent)).toEqual(segments)
        expect(search + hash).toBe('')
      }),
      runs(100),
    )
  })
})

const sure: DeliveryFacts = {
  delivery: 'auto',
  serverUrl: 'https://github.com',
  repository: { owner: 'octo', name: 'videos' },
  isPublic: true,
  isPushed: true,
  commit,
  path: 'subtitles/it.vtt',
  state: { committed: 'unmodified', lfs: false },
}

describe('the delivery', () => {
  test('is the raw URL where it is sure to serve these bytes', () => {
    expect(chooseDelivery(sure)).toEqual({
      kind: 'raw-url',
      url: `https://raw.githubusercontent.com/octo/videos/${commit}/subtitles/it.vtt`,
    })
  })

  test('is an upload where that is asked for', () => {
    expect(chooseDelivery({ ...sure, delivery: 'upload' }).kind).toBe('upload')
  })

  const doubts: readonly (readonly [Partial<DeliveryFacts>, RegExp, 'refused' | 'raw-url'])[] = [
    [{ repository: null }, /no repository on GitHub/, 'refused'],
    [{ commit: null }, /no git checkout.*actions\/checkout/, 'refused'],
    [{ state: { committed: 'unknown', lfs: false } }, /no git checkout/, 'refused'],
    [
      { state: { committed: 'untracked', lfs: false } },
      /not committed.*Commit and push/,
      'refused',
    ],
    [{ state: { committed: 'modified', lfs: false } }, /differs.*Commit and push/, 'refused'],
    [{ state: { committed: 'modified', lfs: true } }, /Git LFS.*pointer/, 'refused'],
    [{ state: { committed: 'unmodified', lfs: true } }, /Git LFS.*pointer/, 'refused'],
    [{ path: null }, /not committed/, 'refused'],
    [{ isPushed: false }, /not known to be on GitHub.*Push/, 'refused'],
    [{ isPublic: false }, /not public.*Make the repository public/, 'refused'],
    [{ isPublic: null }, /not known whether/, 'raw-url'],
    [{ serverUrl: 'https://ghes.example.com' }, /not on github\.com/, 'raw-url'],
    [{ serverUrl: 'https://octo.ghe.com' }, /not on github\.com/, 'raw-url'],
  ]

  test.each(doubts)(
    'with %o is an upload, and with `raw-url` matches %s or is %3$s',
    (facts, words, explicit) => {
      const auto = chooseDelivery({ ...sure, ...facts })
      expect(auto.kind).toBe('upload')
      const chosen = chooseDelivery({ ...sure, ...facts, delivery: 'raw-url' })
      expect(chosen.kind).toBe(explicit)
      if (chosen.kind === 'refused') {
        expect(chosen.message).toMatch(words)
        expect(chosen.message).toMatch(/or set the input `delivery` to `auto` or `upload`\.$/)
      } else if (auto.kind === 'upload') expect(auto.reason).toMatch(words)
    },
  )
})
