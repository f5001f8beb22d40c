import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

type Sources = typeof import('../../src/subtitles/decode.ts') &
  typeof import('../../src/subtitles/srt/parse.ts')

/**
 * Run as a program: reads and parses every SubRip file below a folder, one after the other, with the sources of a version
 * of this project, and prints how long that took.
 */
const [, , folder = '.', root = ''] = process.argv
const sources = ['decode.ts', 'srt/parse.ts'].map(
  (path) => import(join(root, 'src/subtitles', path)),
)
const { decodeSubtitles, parseSrt }: Sources = Object.assign({}, ...(await Promise.all(sources)))
process.chdir(folder)
const paths = globSync('**/*.srt')
const since = performance.now()
let cues = 0
for (const path of paths) {
  const decoded = decodeSubtitles(readFileSync(path))
  if (decoded.kind === 'text') cues += parseSrt(decoded.text).cues.length
}
process.stdout.write(JSON.stringify({ ms: performance.now() - since, files: paths.length, cues }))
