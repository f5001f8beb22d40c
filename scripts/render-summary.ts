/**
 * Shows a page of the report about as GitHub does, to look at it in a browser:
 *
 *     node scripts/render-summary.ts plan > plan.html            a sample's step summary
 *     node scripts/render-summary.ts plan comment > plan.html    its pull request comment
 *     node scripts/render-summary.ts < summary.md > page.html    any Markdown
 *
 * With `open` as a last word everything that is folded stands open.
 */
import { text } from 'node:stream/consumers'
import { commentBody } from '../src/report/page/comment.ts'
import { summary } from '../src/report/page/summary.ts'
import { gallery } from '../test/report/gallery.ts'
import { htmlPage } from './html-page.ts'

const [name, ...words] = process.argv.slice(2)
const sample = name === undefined ? undefined : gallery[name]
if (name !== undefined && !sample) {
  throw new Error(`There is no sample "${name}", only ${Object.keys(gallery).join(', ')}.`)
}
const markdown = sample
  ? (words.includes('comment') ? commentBody : summary)(sample())
  : await text(process.stdin)
const page = await htmlPage(name ?? 'Markdown', markdown)
process.stdout.write(words.includes('open') ? page.replaceAll('<details>', '<details open>') : page)
