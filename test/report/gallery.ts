import { lackingToken } from '../../src/action/mode.ts'
import { apiErrorMeanings } from '../../src/datocms/refusal.ts'
import type { CheckedFile } from '../../src/files/check.ts'
import type { Edit, EditedFile } from '../../src/files/edits.ts'
import type { Outcome, TrackResult } from '../../src/plan/change.ts'
import type { Run } from '../../src/report/run.ts'
import type { ChangedCue } from '../../src/subtitles/compare/difference.ts'
import { pullGallery } from './pull-gallery.ts'
import {
  change,
  changedCue,
  checkedFile,
  difference,
  problem,
  result,
  run,
  video,
} from './samples.ts'

const cues = [
  changedCue('Welcome to the course.', 'Welcome back to the course.'),
  {
    ...changedCue('We start with\nthe basics.', 'We start with\nthe basics.', 4000),
    after: { start: 4500, end: 6500, text: 'We start with\nthe basics.' },
  },
  {
    kind: 'added' as const,
    line: 30,
    before: null,
    after: { start: 9000, end: 11_000, text: '♪ theme ♪' },
  },
  {
    kind: 'removed' as const,
    line: null,
    before: { start: 3_600_000, end: 3_602_000, text: 'Subtitles by somebody' },
    after: null,
  },
]

const names: Readonly<Record<string, string>> = {
  en: 'English',
  'it-IT': 'Italiano',
  fr: 'Français',
  ar: 'العربية',
  he: 'עברית',
  ja: '日本語',
  'zh-Hans': '简体中文',
}

const of = (kind: Parameters<typeof change>[0], language: string, parts = {}) =>
  change(kind, language, { name: names[language] ?? language, ...parts })

const part1 = { video: 'tutorials/part-1', uploadId: '60412398' }

function ordinary(mode: 'plan' | 'apply'): Run {
  const did: Outcome = mode === 'plan' ? 'planned' : 'done'
  return run({
    mode,
    results: [
      result(of('create', 'it-IT'), did),
      result(of('keep', 'en')),
      result(
        of('replace', 'fr', {
          difference: difference(cues),
          reason: '2 cues changed, 1 added, 1 removed',
        }),
        did,
      ),
      result(
        of('replace', 'en', {
          ...part1,
          closedCaptions: true,
          name: 'English (SDH)',
          path: 'subtitles/tutorials/part-1.en.sdh.srt',
          drift: { kind: 'edited' },
          reason: 'every cue 500 ms later, edited in DatoCMS',
          difference: difference([changedCue('Hi', 'Hi')], 500),
        }),
        did,
      ),
      result(
        of('replace', 'ja', { ...part1, restorable: false, reason: 'the track is errored' }),
        did,
      ),
      result(of('delete', 'de', { ...part1, name: 'Deutsch' }), did),
      result(of('skip', 'ar', part1)),
      result(
        of('keep', 'he', {
          ...part1,
          drift: { kind: 'edited' },
          reason: 'edited in DatoCMS, and `on-drift` is `keep`',
        }),
      ),
      result(of('keep', 'it-IT', part1)),
      result(of('keep', 'zh-Hans', part1)),
    ],
    videos: [
      video('intro', {
        tracks: [track('intro', 'en'), track('intro', 'fr'), track('intro', 'nl')],
      }),
      video('tutorials/part-1', { uploadId: '60412398' }),
      video('outro', { uploadId: 'W4Hfg1mFQ9-0XJ1yqkO2Zw', upload: null }),
    ],
    required: ['en', 'it-IT'],
    problems: [
      problem('subtitles/tutorials/part-1/ar.vtt'),
      problem('subtitles/tutorials/part-1/ar.vtt', 'warning', {
        line: 31,
        rule: 'text/ampersand',
        message: '"&" begins a character reference, and here is none.',
        hint: 'Write &amp; instead.',
      }),
      problem('subtitles/intro/fr.vtt', 'warning', {
        line: 12,
        rule: 'cue/overlap',
        message: 'The cue starts before the one on line 8 has ended (00:00:12.000).',
        hint: null,
      }),
    ],
  })
}

function track(uploadId: string, language: string) {
  return {
    id: `${uploadId}-${language}`,
    uploadId,
    name: language,
    language,
    closedCaptions: false,
    status: 'ready' as const,
    error: null,
  }
}

function failures(): Run {
  const forbidden = `${apiErrorMeanings.IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT} DatoCMS says: IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT.`
  return run({
    mode: 'apply',
    results: [
      result(of('create', 'it-IT'), 'done'),
      result(of('create', 'en'), 'failed', {
        verified: false,
        written: true,
        error:
          'The track is ready, but its text is not that of the file. Compare the two in DatoCMS, and run the workflow again.',
      }),
      result(of('create', 'fr'), 'failed', { error: forbidden }),
      result(of('create', 'ja', part1), 'failed', { error: forbidden }),
      result(of('replace', 'en', part1), 'restored', {
        error:
          'DatoCMS could not prepare the track: Invalid WebVTT. Check the file with `mode: check`, and that DatoCMS can fetch it (input `delivery`). The old text was put back under its name.',
      }),
      result(of('create', 'ar', part1), 'cancelled'),
    ],
    videos: [video('intro'), video('tutorials/part-1', { uploadId: '60412398' })],
  })
}

