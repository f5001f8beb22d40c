import { expect, test } from 'vitest'
import type { Log } from '../../src/log.ts'
import { discreetLog, hideSecrets } from '../../src/report/secrets.ts'

test('secrets are hidden in every text of plain data', () => {
  const data = { a: ['Bearer s3cret', 3, null], b: { c: 's3crets3cret' }, d: undefined }
  expect(hideSecrets(data, ['s3cret'])).toEqual({
    a: ['Bearer ***', 3, null],
    b: { c: '******' },
    d: undefined,
  })
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
