/**
 * Makes the pictures of the README from what the demo writes, so that they show what the action shows. Needs Chromium
 * and ffmpeg: see CONTRIBUTING.md, "Tests".
 */
import { execFileSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { launchChromium } from '../test/preview/chromium.ts'
import { serveMedia } from '../test/preview/media.ts'
import { demoFolder } from './demo-folder.ts'

const pictures = join(import.meta.dirname, '../docs/pictures')

/** What of a page is shown. CSS pixels. */
interface View {
  readonly width: number
  readonly height: number
  /** Brings the page to what the picture is about. */
  readonly prepare?: (page: Page) => Promise<void>
}

execFileSync(process.execPath, [join(import.meta.dirname, 'demo.ts')], { stdio: 'ignore' })
await mkdir(pictures, { recursive: true })
await using media = await serveMedia()
await using browser = await launchChromium(media)
await take('plan.html', 'summary.png', { width: 1000, height: 640 })
await take('edited-preview.html', 'preview.png', {
  width: 1200,
  height: 500,
  async prepare(page) {
    const video = page.locator('video')
    await video.evaluate(async (element: HTMLVideoElement) => {
      element.currentTime = 16.5
      await new Promise((resolve) => element.addEventListener('seeked', resolve, { once: true }))
    })
  },
})

async function take(source: string, name: string, { width, height, prepare }: View): Promise<void> {
  const page = await browser.newPage({ viewport: { width, height }, deviceScaleFactor: 1.5 })
  await page.goto(pathToFileURL(join(demoFolder, source)).href)
  await prepare?.(page)
  await page.evaluate(() => scrollTo(0, 0))
  await page.screenshot({ path: join(pictures, name) })
  await page.close()
}
