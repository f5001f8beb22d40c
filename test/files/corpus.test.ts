import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { checkFiles } from '../../src/files/check.ts'
import { sampleFile } from '../support/samples.ts'

const corpus =
  process.env.SUBTITLE_CORPUS ?? fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))
const films = existsSync(corpus) ? readdirSync(corpus) : []

describe.skipIf(films.length === 0)('real subtitles (SUBTITLE_CORPUS)', () => {
  test.for(films)('%s has no problem in any language, alone or beside the others', async (film) => {
    const folder = join(corpus, film)
    const files = readdirSync(folder)
      .filter((name) => name.endsWith('.vtt'))
      .map((name) =>
        sampleFile({
          path: `${film}/${name}`,
          absolutePath: join(folder, name),
          video: film,
          language: name.replace('.vtt', ''),
        }),
      )
    const { checked, problems } = await checkFiles(files)
    expect(checked.length).toBeGreaterThan(1)
    expect(problems).toEqual([])
  })
})
