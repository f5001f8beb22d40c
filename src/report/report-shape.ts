import * as v from 'valibot'

const natural = v.pipe(v.number(), v.integer(), v.minValue(0))
const position = v.pipe(v.number(), v.integer(), v.minValue(1))

function described<const S extends v.GenericSchema>(schema: S, words: string) {
  return v.pipe(schema, v.description(words))
}

const counts = v.strictObject({
  created: natural,
  replaced: natural,
  deleted: natural,
  unchanged: natural,
  skipped: described(natural, 'Tracks that were skipped, and files that stand for no track.'),
  failed: described(natural, 'Tracks that failed, those whose old text was put back included.'),
  problems: natural,
})

const track = v.strictObject({
  video: described(v.string(), 'The key of the upload in the manifest.'),
  uploadId: v.string(),
  file: described(
    v.nullable(v.string()),
    'Relative to the workspace, with forward slashes; null for a delete.',
  ),
  language: described(v.string(), 'BCP 47 language tag.'),
  closedCaptions: v.boolean(),
  name: described(v.string(), 'The name of the track in the player.'),
  change: described(
    v.nullable(v.picklist(['create', 'replace', 'delete', 'keep', 'skip'])),
    'Null in a check or fix, which says what track each file would become, and for a file that a pull writes.',
  ),
  reason: v.string(),
  outcome: described(
    v.nullable(v.picklist(['planned', 'done', 'failed', 'restored', 'cancelled', 'written'])),
    'Null for keep and skip, and for a file that was only checked.',
  ),
  trackId: described(
    v.nullable(v.string()),
    'The track after the run, or the one that was there before.',
  ),
  jobId: v.nullable(v.string()),
  delivery: v.nullable(v.picklist(['raw-url', 'upload'])),
  verified: described(
    v.nullable(v.boolean()),
    'Whether the track was read back and equals its file; null where nothing was read back.',
  ),
  error: v.nullable(v.string()),
})

const problem = v.strictObject({
  file: described(v.string(), 'Relative to the workspace, with forward slashes.'),
  line: position,
  column: described(position, 'In UTF-16 code units.'),
  rule: v.string(),
  severity: v.picklist(['error', 'warning', 'notice']),
  message: v.string(),
  hint: v.nullable(v.string()),
})

/** The one definition of the JSON report: its type and report.schema.json come from here. */
export const reportShape = v.strictObject({
  version: v.literal(1),
  mode: v.picklist(['check', 'plan', 'apply', 'pull', 'fix']),
  commit: described(v.nullable(v.string()), 'SHA of the checked-out commit.'),
  durationMs: natural,
  saved: described(
    v.nullable(v.string()),
    'Folder with the texts of tracks that were replaced or deleted, as `<video>/<language>[.sdh].vtt`; null where none was.',
  ),
  preview: described(
    v.nullable(v.string()),
    'Path of the page that plays the subtitles; null where there is none.',
  ),
  counts: described(counts, 'What was done; in a plan, what an apply would do.'),
  tracks: v.array(track),
  problems: v.array(problem),
  requests: v.strictObject({
    datocms: described(natural, 'Requests to the DatoCMS API, polls included.'),
    rateLimited: described(natural, 'How many of them were answered 429.'),
    jobPolls: natural,
  }),
})
