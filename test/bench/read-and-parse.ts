import { globSync, readFileSync } from 'node:fs'
import { decodeSubtitles } from '../../src/subtitles/decode.ts'
import { parseSrt } from '../../src/subtitles/srt/parse.ts'

/** Run as a program: reads and parses every SubRip file below a folder, one after the other, and prints how long that took. */
process.chdir(process.argv[2] ?? '.')
const paths = globSync('**/*.srt')
const since = performance.now()
let cues = 0
for (const path of paths) {
  const decoded = decodeSubtitles(readFileSync(path))
  if (decoded.kind === 'text') cues += parseSrt(decoded.text).cues.length
}
process.stdout.write(JSON.stringify({ ms: performance.now() - since, files: paths.length, cues }))
