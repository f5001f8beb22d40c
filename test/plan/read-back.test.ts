import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Comparison } from '../../src/plan/comparison.ts'
import { type Keeping, learnKeeping } from '../../src/plan/keeping.ts'
import { firstDifference, isVerified, readBack } from '../../src/plan/read-back.ts'
import { compareCues } from '../../src/subtitles/compare/compare.ts'
import { digestShown } from '../../src/subtitles/compare/shown.ts'
import { readText } from '../../src/subtitles/compare/texts.ts'
import { textReply } from '../simulator/exchange.ts'
import { answer, type Fault } from '../simulator/faults.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { openTestSession } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { sampleChecked } from '../support/samples.ts'
import { webVtt } from '../support/sync-world.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { different, same, similar } from './comparisons.ts'

const own = webVtt('Uno', '<i>Due</i>')
const plain = webVtt('Uno', 'Due')
const late = own.replace('00:00:01.000', '00:00:01.500').replace('00:00:03.000', '00:00:03.500')
const served = (text: string) => answer(textReply(200, text, 'text/vtt'))
const keepingOf = (comparison: Comparison): Keeping =>
  learnKeeping([{ format: 'vtt', comparison, isPushed: false }])
/** A DatoCMS that shows italics, and one that loses them. */
const keeps = keepingOf(same('italics'))
const loses = learnKeeping(
  [same(), similar({ italics: 'absent' })].map((comparison) => ({
    format: 'vtt',
    comparison,
    isPushed: false,
  })),
)

/** Reads a track back whose text is that of the file, but for what Mux does. `seconds` is how long it took. */
async function read(serve: (ms: number) => Fault | null, keeping: Keeping | null = null) {
  await using folder = await temporaryFolder()
  const clock = idleClock()
  await using simulator = await startSimulator({ clock, inProcess: true })
  const { id: uploadId, playbackId } = simulator.addUpload()
  const track = simulator.addTrack({ uploadId, language: 'it', text: own })
  const absolutePath = join(folder.path, 'it.vtt')
  await writeFile(absolutePath, own)
  const digest = digestShown(readText(Buffer.from(own), 'vtt').shown)
  const since = clock.now()
  simulator.faults.request = () => serve(clock.now() - since)
  const session = await openTestSession(simulator, { clock })
  const comparison = await readBack(session, sampleChecked({ absolutePath }, { digest }), {
    address: { playbackId: playbackId ?? '', trackId: track.id },
    durationMs: null,
    keeping,
  })
  const ms = clock.now() - since
  await session.end()
  return { comparison, seconds: Math.round(ms / 1_000) }
}

const until = (ms: number, fault: Fault) => (now: number) => (now < ms ? fault : null)

describe('a track that became ready just now', () => {
  test.each<
    [
      promise: string,
      serve: (ms: number) => Fault | null,
      keeping: Keeping | null,
      kind: Comparison['kind'],
      wait: readonly [number, number],
    ]
  >([
    ['is read once where it is right', () => null, keeps, 'same', [0, 1]],
    [
      'is waited for where its text comes late',
      until(20_000, answer(textReply(404, ''))),
      keeps,
      'same',
      [20, 40],
    ],
    [
      'is waited for where an old text is served for a minute',
      until(60_000, served(webVtt('Old'))),
      keeps,
      'same',
      [60, 80],
    ],
    [
      'is waited for where a part is served',
      until(5_000, served(webVtt('Uno'))),
      keeps,
      'same',
      [5, 10],
    ],
    [
      'is waited for where what is kept is missing at first',
      until(10_000, served(plain)),
      keeps,
      'same',
      [10, 20],
    ],
    ['is not waited for where it is lost always', () => served(plain), loses, 'similar', [0, 1]],
    [
      'is not waited for where there was no older one',
      () => served(plain),
      null,
      'similar',
      [0, 1],
    ],
    ['is different where it stays so', () => served(webVtt('Old')), null, 'different', [75, 90]],
    [
      'is unreadable where it stays so',
      () => answer(textReply(404, '')),
      null,
      'unreadable',
      [15, 40],
    ],
    [
      'is not waited for where Mux refuses',
      () => answer(textReply(403, '')),
      keeps,
      'unreadable',
      [0, 1],
    ],
  ])('%s', async (_, serve, keeping, kind, [least, most]) => {
    const { comparison, seconds } = await read(serve, keeping)
    expect(comparison.kind).toBe(kind)
    expect(seconds).toBeGreaterThanOrEqual(least)
    expect(seconds).toBeLessThanOrEqual(most)
  })

  test('is waited for where its times are not those of the file at first', async () => {
    const all = own.replace(/:0([13])\.000/g, ':0$1.500')
    expect(await read(until(10_000, served(all)), keeps)).toMatchObject({
      comparison: { kind: 'same' },
    })
  })
})

test.each<[comparison: Comparison | null, verified: boolean | null]>([
  [null, null],
  [{ kind: 'unreadable', reason: 'Mux answers 403', isMissing: false }, null],
  [same(), true],
  [similar({ italics: 'absent' }), true],
  [different, false],
])('%o is verified: %s', (comparison, verified) => {
  expect(isVerified(comparison)).toBe(verified)
})

describe('the first cue in which a track differs is told', () => {
  test.each<[what: string, track: string, told: string]>([
    [
      'changed',
      webVtt('Uno', 'Tre'),
      'the cue at line 6 (00:01:01.000) is "Due" in the file and "Tre" in the track',
    ],
    [
      'added',
      webVtt('Uno', 'Due', 'Tre'),
      'at 00:02:01.000 the track shows "Tre", which the file does not have',
    ],
    ['removed', webVtt('Uno'), 'the cue at line 6 (00:01:01.000), "Due", is not in the track'],
    [
      'moved',
      late,
      'the cue at line 3 (00:00:01.000), "Uno", is shown from 00:00:01.500 to 00:00:03.500 instead of 00:00:01.000 to 00:00:03.000',
    ],
  ])('%s', (_, track, told) => {
    const cuesOf = (text: string) => readText(Buffer.from(text), 'vtt').shown.cues
    const difference = compareCues(cuesOf(own), cuesOf(track))
    expect(firstDifference({ kind: 'different', difference, drift: null })).toBe(told)
  })

  test('unless none is known', () => {
    expect(firstDifference(different)).toBe('')
    expect(firstDifference(similar({ italics: 'absent' }))).toBe('')
  })

  test('with as much of a long text as can be read', () => {
    const cue = { start: 0, end: 1_000, text: `${'word '.repeat(40)}\nend` }
    const cues = [{ kind: 'removed' as const, line: 3, before: cue, after: null }]
    const told = firstDifference({ ...different, difference: { ...different.difference, cues } })
    expect(told).toMatch(/^at 00:00:00\.000 the track shows "word word .{20,80}…", which/)
  })
})