function scripts(): Run {
  const texts: readonly (readonly [string, string, string])[] = [
    ['ar', 'مرحبا بكم في الدورة (الجزء 1).', 'أهلاً بكم في الدورة (الجزء 1).'],
    ['he', 'ברוכים הבאים לקורס, חלק 2!', 'ברוכים השבים לקורס, חלק 2!'],
    ['ja', 'コースへようこそ。\n始めましょう。', 'このコースへようこそ。\n始めましょう。'],
    ['zh-Hans', '欢迎来到本课程。', '欢迎回到本课程！'],
  ]
  return run({
    results: texts.map(([language, before, after]) =>
      result(
        of('replace', language, {
          difference: difference([
            changedCue(before, after),
            changedCue('OK – 100 %', after, 5000),
          ]),
          video: language === 'ar' ? 'مقدمة/الجزء-1' : 'intro',
        }),
      ),
    ),
    videos: [video('مقدمة/الجزء-1'), video('intro')],
  })
}

function longNames(): Run {
  const long = 'a-very-long-video-name-that-somebody-exported-from-a-camera-without-thinking'
  const name = `${long}/${long}/${long}`
  return run({
    results: [
      result(of('create', 'en', { video: name, name: `English ${long} ${long}` })),
      result(
        of('replace', 'fr', {
          video: name,
          difference: difference([changedCue('x'.repeat(300), 'y '.repeat(150))]),
        }),
      ),
    ],
    videos: [video(name)],
    problems: [problem(`subtitles/${name}/de.vtt`, 'error', { message: 'w'.repeat(400) })],
  })
}

/** A run with `videos` × 10 tracks. */
export function large(videos: number, mode: 'plan' | 'apply' = 'plan'): Run {
  const languages = ['en', 'it-IT', 'fr', 'ar', 'he', 'ja', 'zh-Hans', 'de', 'es-419', 'pt-BR']
  const results: TrackResult[] = []
  for (let index = 0; index < videos; index++) {
    for (const [at, language] of languages.entries()) {
      const kind = (['create', 'replace', 'keep', 'keep', 'delete', 'skip'] as const)[
        (index + at) % 6
      ]
      const parts = {
        video: `course/lesson-${index + 1}`,
        uploadId: String(1000 + index),
        difference: kind === 'replace' ? difference(cues) : null,
      }
      results.push(
        result(
          of(kind ?? 'keep', language, parts),
          kind === 'keep' || kind === 'skip' ? null : mode === 'plan' ? 'planned' : 'done',
        ),
      )
    }
  }
  return run({
    mode,
    results,
    videos: Array.from({ length: videos }, (_, index) =>
      video(`course/lesson-${index + 1}`, { uploadId: String(1000 + index) }),
    ),
    problems: results
      .filter(({ change: { kind } }) => kind === 'skip')
      .map(({ change: { file } }) => problem(file?.path ?? '')),
    saved: null,
    filesChecked: videos * 10,
  })
}

/** A pull request that brings one mistake to twelve old ones, deletes a file and renames another. */
function pullRequest(): Run {
  const track = (video: string, language: string) => ({
    video,
    uploadId: 'q0VNpiNQSkG6z0lif_O1zg',
    language,
    closedCaptions: false,
  })
  const gone = { now: null, becomes: null, fate: 'stays', isKnown: true } as const
  return run({
    headCommit: 'f00dfeed7d1e4b60c8a5f2e9d7b6a4c3e1f08d52',
    results: [result(of('create', 'es')), result(of('skip', 'fr'))],
    videos: [video('intro')],
    problems: [
      problem('subtitles/intro/fr.vtt'),
      ...Array.from({ length: 12 }, (_, index) =>
        problem(`subtitles/course/lesson-${index + 1}/en.vtt`, 'error', { isOthers: true }),
      ),
    ],
    changedBy: 'pull request',
    spared: '12 errors in 12 files that this pull request does not change do not fail it.',
    gone: [
      { ...gone, path: 'subtitles/intro/de.vtt', track: track('intro', 'de') },
      {
        ...gone,
        path: 'subtitles/intro/pt.vtt',
        now: 'subtitles/intro/es.vtt',
        track: track('intro', 'pt'),
        becomes: track('intro', 'es'),
      },
    ],
  })
}

const content = {
  cues: 212,
  start: 1200,
  lastStart: 750_000,
  lastLine: 848,
  end: 754_000,
  firstLines: ['Bem-vindos ao curso.', 'Começamos pelo\u00a0básico.', '♪ tema ♪'],
}

