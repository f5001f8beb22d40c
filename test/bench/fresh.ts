import { type Counts, createScene, type SceneOptions } from './scene.ts'
import { runOfficial, runOurs, type Took } from './sides.ts'
import { ratio, seconds, type Table } from './table.ts'

type Side =
  | 'this action'
  | 'official, one at a time'
  | 'official, 20 at a time'
  | 'official, all at once'

interface Case extends SceneOptions {
  readonly sides: readonly Side[]
  /** The clock's factor for the official client one at a time, which takes very long. */
  readonly slowFactor?: number
}

const all: readonly Side[] = [
  'this action',
  'official, 20 at a time',
  'official, all at once',
  'official, one at a time',
]
const fast = all.slice(0, 3)

/** Bench 1: every track is new. */
export async function benchFresh(quick: boolean): Promise<Table> {
  const sizes: readonly Case[] = [
    { videos: 1, languages: 10, factor: 2, sides: all, slowFactor: 20 },
    { videos: 10, languages: 10, factor: 2, sides: all, slowFactor: 20 },
    { videos: 40, languages: 10, factor: 5, sides: fast },
    { videos: 100, languages: 10, factor: 5, sides: fast },
  ]
  return {
    title: 'Fresh sync',
    words:
      'Every track is new, 10 languages a video. *Least* is the number of requests of the formula above, with one job result for each track; *limit* is the time that it needs, or that of the slowest track where that is longer. *Clock* says how many times faster than real time all sides ran.',
    ...(await compare(quick ? sizes.slice(0, 2) : sizes)),
  }
}

/** Bench 4: somebody else takes 10 of the 20 requests a second. */
export async function benchShared(quick: boolean): Promise<Table> {
  const videos = quick ? 5 : 40
  return {
    title: 'With another consumer taking half the limit',
    words:
      'As above, while somebody else makes 10 requests a second with the same token, and never again what is refused. The limit is what remains: 10 requests a second; who is faster takes it from the other, as *their 429s* shows: those of somebody else, of all that they asked for meanwhile.',
    ...(await compare([{ videos, languages: 10, factor: 5, othersPerSecond: 10, sides: fast }])),
  }
}

async function compare(cases: readonly Case[]): Promise<Pick<Table, 'head' | 'rows'>> {
  const rows: string[][] = []
  for (const { sides, slowFactor, ...options } of cases) {
    let ours = Number.NaN
    for (const side of sides) {
      const factor =
        side === 'official, one at a time' ? (slowFactor ?? options.factor) : options.factor
      const { took, counts } = await measure(side, { ...options, factor })
      if (side === 'this action') ours = took.ms
      const name = took.failed > 0 ? `${side} (${took.failed} failed)` : side
      rows.push(rowOf(name, { ...options, factor }, took.ms, counts, ours))
    }
  }
  const head = 'tracks,side,clock,time,time ÷ limit,requests,requests ÷ least,429s,time ÷ ours'
  const isShared = cases.some(({ othersPerSecond }) => othersPerSecond)
  return { head: [...head.split(','), ...(isShared ? ['their 429s'] : [])], rows }
}

function rowOf(
  side: string,
  options: SceneOptions,
  ms: number,
  counts: Counts,
  ours: number,
): string[] {
  const tracks = options.videos * options.languages
  const least = leastRequests(options)
  const share = options.othersPerSecond ?? 0
  const throughput = ((least - (60 - 3 * share)) / (20 - share)) * 1_000
  const limit = Math.max(throughput, ...counts.trueTimes)
  return [
    String(tracks),
    side,
    `${options.factor} ×`,
    seconds(ms),
    ratio(ms, limit),
    String(counts.requests),
    ratio(counts.requests, least),
    String(counts.refused),
    ratio(ms, ours),
    ...(share > 0 ? [`${counts.others.refused} of ${counts.others.requests}`] : []),
  ]
}

/** Uploads in batches, a list each, a POST and a job result for each track, and a list for readiness. */
export function leastRequests({ videos, languages }: SceneOptions): number {
  return Math.ceil(videos / 100) + videos + 2 * videos * languages + videos
}

async function measure(
  side: Side,
  options: SceneOptions,
): Promise<{ readonly took: Took; readonly counts: Counts }> {
  await using scene = await createScene(options)
  const concurrency = { one: 1, '20': 20, all: 10_000 }
  const word = side.split(' ')[1] as keyof typeof concurrency
  const took =
    side === 'this action' ? await runOurs(scene) : await runOfficial(scene, concurrency[word])
  const counts = await scene.count()
  const tracks = options.videos * options.languages
  if (took.failed === 0 && counts.ready !== tracks)
    throw new Error(`${side}: ${counts.ready} of ${tracks} are ready.`)
  return { took, counts }
}
