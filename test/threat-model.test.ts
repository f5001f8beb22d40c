import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const root = join(import.meta.dirname, '..')

test('the threat model names files that are there', () => {
  const page = readFileSync(join(root, 'docs', 'threat-model.md'), 'utf8')
  const named = [...page.matchAll(/`([\w./-]+\.ts)`/g)].map(([, path = '']) => path)
  expect(named.length).toBeGreaterThan(50)
  const isThere = (path: string): boolean =>
    [path, join('src', path)].some((each) => existsSync(join(root, each)))
  expect(named.filter((path) => !isThere(path))).toEqual([])
})
