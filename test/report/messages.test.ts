import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { messagesPage } from '../../scripts/messages.ts'
import { rules } from '../../src/subtitles/rules.ts'

describe('docs/messages.md', async () => {
  const page = await readFile(new URL('../../docs/messages.md', import.meta.url), 'utf8')

  it('is printed from the source', async () => {
    expect(page, 'Run `npm run generate`.').toBe(await messagesPage())
  })

  it('has every rule, with an example', () => {
    const rows = page.matchAll(/^\| <a id="(.+)"><\/a>`(.+?)` \|.*[^ |] \|$/gm)
    const listed = [...rows].map(([, anchor, rule]) => {
      expect(anchor).toBe(rule?.replace('/', '-'))
      return rule
    })
    expect(listed).toEqual(expect.arrayContaining(Object.keys(rules)))
  })
})
