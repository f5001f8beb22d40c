import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { convertToWebVtt } from '../simulator/convert.ts'
import { type TextWayName, textWays } from '../simulator/text-ways.ts'
import { isAll } from '../support/extent.ts'
import { idleClock } from '../support/idle-clock.ts'
import { durationMs, files } from './files.ts'
import { playFiveRuns } from './five-runs.ts'
import { createStages, type Stages } from './stage.ts'
import { selection, type World, worlds } from './worlds.ts'

let stages: Stages
const clock = idleClock()

beforeAll(async () => {
  stages = await createStages()
})
afterAll(() => stages[Symbol.asyncDispose]())

function play(world: World) {
  return playFiveRuns(world, { stages, clock })
}

const played = worlds.filter(({ name }) => isAll || selection.includes(name))

describe.concurrent('five runs keep every promise', () => {
  for (const world of played) {
    test(`where Mux and DatoCMS are “${world.name}”`, async ({ expect }) => {
      expect((await play(world)).broken).toEqual([])
    })
  }

  test('and are found out where they break one', async ({ expect }) => {
    const { broken } = await play({ name: 'lossy, and not known for it', text: 'half of the cues' })
    expect(broken.join('\n')).toMatch(/^Run 1\b.*: (failed|restored)/m)
  })

  test('and begin with a track for every file', async ({ expect }) => {
    const { runs, broken } = await play({ name: 'as it was sent' })
    expect(broken).toEqual([])
    expect(runs.slice(0, 2)).toEqual([
      `${Object.keys(files).length} create done (${Object.keys(files).length} POST, 0 DELETE)`,
      'nothing',
    ])
  })
})

test.each(Object.keys(textWays).filter((name) => name !== 'as it was sent'))(
  'the files of the worlds show that Mux hands texts back “%s”',
  (name) => {
    const convert = (source: string, text: TextWayName) =>
      convertToWebVtt(Buffer.from(source), { text, durationMs })
    const unlike = Object.values(files).filter((source) => {
      const [sent, converted] = [
        convert(source, 'as it was sent'),
        convert(source, name as TextWayName),
      ]
      return JSON.stringify(sent) !== JSON.stringify(converted)
    })
    expect(unlike.length).toBeGreaterThan(1)
  },
)
