import { expect, it } from 'vitest'
import { lacking, startPreviews } from './chromium.ts'
import { page as pageOf, track, video } from './samples.ts'

it.skipIf(lacking())(
  'says of cues that are left out that they are, and of none that there are none',
  async () => {
    await using previews = await startPreviews()
    const known = track('en', [])
    const tracks = [{ ...known, counts: { ...known.counts, cues: 1_200 } }, track('fr', [])]
    const { page } = await previews.open(pageOf([video('intro', tracks)]))
    const found = page.locator('#found')
    expect(await found.textContent()).toMatch(/^1,200 cues, not on this page: /)
    await page.getByRole('link', { name: 'fr', exact: true }).click()
    await expect.poll(() => found.textContent()).toBe('There are no cues.')
  },
)
