import { existsSync } from 'node:fs'
import { posix } from 'node:path'
import { expect, test } from 'vitest'
import { documents, readDocument } from './documents.ts'

const root = new URL('../../', import.meta.url)

/** The anchors that GitHub gives the headings of a document. */
function anchors(path: string): ReadonlySet<string> {
  const headings = readDocument(path).matchAll(/^#+ (.+)$/gm)
  return new Set(
    [...headings].map(([, title = '']) =>
      title
        .toLowerCase()
        .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
        .replaceAll(' ', '-'),
    ),
  )
}

test.each(documents())('every link of %s leads somewhere', (path) => {
  const text = readDocument(path).replaceAll(/^ *```[\s\S]*?^ *```$/gm, '')
  const links = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
  const dead = links.filter((link) => {
    if (/^https?:/.test(link)) return false
    const [file = '', anchor] = link.split('#')
    const target = file === '' ? path : posix.join(posix.dirname(path), file)
    if (!existsSync(new URL(target, root))) return true
    return anchor !== undefined && target.endsWith('.md') && !anchors(target).has(anchor)
  })
  expect(dead).toEqual([])
})
