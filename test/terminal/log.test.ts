import { expect, test } from 'vitest'
import type { Log } from '../../src/action/log.ts'
import { type Stream, terminalLog } from '../../src/terminal/log.ts'

/** A stream that keeps what is written to it, and colours as a terminal does. */
function open(
  isTTY: boolean,
  isVerbose = false,
): { readonly log: Log; readonly told: () => string } {
  let told = ''
  const stream: Stream = Object.assign(Object.create(process.stdout), {
    isTTY,
    columns: 30,
    write: (text: string) => {
      told += text
      return true
    },
    getColorDepth: () => (isTTY ? 8 : 1),
  })
  return { log: terminalLog(stream, { isVerbose }), told: () => told }
}

/** What a terminal shows in the end: a line that begins anew wipes what stood there. */
function shown(told: string): readonly string[] {
  return told.split('\n').map((line) => line.split('\r\u001b[K').at(-1) ?? '')
}

const problem = 'subtitles/it.vtt:7:1 error The cue ends before it begins. (cue/end-before-start)'

test('a file or a pipe gets plain lines, and nothing of what is being done', async () => {
  const { log, told } = open(false)
  await log.group('Write to DatoCMS', async () => log.info(problem))
  log.warning('DatoCMS is slow.')
  log.debug('GET /uploads')
  expect(log.progress).toBeUndefined()
  expect(told()).toBe(`${problem}\nWarning: DatoCMS is slow.\n`)
})

test('a person sees what is being done in the last line, until it is done', async () => {
  const { log, told } = open(true)
  await log.group('Write to DatoCMS', async () => {
    log.info('Created “Italiano”.')
    expect(shown(told())).toEqual(['Created “Italiano”.', 'Write to DatoCMS …'])
    log.progress?.('Tracks: 12 of 1,000 ready, 2.1 a second, about 8 min left')
    expect(shown(told()).at(-1)).toBe('Tracks: 12 of 1,000 ready, 2 …')
  })
  log.info('Done: 12 tracks.')
  expect(shown(told()).at(-1)).toBe('')
})

test('how far something has come is gone with the next line, and with the last', async () => {
  const { log, told } = open(true)
  log.progress?.('Files: 12 of 50 ready')
  expect(shown(told())).toEqual(['Files: 12 of 50 ready …'])
  log.info('New files of Lesson 1: en.')
  expect(shown(told())).toEqual(['New files of Lesson 1: en.', ''])
  await log.group('Compare', async () => log.progress?.('Lists: 1 of 3 ready'))
  expect(shown(told()).at(-1)).toBe('')
})

test('requests are shown to who asks for them', () => {
  const { log, told } = open(false, true)
  log.debug('GET /uploads')
  expect(told()).toBe('GET /uploads\n')
})

test.each([
  [problem, 'ESC[31merrorESC[39m The cue ends'],
  ['Warning: DatoCMS is slow.', 'ESC[33mWarningESC[39m: DatoCMS'],
  ['Failed: 1 track failed.', 'ESC[31mFailedESC[39m: 1'],
])('colours mark how bad it is: %s', (line, expected) => {
  const { log, told } = open(true)
  log.info(line)
  expect(shown(told())[0]?.replaceAll('\u001b', 'ESC')).toContain(expected)
})

test('other lines have no colour', () => {
  const { log, told } = open(true)
  log.info('Created “Italiano”.')
  expect(shown(told())[0]).toBe('Created “Italiano”.')
})

test('no text of a file writes anywhere but in its line', () => {
  const { log, told } = open(false)
  log.info('a\u001b[2J\u001b]0;title\u0007b\rc\nd')
  expect(told()).toBe('ab c d\n')
})

test('what the action calls an input is an option here, or a variable', () => {
  const { log, told } = open(false)
  log.info('Set the input `manifest` to it, or have `mode: pull` write it; see `mode: x y`.')
  log.info('The workspace is no git checkout. Add a step with actions/checkout before this one.')
  log.info('Check the secret behind the input `api-token`.')
  expect(told()).toBe(
    [
      'Set the option `--manifest` to it, or have `pull` write it; see `mode: x y`.',
      'The workspace is no git checkout.',
      'Check the secret behind the environment variable `DATOCMS_API_TOKEN`.\n',
    ].join('\n'),
  )
})
