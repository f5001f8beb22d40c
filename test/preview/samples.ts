import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type {
  PreviewCue,
  PreviewData,
  PreviewTrack,
  PreviewVideo,
} from '../../src/report/preview/data.ts'
import { publicPlayback } from '../../src/report/preview/playback.ts'
import { formatOf } from '../../src/subtitles/format.ts'
import { readSubtitles } from '../../src/subtitles/read.ts'
import { convertText } from '../../src/subtitles/write/cue-text.ts'

const examples = join(import.meta.dirname, '../../examples/subtitles')

/** A cue with one text; times in milliseconds. */
export function cue(start: number, end: number, text: string, settings = ''): PreviewCue {
  return {
    kind: 'same',
    line: 3,
    before: null,
    after: { start, end, text, settings },
    problems: [],
    reading: [],
  }
}

/** A cue whose text, time or position was another. */
export function changedCue(after: PreviewCue, before: Partial<PreviewCue['after']>): PreviewCue {
  return {
    ...after,
    kind: 'changed',
    before: after.after && { ...after.after, ...before },
  }
}

export function addedCue(each: PreviewCue): PreviewCue {
  return { ...each, kind: 'added' }
}

export function removedCue({ after, ...each }: PreviewCue): PreviewCue {
  return { ...each, kind: 'removed', line: null, before: after, after: null }
}

export function track(
  language: string,
  cues: readonly PreviewCue[],
  parts: Partial<PreviewTrack> = {},
): PreviewTrack {
  const number = (kind: PreviewCue['kind']): number =>
    cues.filter((each) => each.kind === kind).length
  const [added, changed, removed] = [number('added'), number('changed'), number('removed')]
  const name = new Intl.DisplayNames([language], { type: 'language' }).of(language) ?? language
  return {
    language,
    closedCaptions: false,
    name,
    change: added + changed + removed === 0 ? 'keep' : 'replace',
    reason: '',
    file: {
      path: `subtitles/intro/${language}.vtt`,
      href: `https://github.com/harbour/website/blob/f00d/subtitles/intro/${language}.vtt`,
    },
    counts: { cues: cues.length - removed, added, changed, removed },
    definitions: { before: [], after: [] },
    cues,
    problems: [],
    ...parts,
  }
}

export function video(
  key: string,
  tracks: readonly PreviewTrack[],
  parts: Partial<PreviewVideo> = {},
): PreviewVideo {
  return {
    key,
    fileName: `${key.split('/').at(-1)}.mp4`,
    durationMs: 20_000,
    playback: publicPlayback(`playback-of-${key.replaceAll('/', '-')}`, 'high'),
    tracks,
    ...parts,
  }
}

export function page(
  videos: readonly PreviewVideo[],
  parts: Partial<PreviewData> = {},
): PreviewData {
  return {
    title: 'Pull request #7 of harbour/website',
    link: 'https://github.com/harbour/website/pull/7',
    videos,
    ...parts,
  }
}

/** The cues of a file of `examples/`. */
export function exampleCues(path: string): readonly PreviewCue[] {
  const format = formatOf(path) ?? 'vtt'
  const { cues } = readSubtitles(readFileSync(join(examples, path)), format)
  return cues.map(({ start, end, text, settings, line }) => ({
    ...cue(start, end, convertText(text, format, 'vtt'), settings),
    line,
  }))
}

function edited(
  cues: readonly PreviewCue[],
  at: number,
  edit: (each: PreviewCue) => PreviewCue,
): readonly PreviewCue[] {
  return cues.map((each, index) => (index === at ? edit(each) : each))
}

