import { count } from '../../shared/words.ts'
import { videosByName } from '../coverage.ts'
import type { Run } from '../run.ts'
import { addedToTell, otherwiseAdded } from '../words/pull-hints.ts'
import type { Part } from './fit.ts'
import { assetLink } from './links.ts'
import { code, link, sentence, text } from './markup.ts'

/** The videos that came into the manifest: those of which there is more to say than that they have new files. */
export function addedParts(
  run: Run,
  withFiles: ReadonlySet<string>,
  openUpTo: number,
): readonly Part[] {
  const { added, manifest } = run.pulled ?? { added: [], manifest: null }
  if (added.length === 0) return []
  const told = addedToTell(added, (video) => withFiles.has(video))
  const what = manifest === 'new' ? 'New manifest' : 'Added to the manifest'
  const others = otherwiseAdded(added.length - told.length, added.length)
  const title = `<b>${what}</b>: ${count(added.length, 'video')}${others}`
  if (told.length === 0) return [{ rank: 5, html: () => `<p>${title}.</p>` }]
  const videos = videosByName(run)
  const open = told.length <= openUpTo ? ' open' : ''
  return [
    {
      rank: 5,
      html: () =>
        `<details${open}>\n<summary>${title}</summary>\n<table>\n<tr><th align="left">Key</th><th align="left">Video</th><th align="left">Why</th></tr>`,
      parts: told.map(({ video, upload, why }) => ({
        rank: 5,
        html: () => {
          const asset = link(assetLink(run, upload.id), text(upload.filename, 120))
          const bare = videos.get(video)?.tracks.length === 0 ? 'No tracks yet' : ''
          const words = sentence(why ?? bare)
          return `<tr>${[code(video), asset, words].map((each) => `<td valign="top">${each}</td>`).join('')}</tr>`
        },
        holds: { one: 'added video', many: 'added videos', number: 1 },
      })),
      close: '</table>\n</details>',
    },
  ]
}
