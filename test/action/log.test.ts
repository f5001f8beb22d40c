import { afterEach, describe, expect, it, vi } from 'vitest'
import { actionsLog } from '../../src/action/log.ts'
import { captureStdout } from '../support/stdout.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const hostile = [
  '::error::boo',
  ' \t::set-output name=a::b',
  '\u00a0\u200b::stop-commands::x',
  'a\n::error::boo',
  'a\r::error::boo',
  '##[error]boo',
  'a ##[group]b',
  '\u001b[0m::error::boo',
  '\u0000::error::boo',
  '\u2028::error::boo',
]

/** What the runner takes for a command. (actions/runner: ActionCommand.) */
const isCommand = (line: string) => /^[\s\u0085]*::|##\[/u.test(line)

describe.each(['info', 'warning'] as const)('a line of %s', (level) => {
  it.each(hostile)('%j is one line and no command', (words) => {
    const { output } = captureStdout(() => actionsLog()[level](words))
    const lines = output.split(/\r\n|[\r\n]/u)
    expect(lines).toHaveLength(2)
    expect(lines.filter(isCommand)).toEqual([])
  })
})

describe('the log', () => {
  it('says a warning in words, and makes no annotation of it', () => {
    expect(captureStdout(() => actionsLog().warning('It is late.')).output).toBe(
      'Warning: It is late.\n',
    )
  })

  it('debugs only when the runner is asked to', () => {
    vi.stubEnv('RUNNER_DEBUG', '')
    expect(captureStdout(() => actionsLog().debug('GET /uploads')).output).toBe('')
  })

  it.each(hostile)('debugs %j as one command', (words) => {
    vi.stubEnv('RUNNER_DEBUG', '1')
    const { output } = captureStdout(() => actionsLog().debug(words))
    expect(output).toMatch(/^::debug::[^\r\n]*\n$/u)
  })

  it('cuts a line that is very long', () => {
    const { output } = captureStdout(() => actionsLog().info('x'.repeat(1_000_000)))
    expect(output).toHaveLength(4001)
  })

  it('takes a group within a group for a heading', async () => {
    const log = actionsLog()
    const lines: string[] = []
    const write = process.stdout.write
    process.stdout.write = (chunk: string | Uint8Array) => lines.push(String(chunk).trimEnd()) > 0
    try {
      await log.group('outer\n::error::x', async () => {
        await Promise.all([
          log.group('one', async () => log.info('a')),
          log.group('two', async () => log.info('b')),
        ])
      })
      await log
        .group('next', async () => {
          throw new Error('no')
        })
        .catch(() => log.info('caught'))
      await log.group('last', async () => log.info('c'))
    } finally {
      process.stdout.write = write
    }
    expect(lines).toEqual([
      '::group::outer ::error::x',
      '— one —',
      'a',
      '— two —',
      'b',
      '::endgroup::',
      '::group::next',
      '::endgroup::',
      'caught',
      '::group::last',
      'c',
      '::endgroup::',
    ])
  })
})
