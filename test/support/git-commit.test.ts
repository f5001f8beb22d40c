import { chmodSync, rmSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { commitPlainly } from './git-commit.ts'
import { createRepository } from './git-repository.ts'

const by = { author: 'Ann <ann@example.com>', committer: 'Bob <bob@example.com>' }

describe.skipIf(process.platform === 'win32')('a commit that git did not make', () => {
  test('is the one that git would have made', async () => {
    await using repository = await createRepository()
    const { folder, git, write } = repository
    expect(git('log', '--all')).toBe('')
    write('a/b/c.vtt', 'WEBVTT\n')
    write('a.b/c.vtt', '')
    write('a-b.vtt', new Uint8Array([0, 255, 13, 10]))
    write('a0', 'x'.repeat(100_000))
    write(`${'n'.repeat(200)}/${'m'.repeat(200)}.srt`, 'long')
    write('.github/workflows/é.yml', 'on: push\n')
    chmodSync(join(folder, 'a0'), 0o755)
    const first = commitPlainly(folder, by, 'First')
    write('a/b/c.vtt', 'WEBVTT - changed\n')
    rmSync(join(folder, 'a.b'), { recursive: true })
    const second = commitPlainly(folder, by, 'Second')

    expect(git('rev-list', 'main').split('\n')).toEqual([second, first, ''])
    repository.turnTo('topic', first ?? '')
    const topic = commitPlainly(folder, by, 'Topic')
    repository.turnTo('main', second ?? '')
    const merge = commitPlainly(folder, by, 'Third', [topic ?? ''])
    expect(git('rev-parse', 'HEAD', 'HEAD^1', 'HEAD^2').split('\n')).toEqual([
      merge,
      second,
      topic,
      '',
    ])
    expect(git('log', '-1', '--format=%an %ae %cn %ce %B').trim()).toBe(
      'Ann ann@example.com Bob bob@example.com Third',
    )
    expect(git('diff-files', '--raw')).toBe('')
    git('add', '--all')
    expect(git('diff-index', '--cached', '--raw', 'HEAD')).toBe('')
    expect(git('write-tree')).toBe(git('rev-parse', 'HEAD^{tree}'))
    expect(git('ls-files', '--stage', 'a0')).toMatch(/^100755 /)
    git('fsck', '--strict')
  })

  test.each([
    ['an attribute', ({ write }) => write('.gitattributes', '* text=auto\n')],
    ['a link', ({ folder }) => symlinkSync('README.md', join(folder, 'link'))],
    ['a setting of line ends', ({ git }) => git('config', 'core.autocrlf', 'true')],
    ['no branch', ({ git }) => git('switch', '--quiet', '--detach')],
  ] satisfies [string, (repository: Awaited<ReturnType<typeof createRepository>>) => void][])(
    'is left to git where there is %s',
    async (_, change) => {
      await using repository = await createRepository()
      repository.write('README.md', 'Films\n')
      const first = repository.commit()
      change(repository)
      expect(commitPlainly(repository.folder, by, 'Second')).toBeNull()
      expect(repository.head()).toBe(first)
    },
  )
})
