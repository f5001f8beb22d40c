import pLimit from 'p-limit'
import { readResult } from '../../scripts/probe/result-file.ts'
import type { Log } from '../../src/action/log.ts'
import { ofProbe } from '../simulator/of-probe.ts'
import { idleClock } from '../support/idle-clock.ts'
import { type Play, playFiveRuns } from './five-runs.ts'
import { createStages } from './stage.ts'
import { type World, worlds } from './worlds.ts'

/**
 * Prints what happens in the worlds whose names are given, or in all: `npx node test/worlds/table.ts [--log] [name…]`;
 * with `--probe=probe.json`, in the one that a probe found.
 */
const names = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const isLogged = process.argv.includes('--log')
const probed = process.argv.find((argument) => argument.startsWith('--probe='))?.slice(8)
const known = probed === undefined ? worlds : [worldOfProbe(probed)]
const wanted = known.filter(({ name }) => names.length === 0 || names.includes(name))
const unknown = names.filter((name) => !wanted.some((world) => world.name === name))
if (unknown.length > 0) {
  throw new Error(
    `There is no world ${unknown.join(', ')}: ${worlds.map((w) => w.name).join(' · ')}`,
  )
}

const print = (line: string): void => console.error(line)
const log: Log = {
  info: print,
  warning: (line) => print(`Warning: ${line}`),
  debug: () => {},
  group(title, work) {
    print(`— ${title} —`)
    return work()
  },
}

/** What differs in it from the usual one. */
function worldOfProbe(path: string): World {
  const { settings } = ofProbe(readResult(path))
  return {
    name: path,
    ...(settings?.text ? { text: settings.text } : {}),
    ...(settings?.serving ? { serving: settings.serving } : {}),
    datocms: { ways: settings?.ways ?? new Set() },
  }
}

await using stages = await createStages()
const clock = idleClock()
const limit = pLimit(isLogged ? 1 : 16)
const play = (world: (typeof worlds)[number]): Promise<Play> =>
  limit(() => playFiveRuns(world, { stages, clock, ...(isLogged ? { log } : {}) }))
const plays = await Promise.all(wanted.map(play))

const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ')
const holding = plays.filter(({ broken }) => broken.length === 0)
console.log(`${holding.length} of ${plays.length} worlds hold.\n`)
console.log('| world | holds | what happened |\n| --- | --- | --- |')
for (const { world, runs, broken } of plays) {
  const happened = [runs.join(' → '), ...broken].map(cell).join('<br>')
  console.log(`| ${cell(world.name)} | ${broken.length === 0 ? 'yes' : 'no'} | ${happened} |`)
}
