import type { Change, VideoState } from '../../src/plan/change.ts'
import type { KeyedVideo } from '../../src/pull/keys.ts'
import type { Pulled } from '../../src/pull/pulled.ts'
import type { WrittenTrack } from '../../src/pull/write.ts'
import type { Run } from '../../src/report/run.ts'
import type { ChangedCue } from '../../src/subtitles/compare/difference.ts'
import { change, difference, result, run, video } from './samples.ts'

/** A run that pulled these tracks. */
export function pullRun(
  tracks: readonly WrittenTrack[],
  { videos, ...parts }: Partial<Pulled> = {},
  more: Partial<Run> = {},
): Run {
  const named = [...new Set(tracks.map(({ result }) => result.change.video))]
  const states: readonly VideoState[] = videos ?? named.map((name) => video(name))
  return run({
    mode: 'pull',
    manifest: 'subtitles/manifest.yml',
    results: tracks.map(({ result }) => result),
    videos: states,
    pulled: {
      tracks,
      added: [],
      untold: [],
      waiting: [],
      barren: [],
      manifest: null,
      ...parts,
      videos: states,
    },
    ...more,
  })
}

type Parts = NonNullable<Parameters<typeof change>[2]>

/** A track that became a new file. */
export function fresh(language: string, parts: Parts = {}, lost: WrittenTrack['lost'] = []) {
  return written('create', language, { reason: 'no file', ...parts }, lost)
}

/** A file into which the edits of its track came. */
export function edited(
  language: string,
  cues: readonly ChangedCue[],
  parts: Parts = {},
  lost: WrittenTrack['lost'] = [],
): WrittenTrack {
  const drift = { kind: 'edited' } as const
  const track = written('replace', language, { drift, ...parts }, lost)
  return { ...track, edit: { difference: difference(cues), blocks: [] } }
}

function written(
  kind: 'create' | 'replace',
  language: string,
  parts: Parts,
  lost: WrittenTrack['lost'],
): WrittenTrack {
  return { result: result(pulledChange(kind, language, parts), 'written'), lost, edit: null }
}

/** A track that was not pulled; without a file but where there is a path. */
export function skipped(language: string, reason: string, parts: Parts = {}): WrittenTrack {
  const of = pulledChange('skip', language, { path: null, reason, ...parts })
  return { result: result(of), lost: [], edit: null }
}

/** A file that stays. */
export function kept(language: string, reason = 'equal', parts: Parts = {}): WrittenTrack {
  return {
    result: result(pulledChange('keep', language, { reason, ...parts })),
    lost: [],
    edit: null,
  }
}

function pulledChange(kind: Change['kind'], language: string, parts: Parts): Change {
  const of = change(kind, language, { name: language, ...parts })
  const { video: id, name, closedCaptions, uploadId } = of
  const track = {
    id,
    uploadId,
    name,
    language,
    closedCaptions,
    status: 'ready',
    error: null,
  } as const
  return { ...of, track: parts.track === undefined ? track : parts.track }
}

/** A video that came into the manifest. */
export function keyed(
  name: string,
  why: string | null = null,
  filename = `${name}.mp4`,
): KeyedVideo {
  const { upload } = video(name, { uploadId: `${name}-id`.replace(/[^\w-]+/g, '-') })
  if (!upload) throw new Error('The sample has an upload.')
  return { video: name, upload: { ...upload, filename }, why }
}
