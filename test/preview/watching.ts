import type { Page } from 'playwright-core'

/** Moves the video of a page to a time in seconds, and waits until it is there and its texts are. */
export async function seek(page: Page, seconds: number): Promise<void> {
  await page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) > 0)
  await page.locator('video').evaluate((element, to) => {
    const video = element as HTMLVideoElement
    video.currentTime = to
  }, seconds)
  await page.waitForFunction((to) => {
    const video = document.querySelector('video')
    const isThere = video && !video.seeking && Math.abs(video.currentTime - to) < 0.2
    const tracks = [...(video?.querySelectorAll('track') ?? [])]
    return isThere && video.readyState > 1 && tracks.every(({ readyState }) => readyState === 2)
  }, seconds)
  // The browser tells which cues run after that.
  await page.evaluate(() => new Promise((done) => setTimeout(done, 30)))
}

/** Waits until the video plays. */
export async function playing(page: Page): Promise<void> {
  const now = await time(page)
  await page.waitForFunction((from) => {
    const video = document.querySelector('video')
    return video && !video.seeking && !video.paused && video.currentTime !== from
  }, now)
  await page.evaluate(() => new Promise((done) => setTimeout(done, 30)))
}

/** What the video says now, of all text tracks that show. */
export async function shownText(page: Page): Promise<string> {
  return page.locator('video').evaluate((element) =>
    [...(element as HTMLVideoElement).textTracks]
      .filter(({ mode }) => mode === 'showing')
      .flatMap(({ activeCues }) => [...(activeCues ?? [])] as VTTCue[])
      .map(({ text }) => text)
      .join('\n'),
  )
}

/** Of the video, in seconds. */
export async function time(page: Page): Promise<number> {
  return page.locator('video').evaluate((element) => (element as HTMLVideoElement).currentTime)
}
