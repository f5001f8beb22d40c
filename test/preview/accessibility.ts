import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe finds wrong with a page, as `rule: element`. */
export async function serious(page: Page): Promise<readonly string[]> {
  if (await page.evaluate(() => !('axe' in window))) await page.evaluate(axe.source)
  const { violations } = await page.evaluate(() => window.axe.run({ resultTypes: ['violations'] }))
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

declare global {
  interface Window {
    readonly axe: typeof axe
  }
}
