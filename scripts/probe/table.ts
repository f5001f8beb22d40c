import { createTwoFilesPatch } from 'diff'
import { plainLine } from '../../src/shared/harmless.ts'
import { kindWords } from '../../src/subtitles/compare/kinds.ts'
import type { SubtitleFormat } from '../../src/subtitles/format.ts'
import type { Exchange } from './exchanges.ts'
import type { ProbedTrack, ProbeResult } from './result.ts'

/** What a probe found, as a Markdown table, and below it what was answered and how texts differ. */
export function probeTable({ tracks, refused, exchanges }: ProbeResult): string {
  const head = ['', ...tracks.map(({ sent }) => wordOf(sent.format))]
  return [
    ...(tracks.length > 0 ? [table(head, rowsOf(tracks))] : []),
    ...refused.map(
      ({ format, language, error }) =>
        `Refused: ${wordOf(format)} in the language ${language}: ${plainLine(error)}`,
    ),
    `Answers:\n${answersOf(exchanges).join('\n')}`,
    ...tracks.flatMap(differences),
  ].join('\n\n')
}

const wordOf = (format: SubtitleFormat): string => (format === 'vtt' ? 'WebVTT' : 'SubRip')

/** Each kind of answer once, with the headers of the first. */
function answersOf(exchanges: readonly Exchange[]): readonly string[] {
  const kinds = Map.groupBy(
    exchanges,
    ({ method, path, status }) => `- ${method} ${path} → ${status}`,
  )
  return [...kinds].map(([kind, [first, ...more]]) => {
    const headers = Object.entries(first?.headers ?? {}).map(([name, value]) => `${name}: ${value}`)
    return [`${kind}, ${more.length + 1}×`, ...headers.map((each) => `  ${plainLine(each)}`)].join(
      '\n',
    )
  })
}

/** The lines that Mux serves otherwise than they were sent. Line ends are not compared. */
function differences({ sent, text }: ProbedTrack): readonly string[] {
  if (text === null || text === sent.text) return []
  const [before, after] = [sent.text, text].map((each) => each.replace(/\r\n?/g, '\n'))
  const name = wordOf(sent.format)
  const patch = createTwoFilesPatch(`${name}, sent`, `${name}, served`, before ?? '', after ?? '')
  return [patch.split('\n').slice(1).map(visible).join('\n').trimEnd()]
}

/** A line whose invisible characters can be seen, and do nothing to a terminal. */
function visible(line: string): string {
  return line.replace(
    /[\p{Cc}\p{Cf}\p{Mn}\u00a0\u2028\u2029]/gu,
    (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`,
  )
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
    each('form of the ids', ({ ids }) => `job ${ids.job ?? 'none'}, track ${ids.track ?? 'none'}`),
    each('told in the job', ({ payload }) => payload ?? 'no result'),
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
    `| ${cells.map((cell) => plainLine(cell).replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
