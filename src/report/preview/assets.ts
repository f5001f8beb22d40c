import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** What the build makes of `browser/`, and hls.js. */
export interface Assets {
  readonly style: string
  readonly script: string
  /** Plays HLS where the browser cannot. */
  readonly hls: string
}

/** Their files in dist/. */
export const assetFiles = {
  style: 'preview.css',
  script: 'preview.js',
  hls: 'preview-hls.js',
} as const satisfies Record<keyof Assets, string>

/** Reads them beside the bundle; where no bundle runs, in the dist/ of the repository. */
export function readAssets(): Assets {
  const here = fileURLToPath(import.meta.url)
  const folder = here.endsWith('.ts') ? join(here, '../../../../dist') : dirname(here)
  const read = (name: keyof Assets): string => readFileSync(join(folder, assetFiles[name]), 'utf8')
  return { style: read('style'), script: read('script'), hls: read('hls') }
}