function welcome(): PreviewVideo {
  const italian = exampleCues('welcome/it-IT.vtt')
  const [first, second, third, fourth, fifth] = italian
  if (!first || !second || !third || !fourth || !fifth) throw new Error('The example is another.')
  const changes: readonly PreviewCue[] = [
    changedCue(first, { text: 'Benvenuti a Harbour,\nil calendario delle piccole barche.' }),
    {
      ...changedCue(second, { start: 3_500, end: 6_900 }),
      problems: [
        {
          severity: 'warning',
          rule: 'cue/overlap',
          line: 8,
          message: 'The cue starts before the one on line 4 has ended (00:00:04.200).',
          hint: 'Write `00:00:04.200` as its start.',
        },
      ],
    },
    {
      ...third,
      reading: [
        { kind: 'speed', value: 23.4, limit: 17 },
        { kind: 'line-length', value: 47, limit: 42 },
        { kind: 'lines', value: 3, limit: 2 },
      ],
    },
    removedCue(cue(11_500, 11_900, 'Sottotitoli di qualcuno')),
    changedCue(
      { ...fourth, after: fourth.after && { ...fourth.after, settings: 'line:0 align:start' } },
      { settings: '' },
    ),
    addedCue({
      ...fifth,
      after: fifth.after && { ...fifth.after, text: '<v Anna>Buon <i>vento</i> a tutti!' },
    }),
  ]
  const arabic = edited(exampleCues('welcome/ar.vtt'), 1, (each) =>
    changedCue(each, { text: 'المدّ والطقس والموانئ\nفي صفحة واحدة.' }),
  )
  const japanese = edited(exampleCues('welcome/ja.vtt'), 2, (each) =>
    changedCue(
      { ...each, after: each.after && { ...each.after, settings: 'vertical:rl' } },
      { settings: '', text: '地図で港を選ぶと、\n出発の時間をお知らせします。' },
    ),
  )
  return video('welcome', [
    track('it-IT', changes, {
      name: 'Italiano',
      reason: '3 cues changed, 1 added, 1 removed',
      problems: [
        {
          severity: 'notice',
          rule: 'siblings/length',
          line: null,
          message: 'The file ends 2 s after the video (`welcome.mp4`).',
          hint: 'Check that it belongs to this video.',
        },
      ],
    }),
    track('en', exampleCues('welcome/en.vtt'), { name: 'English' }),
    track('en', exampleCues('welcome/en.sdh.vtt').map(addedCue), {
      name: 'English (SDH)',
      closedCaptions: true,
      change: 'create',
      reason: 'no track',
    }),
    track('de', exampleCues('welcome/de.srt').map(removedCue), {
      name: 'Deutsch',
      change: 'delete',
      reason: 'no file',
      file: null,
      counts: { cues: 5, added: 0, changed: 0, removed: 5 },
    }),
    track('ar', arabic, { name: 'العربية', reason: '1 cue changed' }),
    track('ja', japanese, { name: '日本語', reason: '1 cue changed' }),
    track('hi', [
      changedCue(cue(800, 3600, 'हार्बर में आपका स्वागत है,\nछोटी नावों का कैलेंडर।'), {
        text: 'हार्बर में स्वागत है,\nछोटी नावों का कैलेंडर।',
      }),
      addedCue(cue(4000, 7200, '🌊 ज्वार, मौसम ⛵️ और लंगर 👩‍👩‍👧')),
    ]),
    track('th', [
      changedCue(cue(800, 3600, 'ยินดีต้อนรับสู่ฮาร์เบอร์\nปฏิทินสำหรับเรือลำเล็ก'), {
        text: 'ขอต้อนรับสู่ฮาร์เบอร์\nปฏิทินสำหรับเรือลำเล็ก',
      }),
    ]),
  ])
}

/** Pages to look at and to test. */
export const samples = {
  /** The example repository in a pull request. */
  examples: () =>
    page([
      video(
        'release-notes',
        [
          track('en', exampleCues('release-notes.en.vtt')),
          track('it', exampleCues('release-notes.it.srt')),
          track('pt-BR', exampleCues('release-notes.pt-BR.srt')),
        ],
        {
          playback: {
            kind: 'none',
            reason: 'The video has signed playback, which a page without a key cannot play.',
          },
        },
      ),
      video(
        'tutorials/first-steps',
        [
          track('de', exampleCues('tutorials/first-steps.de.srt').map(addedCue), {
            change: 'create',
            reason: 'no track',
          }),
          track('en', exampleCues('tutorials/first-steps.en.srt')),
          track('fr', exampleCues('tutorials/first-steps.fr.vtt')),
          track('es-419', exampleCues('tutorials/first-steps.es_419.vtt')),
        ],
        { playback: publicPlayback('playback-of-first-steps', null) },
      ),
      welcome(),
    ]),
  /** Nobody asked DatoCMS. */
  check: () =>
    page(
      [
        video('welcome', [track('it-IT', exampleCues('welcome/it-IT.vtt'), { change: null })], {
          durationMs: null,
          fileName: null,
          playback: {
            kind: 'none',
            reason: 'A `check` does not ask DatoCMS where the video plays.',
          },
        }),
      ],
      { title: 'Check of harbour/website', link: null },
    ),
  /** 300 videos in six languages, the first with 4,000 cues. */
  many: () =>
    page(
      Array.from({ length: 300 }, (_, v) => {
        const length = v === 0 ? 4000 : 12
        const list = Array.from({ length }, (_, i) => {
          const each = cue(i * 3000, i * 3000 + 2500, `Cue ${i + 1} of video ${v + 1},\nas it is.`)
          const differs = v % 10 === 0 && i % 100 === 5
          return differs ? changedCue(each, { text: `Cue ${i + 1}, as it was.` }) : each
        })
        const languages = ['en', 'it', 'de', 'fr', 'ar', 'ja']
        return video(
          `season-${(v % 12) + 1}/episode-${v + 1}`,
          languages.map((language, l) =>
            track(
              language,
              l < 2
                ? list
                : list.map(({ before: _, ...c }) => ({ ...c, kind: 'same', before: null })),
            ),
          ),
        )
      }),
    ),
} as const satisfies Record<string, () => PreviewData>
