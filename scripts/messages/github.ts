import type { Inputs } from '../../src/action/inputs.ts'
import { openGitHub } from '../../src/github/client.ts'
import { upsertComment } from '../../src/github/comment.ts'
import { commentPlan } from '../../src/steps/comment.ts'
import { run } from '../../test/report/samples.ts'
import { jsonReply, type Reply } from '../../test/simulator/exchange.ts'
import { reset } from '../../test/simulator/faults.ts'
import { createGitHub, refusals, type SimulatedGitHub } from '../../test/simulator/github.ts'
import { startSimulator } from '../../test/simulator/simulator.ts'
import { keptLog, sampleEvent, sampleInputs, samplePullRequest } from './runs.ts'
import type { Section } from './section.ts'
import { tidy } from './tidy.ts'

/** What becomes of the pull request comment. */
export async function commentSection(): Promise<Section> {
  const answers: readonly (() => Reply)[] = [
    refusals.rateLimit,
    () => jsonReply(401, { message: 'Bad credentials' }),
    refusals.unavailable,
  ]
  const changes: readonly ((github: SimulatedGitHub) => void)[] = [
    (github) => {
      github.permission = 'read'
    },
    (github) => {
      github.locked = true
    },
    ...answers.map((reply) => (github: SimulatedGitHub) => {
      github.fault = reply
    }),
  ]
  const messages = [
    await comment(),
    await comment({ before: 'Will create 3.' }),
    await comment({ before: 'Will create 2.' }),
    await withoutRequest({}),
    await withoutRequest({ mode: 'check' }),
    ...(await Promise.all(changes.map((change) => comment({ change })))),
    await comment({ broken: true }),
    await longComment(),
  ]
  return {
    title: 'The pull request comment',
    intro: 'A line of the log. The step never fails because of the comment.',
    columns: ['message'],
    rows: messages.map((message) => [message]),
  }
}

/** Writes a comment, where `before` says so for the second time. */
async function comment({
  change = () => {},
  before = null,
  broken = false,
}: {
  readonly change?: (github: SimulatedGitHub) => void
  readonly before?: string | null
  readonly broken?: boolean
} = {}): Promise<string> {
  await using place = await openPullRequest()
  change(place.github)
  if (broken) place.simulator.faults.request = () => reset()
  if (before !== null) await place.write(before)
  return tidy((await place.write('Will create 2.')).message)
}

/** What a comment begins with that had to be cut. */
async function longComment(): Promise<string> {
  await using place = await openPullRequest()
  await place.write('Will create 2.\n'.repeat(5_000))
  return place.github.comments[0]?.body.split('\n')[1] ?? ''
}

async function openPullRequest() {
  const github = createGitHub({ owner: 'octo', name: 'videos' })
  const simulator = await startSimulator({ githubApi: github.handle })
  const client = await openGitHub({ token: 'ghs_secret', apiUrl: simulator.urls.githubApi })
  const repository = { owner: 'octo', name: 'videos' }
  const key = 'subtitles/manifest.yml'
  return {
    github,
    simulator,
    write: (body: string) =>
      upsertComment({ github: client, repository, pullRequest: 7, key, body }),
    [Symbol.asyncDispose]: () => simulator[Symbol.asyncDispose](),
  }
}

/** What is said of a comment that GitHub is not asked for. */
async function withoutRequest(inputs: Partial<Inputs>): Promise<string> {
  const log = keptLog()
  const event = { ...sampleEvent, pullRequest: samplePullRequest }
  await commentPlan(run(), { log, inputs: { ...sampleInputs, ...inputs }, event })
  return log.lines.join(' ')
}
