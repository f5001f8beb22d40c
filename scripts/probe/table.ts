import { kindWords } from '../../src/subtitles/compare/kinds.ts'
import type { ProbedTrack, ProbeResult } from './result.ts'

/** What a probe found, as a Markdown table. */
export function probeTable({ tracks, refused, exchanges }: ProbeResult): string {
  const rows = tracks.length > 0 ? rowsOf(tracks) : []
  const head = ['', ...tracks.map(({ sent }) => (sent.format === 'vtt' ? 'WebVTT' : 'SubRip'))]
  const answers = [
    ...new Set(exchanges.map(({ method, path, status }) => `${method} ${path} → ${status}`)),
  ]
  const limits = new Set(exchanges.flatMap(({ headers }) => headers['x-ratelimit-limit'] ?? []))
  return [
    table(head, rows),
    ...refused.map(({ language, error }) => `Refused: the language ${language}: ${error}`),
    `Answers:\n${answers.map((each) => `- ${each}`).join('\n')}`,
    `Rate limit: ${[...limits].join(', ') || 'not told'}.`,
  ].join('\n\n')
}

function rowsOf(tracks: readonly ProbedTrack[]): readonly (readonly string[])[] {
  const each = (name: string, tell: (track: ProbedTrack) => string) => [name, ...tracks.map(tell)]
  const told = (name: string, wanted: (track: ProbedTrack) => unknown) =>
    each(`listed ${name.replaceAll('_', ' ')}`, (track) => {
      const value = track.inList?.[name]
      return value === wanted(track) ? 'as it was sent' : (JSON.stringify(value) ?? 'absent')
    })
  return [
    each('text', ({ isSame, text, error }) =>
      text === null ? `unreadable: ${error}` : isSame ? 'as it was sent' : 'written anew',
    ),
    each('words and times', ({ kinds, text }) =>
      text === null ? '' : kinds ? 'those that were sent' : 'others',
    ),
    each('kept', ({ kinds }) => kindWords(kinds?.kept ?? [])),
    each('changed or lost', ({ kinds }) => kindWords(kinds?.changed ?? [])),
    each('times are later by', ({ delays }) =>
      delays ? `${delays.least} to ${delays.most} ms` : '',
    ),
    told('language_code', ({ sent }) => sent.language),
    told('name', ({ sent }) => sent.name),
    told('closed_captions', ({ sent }) => sent.closedCaptions),
    each('told of in the job', ({ inJob }) => (inJob ? 'yes' : 'no')),
    each('job finished after', ({ jobMs }) => ms(jobMs)),
    each('ready after', ({ readyMs }) => ms(readyMs)),
    each('text served after', ({ textMs }) => ms(textMs)),
    each('gone after its deletion in', ({ goneMs }) => ms(goneMs)),
  ]
}

function ms(value: number | null): string {
  return value === null ? 'never' : `${value} ms`
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
