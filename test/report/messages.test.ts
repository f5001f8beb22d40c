import { readFile } from 'node:fs/promises'
import { expect, it } from 'vitest'
import { messageExamples } from '../../scripts/message-examples.ts'
import { messagesPage } from '../../scripts/messages.ts'
import { rules } from '../../src/subtitles/rules.ts'

it('every rule has an example', () => {
  expect(Object.keys(rules).filter((rule) => !Object.hasOwn(messageExamples, rule))).toEqual([])
})

it('docs/messages.md is what the code says', async () => {
  const file = await readFile(new URL('../../docs/messages.md', import.meta.url), 'utf8')
  expect(file, 'Run `node scripts/messages.ts`.').toBe(await messagesPage())
})
