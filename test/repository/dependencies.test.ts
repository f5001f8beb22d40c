import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
const { dependencies, devDependencies } = JSON.parse(read('package.json'))
const direct = Object.keys(devDependencies).sort()

/** Of packages that may be handed on in a bundle, with their texts and no other duty. */
const permissive = [
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'ISC',
  'MIT',
]

interface Bundled {
  readonly name: string
  readonly version: string
  readonly license: string
  readonly text: string
}

/** What dist/licenses.txt says of each package. */
function licenses(): readonly Bundled[] {
  const title = /^((?:@[\w.-]+\/)?[\w.-]+) (\d+\.\d+\.\d+\S*)\n([^\n]+)\n\n/gm
  const file = read('dist/licenses.txt')
  const found = [...file.matchAll(title)]
  return found.map(({ index, 0: head, 1: name = '', 2: version = '', 3: license = '' }, at) => ({
    name,
    version,
    license,
    text: file.slice(index + head.length, found[at + 1]?.index).trim(),
  }))
}

/** The packages that the sources load: all imports but those of types. */
function loaded(): readonly string[] {
  const files = readdirSync(new URL('src', root), { recursive: true, encoding: 'utf8' })
  const names = files
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => [
      ...read(`src/${name}`).matchAll(
        /^(?:import|export) (?!type )[^'"]*from '([^.'][^']*)'|\bimport\('([^.'][^']*)'\)/gm,
      ),
    ])
    .map(([, fixed, late]) => fixed ?? late ?? '')
    .filter((name) => !name.startsWith('node:'))
    .map((name) => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name)
  return [...new Set(names)].sort()
}

/** The names in the tables below a heading of docs/dependencies.md; of all headings where none is given. */
function documented(heading = ''): readonly string[] {
  const sections = read('docs/dependencies.md').split(/^## /m)
  const text = sections.filter((section) => section.startsWith(heading)).join('\n')
  return [...text.matchAll(/^\| `([^`]+)` \| \S/gm)].map(([, name = '']) => name).sort()
}

const bundled = licenses()

test('each dependency is justified once, and nothing else is', () => {
  expect(documented()).toEqual(direct)
})

test('those that are said to be in the bundle are there, and no others', () => {
  const inBundle = bundled.map(({ name }) => name)
  expect(documented('In dist/')).toEqual(direct.filter((name) => inBundle.includes(name)))
})

test('every package that the sources load has its licence in dist/licenses.txt', () => {
  expect(loaded()).toContain('undici')
  // hls.js is put beside the bundle as a file.
  const all = [...loaded(), 'hls.js']
  expect(bundled.map(({ name }) => name)).toEqual(expect.arrayContaining(all))
})

test.each(bundled)('$name $version may be bundled, and its licence is there', (entry) => {
  expect(permissive).toContain(entry.license)
  expect(entry.text).toMatch(/copyright|licen[cs]e/i)
})

test('the licences are those of the versions that are locked', () => {
  const { packages } = JSON.parse(read('package-lock.json')) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>
  }
  for (const { name, version } of bundled) {
    const locked = Object.entries(packages)
      .filter(([path]) => path.endsWith(`node_modules/${name}`))
      .map(([, entry]) => entry.version)
    expect(locked).toContain(version)
  }
})

test('a run needs no package beside dist/, and the lock file names no registry', () => {
  expect(dependencies).toBeUndefined()
  for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
  expect(read('package-lock.json')).not.toContain('"resolved"')
})
