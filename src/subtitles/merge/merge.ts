import { endSlackMs } from '../compare/match.ts'
import { isNear } from '../compare/pair.ts'
import type { SubtitleText } from '../compare/shown.ts'
import type { ShownCue } from '../compare/shown-cue.ts'
import type { Cue } from '../cue.ts'
import { chooseReading, type ReadAlike } from './choose-reading.ts'
import { type CuePair, findCounterparts, type Known } from './counterparts.ts'
import { numberCues, numberingOf } from './numbers.ts'
import { convertTrackText, differingTextKinds, type Manner, takeText } from './payload.ts'
import { differingSettings, mergeSettings } from './settings.ts'
import { type CueLines, type Line, type Source, toLines } from './source.ts'
import { retime, timingLike } from './timing.ts'

/** What stays at the place of a cue of the file: it, where it is not removed, and cues that were added round it. */
interface Slot {
  readonly before: CueLines[]
  own: CueLines | null
  readonly after: CueLines[]
}

/** The lines of a file with the edits of its track in them. */
export function mergeTrack(
  source: Source,
  { file, track }: { readonly file: SubtitleText; readonly track: SubtitleText },
  known: Known,
): readonly Line[] {
  const alike: ReadAlike = chooseReading(file, track)
  const manner: Manner = { ...known, ...alike, format: file.format }
  const found = findCounterparts(alike.file.cues, alike.track.cues, known)
  const trackCues = new Map(track.cues.map((cue) => [cue.line, cue]))
  const slots = source.cues.map((own): Slot => ({ before: [], own, after: [] }))
  const slotAt = new Map(source.cues.map(({ cue }, at) => [cue.line, slots[at]]))
  /** The slots of cues that show something, and when. */
  const timeline: { readonly start: number; readonly slot: Slot }[] = []
  const edited = new Map<number, CuePair>(found.pairs.map((pair) => [pair.ours.line, pair]))
  const videoEnd = known.durationMs ?? Number.POSITIVE_INFINITY
  const removed = new Set(
    found.removed.filter(({ start }) => start < videoEnd).map(({ line }) => line),
  )
  for (const ours of alike.file.cues) {
    const slot = slotAt.get(ours.line)
    if (!slot?.own) continue
    const pair = edited.get(ours.line)
    const other = pair && trackCues.get(pair.theirs.line)
    timeline.push({ start: pair ? pair.theirs.start : ours.start, slot })
    if (removed.has(ours.line)) slot.own = null
    else if (other) slot.own = editCue(slot.own, { pair, track: other }, { manner, source })
  }
  timeline.sort((a, b) => a.start - b.start)
  const first = timeline[0]?.slot
  let at = 0
  for (const cue of found.added.toSorted((a, b) => a.start - b.start)) {
    const other = trackCues.get(cue.line)
    if (!other || !first) continue
    while ((timeline[at]?.start ?? Number.POSITIVE_INFINITY) <= cue.start) at += 1
    const made = makeCue(cue, other, { manner, source })
    const slot = timeline[at - 1]?.slot
    if (slot) slot.after.push(made)
    else first.before.push(made)
  }
  return joinSlots(source, numberSlots(slots, { source, file }))
}

interface Context {
  readonly manner: Manner
  readonly source: Source
}

/** The lines of a cue that DatoCMS shows otherwise; the same where it does not. */
function editCue(
  own: CueLines,
  { pair: { ours, theirs }, track }: { readonly pair: CuePair; readonly track: Cue },
  { manner, source }: Context,
): CueLines {
  const { format, isKept, durationMs } = manner
  const start = isNear(ours.start, theirs.start) ? ours.start : Math.max(0, theirs.start)
  const isSameEnd = isNear(ours.end, theirs.end) || isCut(ours, theirs, durationMs)
  const end = isSameEnd ? ours.end : theirs.end
  const names = format === 'vtt' ? differingSettings(ours, theirs).filter(isKept) : []
  const isRetimed = start !== ours.start || end !== ours.end || names.length > 0
  const { cue } = own
  const settings =
    names.length > 0 ? mergeSettings(cue.settings, track.settings, names) : cue.settings
  const timed = isRetimed ? retime(own, { start, end, settings }, format) : own
  const isSameText =
    ours.letters === theirs.letters && !differingTextKinds(ours, theirs).some(isKept)
  if (isSameText) return timed
  return { ...timed, text: toLines(takeText({ cue, track, theirs }, manner), source.lineEnd) }
}

/** Whether a cue of a file goes on behind the end of the video, and that of the track ends there. */
function isCut(ours: ShownCue, theirs: ShownCue, durationMs: number | null): boolean {
  if (durationMs === null || ours.end < durationMs) return false
  return Math.abs(theirs.end - durationMs) <= endSlackMs
}

/** The lines of a cue that the file has not. */
function makeCue(shown: ShownCue, track: Cue, { manner, source }: Context): CueLines {
  const { format } = manner
  const like = source.cues[0]?.timing.text ?? ''
  const timing = { ...track, start: Math.max(0, shown.start), end: shown.end }
  return {
    cue: { ...track, line: 0 },
    head: [],
    timing: { text: timingLike(like, timing, format), end: source.lineEnd },
    text: toLines(convertTrackText(track.text, manner), source.lineEnd),
  }
}

/** The cues of each slot, numbered. */
function numberSlots(
  slots: readonly Slot[],
  { source, file }: { readonly source: Source; readonly file: SubtitleText },
): readonly (readonly CueLines[])[] {
  const lists = slots.map(({ before, own, after }) => [...before, ...(own ? [own] : []), ...after])
  const all = lists.flat()
  if (all.length === source.cues.length && all.every(({ cue }) => cue.line > 0)) return lists
  const numbered = numberCues(all, numberingOf(source.cues, file), source.lineEnd)
  let to = 0
  return lists.map(({ length }) => {
    to += length
    return numbered.slice(to - length, to)
  })
}

/** The lines of a file with other cues in the places of its own. */
function joinSlots(
  { gaps, lineEnd }: Source,
  slots: readonly (readonly CueLines[])[],
): readonly Line[] {
  const isEmpty = ({ text }: Line) => text.trim() === ''
  const blank: Line = { text: '', end: lineEnd }
  const parts: (readonly Line[])[] = []
  let gap = [...(gaps[0] ?? [])]
  slots.forEach((cues, at) => {
    const next = [...(gaps[at + 1] ?? [])]
    if (cues.length > 0) {
      parts.push(gap)
      cues.forEach(({ head, timing, text }, index) => {
        if (index > 0) parts.push([blank])
        parts.push(head, [timing], text)
      })
      gap = next
      return
    }
    const content = next.findIndex((line) => !isEmpty(line))
    const isLast = at === slots.length - 1
    if (content >= 0) for (const line of next.slice(content)) gap.push(line)
    else if (isLast)
      gap = [...gap.slice(0, gap.findLastIndex((line) => !isEmpty(line)) + 1), ...next]
  })
  return [...parts, gap].flat()
}
