import type { CheckedFile } from '../../src/files/check.ts'
import type { Change, ChangeKind, Outcome, TrackResult, VideoState } from '../../src/plan/change.ts'
import type { Run } from '../../src/report/run.ts'
import type { FileProblem, Severity } from '../../src/shared/problem.ts'
import { noContent } from '../../src/subtitles/compare/content.ts'
import type { ChangedCue, CueDifference } from '../../src/subtitles/compare/difference.ts'

/** A run with nothing in it, and what a test wants otherwise. */
export function run(parts: Partial<Run> = {}): Run {
  return {
    mode: 'plan',
    commit: '3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52',
    headCommit: null,
    manifest: null,
    durationMs: 4210,
    results: [],
    files: [],
    edits: [],
    problems: [],
    changedBy: null,
    changedFiles: null,
    spared: null,
    videos: [],
    survey: null,
    required: [],
    fixed: [],
    pulled: null,
    preview: null,
    gone: [],
    requests: { datocms: 34, rateLimited: 0, jobPolls: 12 },
    links: {
      blob: 'https://github.com/acme/films/blob/3f9c2ab17d1e4b60c8a5f2e9d7b6a4c3e1f08d52/',
      nested: '',
      run: 'https://github.com/acme/films/actions/runs/17',
      messages: 'https://github.com/acme/sync-subtitles-to-datocms/blob/v1/docs/messages.md',
      admin: 'https://acme.admin.datocms.com',
    },
    failure: null,
    notices: [],
    warnings: [],
    saved: null,
    filesChecked: 15,
    trackless: 0,
    ...parts,
  }
}

type ChangeParts = Partial<Omit<Change, 'file'>> & { readonly path?: string | null }

/** A change of `intro` in `language`, with its file beside it. */
export function change(kind: ChangeKind, language = 'it-IT', parts: ChangeParts = {}): Change {
  const { path, ...others } = parts
  const base = {
    kind,
    video: 'intro',
    uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
    language,
    closedCaptions: false,
    name: 'Italiano',
    reason: reasons[kind],
    track: null,
    difference: null,
    drift: null,
    restorable: true,
    textDigest: null,
    content: null,
    lost: [],
    ...others,
  }
  const at = path === undefined ? `subtitles/${base.video}/${language}.vtt` : path
  const file =
    kind === 'delete' || at === null
      ? null
      : {
          path: at,
          absolutePath: `/checkout/${at}`,
          format: at.endsWith('.srt') ? ('srt' as const) : ('vtt' as const),
          video: base.video,
          uploadId: base.uploadId,
          language,
          closedCaptions: base.closedCaptions,
          name: base.name,
          nameFromManifest: false,
          longName: base.name,
        }
  return { ...base, file }
}

/** The file of a change as a check found it, with an error of each of these rules. */
export function checkedFile(
  { file, content }: Change,
  errorRules: readonly string[] = [],
): CheckedFile {
  if (!file) throw new Error('The change has no file.')
  return {
    file,
    digest: content ? 'a'.repeat(64) : '',
    content: content ?? noContent,
    kinds: [],
    errors: errorRules.length,
    errorRules,
  }
}

const reasons: Readonly<Record<ChangeKind, string>> = {
  create: 'no track',
  replace: '2 cues changed',
  delete: 'no file',
  keep: 'equal',
  skip: 'the file has an error',
}

/** A change as a plan has it, or with the outcome it met. */
export function result(
  of: Change,
  outcome: Outcome | null = of.kind === 'keep' || of.kind === 'skip' ? null : 'planned',
  parts: Partial<TrackResult> = {},
): TrackResult {
  const done = outcome === 'done'
  return {
    change: of,
    outcome,
    trackId: done ? 'xBe7u01029ipxBLQhYzZCJ1cke01zCkuUsgnYtH0017nNzbpv2YcsoMDmw' : null,
    jobId: done ? 'cd81bcaac8a66a6f55459467' : null,
    delivery: done && of.kind !== 'delete' ? 'raw-url' : null,
    verified: done && of.kind !== 'delete' ? true : null,
    readBack: null,
    listedName: null,
    error: null,
    tookMs: done ? 12_345 : null,
    written: done || outcome === 'restored',
    ...parts,
  }
}

export function video(name: string, parts: Partial<VideoState> = {}): VideoState {
  const uploadId = parts.uploadId ?? 'q0VNpiNQSkG6z0lif_O1zg'
  return {
    video: name,
    uploadId,
    upload: {
      id: uploadId,
      filename: `${name.replaceAll('/', '-')}-final.mp4`,
      mimeType: 'video/mp4',
      playbackId: 'DS00Spx1CV902MCtPj5WknGlR102V5HFkDe',
      durationMs: null,
      createdAt: null,
      mp4: null,
    },
    tracks: [],
    ...parts,
  }
}

export function problem(
  file: string,
  severity: Severity = 'error',
  parts: Partial<FileProblem> = {},
): FileProblem {
  return {
    file,
    line: 7,
    column: 1,
    rule: 'cue/end-before-start',
    severity,
    message: 'The cue ends at 00:00:03.000, before its start, so it is never shown.',
    hint: 'Write an end later than 00:00:04.000.',
    ...parts,
  }
}

/** A cue that changed its text. */
export function changedCue(before: string, after: string, start = 1000): ChangedCue {
  return {
    kind: 'changed',
    line: 4 + start / 250,
    before: { start, end: start + 2500, text: before },
    after: { start, end: start + 2500, text: after },
  }
}

export function difference(
  cues: readonly ChangedCue[],
  shift: number | null = null,
): CueDifference {
  const number = (kind: ChangedCue['kind']) => cues.filter((cue) => cue.kind === kind).length
  return {
    added: number('added'),
    changed: number('changed'),
    removed: number('removed'),
    shift,
    cues,
  }
}
