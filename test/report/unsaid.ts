/** Words in `src/` that no person reads in a run, by file, or by file and words; each with its reason. */
export const unsaid: Readonly<Record<string, string>> = {
  'src/language/subtags.ts': 'a list of codes',
  'src/manifest/shape.ts': 'manifest.schema.json shows it',
  'src/report/report-shape.ts': 'report.schema.json shows it',
  'src/datocms/transport/http.ts: Bearer …': 'a header',
  'src/shared/dispatcher.ts: Basic …': 'a header',
  'src/datocms/api/endpoints.ts: GET /site': 'without an answer, links are left out',
  'src/datocms/mux.ts: text/vtt, */*': 'a header',
  'src/git/head.ts: blob …\0': 'what git hashes',
  'src/subtitles/decode.ts: version https://git-lfs.github.com/spec/': 'looked for in a file',
  'src/git/lfs.ts: version https://git-lfs.github.com/spec/v1\n': 'looked for in a file',
  'src/manifest/yaml-faults.ts: Implicit map keys': 'looked for in what the package yaml says',
  'src/manifest/yaml-faults.ts: Nested mappings': 'looked for in what the package yaml says',
  'src/git/git.ts: answered more than … bytes': 'where it may happen, git is not told of',
  'src/apply/restoration.ts: another track, “…”, is being prepared':
    'a part of the sentence on putting back, where time ends just then',
  'src/apply/confirm.ts: DatoCMS did not list the tracks': 'the last failure is told instead',
  'src/apply/place.ts: DatoCMS did not say whether it made the track':
    'the last failure is told instead',
  'src/apply/remove.ts: DatoCMS did not say whether the track is gone':
    'the last failure is told instead',
  'src/apply/remove.ts: its job has no result': 'the list tells what became of it',
  'src/apply/restore.ts: the old track is still listed': 'it is told as still there',
  'src/plan/drift.ts: narrow the run with `files`, because too much text differs to be looked for in one':
    'a part of the sentence on an unknown history, where more than 64 MiB of texts differ',
  'src/datocms/session.ts: The run is over.': 'nothing waits any more',
  'src/github/asking.ts: GitHub was asked … times.': 'ends the search for a history',
  'src/github/objects.ts': 'queries, and what git hashes',
  'src/github/comment.ts: <!-- sync-subtitles-to-datocms: … -->': 'hidden in the comment',
  'src/report/page/coverage-table.ts: row of the matrix': 'its plural is shown',
  'src/report/page/cues.ts: comparison of cues': 'its plural is shown',
  'src/report/page/unchanged.ts: track that is left alone': 'its plural is shown',
  'src/report/page/changes.ts: Still of …': 'stands for a picture',
  'src/report/page/coverage-table.ts: , closed captions': 'a title that only a pointer shows',
}
