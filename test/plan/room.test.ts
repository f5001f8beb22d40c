import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createComparison } from '../../src/plan/compare.ts'
import { unpackText } from '../../src/plan/packed-text.ts'
import { sampleChecked, sampleTrack, sampleVideo } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('texts that differ are kept up to 64 MiB of them', async () => {
  await using folder = await temporaryFolder()
  const absolutePath = join(folder.path, 'it.vtt')
  await writeFile(absolutePath, webVtt('Ciao'))
  const cue = webVtt('Salve').slice('WEBVTT'.length)
  const bytes = Buffer.from(`WEBVTT\n\nNOTE ${'a'.repeat(10 * 1024 * 1024)}${cue}`)
  const { compare } = createComparison(
    (_, work) => Promise.resolve(work({ kind: 'text', bytes })),
    {
      prune: false,
    },
  )
  const kept: (Uint8Array | null)[] = []
  for (let at = 0; at < 7; at++) {
    const checked = sampleChecked({ path: `a/${at}/it.vtt`, absolutePath })
    const { differing } = await compare(sampleVideo([sampleTrack({ id: `${at}` })]), [checked])
    kept.push(...differing.map(({ trackText }) => trackText && unpackText(trackText)))
  }
  expect(kept.map((text) => text && bytes.equals(text))).toEqual([...Array(6).fill(true), null])
})
