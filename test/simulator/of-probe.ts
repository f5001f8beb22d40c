import type { Exchange } from '../../scripts/probe/exchanges.ts'
import type { Attributes, ProbedTrack, ProbeResult } from '../../scripts/probe/result.ts'
import { convertToWebVtt } from './convert.ts'
import { type DatoCmsWay, datoCmsWays, type WayName } from './datocms-ways.ts'
import type { SimulatorOptions } from './options.ts'
import { servingOfProbe } from './serving-of-probe.ts'
import { type TextWayName, textWays } from './text-ways.ts'

/**
 * A simulator that does what a probe found: texts and how they are served, names, ids, jobs, the rate limit, and
 * times. Where no way is exactly what was seen, the nearest is taken; what a probe cannot tell stays as it is by
 * default.
 */
export function ofProbe({ tracks, exchanges }: ProbeResult): SimulatorOptions {
  const ways = [
    ...waysOfAttributes(tracks),
    ...waysOfIds(tracks),
    ...waysOfJobs(tracks),
    ...waysOfAnswers(exchanges),
    ...waysOfDeletions(tracks),
  ]
  const limit = Number(
    exchanges.findLast(({ headers }) => limitHeader in headers)?.headers[limitHeader],
  )
  return {
    latency: {
      job: longest(tracks, ({ jobMs }) => jobMs),
      ready: longest(tracks, ({ jobMs, readyMs }) => (readyMs ?? 0) - (jobMs ?? 0)),
      text: longest(tracks, ({ readyMs, textMs }) => (textMs ?? 0) - (readyMs ?? 0)),
    },
    ...(Number.isSafeInteger(limit) && limit > 0 ? { rateLimit: { limit } } : {}),
    settings: {
      text: nearestText(tracks),
      serving: servingOfProbe(exchanges),
      ways: new Set(ways),
    },
  }
}

const limitHeader = 'x-ratelimit-limit'

function longest(
  tracks: readonly ProbedTrack[],
  of: (track: ProbedTrack) => number | null,
): number {
  return Math.max(0, ...tracks.map((track) => of(track) ?? 0))
}

/** The way in which most lines are what Mux served. */
function nearestText(tracks: readonly ProbedTrack[]): TextWayName {
  const scores = Object.keys(textWays).map((name) => {
    const text = name as TextWayName
    const score = tracks.reduce((sum, track) => sum + likeness(track, text), 0)
    return { text, score }
  })
  return scores.reduce((best, each) => (each.score > best.score ? each : best)).text
}

/** 1 where a text is the same to the byte, else less the more lines are others. */
function likeness({ sent, text: served }: ProbedTrack, text: TextWayName): number {
  if (served === null) return 0
  const made = convertToWebVtt(Buffer.from(sent.text), { text, durationMs: null })
  if ('error' in made) return 0
  if (made.vtt === served) return 1
  const lines = new Set(served.split('\n'))
  const others = made.vtt.split('\n')
  const shared = others.filter((line) => lines.has(line)).length
  return (0.99 * shared) / Math.max(others.length, lines.size)
}

/** How tracks are told of in the list and in the job's result. */
function waysOfAttributes(tracks: readonly ProbedTrack[]): readonly WayName[] {
  const inList = waysOfTold(tracks, ({ inList }) => inList)
  const inJob = waysOfTold(tracks, ({ inJob }) => inJob)
  const isJobTold = tracks.some(({ inJob }) => inJob !== null)
  if (inList.length > 0) {
    return [...inList, ...(isJobTold && inJob.length === 0 ? (['right in the job'] as const) : [])]
  }
  return inJob.length > 0 ? [...inJob, 'right in the list'] : []
}

/** For each attribute that is told otherwise than it was sent, the first way that tells it so of both tracks. */
function waysOfTold(
  tracks: readonly ProbedTrack[],
  toldOf: (track: ProbedTrack) => Attributes | null,
): readonly WayName[] {
  const listed = tracks.flatMap((track) => {
    const told = toldOf(track)
    return told ? [{ track, told, own: ownOf(track) }] : []
  })
  return (['language_code', 'name', 'closed_captions'] as const).flatMap((attribute) => {
    if (listed.every(({ told, own }) => told[attribute] === own[attribute])) return []
    const found = (Object.entries(datoCmsWays) as [WayName, DatoCmsWay][]).find(
      ([, { attributes }]) =>
        attributes !== undefined &&
        listed.every(({ track, told, own }) => {
          const made = attributes(own, simulated(track), 0)
          const changed = (Object.keys(own) as (keyof typeof own)[]).filter(
            (key) => made[key] !== own[key],
          )
          return made[attribute] === told[attribute] && changed.every((key) => key === attribute)
        }),
    )
    return found ? [found[0]] : []
  })
}

function waysOfIds(tracks: readonly ProbedTrack[]): readonly WayName[] {
  const isNumeric =
    tracks.some(({ ids }) => ids.track !== null) &&
    tracks.every(({ ids }) => /^9+$/.test(ids.track ?? '9'))
  return isNumeric ? ['numeric ids'] : []
}

const payloads: Readonly<Partial<Record<NonNullable<ProbedTrack['payload']>, WayName>>> = {
  nothing: 'jobs without a payload',
  'no id': 'jobs tell no id',
  'an id alone': 'jobs tell an id alone',
  'a list': 'jobs tell a list',
}

/** By the first track, as all are made in one way. */
function waysOfJobs([track]: readonly ProbedTrack[]): readonly WayName[] {
  if (!track || track.ids.job === null) return []
  const way = track.payload === null ? 'jobs without a result' : payloads[track.payload]
  return way ? [way] : []
}

const answers: Readonly<Record<string, WayName>> = {
  'POST 200': 'create answers 200',
  'POST 201': 'create answers 201',
  'DELETE 200': 'delete answers 200',
  'DELETE 204': 'delete answers 204',
}

/** Answers with a result instead of a job. */
function waysOfAnswers(exchanges: readonly Exchange[]): readonly WayName[] {
  const ways = exchanges
    .filter(({ path }) => /\/uploads\/…\/tracks(?:\/…)?$/.test(path))
    .flatMap(({ method, status }) => answers[`${method} ${status}`] ?? [])
  return [...new Set(ways)]
}

function ownOf({ sent }: ProbedTrack) {
  return { language_code: sent.language, name: sent.name, closed_captions: sent.closedCaptions }
}

function simulated({ sent }: ProbedTrack) {
  return {
    id: 'probe',
    uploadId: 'probe',
    type: 'subtitles',
    name: sent.name,
    language: sent.language,
    closedCaptions: sent.closedCaptions,
    status: 'ready',
    error: null,
    text: null,
    createdAt: 0,
    readyAt: 0,
  } as const
}

/** Milliseconds beyond which a deletion is later than its job, and by which way. */
const lateness = [
  [25_000, 'deleted tracks listed for 30 s'],
  [4_000, 'deleted tracks listed for 5 s'],
] as const satisfies readonly (readonly [number, WayName])[]

function waysOfDeletions(tracks: readonly ProbedTrack[]): readonly WayName[] {
  const late = tracks.map(
    ({ goneMs, jobMs }) => (goneMs ?? Number.POSITIVE_INFINITY) - (jobMs ?? 0),
  )
  const found = lateness.find(([ms]) => late.every((each) => each > ms))
  return found ? [found[1]] : []
}
