import type { ProbedTrack, ProbeResult } from '../../scripts/probe/result.ts'
import { convertToWebVtt } from './convert.ts'
import { type DatoCmsWay, datoCmsWays, type WayName } from './datocms-ways.ts'
import type { SimulatorOptions } from './options.ts'
import { type TextWayName, textWays } from './text-ways.ts'

/**
 * A simulator that does what a probe found: texts, names and times. Where no way is exactly what was seen, the nearest
 * is taken; what a probe cannot tell stays as it is by default.
 */
export function ofProbe({ tracks }: ProbeResult): SimulatorOptions {
  const ways = [...waysOfAttributes(tracks), ...waysOfDeletions(tracks)]
  return {
    latency: {
      job: longest(tracks, ({ jobMs }) => jobMs),
      ready: longest(tracks, ({ jobMs, readyMs }) => (readyMs ?? 0) - (jobMs ?? 0)),
      text: longest(tracks, ({ readyMs, textMs }) => (textMs ?? 0) - (readyMs ?? 0)),
    },
    settings: { text: nearestText(tracks), ways: new Set(ways) },
  }
}

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

/** For each attribute that is told otherwise than it was sent, the first way that tells it so of both tracks. */
function waysOfAttributes(tracks: readonly ProbedTrack[]): readonly WayName[] {
  return (['language_code', 'name', 'closed_captions'] as const).flatMap((attribute) => {
    const listed = tracks.filter(({ inList }) => inList !== null)
    const isUsual = listed.every((track) => track.inList?.[attribute] === ownOf(track)[attribute])
    if (isUsual) return []
    const found = (Object.entries(datoCmsWays) as [WayName, DatoCmsWay][]).find(
      ([, { attributes }]) =>
        attributes !== undefined &&
        listed.every((track) => {
          const own = ownOf(track)
          const told = attributes(own, simulated(track), 0)
          const changed = Object.keys(own).filter(
            (key) => told[key as keyof typeof own] !== own[key as keyof typeof own],
          )
          return (
            told[attribute] === track.inList?.[attribute] &&
            changed.every((key) => key === attribute)
          )
        }),
    )
    return found ? [found[0]] : []
  })
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
