import type { VideoState } from '../../src/plan/change.ts'
import type { KeyedVideo } from '../../src/pull/keys.ts'
import type { WrittenTrack } from '../../src/pull/write.ts'
import type { Run } from '../../src/report/run.ts'
import { edited, fresh, kept, keyed, pullRun, skipped } from './pull-samples.ts'
import { changedCue, problem, result, video } from './samples.ts'

const stateOf = ({ video: name, upload }: KeyedVideo): VideoState =>
  video(name, { uploadId: upload.id, upload })

/** The first pull of a team with three videos. */
function first(): Run {
  const part1 = { video: 'tutorials/part-1' }
  const added = [
    keyed('intro'),
    keyed(
      'tutorials/part-1',
      'Files are named `tutorials/part-1`, and only `Tutorials Part 1.mov` fits.',
      'Tutorials Part 1.mov',
    ),
    keyed(
      'Wer? Wie? Was',
      '`Wer? Wie? Was?.mp4` cannot be the name of a folder everywhere as it stands.',
      'Wer? Wie? Was?.mp4',
    ),
    keyed('outro'),
  ]
  return pullRun(
    [
      fresh('en', { name: 'English (UK)' }),
      fresh('en', {
        name: 'English (SDH)',
        closedCaptions: true,
        path: 'subtitles/intro/en.sdh.vtt',
      }),
      fresh('it-IT', { name: 'Italiano' }),
      fresh('de', { ...part1, name: 'Deutsch (auto-generated)' }),
      fresh('fr', { ...part1, name: 'Français' }),
      fresh('ja', { video: 'Wer? Wie? Was' }),
      skipped('fr', 'another track of its language is pulled: “Français”', {
        ...part1,
        name: 'Commentaire',
      }),
      skipped('es', 'the track is errored: Invalid WebVTT', { ...part1, name: 'Español' }),
    ],
    { added, manifest: 'new', videos: added.map(stateOf) },
    { filesChecked: 0 },
  )
}

/** The first pull of a team with many videos. */
export function firstOfMany(videos = 300, languages = ['de', 'en', 'es-419', 'fr', 'it-IT']): Run {
  const names = Array.from(
    { length: videos },
    (_, at) => `course-${Math.floor(at / 20) + 1}-lesson-${(at % 20) + 1}`,
  )
  const added = names.map((name, at) =>
    keyed(
      name,
      at % 50 === 7
        ? `\`${name.replace('-2', '')}\` belongs to another video, or could be mistaken for one.`
        : null,
    ),
  )
  const tracks = names.flatMap((name, at): readonly WrittenTrack[] =>
    languages.flatMap((language) => [
      ...(at % 7 === 0 && language === 'fr'
        ? [
            skipped(language, 'another track of its language is pulled: “Français”', {
              video: name,
              name: 'Commentaire',
            }),
          ]
        : []),
      at === 12 && language === 'de'
        ? skipped(language, 'the track is errored: Invalid WebVTT', {
            video: name,
            name: 'Deutsch',
          })
        : fresh(language, {
            video: name,
            name: language === 'de' ? 'Deutsch (auto-generated)' : language,
          }),
    ]),
  )
  return pullRun(
    tracks,
    {
      added,
      manifest: 'new',
      videos: added.map(stateOf),
      waiting: ['trailer', 'teaser'].map((name) => keyed(name)),
    },
    { filesChecked: 2, requests: { datocms: 301, rateLimited: 2, jobPolls: 0 } },
  )
}

/** What a nightly pull brings home. */
function nightly(): Run {
  return pullRun(
    [
      edited(
        'en',
        [
          changedCue('Welcome to the course.', 'Welcome back to the course.'),
          {
            kind: 'added',
            line: 30,
            before: null,
            after: { start: 9000, end: 11_000, text: '♪ theme ♪' },
          },
        ],
        { name: 'English' },
      ),
      edited(
        'fr',
        [changedCue('Bienvenue\nau cours.', 'Bienvenue\nà ce cours !')],
        { video: 'tutorials/part-1', name: 'Français', path: 'subtitles/tutorials/part-1.fr.srt' },
        ['position', 'line'],
      ),
      ...['de', 'it-IT', 'ja'].flatMap((language) => [
        kept(language),
        kept(language, 'equal', { video: 'tutorials/part-1' }),
      ]),
      kept('es', 'Git is ahead: 2 cues changed'),
    ],
    {},
    { filesChecked: 9 },
  )
}

