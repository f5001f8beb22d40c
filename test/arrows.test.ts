import { globSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { expect, test } from 'vitest'

/** The floors of the house, from the ground up. What stands on one knows the rooms below, and its own. */
const floors: readonly (readonly string[])[] = [
  ['shared'],
  ['action'],
  ['subtitles', 'datocms', 'git', 'terminal'],
  ['language'],
  ['manifest'],
  ['files'],
  ['plan', 'delivery'],
  ['pull'],
  ['apply', 'report', 'github'],
  ['steps'],
  ['main.ts'],
  ['index.ts'],
  ['cli.ts'],
]

/** Rooms that stay away from some of what they could know: rooms, files, packages. */
const apart: Readonly<Record<string, readonly string[]>> = {
  subtitles: ['node:fs', 'node:http', 'node:https', 'undici'],
  report: [
    'datocms',
    'delivery',
    'git',
    'shared/dispatcher.ts',
    'node:http',
    'node:https',
    'undici',
  ],
}

const src = join(import.meta.dirname, '../src')
const roomOf = (path: string): string => path.split('/')[0] ?? ''
const floorOf = (path: string): number => floors.findIndex((rooms) => rooms.includes(roomOf(path)))

interface Arrow {
  readonly from: string
  /** A file of src/, or what is imported from elsewhere. */
  readonly to: string
}

function arrows(): readonly Arrow[] {
  return globSync('**/*.ts', { cwd: src }).flatMap((file) => {
    const from = file.replaceAll('\\', '/')
    const text = readFileSync(join(src, file), 'utf8')
    return [...text.matchAll(/(?:^import |from |import\()'([^']+)'/gm)].map(([, to = '']) => ({
      from,
      to: to.startsWith('.') ? posix.join(posix.dirname(from), to) : to,
    }))
  })
}

test('every file stands in a room', () => {
  const files = globSync('**/*.ts', { cwd: src }).map((file) => file.replaceAll('\\', '/'))
  expect(files.filter((file) => floorOf(file) === -1)).toEqual([])
  expect(floors.flat().filter((room) => !files.some((file) => roomOf(file) === room))).toEqual([])
})

test('arrows go down the floors, never up or across', () => {
  const wrong = arrows().filter(
    ({ from, to }) => roomOf(from) !== roomOf(to) && floorOf(from) <= floorOf(to),
  )
  expect(wrong.map(({ from, to }) => `${from} knows of ${to}`)).toEqual([])
})

test('some rooms know less', () => {
  const wrong = arrows().filter(({ from, to }) =>
    apart[roomOf(from)]?.some((name) => to === name || to.startsWith(`${name}/`)),
  )
  expect(wrong.map(({ from, to }) => `${from} knows of ${to}`)).toEqual([])
})

test('no two files know each other', () => {
  const known = Map.groupBy(arrows(), ({ from }) => from)
  const circles: string[] = []
  const done = new Set<string>()
  const visit = (file: string, path: readonly string[]): void => {
    const at = path.indexOf(file)
    if (at >= 0) circles.push([...path.slice(at), file].join(' → '))
    if (at >= 0 || done.has(file)) return
    for (const { to } of known.get(file) ?? []) visit(to, [...path, file])
    done.add(file)
  }
  for (const file of known.keys()) visit(file, [])
  expect(circles).toEqual([])
})
