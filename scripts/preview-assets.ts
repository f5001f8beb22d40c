import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { rolldown } from 'rolldown'
import type { Assets } from '../src/report/preview/assets.ts'

const root = join(import.meta.dirname, '..')
const browser = join(root, 'src/report/preview/browser')

/** What the page of a preview runs on: one script of `browser/`, its style, and hls.js in its light form. */
export interface BuiltAssets {
  readonly assets: Assets
  /** Paths of the modules that are in them. */
  readonly modules: readonly string[]
}

export async function buildPreviewAssets(): Promise<BuiltAssets> {
  const hlsModule = join(root, 'node_modules/hls.js/dist/hls.light.min.js')
  const [{ code, modules }, style, hls] = await Promise.all([
    bundle(join(browser, 'main.ts')),
    readFile(join(browser, 'page.css'), 'utf8'),
    readFile(hlsModule, 'utf8'),
  ])
  return {
    assets: {
      script: inlined(code, 'script'),
      style: inlined(style, 'style'),
      hls: inlined(hls, 'script'),
    },
    modules: [...modules, hlsModule],
  }
}

async function bundle(
  input: string,
): Promise<{ readonly code: string; readonly modules: readonly string[] }> {
  const build = await rolldown({ input, platform: 'browser', logLevel: 'warn' })
  try {
    const { output } = await build.generate({ format: 'iife', minify: true, comments: false })
    return { code: output[0].code, modules: output[0].moduleIds }
  } finally {
    await build.close()
  }
}

/** What may stand in an element of an HTML page, byte by byte, without the address of a source map. */
function inlined(text: string, element: 'script' | 'style'): string {
  const code = text.replace(/^\/\/# sourceMappingURL=.*$/mu, '').trim()
  if (new RegExp(`</${element}|<!--|\\r|\\0`, 'iu').test(code)) {
    throw new Error(`What is built for the preview cannot stand in a <${element}>.`)
  }
  return code
}
