import { expect, test } from 'vitest'
import type { WithText } from '../../src/plan/texts.ts'
import { openEarlyTexts } from '../../src/pull/early-texts.ts'
import { sampleTrack, sampleVideo } from '../support/samples.ts'

const MiB = 1024 * 1024

test('texts are read while the lists come in, as many as there is room for, and the others when they are asked for', async () => {
  const sizes = new Map([
    ['first', 100],
    ['second', 100],
    ['third', 100],
    ['small', 1],
  ])
  const read: string[] = []
  const withText: WithText = async ({ trackId }, work) => {
    read.push(trackId)
    return work({ kind: 'text', bytes: Buffer.alloc((sizes.get(trackId) ?? 0) * MiB) })
  }
  const tracks = [...sizes.keys()].map((id) => sampleTrack({ id }))
  const early = openEarlyTexts(withText, { claimed: [], isNarrow: false })
  async function* videos() {
    yield sampleVideo(tracks)
  }
  for await (const { tracks: seen } of early.watch(videos())) expect(seen).toBe(tracks)
  expect(read).toEqual([...sizes.keys()])
  for (const track of tracks) {
    const text = await early.read(track, 'playback')
    expect(text).toMatchObject({ kind: 'text' })
    if (text.kind === 'text') expect(text.bytes).toHaveLength((sizes.get(track.id) ?? 0) * MiB)
  }
  expect(read).toEqual([...sizes.keys(), 'third'])
})
