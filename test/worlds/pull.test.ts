import { describe, test } from 'vitest'
import { isAll } from '../support/extent.ts'
import { idleClock } from '../support/idle-clock.ts'
import { playAdoption, playEdits } from './pull-story.ts'
import { pullSelection, pullWorlds } from './pull-worlds.ts'

const clock = idleClock()
const played = pullWorlds.filter(({ name }) => isAll || pullSelection.includes(name))

describe.concurrent('a pull brings home what DatoCMS has, and an apply then changes nothing', () => {
  for (const world of played) {
    test(`without any file, where Mux and DatoCMS are “${world.name}”`, async ({ expect }) => {
      expect((await playAdoption(world, { clock })).broken).toEqual([])
    })

    test(`with edits, where Mux and DatoCMS are “${world.name}”`, async ({ expect }) => {
      expect((await playEdits(world, { clock })).broken).toEqual([])
    })
  }

  test('and is found out where it does not', async ({ expect }) => {
    const { broken } = await playEdits(
      { name: 'lossy, and not known for it', text: 'half of the cues' },
      { clock },
    )
    expect(broken.join('\n')).toContain('`intro/en.vtt` has not what was edited')
  })
})
