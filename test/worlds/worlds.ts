import type { Inputs } from '../../src/action/inputs.ts'
import { datoCmsWays, type WayName } from '../simulator/datocms-ways.ts'
import type { Settings } from '../simulator/options.ts'
import { type ServingWayName, servingWays } from '../simulator/serving-ways.ts'
import { type TextWay, type TextWayName, textWays } from '../simulator/text-ways.ts'
import { type EditName, edits } from './files.ts'
import type { Staging } from './stage.ts'

/** What holds in a world otherwise than in most. */
export interface Expectations {
  /** Words or times are truly lost, or no track is made: each run must say so, and may try again. */
  readonly loses?: true
  /** Nobody can read a text, or tell of which version it is, so that what a push changed is written in each run for it. */
  readonly blind?: true
  /** Edits that cannot be shown, so that it is enough to say so. */
  readonly hides?: readonly EditName[]
  /** Edits that the service claims to show already, so that nobody can know better. */
  readonly claims?: readonly EditName[]
  /** Edits that the service refuses, so that each run must say so, and may try again. */
  readonly refuses?: readonly EditName[]
}

/** Services that behave in one way where nobody knows how they do. What is absent is as usual. */
export interface World extends Staging {
  readonly name: string
  readonly text?: TextWayName
  readonly serving?: ServingWayName
  readonly datocms?: Partial<Settings>
  readonly inputs?: Partial<Inputs>
  /** The runs that follow a push's are nobody's push, as on a schedule; else they run that of the push again. */
  readonly again?: 'on a schedule'
  readonly expects?: Expectations
}

const textWorlds: readonly World[] = Object.entries<TextWay>(textWays).map(([name, { loses }]) => ({
  name,
  text: name as TextWayName,
  ...(loses ? { expects: { loses } } : {}),
}))

const servingWorlds: readonly World[] = Object.keys(servingWays)
  .filter((name) => name !== 'at once')
  .map((name) => ({
    name,
    serving: name as ServingWayName,
    ...(/^40\d always$/.test(name) ? { expects: { blind: true } } : {}),
  }))

const beside: readonly WayName[] = ['right in the job', 'right in the list']

/** What ways of DatoCMS hide, or where they take no track. */
const expected: Readonly<Partial<Record<WayName, Expectations>>> = {
  'name in ASCII': { hides: ['a name'] },
  'name in English': { hides: ['a name'] },
  'name always the same': { hides: ['a name'] },
  'name is the language': { hides: ['a name'] },
  'name empty': { hides: ['a name'] },
  'name null': { hides: ['a name'] },
  'name absent': { hides: ['a name'] },
  'closed captions true': { claims: ['`en` to `en.sdh`'] },
  'one track a language': { refuses: ['`en` to `en.sdh`'] },
  'uploads unreadable': { loses: true },
  'no source is good': { loses: true },
}

function datoCmsWorld(...ways: readonly WayName[]): World {
  const isRight = ways.includes('right in the list')
  const [expects] = isRight ? [] : ways.flatMap((way) => expected[way] ?? [])
  const datocms = { ways: new Set(ways) }
  return { name: `DatoCMS: ${ways.join(', ')}`, datocms, ...(expects ? { expects } : {}) }
}

/** Where a name can never be had twice, no text can be replaced at all: one apply in it is tried in `test/apply/`. */
const isHopeless = (name: WayName): boolean => name.startsWith('names never free again')

const wayNames = (Object.keys(datoCmsWays) as WayName[]).filter(
  (name) => !beside.includes(name) && !isHopeless(name),
)

/** Ways of DatoCMS; what it tells of tracks also where the job's result and the list tell otherwise. */
const datoCmsWorlds: readonly World[] = wayNames.flatMap((name) =>
  /^(language|name|closed captions) /.test(name)
    ? [datoCmsWorld(name), ...beside.map((other) => datoCmsWorld(name, other))]
    : [datoCmsWorld(name)],
)

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

const someTexts = [
  'as it was sent',
  'without tags',
  'written anew',
  'lines wrapped at 32',
  '1 s later',
  'voices as “Ann: ”',
  'times cut to frames of 25',
] as const

const scheduledWorlds: readonly World[] = someTexts.map((text) => ({
  name: `on a schedule, ${text}`,
  text,
  again: 'on a schedule',
}))

/** Where neither what the push changed nor the history is known. */
const shallowWorlds: readonly World[] = someTexts.map((text) => ({
  name: `shallow, ${text}`,
  text,
  checkout: 'shallow',
}))

/**
 * One file alone, so that no other one tells what is kept. Where all is shown later and the file is moved, nothing tells
 * its track from that of the version before.
 */
const smallWorlds: readonly World[] = edits.flatMap(({ name: only }) =>
  someTexts.map((text) => {
    const isBlind = only.endsWith(' later') && text === '1 s later'
    const name = `only “${only}”, ${text}`
    return { name, text, only, ...(isBlind ? { expects: { blind: true } } : {}) }
  }),
)

export const worlds: readonly World[] = [
  ...textWorlds,
  ...servingWorlds,
  ...datoCmsWorlds,
  ...mixedWorlds,
  ...scheduledWorlds,
  ...shallowWorlds,
  ...smallWorlds,
]

/** Those that `npm test` plays; `npm run test:all` plays all. */
export const selection: readonly string[] = [
  'without tags',
  'voices as “Ann: ”',
  'times cut to frames of 25',
  'segments of 6 s',
  'plain, pruned',
  'first half of it',
  'DatoCMS: name always the same',
  'DatoCMS: names free after 30 s, told by an errored track',
  'DatoCMS: no source is good',
  'shallow, without tags',
  'on a schedule, without tags',
  'only “italics”, as it was sent',
]