/** Files without a pull request, as a check finds them: `videos` × 5 languages. */
function checkedFiles(videos: number): readonly CheckedFile[] {
  return Array.from({ length: videos }, (_, index) =>
    ['en', 'fr', 'it-IT', 'ja', 'zh-Hans'].map((language) =>
      checkedFile(of('create', language, { video: `course/lesson-${index + 1}`, content })),
    ),
  ).flat()
}

/** A fork's pull request, which is checked without a token. */
function fork(): Run {
  const edited = (language: string, edit: Edit, parts = {}): EditedFile => ({
    checked: checkedFile(of('create', language, { content, ...parts })),
    previous: null,
    edit,
  })
  const changed = (of: readonly ChangedCue[], shift: number | null = null) =>
    ({ kind: 'changed', difference: difference(of, shift), blocks: [] }) as const
  const edits = [
    edited('fr', changed(cues)),
    edited('ja', changed([changedCue('Hi', 'Hi')], 500)),
    edited('pt-BR', { kind: 'new' }, { name: 'Português (Brasil)' }),
    edited('en', { ...changed([]), blocks: ['style'] }, part1),
    {
      ...edited('zh-Hans', { kind: 'same' }, part1),
      previous: 'subtitles/tutorials/part-1.zh.srt',
    },
    edited('it-IT', { kind: 'unknown' }, part1),
  ]
  const broken = checkedFile(of('create', 'ar', { ...part1, content }), ['cue/end-before-start'])
  return {
    ...checkRun([...edits.map(({ checked }) => checked), broken, ...checkedFiles(4)]),
    edits: [...edits, { checked: broken, previous: null, edit: { kind: 'new' } }],
    problems: [problem('subtitles/tutorials/part-1/ar.vtt')],
    changedBy: 'pull request',
    notices: [lackingToken.notice],
  }
}

function checkRun(files: readonly CheckedFile[]): Run {
  return run({
    mode: 'check',
    files,
    filesChecked: files.length,
    requests: { datocms: 0, rateLimited: 0, jobPolls: 0 },
  })
}

/** The first pull request of a team with ten videos and fifty tracks, one of them errored, and a wrong id. */
function adoption(): Run {
  const languages = ['en', 'it-IT', 'fr', 'ja', 'ar']
  const videos = Array.from({ length: 10 }, (_, index) => {
    const uploadId = String(1000 + index)
    const tracks = languages.map((language) => ({
      ...track(uploadId, language),
      name: names[language] ?? language,
    }))
    return video(`course/lesson-${index + 1}`, { uploadId, tracks })
  })
  const machine = { ...track('2000', 'en'), name: 'English (auto-generated)' }
  const errored = { ...track('2000', 'de'), status: 'errored' as const, error: 'Invalid WebVTT' }
  return run({
    videos: [
      ...videos,
      video('trailer', { uploadId: '2000', tracks: [machine, errored] }),
      video('outro', { uploadId: 'W4Hfg1mFQ9-0XJ1yqkO2Zw', upload: null }),
      video('teaser', { uploadId: '2001' }),
    ],
    survey: {
      prune: false,
      example: {
        path: 'subtitles/course/lesson-1/en.vtt',
        video: 'course/lesson-1',
        language: 'en',
        closedCaptions: false,
      },
    },
    warnings: [
      "No .vtt or .srt file lies below `subtitles`, where the paths of the manifest `subtitles/manifest.yml` begin. Check the inputs `manifest` and `files`, the manifest's `root` and `ignore`, and that actions/checkout runs before this step.",
    ],
    filesChecked: 0,
  })
}

/** Runs to look at, by name. */
export const gallery: Readonly<Record<string, () => Run>> = {
  plan: () => ordinary('plan'),
  apply: () => ordinary('apply'),
  failures,
  scripts,
  long: longNames,
  large: () => large(100),
  check: () => ({
    ...checkRun([
      checkedFile(of('create', 'it-IT', { content })),
      checkedFile(of('skip', 'ar', part1), ['vtt/timing']),
    ]),
    problems: ordinary('plan').problems,
  }),
  fix: () =>
    run({
      mode: 'fix',
      filesChecked: 12,
      fixed: ['intro/en.vtt', 'intro/it-IT.srt'].map((name) => {
        const path = `subtitles/${name}`
        return { path, fixed: [problem(path), problem(path, 'warning')] }
      }),
      problems: [problem('subtitles/intro/fr.vtt')],
    }),
  fork,
  checks: () => checkRun(checkedFiles(10)),
  pull: () => pullRequest(),
  ...pullGallery,
  adoption,
  stopped: () =>
    run({
      mode: 'apply',
      failure:
        'The plan deletes 12 tracks, and `max-deletions` is 10, so nothing was written. Check that the files are where the manifest expects them; if the deletions are meant, raise `max-deletions`.',
      results: [result(of('delete', 'de', { name: 'Deutsch' }))],
    }),
}
