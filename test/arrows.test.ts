import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** What each room may know of besides itself and `shared`. */
const arrows: Readonly<Record<string, readonly string[]>> = {
  shared: [],
  subtitles: [],
  workspace: ['subtitles'],
  datocms: [],
  github: ['workspace'],
  sync: ['datocms', 'subtitles', 'workspace', 'inputs'],
  report: ['subtitles', 'sync', 'workspace'],
}

/** Files of the top that all rooms share, and that know of none. */
const shared = [
  'capitalise',
  'clock',
  'dispatcher',
  'fresh-folder',
  'lazy',
  'log',
  'mode',
  'nfc',
  'problem',
  'safe-url',
  'unless-aborted',
]

function roomOf(path: string): string {
  const [first = '', rest] = path.split('/')
  if (rest !== undefined) return first
  const name = first.replace(/\.ts$/, '')
  return shared.includes(name) ? 'shared' : name
}

test('arrows between rooms go one way', () => {
  const src = join(import.meta.dirname, '../src')
  const wrong: string[] = []
  const seen = new Set<string>()
  for (const file of globSync('**/*.ts', { cwd: src })) {
    const path = file.replaceAll('\\', '/')
    const room = roomOf(path)
    const known = arrows[room]
    if (!known) continue
    seen.add(room)
    const text = readFileSync(join(src, file), 'utf8')
    for (const [, to = ''] of text.matchAll(/(?:from |import\()'(\.[^']+\.ts)'/g)) {
      const target = roomOf(posix.join(posix.dirname(path), to))
      if (![room, 'shared', ...known].includes(target)) wrong.push(`${path} knows of ${to}`)
    }
  }
  expect(wrong).toEqual([])
  expect([...seen].sort()).toEqual(Object.keys(arrows).sort())
})
