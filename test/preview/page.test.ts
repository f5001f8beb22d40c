import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { PreviewCue } from '../../src/report/preview/data.ts'
import { publicPlayback } from '../../src/report/preview/playback.ts'
import { hostile } from '../support/hostile-texts.ts'
import { serious } from './accessibility.ts'
import { lacking, type Opened, type OpenOptions, type Previews, startPreviews } from './chromium.ts'
import {
  addedCue,
  changedCue,
  cue,
  page as pageOf,
  removedCue,
  samples,
  track,
  video,
} from './samples.ts'
import { playing, seek, shownText, time } from './watching.ts'

const lacks = lacking()
const italian = '#welcome/it-IT'

const title = `the page of a preview${lacks ? ` (there is no ${lacks} here)` : ''}`

describe.skipIf(lacks)(title, () => {
  let previews: Previews
  beforeAll(async () => {
    previews = await startPreviews()
  })
  afterEach(() => previews.closeAll())
  afterAll(() => previews?.[Symbol.asyncDispose]())

  const examples = (address = italian, options: OpenOptions = {}): Promise<Opened> =>
    previews.open(samples.examples(), { address, ...options })

  describe('the video', () => {
    it.each([
      { from: 'MP4', address: '#welcome/de', at: 5, text: 'Gezeiten', gap: 19.5 },
      {
        from: 'HLS, as the browser plays it',
        address: '#tutorials/first-steps/de',
        at: 8,
        text: 'Boot',
        gap: 14.6,
      },
    ])('shows the right text at the right time ($from)', async ({ address, at, text, gap }) => {
      const { page, complaints } = await examples(address)
      await seek(page, at)
      expect(await shownText(page)).toContain(text)
      expect(await page.locator('.cue[aria-current]').textContent()).toContain(text)
      await seek(page, gap)
      expect(await shownText(page)).toBe('')
      expect(await page.locator('.cue[aria-current]').count()).toBe(0)
      expect(complaints).toEqual([])
    })

    it('plays HLS where the browser cannot', async () => {
      const { page, requests, complaints } = await examples('#tutorials/first-steps/de', {
        playsHls: false,
      })
      await page.locator('.cue', { hasText: 'Boot' }).click()
      await playing(page)
      expect(await shownText(page)).toContain('Boot')
      expect(await page.locator('video').getAttribute('src')).toMatch(/^blob:/)
      expect(requests.every((url) => /^https:\/\/(?:stream|image)\.mux\.com\//.test(url))).toBe(
        true,
      )
      expect(complaints).toEqual([])
    })

    it('falls back on HLS, and says when nothing loads', async () => {
      const { page, requests } = await previews.open(
        pageOf([
          video('intro', [track('en', [cue(0, 2000, 'Hello')])], {
            playback: publicPlayback('missing', 'low'),
          }),
        ]),
      )
      await page.getByRole('alert').filter({ hasText: 'The video does not load' }).waitFor()
      expect(requests).toContain('https://stream.mux.com/missing/low.mp4')
      expect(requests).toContain('https://stream.mux.com/missing.m3u8')
    })

    it('goes to a cue that is clicked, and plays', async () => {
      const { page } = await examples()
      await page.getByText('Scegli un porto sulla mappa').click()
      await playing(page)
      expect(await time(page)).toBeGreaterThanOrEqual(7.6)
      expect(await time(page)).toBeLessThan(11.4)
      expect(await shownText(page)).toContain('Scegli un porto')
    })

    it('shows new or old subtitles, by button and key', async () => {
      const { page } = await examples()
      await seek(page, 1)
      expect(await shownText(page)).toContain('Benvenuti in Harbour')
      await page.getByRole('button', { name: 'Old', exact: true }).click()
      expect(await shownText(page)).toContain('Benvenuti a Harbour')
      await page.keyboard.press('o')
      expect(await shownText(page)).toContain('Benvenuti in Harbour')
      const pressed = page.getByRole('group', { name: 'Subtitles' }).locator('[aria-pressed=true]')
      expect(await pressed.textContent()).toBe('New')
      await page.getByRole('button', { name: 'None', exact: true }).click()
      expect(await shownText(page)).toBe('')
      // Its old time, 3.5 s, is another than its new one.
      await page.getByRole('button', { name: 'Old', exact: true }).click()
      await seek(page, 3.8)
      expect(await shownText(page)).toContain('Maree')
      expect(await page.locator('.cue[aria-current]').textContent()).toContain('Maree')
    })

    it('shows no text tracks but ours', async () => {
      const { page } = await examples()
      await seek(page, 1)
      const modes = await page.locator('video').evaluate(async (element) => {
        const video = element as HTMLVideoElement
        video.addTextTrack('subtitles', 'Of the stream', 'en').mode = 'showing'
        await new Promise((done) => setTimeout(done, 50))
        return [...video.textTracks].map(({ label, mode }) => `${label} ${mode}`)
      })
      expect(modes.toSorted()).toEqual([
        'New: Italiano showing',
        'Of the stream disabled',
        'Old: Italiano hidden',
      ])
    })

    it('stays where it is when another language of it is chosen', async () => {
      const { page, requests } = await examples()
      await seek(page, 5)
      await page.getByRole('link', { name: /^ar/ }).click()
      await page.locator('.cue[aria-current]').waitFor()
      expect(await time(page)).toBeCloseTo(5, 1)
      expect(await shownText(page)).toContain('المدّ والطقس')
      expect(new Set(requests).size).toBe(2)
    })

    it('is left out with its reason where it cannot play, and nothing is asked for', async () => {
      const signed = await examples('#release-notes/it')
      expect(await signed.page.locator('#player').textContent()).toContain('signed playback')
      await signed.page.locator('.cue').first().click()
      const check = await previews.open(samples.check())
      expect(await check.page.locator('.cue').count()).toBe(5)
      expect([...signed.requests, ...check.requests]).toEqual([])
      expect([...signed.complaints, ...check.complaints]).toEqual([])
    })
  })

  describe('the cues', () => {
    it('tell what is changed, added and removed in words, with the words that differ', async () => {
      const { page } = await examples()
      const rows = page.locator('.cue')
      expect(await rows.nth(0).locator('.kind').textContent()).toBe('± changed')
      expect(await rows.nth(0).locator('del').allTextContents()).toEqual(['a', 'delle'])
      expect(await rows.nth(0).locator('ins').allTextContents()).toEqual(['in', 'per'])
      expect(await rows.nth(1).textContent()).toContain('0:03.500 – 0:06.900')
      expect(await rows.nth(1).textContent()).toContain('Same text, other time')
      expect(await rows.nth(1).textContent()).toContain('Write 00:00:04.200 as its start.')
      expect(await rows.nth(2).locator('.facts li').allTextContents()).toEqual([
        '23.4 characters a second (at most 17)',
        '47 characters in a line (at most 42)',
        '3 lines (at most 2)',
      ])
      expect(await rows.nth(3).locator('.kind').textContent()).toBe('− removed')
      expect(await rows.nth(4).textContent()).toContain('line:0 align:start')
      expect(await rows.nth(5).locator('.kind').textContent()).toBe('+ added')
      expect(await rows.nth(5).locator('i').textContent()).toBe('vento')
      expect(await page.locator('#track-problems').textContent()).toContain('ends 2 s after')
    })

    it('are filtered and searched, in old and new texts', async () => {
      const { page } = await examples()
      const shown = page.locator('.cue:visible')
      await page.getByRole('button', { name: 'Changes 5' }).click()
      expect(await shown.count()).toBe(5)
      await page.getByRole('button', { name: 'Problems 2' }).click()
      expect(await shown.count()).toBe(2)
      await page.getByRole('button', { name: 'All 6' }).click()
      await page.getByRole('searchbox', { name: 'Search in the cues' }).fill('CALENDARIO DELLE')
      expect(await shown.count()).toBe(1)
      expect(await page.locator('#found').textContent()).toBe('1 of 6 cues')
    })

    it('keep the one that runs in view', async () => {
      const many = Array.from({ length: 90 }, (_, i) => cue(i * 200, i * 200 + 200, `Cue ${i}`))
      const { page } = await previews.open(pageOf([video('intro', [track('en', many)])]))
      await seek(page, 15.1)
      const row = page.locator('.cue[aria-current]')
      expect(await row.textContent()).toContain('Cue 75')
      const box = await row.boundingBox()
      expect(box?.y).toBeGreaterThan(0)
      expect(box?.y).toBeLessThan(700)
    })

    it('have their language and direction', async () => {
      const { page } = await examples('#welcome/ar')
      const text = page.locator('.cue p.after').first()
      const direction = (): Promise<string> =>
        text.evaluate((each) => getComputedStyle(each).direction)
      expect(await text.getAttribute('lang')).toBe('ar')
      expect(await direction()).toBe('rtl')
      await page.evaluate(() => location.assign('#welcome/hi'))
      await page.locator('.cue [lang=hi]').first().waitFor()
      expect(await direction()).toBe('ltr')
    })

    it('stand upright where they do on the video', async () => {
      const { page } = await examples('#welcome/ja')
      await seek(page, 8)
      const places = await page.locator('video').evaluate((element) => {
        const [shown] = (element as HTMLVideoElement).textTracks
        return ([...(shown?.activeCues ?? [])] as VTTCue[]).map(({ vertical, line }) => [
          vertical,
          line,
        ])
      })
      expect(places).toEqual([['rl', 0]])
      const settings = page.locator('.cue[aria-current] .settings')
      expect(await settings.textContent()).toBe('vertical:rl')
    })

    it('that are left out are told, and that there are none', async () => {
      const known = track('en', [])
      const tracks = [{ ...known, counts: { ...known.counts, cues: 1_200 } }, track('fr', [])]
      const { page } = await previews.open(pageOf([video('intro', tracks)]))
      const found = page.locator('#found')
      expect(await found.textContent()).toMatch(/^1,200 cues, not on this page: /)
      await page.getByRole('link', { name: 'fr', exact: true }).click()
      await expect.poll(() => found.textContent()).toBe('There are no cues.')
    })
  })

  it('is used with the keyboard alone', async () => {
    const { page } = await examples()
    const focused = page.locator(':focus')
    await page.keyboard.press('Tab')
    expect(await focused.textContent()).toBe('Skip to the cues')
    await page.keyboard.press('Enter')
    expect(await focused.getAttribute('aria-label')).toBe('Play from 0:00.800 changed')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await playing(page)
    expect(await time(page)).toBeGreaterThanOrEqual(7.6)
    await page.keyboard.press('k')
    expect(await page.locator('video').evaluate((each: HTMLVideoElement) => each.paused)).toBe(true)
    await page.keyboard.press('n')
    expect(await focused.getAttribute('aria-label')).toBe('Play from 0:11.500 removed')
    await page.keyboard.press('p')
    await page.keyboard.press('p')
    expect(await focused.getAttribute('aria-label')).toBe('Play from 0:04.000 changed')
    await page.keyboard.press('End')
    await page.keyboard.press('r')
    await page.keyboard.press('/')
    await page.keyboard.type('vento')
    await page.keyboard.press('Enter')
    expect(await focused.getAttribute('aria-label')).toBe('Play from 0:15.600 added')
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: 'Keys' }).waitFor()
    await page.keyboard.press('Space')
    await page.keyboard.press('Escape')
    await page.keyboard.press('?')
    expect(await page.getByRole('dialog').count()).toBe(0)
    // One stop for all cues, one for each link and control.
    const link = page.getByRole('link', { name: 'first-steps' })
    for (let i = 0; i < 40 && !(await link.evaluate((each) => each.matches(':focus'))); i++) {
      await page.keyboard.press('Shift+Tab')
    }
    await page.keyboard.press('Enter')
    await page.locator('h2', { hasText: 'tutorials/first-steps' }).waitFor()
    expect(new URL(page.url()).hash).toBe('#tutorials/first-steps/de')
  })

  it.each(['light', 'dark'] as const)(
    'has nothing that axe finds wrong (%s)',
    async (colorScheme) => {
      const { page } = await examples(italian, { colorScheme })
      expect(await serious(page)).toEqual([])
      await page.keyboard.press('?')
      expect(await serious(page)).toEqual([])
      await page.keyboard.press('Escape')
      await page.setViewportSize({ width: 390, height: 844 })
      await page.evaluate(() => location.assign('#release-notes/it'))
      await page.getByText('signed playback').waitFor()
      expect(await serious(page)).toEqual([])
    },
  )

  it('fits a phone', async () => {
    const name = 'subtitles/a-very-long-folder-of-a-season/an-even-longer-name-of-an-episode.vtt'
    const { page } = await previews.open(
      pageOf([
        ...samples.examples().videos,
        video('w'.repeat(300), [
          track('de', [cue(0, 900, 'Donaudampfschiff'.repeat(20))], {
            file: { path: name, href: null },
            name: 'x'.repeat(200),
          }),
        ]),
      ]),
      { viewport: { width: 390, height: 844 }, address: `#${'w'.repeat(300)}/de` },
    )
    const width = (): Promise<number> => page.evaluate(() => document.documentElement.scrollWidth)
    expect(await width()).toBe(390)
    await page.evaluate((hash) => location.assign(hash), italian)
    await page.locator('.cue', { hasText: 'Benvenuti' }).waitFor()
    expect(await width()).toBe(390)
  })

  it('says when there is nothing to preview', async () => {
    const { page, complaints } = await previews.open(pageOf([]))
    expect(await page.locator('main').textContent()).toContain('nothing to preview')
    expect(complaints).toEqual([])
  })

  it('prints the cues and not the controls', async () => {
    const { page } = await examples()
    await page.emulateMedia({ media: 'print' })
    expect(await page.locator('.cue:visible').count()).toBe(6)
    expect(await page.locator('nav:visible, video:visible, #toolbar:visible').count()).toBe(0)
  })

  it('has an address for every track, whatever its name', async () => {
    const odd = 'a b/100%/ü#?&"<x>/..'
    const { page } = await previews.open(
      pageOf([
        video('intro', [track('en', [cue(0, 1000, 'Hello')])]),
        video(odd, [
          track('en', [cue(0, 1000, 'First')]),
          track('en', [cue(0, 1000, 'Second')], { change: 'delete' }),
        ]),
      ]),
    )
    // The one with a change comes first.
    expect(await page.locator('.cue').textContent()).toContain('Second')
    await page.getByRole('link', { name: /^en$/ }).first().click()
    await page.locator('.cue', { hasText: 'First' }).waitFor()
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${odd}/en~2`)
    await page.reload()
    expect(await page.locator('.cue').textContent()).toContain('First')
    await page.evaluate(() => location.assign('#intro'))
    await page.locator('.cue', { hasText: 'Hello' }).waitFor()
    await page.evaluate(() => location.assign('#nowhere/%'))
    expect(await page.locator('.cue').textContent()).toContain('Hello')
  })

  it('lists 300 videos, and reads nothing before it is looked at', async () => {
    const { page, requests } = await previews.open(samples.many())
    expect(await page.locator('.cue').count()).toBe(4000)
    expect(await page.locator('.entry').count()).toBe(300)
    expect(await page.locator('nav h2').allTextContents()).toEqual([
      'With changes (30)',
      'Without changes (270)',
    ])
    expect(requests.every((url) => url.includes('/playback-of-season-1-episode-1/'))).toBe(true)
    await page.locator('#find-video').fill('episode-299')
    await page.locator('.video:visible').click()
    await page.locator('#cue-0', { hasText: 'Cue 1 of video 299' }).waitFor()
    expect(await page.locator('.cue').count()).toBe(12)
    await expect
      .poll(() => requests.some((url) => url.includes('/playback-of-season-11-episode-299/')))
      .toBe(true)
  })

  describe('a stranger', () => {
    it('writes nothing but text', async () => {
      const { page, requests, complaints } = await previews.open(pageWith(hostile))
      const structures = new Set<string>()
      const entries = new Set<string>()
      for (const [place] of hostile.entries()) {
        await page
          .locator('.entry a')
          .nth(place * 2)
          .evaluate((link: HTMLElement) => link.click())
        await page.locator('.entry').nth(place).locator('[aria-current]').waitFor()
        await page.locator('.cue p.after').first().waitFor()
        structures.add(await page.locator('main').evaluate(structure))
        entries.add(await page.locator('.entry').nth(place).evaluate(structure))
      }
      expect([...structures, ...entries]).toHaveLength(2)
      expect(await page.locator('h1').textContent()).toContain(hostile.slice(0, 12).join(' '))
      expect(
        await page
          .locator('body > *, head > *')
          .evaluateAll((all) =>
            all.map(({ localName }) => localName).filter((name) => name !== 'script'),
          ),
      ).toEqual([
        'meta',
        'meta',
        'meta',
        'meta',
        'meta',
        'title',
        'style',
        'button',
        'header',
        'nav',
        'main',
        'dialog',
        'p',
        'noscript',
      ])
      await page.evaluate(() => location.assign('#watched'))
      await seek(page, 1)
      expect(await shownText(page)).not.toBe('')
      const hosts = new Set(requests.map((url) => new URL(url).host))
      expect([...hosts].toSorted()).toEqual(['image.mux.com', 'stream.mux.com'])
      expect(complaints).toEqual([])
    })

    it('finds no way out of the page', async () => {
      const { page, requests, complaints } = await examples()
      const tried = await page.evaluate(async () => {
        const picture = document.createElement('img')
        picture.src = 'https://elsewhere.example/x.png'
        document.body.append(picture)
        const asked = await fetch('https://elsewhere.example/').then(
          () => 'asked',
          () => 'refused',
        )
        try {
          document.body.insertAdjacentHTML('beforeend', '<b>x</b>')
          return `${asked}, written`
        } catch {
          return `${asked}, refused`
        }
      })
      expect(tried).toBe('refused, refused')
      await expect.poll(() => complaints.length).toBeGreaterThanOrEqual(3)
      expect(
        complaints.filter((text) => !/Content Security Policy|TrustedHTML/.test(text)),
      ).toEqual([])
      expect(previews.media.requests.filter((url) => !url.includes('mux.com/'))).toEqual([])
      expect(
        requests.every((url) =>
          /^https:\/\/(?:stream|image)\.mux\.com\/|^https:\/\/elsewhere/.test(url),
        ),
      ).toBe(true)
    })
  })
})

/** A page with these texts wherever a text comes from outside: a video for each, and one that plays with all of them. */
function pageWith(texts: readonly string[]) {
  const cues = texts.map((words) => cue(0, 5000, words, words))
  const watched = video('watched', [track('en', cues)], {
    playback: publicPlayback(texts[1] ?? '', 'high'),
  })
  return pageOf([...texts.map(videoWith), watched], {
    title: texts.join(' '),
    link: 'javascript:alert(1)//https://',
  })
}

function videoWith(words: string) {
  const problem = {
    severity: 'error',
    rule: `r ${words}`,
    line: 2,
    message: `m ${words}`,
    hint: `h ${words}`,
  } as const
  const one = (start: number): PreviewCue => ({
    ...cue(start, start + 2000, `t ${words}`, `align:start ${words}`),
    problems: [problem],
  })
  const cues = [
    changedCue(one(0), { text: `b ${words}`, settings: words }),
    addedCue(one(3000)),
    removedCue(one(6000)),
  ]
  const hostileTrack = track('en', cues, {
    language: `l ${words}`,
    name: `n ${words}`,
    reason: `w ${words}`,
    file: { path: `f ${words}`, href: `javascript:${words}` },
    problems: [problem],
    definitions: { before: [words], after: [`STYLE\n${words}`] },
  })
  return video(`k ${words}`, [hostileTrack], {
    fileName: `v ${words}`,
    playback: { kind: 'none', reason: words },
  })
}

/** The elements below one, with the names of their attributes, but for those that the words of a text make. */
function structure(root: Element): string {
  const ofText = 'code, b, i, u, br, ruby, rt, .texts span, ins, del'
  return [...root.querySelectorAll('*')]
    .filter((each) => !each.matches(ofText))
    .map((each) => [each.localName, ...each.getAttributeNames()].join(' '))
    .join('\n')
}
