import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const { dependencies, devDependencies, overrides } = JSON.parse(read('package.json'))

describe('the dependencies', () => {
  test('are those that docs/dependencies.md gives a reason for, each once', () => {
    const named = [...read('docs/dependencies.md').matchAll(/^\| `([^`]+)` \| \S.{10,} \|$/gm)]
    expect(named.map(([, name]) => name).sort()).toEqual(Object.keys(devDependencies).sort())
    expect(dependencies).toBeUndefined()
  })

  test('are pinned, and the lock file names no registry', () => {
    for (const version of Object.values(devDependencies)) expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(Object.keys(overrides)).toEqual(['undici', '@actions/http-client'])
    expect(read('package-lock.json')).not.toContain('"resolved"')
  })
})

describe('the licences of what is bundled', () => {
  /** What asks for no more than that its text comes along. */
  const permissive = [
    'MIT',
    'ISC',
    'Apache-2.0',
    'BSD-2-Clause',
    'BSD-3-Clause',
    '0BSD',
    'BlueOak-1.0.0',
    'Unlicense',
  ]
  const licences = [
    ...read('dist/licenses.txt').matchAll(/^(\S+) (\d+\.\d+\.\d+\S*)\n(\S+)\n\n(\S.*)?/gm),
  ]

  test('are permissive, and their texts are there', () => {
    const others = licences.filter(
      ([, , , licence = '', text]) => !permissive.includes(licence) || !text,
    )
    expect(others.map(([all]) => all)).toEqual([])
  })

  test('are those of every package that docs/dependencies.md calls bundled', () => {
    const [, bundled = ''] =
      /^## Bundled[^\n]*\n([\s\S]*?)^## To build/m.exec(read('docs/dependencies.md')) ?? []
    const names = [...bundled.matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name)
    expect(names.length).toBeGreaterThan(10)
    const there = new Set(licences.map(([, name]) => name))
    expect(names.filter((name = '') => !there.has(name))).toEqual([])
  })
})
