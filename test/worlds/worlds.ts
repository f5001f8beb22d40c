import type { Inputs } from '../../src/action/inputs.ts'
import type { Settings } from '../simulator/options.ts'
import { type ServingWayName, servingWays } from '../simulator/serving-ways.ts'
import { type TextWay, type TextWayName, textWays } from '../simulator/text-ways.ts'

/** What holds in a world otherwise than in most. */
export interface Expectations {
  /** Whether the second run may still write. */
  readonly settles?: 'second'
  /** Words or times are truly lost: a run must fail plainly, and come to rest. */
  readonly loses?: true
  /** Names of tracks do not stay as they were asked for. */
  readonly names?: 'not kept'
}

/** Services that behave in one way where nobody knows how they do. What is absent is as usual. */
export interface World {
  readonly name: string
  readonly text?: TextWayName
  readonly serving?: ServingWayName
  readonly datocms?: Partial<Settings>
  readonly inputs?: Partial<Inputs>
  readonly expects?: Expectations
}

const textWorlds: readonly World[] = Object.entries<TextWay>(textWays).map(([name, { loses }]) => ({
  name,
  text: name as TextWayName,
  ...(loses ? { expects: { loses } } : {}),
}))

const servingWorlds: readonly World[] = Object.keys(servingWays)
  .filter((name) => name !== 'at once')
  .map((name) => ({ name, serving: name as ServingWayName }))

/** Ways of DatoCMS. */
const datoCmsWorlds: readonly World[] = []

const mixedWorlds: readonly World[] = [
  { name: 'as it was sent, pruned', inputs: { prune: true } },
  { name: 'written anew, pruned', text: 'written anew', inputs: { prune: true } },
  { name: 'plain, pruned', text: 'plain, lines joined, 10 ms', inputs: { prune: true } },
  { name: 'plain, not verified', text: 'plain, lines joined, 10 ms', inputs: { verify: false } },
  { name: 'plain, edits kept', text: 'plain, lines joined, 10 ms', inputs: { onDrift: 'keep' } },
  { name: 'as it was sent, edits refused', inputs: { onDrift: 'fail' } },
  { name: 'written anew, first half of it', text: 'written anew', serving: 'first half of it' },
  { name: 'without tags, stale', text: 'without tags', serving: 'the earlier text for 5 s' },
  { name: 'segments of 6 s in gzip', text: 'segments of 6 s', serving: 'in gzip' },
]

export const worlds: readonly World[] = [
  ...textWorlds,
  ...servingWorlds,
  ...datoCmsWorlds,
  ...mixedWorlds,
]

/** Those that `npm test` plays; `npm run test:all` plays all. */
export const selection: readonly string[] = []
