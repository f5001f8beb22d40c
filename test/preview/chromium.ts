import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { buildPreviewAssets } from '../../scripts/preview-assets.ts'
import type { Assets } from '../../src/report/preview/assets.ts'
import type { PreviewData } from '../../src/report/preview/data.ts'
import { previewPage } from '../../src/report/preview/page.ts'
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder.ts'
import { type Media, serveMedia } from './media.ts'

/**
 * Chromium without a window, which takes a third of the time, before those that have one; Chrome before Chromium, which
 * plays no MP4 where it was built without its codecs.
 */
const executablePath =
  process.env.CHROMIUM ??
  ['chromium-headless-shell', 'google-chrome', 'chromium']
    .map((name) => `/usr/bin/${name}`)
    .find((path) => existsSync(path))

/** What the tests of the page need and this machine lacks; null where it has all of it. */
export function lacking(): string | null {
  if (!executablePath || !existsSync(executablePath)) return 'Chromium'
  try {
    execFileSync('ffmpeg', ['-version'], { stdio: 'ignore' })
    return null
  } catch {
    return 'ffmpeg'
  }
}

export interface Opened {
  readonly page: Page
  /** Everything that the page asked for, but itself and what it made. */
  readonly requests: readonly string[]
  /** What the page, or the browser on its behalf, complained of. */
  readonly complaints: readonly string[]
}

export interface OpenOptions extends BrowserContextOptions {
  /** `#intro/it`. */
  readonly address?: string
  /** False for a browser that plays no HLS. */
  readonly playsHls?: boolean
}

export interface Previews extends AsyncDisposable {
  /** Opens the page of a preview from the disk. */
  open(data: PreviewData, options?: OpenOptions): Promise<Opened>
  /** Closes the pages that were opened with options. Without any, each replaces the one before. */
  closeAll(): Promise<void>
  readonly media: Media
}

/** Chromium, and Mux's hosts on this machine; no other host is found. */
export async function startPreviews(): Promise<Previews> {
  const [media, folder, { assets }] = await Promise.all([
    serveMedia(),
    temporaryFolder('preview-'),
    buildPreviewAssets(),
  ])
  return previews({ browser: await launchChromium(media), media, folder, assets })
}

/** Chromium, to which Mux's hosts lie on this machine. */
export function launchChromium(media: Media): Promise<Browser> {
  if (!executablePath) throw new Error('There is no Chromium here.')
  return chromium.launch({
    executablePath,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--mute-audio',
      '--autoplay-policy=no-user-gesture-required',
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP *.mux.com:443 127.0.0.1:${media.port}, MAP * ~NOTFOUND`,
    ],
  })
}

interface Parts {
  readonly browser: Browser
  readonly media: Media
  readonly folder: TemporaryFolder
  readonly assets: Assets
}

function previews({ browser, media, folder, assets }: Parts): Previews {
  let pages = 0
  let usual: Page | null = null
  const newPage = async (options: BrowserContextOptions): Promise<Page> => {
    const context = await browser.newContext({
      viewport: { width: 1280, height: 800 },
      reducedMotion: 'reduce',
      ...options,
    })
    context.setDefaultTimeout(15_000)
    return context.newPage()
  }
  /** One for all that ask for nothing special: to start a process for each takes as long as most tests do. */
  const usualPage = async (): Promise<Page> => {
    usual ??= await newPage({})
    usual.removeAllListeners()
    await usual.emulateMedia({ media: null })
    return usual
  }
  return {
    media,
    async open(data, { address = '', playsHls = true, ...options } = {}) {
      const path = join(folder.path, `preview ${pages++}.html`)
      await writeFile(path, previewPage(data, assets))
      const isUsual = playsHls && Object.keys(options).length === 0
      const page = isUsual ? await usualPage() : await newPage(options)
      if (!playsHls) {
        await page.addInitScript(() => {
          HTMLMediaElement.prototype.canPlayType = () => ''
        })
      }
      const requests: string[] = []
      const complaints: string[] = []
      page.on('request', (request) => {
        if (!/^(?:file|blob):/.test(request.url())) requests.push(request.url())
      })
      page.on('console', (message) => {
        if (message.type() === 'error') complaints.push(message.text())
      })
      page.on('pageerror', (error) => complaints.push(error.message))
      await page.goto(pathToFileURL(path).href + address)
      return { page, requests, complaints }
    },
    async closeAll() {
      const others = browser.contexts().filter((context) => context !== usual?.context())
      await Promise.all(others.map((context) => context.close()))
    },
    async [Symbol.asyncDispose]() {
      await browser.close()
      await media[Symbol.asyncDispose]()
      await folder[Symbol.asyncDispose]()
    },
  }
}
