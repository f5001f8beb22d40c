import { type Captions, cuesOf, type PlainCue } from './captions.ts'

/** Functions from captions to others that hold the same words at other times, or in other cues. */
type Change = (captions: Captions) => Captions

export function replaceCues(
  captions: Captions,
  change: (cues: readonly PlainCue[]) => readonly PlainCue[],
): Captions {
  const others = captions.blocks.filter(({ kind }) => kind !== 'cue')
  return { ...captions, blocks: [...others, ...change(cuesOf(captions))] }
}

export function inOrderOfTime(captions: Captions): Captions {
  return replaceCues(captions, (cues) => cues.toSorted((a, b) => a.start - b.start))
}

export function mapTimes(change: (ms: number) => number): Change {
  const at = (ms: number): number => Math.max(0, Math.round(change(ms)))
  return (captions) =>
    replaceCues(captions, (cues) =>
      cues.map((cue) => ({ ...cue, start: at(cue.start), end: at(cue.end) })),
    )
}

/** Steps of so many milliseconds. */
export function roundTo(step: number): Change {
  return mapTimes((ms) => Math.round(ms / step) * step)
}

export function floorTo(step: number): Change {
  return mapTimes((ms) => Math.floor(ms / step + 1e-9) * step)
}

export function later(ms: number): Change {
  return mapTimes((time) => time + ms)
}

/** Each cue ends where a segment does, and goes on in the next one. Milliseconds. */
export function cutAtSegments(length: number): Change {
  return (captions) =>
    inOrderOfTime(
      replaceCues(captions, (cues) =>
        cues.flatMap((cue) => {
          const pieces: PlainCue[] = []
          let { start } = cue
          do {
            const border = (Math.floor(start / length) + 1) * length
            pieces.push({ ...cue, start, end: Math.min(border, cue.end) })
            start = border
          } while (start < cue.end)
          return pieces
        }),
      ),
    )
}

/** At each time one cue, which holds all that is shown then, one below the other. */
export function asTimeline(captions: Captions): Captions {
  return replaceCues(captions, (cues) => {
    const borders = [...new Set(cues.flatMap(({ start, end }) => [start, end]))].sort(
      (a, b) => a - b,
    )
    return borders.slice(0, -1).flatMap((start, at) => {
      const end = borders[at + 1] ?? start
      const shown = cues.filter((cue) => cue.start <= start && end <= cue.end)
      const [first] = shown
      if (first === undefined) return []
      return [{ ...first, start, end, text: shown.map(({ text }) => text).join('\n') }]
    })
  })
}

/** A cue ends where the next one begins. */
export function trimOverlaps(captions: Captions): Captions {
  return replaceCues(inOrderOfTime(captions), (cues) =>
    cues.map((cue, at) => {
      const next = cues[at + 1]?.start ?? cue.end
      return next > cue.start && next < cue.end ? { ...cue, end: next } : cue
    }),
  )
}

/** Joins a cue with the one before it where both may be one. */
export function joinCues(join: (before: PlainCue, cue: PlainCue) => PlainCue | null): Change {
  return (captions) =>
    replaceCues(captions, (cues) => {
      const joined: PlainCue[] = []
      for (const cue of cues) {
        const before = joined.at(-1)
        const one = before ? join(before, cue) : null
        if (one) joined.splice(-1, 1, one)
        else joined.push(cue)
      }
      return joined
    })
}

/** A cue for each line: at the same time, or one after the other. */
export function splitLines(order: 'together' | 'in turn'): Change {
  return (captions) =>
    replaceCues(captions, (cues) =>
      cues.flatMap((cue) => {
        const lines = cue.text.split('\n')
        if (order === 'together' || lines.length === 1) {
          return lines.map((text) => ({ ...cue, text }))
        }
        const step = Math.floor((cue.end - cue.start) / lines.length)
        return lines.map((text, at) => ({
          ...cue,
          start: cue.start + at * step,
          end: at === lines.length - 1 ? cue.end : cue.start + (at + 1) * step,
          text,
        }))
      }),
    )
}
