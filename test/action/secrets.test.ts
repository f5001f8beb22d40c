import { expect, test } from 'vitest'
import type { Log } from '../../src/action/log.ts'
import { discreetLog, hideSecrets } from '../../src/action/secrets.ts'

test('secrets are hidden in every text of plain data', () => {
  const data = { a: ['Bearer s3cret', 3, null], b: { c: 's3crets3cret' }, d: undefined }
  expect(hideSecrets(data, ['s3cret'])).toEqual({
    a: ['Bearer ***', 3, null],
    b: { c: '******' },
    d: undefined,
  })
})

test('what holds no secret stays the same object', () => {
  const [told, plain] = [{ text: 's3cret' }, { a: ['Hello', Number.NaN], b: { c: null } }]
  const hidden = hideSecrets({ told, plain, list: [plain, told] }, ['s3cret'])
  expect(hidden).toEqual({ told: { text: '***' }, plain, list: [plain, { text: '***' }] })
  expect(hidden.plain).toBe(plain)
  expect(hidden.list[0]).toBe(plain)
})

test.each([
  ['in a URL', encodeURIComponent('s3cret/token')],
  ['in base64', Buffer.from('s3cret/token').toString('base64url')],
  ['as a password', Buffer.from('octocat:s3cret/token').toString('base64')],
])('secrets are hidden in other words: %s', (_, form) => {
  expect(hideSecrets(`a ${form} b`, ['s3cret/token'])).toMatch(/^a \w*\*\*\*\w?=* b$/)
})

test('a log hides secrets that become known while it is used', async () => {
  const lines: string[] = []
  const add = (line: string) => void lines.push(line)
  const log: Log = {
    info: add,
    warning: add,
    debug: add,
    group: (title, work) => {
      add(title)
      return work()
    },
  }
  const secrets: string[] = []
  const discreet = discreetLog(log, secrets)
  secrets.push('s3cret')
  await discreet.group('s3cret', async () => {
    discreet.info('a s3cret')
    discreet.warning('b s3cret')
    discreet.debug('c s3cret')
  })
  expect(lines).toEqual(['***', 'a ***', 'b ***', 'c ***'])
})
