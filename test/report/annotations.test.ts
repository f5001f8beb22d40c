import { describe, expect, it } from 'vitest'
import { annotations, emitAnnotations } from '../../src/report/annotations.ts'
import { captureStdout } from '../support/stdout.ts'
import { change, problem, result, run } from './samples.ts'

const places = (parts: Parameters<typeof run>[0]) =>
  annotations(run(parts)).map(({ severity, file, line }) => `${severity} ${file}:${line}`)

describe('annotations', () => {
  it('are in the order of severity, file, line', () => {
    const problems = [
      problem('b.vtt', 'warning', { line: 1 }),
      problem('b.vtt', 'error', { line: 20 }),
      problem('b.vtt', 'error', { line: 3 }),
      problem('a.vtt', 'notice', { line: 1 }),
      problem('a.vtt', 'error', { line: 9 }),
    ]
    expect(places({ problems })).toEqual([
      'error a.vtt:9',
      'error b.vtt:3',
      'error b.vtt:20',
      'warning b.vtt:1',
      'notice a.vtt:1',
    ])
  })

  it('say what, where and what to do', () => {
    expect(annotations(run({ problems: [problem('subtitles/fr.vtt')] }))).toEqual([
      {
        severity: 'error',
        title: 'cue/end-before-start',
        message:
          'The cue ends at 00:00:03.000, before its start, so it is never shown. Write an end later than 00:00:04.000.',
        file: 'subtitles/fr.vtt',
        line: 7,
        column: 1,
      },
    ])
  })

  it('stand at the file where a track failed, and at none where it had none', () => {
    const results = [
      result(change('create', 'fr'), 'failed', { error: 'Mux refused. Mend the file.' }),
      result(change('replace', 'de'), 'restored', { error: 'Too slow.' }),
      result(change('delete', 'it'), 'failed', { error: 'Not allowed.' }),
      result(change('create', 'ja'), 'cancelled'),
    ]
    expect(annotations(run({ mode: 'apply', results }))).toMatchObject([
      { file: null, title: 'Failed to delete', message: 'intro, it: Not allowed.' },
      { file: 'subtitles/intro/de.vtt', line: null, message: 'intro, de: Too slow.' },
      { file: 'subtitles/intro/fr.vtt', message: 'intro, fr: Mux refused. Mend the file.' },
    ])
  })

  it('stand at the file whose old track is gone and whose new one is not ready yet', () => {
    const open = { error: 'Run it again.', written: true }
    const results = [
      result(change('replace', 'en'), 'cancelled', open),
      result(change('create', 'fr'), 'cancelled', open),
      result(change('replace', 'de'), 'cancelled'),
    ]
    expect(annotations(run({ mode: 'apply', results }))).toMatchObject([
      {
        severity: 'error',
        title: 'Cancelled while replacing',
        file: 'subtitles/intro/en.vtt',
        message: 'intro, en: Run it again.',
      },
    ])
  })

  it('keep the sentences of a failure apart', () => {
    expect(annotations(run({ failure: 'This is wrong.\r\nAnd \u001b[31mthis.' }))).toMatchObject([
      { message: 'This is wrong.\nAnd this.' },
    ])
  })

  it('begin with why the run stopped', () => {
    expect(places({ failure: 'The token is wrong.', problems: [problem('a.vtt')] })).toEqual([
      'error null:null',
      'error a.vtt:7',
    ])
  })

  it('are 10 of a kind at the most, and the last says how many more there are', () => {
    const problems = ['error', 'warning', 'notice'].flatMap((severity, index) =>
      Array.from({ length: [1234, 11, 10][index] ?? 0 }, (_, line) =>
        problem('a.vtt', severity as 'error', { line: line + 1, message: 'No.', hint: null }),
      ),
    )
    const list = annotations(run({ problems }))
    expect(list).toHaveLength(30)
    expect(list[9]?.message).toBe('No. (and 1,224 more errors: see the summary of the run)')
    expect(list[19]?.message).toBe('No. (and 1 more warning: see the summary of the run)')
    expect(list[29]?.message).toBe('No.')
  })

  it('of changed files come before any of others, which have the room that is left', () => {
    const many = (file: string, number: number, isOthers: boolean) =>
      Array.from({ length: number }, (_, line) =>
        problem(file, 'error', { line: line + 1, message: 'No.', hint: null, isOthers }),
      )
    const problems = [
      ...many('a.vtt', 20, true),
      problem('b.vtt', 'warning', { isOthers: true }),
      ...many('c.vtt', 7, false),
      problem('c.vtt', 'notice'),
    ]
    const told = annotations(run({ problems, changedBy: 'pull request' }))
    expect(told.map(({ severity, file }) => `${severity} ${file}`)).toEqual([
      ...Array(7).fill('error c.vtt'),
      'notice c.vtt',
      ...Array(3).fill('error a.vtt'),
      'warning b.vtt',
    ])
    expect(told[10]?.message).toBe(
      'No. (and 17 more errors in files that this pull request does not change: see the summary of the run)',
    )
    const full = annotations(
      run({ problems: [...many('a.vtt', 2, true), ...many('c.vtt', 11, false)] }),
    )
    expect(full).toHaveLength(10)
    expect(full[9]?.message).toBe('No. (and 3 more errors: see the summary of the run)')
  })

  it('have messages of 4,096 characters at the most, the count of the rest included', () => {
    const problems = Array.from({ length: 20 }, () =>
      problem('a.vtt', 'error', { message: 'x'.repeat(10_000) }),
    )
    const list = annotations(run({ problems }))
    expect(Math.max(...list.map(({ message }) => message.length))).toBeLessThanOrEqual(4096)
    expect(list[9]?.message).toMatch(/… \(and 10 more errors: see the summary of the run\)$/u)
  })

  it('name files as the repository does', () => {
    const problems = [problem('subtitles/fr.vtt')]
    const [one] = annotations(run({ problems }), (path) => `packages/site/${path}`)
    expect(one?.file).toBe('packages/site/subtitles/fr.vtt')
  })
})

describe('emitAnnotations', () => {
  it('writes one workflow command each, whatever the texts hold', () => {
    const words = 'a,b:c\n::warning::d%0A\r\n##[error]e'
    const list = annotations(
      run({
        problems: [problem(`subtitles/${words}.vtt`, 'error', { rule: words, message: words })],
        results: [result(change('delete'), 'failed', { error: words })],
        notices: [words],
      }),
    )
    const { output } = captureStdout(() => emitAnnotations(list))
    const lines = output.trimEnd().split('\n')
    expect(lines).toHaveLength(3)
    expect(lines.map((line) => line.match(/^::(\w+) /u)?.[1])).toEqual(['error', 'error', 'notice'])
  })

  it('writes file, line and column where there are any', () => {
    const { output } = captureStdout(() =>
      emitAnnotations(
        annotations(
          run({
            problems: [problem('a.vtt', 'warning', { column: 3, hint: null, message: 'No.' })],
          }),
        ),
      ),
    )
    expect(output).toBe('::warning title=cue/end-before-start,file=a.vtt,line=7,col=3::No.\n')
  })
})