function nothing(): Run {
  return pullRun(
    [
      ...['de', 'en', 'fr'].flatMap((language) => [
        kept(language),
        kept(language, 'equal', { video: 'tutorials/part-1' }),
      ]),
      kept('es', 'Git is ahead: 2 cues changed', {
        difference: { added: 0, changed: 2, removed: 0, shift: null, cues: [] },
      }),
    ],
    {},
    { filesChecked: 7 },
  )
}

/** Of everything that a pull leaves, something. */
function left(): Run {
  const part1 = { video: 'tutorials/part-1' }
  const advice = 'set `fetch-depth: 0`'
  const unread = fresh('ja', part1).result.change
  return pullRun(
    [
      edited('en', [changedCue('Hello.', 'Hello!')], {
        drift: { kind: 'foreign' },
        name: 'English',
      }),
      fresh('pt-BR', { path: 'subtitles/intro.pt-BR.srt' }, ['italics', 'line']),
      fresh('ko', { name: 'Korean (auto-generated)' }),
      ...['intro', 'tutorials/part-1', 'a', 'b', 'c', 'd'].flatMap((video) =>
        ['de', 'en'].map((language) =>
          skipped(
            language,
            'its text cannot be read: Mux answers 403, as where playback is signed',
            { video },
          ),
        ),
      ),
      skipped('it-IT', 'another text, history unknown (set `fetch-depth: 0`)', {
        path: 'subtitles/intro/it-IT.vtt',
        drift: { kind: 'unknown', advice },
      }),
      skipped(
        'fr',
        'its file has changes that are not committed, which would be lost: commit them, or take them back',
        { path: 'subtitles/intro/fr.vtt' },
      ),
      skipped('english', 'no template can name a file of the language “english”', {
        ...part1,
        name: 'English',
      }),
      {
        result: result(unread, 'failed', {
          error:
            '`subtitles/tutorials/part-1/ja.vtt` cannot be written, because it leads out of the workspace. Make way for it, or give the user that runs the action the right to write it, in a step before this one.',
        }),
        lost: [],
        edit: null,
      },
      ...['zh-Hans', 'zh-Hant'].map((language) => ({
        result: result(fresh(language, part1).result.change, 'cancelled'),
        lost: [],
        edit: null,
      })),
    ],
    {
      waiting: [keyed('bare'), keyed('teaser/2024', null, 'Teaser 2024.mp4')],
      untold: [
        {
          video: 'trailer',
          uploads: [
            keyed('trailer').upload,
            { ...keyed('trailer-2').upload, filename: 'trailer (1).mp4' },
          ],
        },
      ],
      barren: [
        { video: 'old', reason: 'DatoCMS has no upload `q0VNpiNQSkG6z0lif_O1zg`' },
        { video: 'new', reason: 'the video `new.mp4` is not processed yet' },
      ],
      added: [keyed('d')],
      manifest: 'edited',
    },
    {
      problems: [
        problem('subtitles/intro/it-IT.vtt', 'warning', {
          line: 1,
          rule: 'track/unknown-history',
          message:
            'The track has another text than this file, and whether that was edited in DatoCMS or is an earlier version cannot be told, so the file stays as it is.',
          hint: 'To make the history of the file known, set `fetch-depth: 0`.',
        }),
      ],
    },
  )
}

/** Pulls to look at, by name. */
export const pullGallery: Readonly<Record<string, () => Run>> = {
  'pull-first': first,
  'pull-many': () => firstOfMany(),
  'pull-nightly': nightly,
  'pull-nothing': nothing,
  'pull-left': left,
}
