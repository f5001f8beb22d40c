import { createHash } from 'node:crypto'
import { escaped } from '../page/markup.ts'
import { type Assets, readAssets } from './assets.ts'
import { body } from './body.ts'
import type { PreviewData } from './data.ts'
import { cuesId, dataId, type PreviewIndex } from './embedded.ts'

/**
 * The page of a preview: one HTML file that needs no other. Its own script and style are all that runs, by their
 * hashes, and only Mux may be asked. The cues of each track stand in an element of their own, so that none is read
 * before it is looked at. Without `assets` it needs what the build laid into dist/.
 */
export function previewPage(data: PreviewData, assets: Assets = readAssets()): string {
  const needsHls = data.videos.some(({ playback: p }) => p.kind === 'public' && p.mp4 === null)
  const scripts = needsHls ? [assets.hls, assets.script] : [assets.script]
  return [
    '<!doctype html>',
    '<html lang="en">',
    '<head>',
    '<meta charset="utf-8">',
    `<meta http-equiv="Content-Security-Policy" content="${policy(assets.style, scripts)}">`,
    '<meta name="referrer" content="no-referrer">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escaped(data.title.replaceAll('\0', ''))}</title>`,
    `<style>${assets.style}</style>`,
    '</head>',
    '<body>',
    body,
    ...embedded(data),
    ...scripts.map((script) => `<script>${script}</script>`),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

/**
 * What the page may do. Mux serves a video's parts from hosts of its content networks below mux.com, which change
 * without notice (Mux: Content Security Policy). `blob:` is the text tracks, and what hls.js feeds the video.
 */
function policy(style: string, scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    `script-src ${scripts.map(hash).join(' ')}`,
    `style-src ${hash(style)}`,
    'media-src blob: https://*.mux.com',
    'connect-src https://*.mux.com',
    'img-src https://image.mux.com',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ')
}

function hash(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function embedded({ title, link, videos }: PreviewData): readonly string[] {
  const index: PreviewIndex = {
    title,
    link,
    videos: videos.map((video, v) => ({
      ...video,
      tracks: video.tracks.map(({ cues, ...track }, t) => ({
        ...track,
        cuesId: cuesId(v, t),
        problemCount:
          track.problems.length + cues.reduce((sum, { problems }) => sum + problems.length, 0),
      })),
    })),
  }
  const cues = videos.flatMap(({ tracks }, v) =>
    tracks.map((track, t) => json(cuesId(v, t), track.cues)),
  )
  return [json(dataId, index), ...cues]
}

/** Nothing in it ends the element, or a line of JavaScript. */
function json(id: string, value: unknown): string {
  const text = JSON.stringify(value).replace(
    /[<\u2028\u2029]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `<script type="application/json" id="${id}">${text}</script>`
}
