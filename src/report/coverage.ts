import { trackKey } from '../language/track-key.ts'
import type { Obstacle, TrackResult, VideoState } from '../plan/change.ts'
import { missingLanguages } from '../subtitles/siblings/missing-languages.ts'
import type { Run } from './run.ts'

/** How one video stands with one language, after the run (in a plan: after an apply). */
export type CellState =
  | 'ready'
  | 'create'
  | 'replace'
  | 'delete'
  | 'error'
  | 'failed'
  | 'no-upload'
  | 'no-video'
  | 'unprocessed'
  | 'preparing'
  | 'errored'
  | 'remote'
  | 'missing'
  | 'none'

export interface CoverageRow {
  readonly video: string
  readonly uploadId: string
  /** In the order of the columns. */
  readonly cells: readonly CellState[]
  /** Columns whose file is older than the source that it is translated from. */
  readonly outdated: ReadonlySet<string>
}

/** Videos × tracks. A column is a track key: `en`, or `en.sdh`. */
export interface Coverage {
  readonly columns: readonly string[]
  readonly rows: readonly CoverageRow[]
}

/** Lays out which video has which tracks; required languages come first. */
export function coverage(run: Run): Coverage {
  const rows = new Map<string, Map<string, CellState>>()
  const uploads = new Map<string, string>()
  const place = (video: string, uploadId: string) => {
    const cells = rows.get(video) ?? new Map<string, CellState>()
    rows.set(video, cells)
    uploads.set(video, uploadId)
    return cells
  }
  for (const { video, uploadId, tracks } of run.videos) {
    const cells = place(video, uploadId)
    for (const track of tracks) {
      const state = track.status === 'ready' ? 'remote' : track.status
      cells.set(trackKey(track.language, track.closedCaptions), state)
    }
  }
  const failing = new Set(
    run.problems.filter(({ severity }) => severity === 'error').map(({ file }) => file),
  )
  const behind = new Set(
    run.problems.filter(({ rule }) => rule === 'locale/outdated').map(({ file }) => file),
  )
  const outdated = new Map<string, Set<string>>()
  // Deletes first: a duplicate may go while the track of the same key stays.
  for (const result of run.results.toSorted((a, b) => stays(a) - stays(b))) {
    const { video, uploadId, language, closedCaptions } = result.change
    const cells = place(video, uploadId)
    const key = trackKey(language, closedCaptions)
    if (isGone(result)) cells.delete(key)
    else cells.set(key, stateOf(result, run, failing))
    if (behind.has(result.change.file?.path ?? '')) {
      outdated.set(video, (outdated.get(video) ?? new Set()).add(key))
    }
  }
  const missing = new Map(
    [...rows].map(([video, cells]) => [video, new Set(missingTags(run.required, cells))]),
  )
  const keys = sortedKeys(rows)
  const wanted = run.required.filter(
    (tag) => keys.includes(tag) || [...missing.values()].some((tags) => tags.has(tag)),
  )
  const columns = [...new Set([...wanted, ...keys])]
  return {
    columns,
    rows: [...rows].map(([video, cells]) => ({
      video,
      uploadId: uploads.get(video) ?? '',
      outdated: outdated.get(video) ?? new Set(),
      cells: columns.map(
        (key) => cells.get(key) ?? (missing.get(video)?.has(key) ? 'missing' : 'none'),
      ),
    })),
  }
}

/** The states of videos by name, for links and stills. */
export function videosByName(run: Run): ReadonlyMap<string, VideoState> {
  return new Map(run.videos.map((state) => [state.video, state]))
}

function stateOf(result: TrackResult, run: Run, failing: ReadonlySet<string>): CellState {
  const { change, outcome } = result
  if (outcome === 'failed' || outcome === 'restored') return 'failed'
  const status = change.kind === 'keep' ? (change.track?.status ?? 'ready') : 'ready'
  if (status !== 'ready') return status
  const file = change.file?.path
  if (file !== undefined && failing.has(file)) return 'error'
  switch (change.kind) {
    case 'skip':
      return skipped(change.obstacle)
    case 'keep':
      return 'ready'
    case 'delete':
      return 'delete'
    case 'create':
    case 'replace':
      return outcome === 'done' && run.mode === 'apply' ? 'ready' : change.kind
  }
}

/** What a language of an upload is that can have no tracks; else its file is what has to be mended. */
function skipped(obstacle: Obstacle | undefined): CellState {
  return obstacle === 'no-upload' || obstacle === 'no-video' || obstacle === 'unprocessed'
    ? obstacle
    : 'error'
}

function stays({ change }: TrackResult): number {
  return change.kind === 'delete' ? 0 : 1
}

function isGone({ change, outcome }: TrackResult): boolean {
  return change.kind === 'delete' && outcome === 'done'
}

/** The required track keys that a video lacks. Closed captions are another track. */
function missingTags(
  required: readonly string[],
  cells: ReadonlyMap<string, CellState>,
): readonly string[] {
  const present = [...cells].filter(([, state]) => state !== 'delete').map(([key]) => key)
  return missingLanguages(required, present.filter(isTrackKey))
}

/** DatoCMS may hold tags that no one can read. */
function isTrackKey(key: string): boolean {
  try {
    return new Intl.Locale(key.replace(/\.sdh$/u, '')).language !== ''
  } catch {
    return false
  }
}

function sortedKeys(rows: ReadonlyMap<string, ReadonlyMap<string, CellState>>): readonly string[] {
  return [...new Set([...rows.values()].flatMap((cells) => [...cells.keys()]))].sort()
}
