import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { runOf } from '../../src/steps/known.ts'
import { createGitHub } from '../simulator/github.ts'
import { startSimulator } from '../simulator/simulator.ts'
import { live, openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { createRepository, type TestRepository } from '../support/git-repository.ts'
import { webVtt } from '../support/sync-world.ts'

const names = ['ours', 'secret'] as const
type Name = (typeof names)[number]

interface Story {
  readonly event: string
  readonly isFork?: boolean
  /** The uploads of the base branch's manifest, or its text; null for none. */
  readonly base: readonly Name[] | string | null
  /** Those of the head's. */
  readonly head: readonly Name[]
  /** Who has the base commit; both unless said otherwise. */
  readonly history?: 'checkout' | 'GitHub' | 'nobody'
  /** What names the base commit: the pull request of the payload, or GITHUB_SHA alone. */
  readonly named?: 'payload' | 'GITHUB_SHA'
}

/** Plans a pull request, and says which uploads DatoCMS was asked for and what was told. */
async function plan({ event, isFork = true, base, head, history, named = 'payload' }: Story) {
  await using repository = await createRepository()
  await using github = await createRepository()
  const service = createGitHub({ owner: 'octo', name: 'films', folder: github.folder })
  await using simulator = await startSimulator({ githubApi: service.handle })
  const ids = { ours: simulator.addUpload().id, secret: simulator.addUpload().id }
  const manifestOf = (videos: readonly Name[]) =>
    `uploads:\n${videos.map((name) => `  ${name}: ${ids[name]}\n`).join('')}`
  const commit = (to: TestRepository, manifest: typeof base) => {
    const text = typeof manifest === 'string' ? manifest : manifest && manifestOf(manifest)
    to.write('README.md', 'Films')
    if (text !== null) to.write('subtitles/manifest.yml', text)
    return to.commit()
  }
  const baseSha = commit(github, base)
  if (history !== 'GitHub' && history !== 'nobody') repository.git('fetch', '-q', github.folder)
  if (history === 'checkout' || history === 'nobody')
    await rm(join(github.folder, '.git'), { recursive: true })
  for (const name of head) repository.write(`subtitles/${name}/it.vtt`, webVtt('Ciao'))
  commit(repository, head)

  const circumstances = await sampleCircumstances({
    workspace: repository.folder,
    inputs: { githubToken: 'ghs_simulated' },
    event: {
      name: event,
      repository: { owner: 'octo', name: 'films' },
      sha: named === 'payload' ? null : baseSha,
      pullRequest: {
        number: 7,
        headSha: null,
        baseSha: named === 'payload' ? baseSha : null,
        isFork,
      },
      apiUrl: simulator.urls.githubApi,
    },
  })
  const session = await openTestSession(simulator, circumstances)
  const run = runOf(await live(circumstances, session), 0)
  await session.end()
  const asked = JSON.stringify(
    simulator.find({ service: 'datocms' }).map(({ path, query }) => `${path}?${query}`),
  )
  return {
    mode: run.mode,
    asked: names.filter((name) => asked.includes(ids[name])),
    created: run.results.map(({ change }) => change.video),
    notices: run.notices,
    problems: run.problems.map(({ line, rule, severity }) => `${line} ${rule} ${severity}`),
    requests: simulator.count({ service: 'datocms' }),
  }
}

const both = { base: ['ours'], head: ['ours', 'secret'] } as const
const all = { mode: 'plan', asked: names, created: names, notices: [], problems: [] }
const some = {
  mode: 'plan',
  asked: ['ours'],
  created: ['ours'],
  notices: [],
  problems: ['3 upload/not-in-base notice'],
}
const none = { mode: 'check', asked: [], created: [], requests: 0 }
const unread = [expect.stringMatching(/that manifest cannot be read\. So the files were checked/)]

test.each<readonly [string, Story, object]>([
  ['on pull_request_target', { event: 'pull_request_target', ...both }, some],
  [
    'on pull_request_target of a branch of this repository, which the event does not tell apart',
    { event: 'pull_request_target', isFork: false, ...both },
    some,
  ],
  ['of a fork that gets the token', { event: 'pull_request', ...both }, some],
  [
    'where GITHUB_SHA names the base',
    { event: 'pull_request_target', named: 'GITHUB_SHA', ...both },
    some,
  ],
  [
    'where GITHUB_SHA names the merge of a fork',
    { event: 'pull_request', named: 'GITHUB_SHA', ...both },
    { ...none, notices: unread },
  ],
  [
    'where only the checkout has the base',
    { event: 'pull_request_target', history: 'checkout', ...both },
    some,
  ],
  [
    'where only GitHub has the base',
    { event: 'pull_request_target', history: 'GitHub', ...both },
    some,
  ],
  [
    'where nobody has the base',
    { event: 'pull_request_target', history: 'nobody', ...both },
    { ...none, notices: unread },
  ],
  [
    'where the base has no manifest',
    { event: 'pull_request_target', ...both, base: null },
    { ...none, notices: unread },
  ],
  [
    "where the base's manifest is wrong",
    { event: 'pull_request_target', ...both, base: 'uploads: 5' },
    { ...none, notices: unread },
  ],
  [
    'where the base has none of them',
    { event: 'pull_request_target', base: ['ours'], head: ['secret'] },
    {
      ...none,
      notices: [expect.stringMatching(/has, and it has none of these\. So the files/)],
      problems: ['2 upload/not-in-base notice'],
    },
  ],
])('uploads that the base branch does not have are not asked for: %s', async (_, story, seen) => {
  expect(await plan(story)).toMatchObject(seen)
})

test.each<readonly [string, Story]>([
  ['a pull request of this repository', { event: 'pull_request', isFork: false, ...both }],
  ['a push', { event: 'push', isFork: false, ...both }],
  [
    'uploads that the base has',
    { event: 'pull_request_target', base: ['secret', 'ours'], head: ['ours', 'secret'] },
  ],
])('others are: %s', async (_, story) => {
  expect(await plan(story)).toMatchObject(all)
})
