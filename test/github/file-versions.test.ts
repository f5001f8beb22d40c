import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { askFileVersions } from '../../src/github/file-versions.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { createGitHub, refusals } from '../simulator/github.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'

const path = 'sub titles/it #1 日本.vtt'
const body = 'line of a text that git recognises\n'.repeat(20)

/** GitHub over HTTP in front of a real git repository, and what it is asked. */
async function start(source: TestRepository, apiPath = '') {
  const repository = { owner: 'octo', name: 'videos' }
  const github = createGitHub({ ...repository, folder: source.folder })
  const simulator = await startSimulator({ githubApi: github.handle })
  const apiUrl = `${simulator.urls.githubApi}${apiPath}`
  const client = await openGitHub({
    token: 'ghs_secret',
    apiUrl,
    dispatcher: await createDispatcher(),
  })
  const head = source.head()
  return {
    github,
    /** The texts that were visited, by path, those of the files that ended whole marked. */
    async ask({
      paths = [path],
      commit = head,
      limit = 100,
      until = () => true,
    }: {
      readonly paths?: readonly string[]
      readonly commit?: string
      readonly limit?: number
      readonly until?: (text: string) => boolean
    } = {}) {
      const texts = new Map<string, string[]>(paths.map((each) => [each, []]))
      const visit = (each: string, version: Uint8Array): boolean => {
        const text = Buffer.from(version).toString('latin1')
        texts.get(each)?.push(text)
        return until(text)
      }
      const whole = await askFileVersions(client, { repository, commit, paths, limit, visit })
      return [...texts].map(([each, visited]) => ({ texts: visited, whole: whole.has(each) }))
    },
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

describe('the versions of files at GitHub', () => {
  test.each([
    ['', '/graphql'],
    ['/api/v3', '/graphql'],
  ])(
    'are found back to the first commit, through renames and deletions (below “%s”)',
    async (apiPath) => {
      await using source = await createRepository()
      source.write('old name.vtt', `\xEF\xBB\xBF${body}`)
      source.commit()
      source.write('old name.vtt', `${body}second\n`)
      source.commit()
      source.git('mv', 'old name.vtt', 'newer.vtt')
      source.commit()
      source.write(path, `${body}third\n`)
      source.git('rm', '--quiet', 'newer.vtt')
      source.commit()
      source.git('rm', '--quiet', path)
      source.commit()
      source.write(path, `${body}fourth\n`)
      source.commit()
      await using world = await start(source, apiPath)
      const first = Buffer.from(`\xEF\xBB\xBF${body}`).toString('latin1')
      expect(await world.ask()).toEqual([
        {
          texts: [`${body}fourth\n`, `${body}third\n`, `${body}second\n`, first],
          whole: true,
        },
      ])
    },
  )

  test('of many files share their requests, the commit that made them included', async () => {
    await using source = await createRepository()
    const paths = Array.from({ length: 60 }, (_, at) => `subtitles/${at}/it.vtt`)
    for (const text of ['one', 'two', 'three']) {
      for (const each of paths) source.write(each, `${text} of ${each}`)
      source.commit()
    }
    await using world = await start(source)
    const found = await world.ask({ paths })
    expect(found).toEqual(
      paths.map((each) => ({
        texts: ['three', 'two', 'one'].map((text) => `${text} of ${each}`),
        whole: true,
      })),
    )
    // Three pages of history, two of texts, and the first commit.
    expect(world.github.requests).toHaveLength(6)
  })

  describe('of 60 commits', () => {
    let source: TestRepository
    beforeAll(async () => {
      source = await createRepository()
      for (let index = 0; index < 60; index++) {
        source.write(path, `${index}`)
        source.commit()
      }
    })
    afterAll(() => source[Symbol.asyncDispose]())

    test('are read no further than they are wanted', async () => {
      await using world = await start(source)
      expect(await world.ask({ until: (text) => text !== '57' })).toEqual([
        { texts: ['59', '58', '57'], whole: false },
      ])
      expect(world.github.requests).toEqual(['POST /graphql', 'POST /graphql'])
    })

    test('are bounded, and not whole beyond the bound', async () => {
      await using world = await start(source)
      const [cut] = await world.ask({ limit: 59 })
      expect([cut?.texts.length, cut?.whole]).toEqual([59, false])
      const [all] = await world.ask({ limit: 60 })
      expect([all?.texts.length, all?.whole]).toEqual([60, true])
    })
  })

  test('are the bytes that were committed, whatever GraphQL makes of them', async () => {
    await using source = await createRepository()
    const texts = [
      '\xFF\xFEc\0i\0a\0o\0',
      'perch\xE9',
      `\xEF\xBB\xBF${body}`,
      'x'.repeat(600_000),
      '',
    ]
    for (const text of texts) {
      source.write(path, Buffer.from(text, 'latin1'))
      source.commit()
    }
    await using world = await start(source)
    expect(await world.ask()).toEqual([{ texts: texts.toReversed(), whole: true }])
  })

  test('are not whole for a file that GitHub does not know, or has in LFS', async () => {
    await using source = await createRepository()
    const first = source.commit()
    source.write(path, 'version https://git-lfs.github.com/spec/v1\noid sha256:00\nsize 1\n')
    const pointer = source.commit()
    await using world = await start(source)
    for (const commit of [first, pointer, 'a'.repeat(40)]) {
      expect(await world.ask({ commit })).toEqual([{ texts: [], whole: false }])
    }
  })

  test('are asked for in halves where all at once takes GitHub too long', async () => {
    await using source = await createRepository()
    const paths = Array.from({ length: 8 }, (_, at) => `${at}.vtt`)
    for (const each of paths) source.write(each, each)
    source.commit()
    await using world = await start(source)
    world.github.fault = ({ body }) => (body.includes('f3:') ? refusals.unavailable() : null)
    const found = await world.ask({ paths })
    expect(found).toEqual(paths.map((each) => ({ texts: [each], whole: true })))
  })

  test.each([
    ['refuses', refusals.integration],
    ['is at its rate limit', refusals.rateLimit],
    ['is down', refusals.unavailable],
  ])('that were read before GitHub %s count', async (_, refusal) => {
    await using source = await createRepository()
    for (let index = 0; index < 9; index++) {
      source.write(path, `${index}`)
      source.commit()
    }
    await using world = await start(source)
    world.github.fault = () => (world.github.requests.length > 2 ? refusal() : null)
    expect(await world.ask()).toEqual([{ texts: ['8', '7', '6', '5', '4'], whole: false }])
    expect(world.github.requests.length).toBeLessThanOrEqual(5)
  })

  test('cost a bounded number of requests', async () => {
    await using source = await createRepository()
    const paths = Array.from({ length: 310 }, (_, at) => `${at}.vtt`)
    for (const each of paths) source.write(each, Buffer.from(`\0${each}`))
    source.commit()
    await using world = await start(source)
    await world.ask({ paths })
    expect(world.github.requests.length).toBeLessThanOrEqual(300)
  })
})
