import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../../shared/root.ts'

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

/** Reads them, from dist/. */
export function readAssets(): Assets {
  const read = (name: keyof Assets): string =>
    readFileSync(join(root, 'dist', assetFiles[name]), 'utf8')
  return { style: read('style'), script: read('script'), hls: read('hls') }
}
