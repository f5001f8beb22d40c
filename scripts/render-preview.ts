/**
 * Writes the page of a preview to look at it in a browser, from the sources as they are:
 *
 *     node scripts/render-preview.ts examples > preview.html
 */
import { previewPage } from '../src/report/preview/page.ts'
import { samples } from '../test/preview/samples.ts'
import { buildPreviewAssets } from './preview-assets.ts'

const [name = ''] = process.argv.slice(2)
const sample = Object.entries(samples).find(([each]) => each === name)?.[1]
if (!sample) {
  throw new Error(`There is no sample "${name}", only ${Object.keys(samples).join(', ')}.`)
}
const { assets } = await buildPreviewAssets()
process.stdout.write(previewPage(sample(), assets))
