import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { startSimulator } from '../simulator/simulator.ts'
import { needs } from '../support/system.ts'
import {
  createRepository,
  githubToken,
  type RunOptions,
  runAction,
  runActionWarm,
  startAction,
} from './harness.ts'
import { createProject, filmFiles, pullRequest } from './project.ts'
import { readCommands, readFileCommands } from './workflow-commands.ts'

const metadata = `
inputs:
  api-token:
    description: A token
  some mode:
    default: auto
  count:
    default: 10
  github-token:
    default: \${{ github.token }}
`

/** A small action written in place of the real one. */
async function prepare(script: string) {
  const simulator = await startSimulator({ proxy: true })
  const files = { 'subtitles/a #1.vtt': 'WEBVTT\n', 'blob.bin': Buffer.from([0, 255, 10, 0]) }
  const repository = await createRepository(simulator, { files })
  const scriptPath = join(repository.runnerFolder, 'action.mjs')
  const metadataPath = join(repository.runnerFolder, 'action.yml')
  await writeFile(scriptPath, script)
  await writeFile(metadataPath, metadata)
  const options: RunOptions = { simulator, repository, script: scriptPath, metadata: metadataPath }
  return {
    simulator,
    repository,
    options,
    async [Symbol.asyncDispose]() {
      await repository[Symbol.asyncDispose]()
      await simulator[Symbol.asyncDispose]()
    },
  }
}

test('the process sees what a step sees, and nothing else', async () => {
  process.env.LEFT_OVER = 'from the test'
  await using world = await prepare(`
    import { readFileSync } from 'node:fs'
    const event = JSON.parse(readFileSync(process.env.GITHUB_EVENT_PATH, 'utf8'))
    console.log(JSON.stringify({ env: process.env, cwd: process.cwd(), event }))
  `)
  const { repository, options } = world
  const result = await runAction({
    ...options,
    inputs: { 'api-token': 'secret' },
    event: { name: 'pull_request', payload: { number: 7 }, ref: 'refs/pull/7/merge' },
    env: { RUNNER_DEBUG: '1', RUNNER_OS: undefined },
  })
  const { env, cwd, event } = JSON.parse(result.stdout)
  expect(env).toMatchObject({
    'INPUT_API-TOKEN': 'secret',
    INPUT_SOME_MODE: 'auto',
    INPUT_COUNT: '10',
    'INPUT_GITHUB-TOKEN': githubToken,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: repository.folder,
    GITHUB_REPOSITORY: 'octo/films',
    GITHUB_SHA: repository.head(),
    GITHUB_REF: 'refs/pull/7/merge',
    GITHUB_EVENT_NAME: 'pull_request',
    RUNNER_DEBUG: '1',
    HTTPS_PROXY: world.simulator.proxy?.url,
  })
  expect(env).not.toHaveProperty('LEFT_OVER')
  expect(env).not.toHaveProperty('RUNNER_OS')
  expect(cwd).toBe(repository.folder)
  expect(event).toMatchObject({
    number: 7,
    repository: { full_name: 'octo/films', private: false },
  })
})

test('outputs, annotations, summary and report are read back', async () => {
  await using world = await prepare(`
    import { appendFileSync, writeFileSync } from 'node:fs'
    const report = process.env.RUNNER_TEMP + '/report.json'
    writeFileSync(report, '{"version":1}')
    appendFileSync(process.env.GITHUB_OUTPUT, 'list<<END\\na\\nb=c\\nEND\\nreport=' + report + '\\n')
    appendFileSync(process.env.GITHUB_STEP_SUMMARY, '# Done')
    console.log('::error file=a%2Cb.vtt,line=3,col=5,title=No%3A good::one%0Atwo %25')
    console.error('oh')
    process.exitCode = 3
  `)
  expect(await runAction(world.options)).toMatchObject({
    exitCode: 3,
    signal: null,
    stderr: 'oh\n',
    outputs: { list: 'a\nb=c' },
    summary: '# Done',
    report: { version: 1 },
    annotations: [
      {
        level: 'error',
        file: 'a,b.vtt',
        line: 3,
        column: 5,
        title: 'No: good',
        message: 'one\ntwo %',
      },
    ],
  })
})

test('the process reaches the simulated hosts by their real names, raw files by commit included', async () => {
  await using world = await prepare(`
    import { EnvHttpProxyAgent, request } from ${JSON.stringify(import.meta.resolve('undici'))}
    const dispatcher = new EnvHttpProxyAgent()
    const { GITHUB_REPOSITORY, GITHUB_SHA } = process.env
    const url = 'https://raw.githubusercontent.com/' + GITHUB_REPOSITORY + '/' + GITHUB_SHA
    for (const path of ['/subtitles/a%20%231.vtt', '/blob.bin', '/nothing']) {
      const { statusCode, body } = await request(url + path, { dispatcher })
      console.log(statusCode, Buffer.from(await body.arrayBuffer()).toString('hex').slice(0, 12))
    }
    await dispatcher.close()
  `)
  const { stdout } = await runAction(world.options)
  expect(stdout).toBe(`200 574542565454\n200 00ff0a00\n404 3430343a204e\n`)
  expect(world.simulator.requests.map(({ kind }) => kind)).toEqual(Array(3).fill('raw.get'))
})

test.for(['SIGINT', 'SIGKILL'] as const)('a test can send %s', async (signal, context) => {
  if (signal === 'SIGINT') needs('signals')(context)
  await using world = await prepare(`
    process.on('SIGINT', () => { console.log('interrupted'); process.exit(5) })
    setInterval(() => {}, 1000)
    console.log('started')
  `)
  const run = await startAction(world.options)
  while (!run.stdout().includes('started')) await new Promise((resolve) => setTimeout(resolve, 10))
  run.process.kill(signal)
  expect(await run.result).toMatchObject(
    signal === 'SIGINT'
      ? { exitCode: 5, stdout: 'started\ninterrupted\n' }
      : { exitCode: null, signal: 'SIGKILL' },
  )
})

test('a process that does not end is killed, and what it said is shown', async () => {
  await using world = await prepare(`console.log('working'); setInterval(() => {}, 1000)`)
  await expect(runAction({ ...world.options, timeoutMs: 5_000 })).rejects.toThrow(/working/)
})

test('a step is the same in a process that has run others', async () => {
  await using project = await createProject({
    files: { ...filmFiles, 'subtitles/intro/fr.vtt': 'WEBVTT\n\n00:05.000 --> 00:01.000\nOui.\n' },
  })
  const event = pullRequest()
  const tell = async (isNew: boolean) => {
    const { exitCode, stderr, annotations, summary, report, outputs } = await project.run({
      event,
      isNew,
    })
    const { report: path, ...values } = outputs
    const { durationMs, requests, ...rest } = report
    return { exitCode, stderr, annotations, summary: summary.replace(/<sub>.*/s, ''), values, rest }
  }
  const first = await tell(true)
  expect(await tell(false)).toEqual(first)
  expect(await tell(false)).toEqual(first)
})

test('a warm process that does not end its step is killed, and the next step gets another', async () => {
  await using world = await prepare('')
  const { simulator, repository } = world
  const step = { simulator, repository, inputs: { mode: 'check' } }
  await expect(runActionWarm({ ...step, timeoutMs: 1 })).rejects.toThrow('more than 1 ms')
  const { stdout } = await runActionWarm(step)
  expect(stdout).toContain('There is no manifest')
})

test('an input that action.yml does not have is a mistake of the test', async () => {
  await using world = await prepare('')
  await expect(runAction({ ...world.options, inputs: { nope: '1' } })).rejects.toThrow(/nope/)
})

test('commands are what the runner would obey', () => {
  const log = [
    '  ::warning::indented',
    'text ::error::not at the start',
    'text ##[group]anywhere',
    '::stop-commands::abc',
    '::error::hidden',
    '::abc::',
    '::notice file=a.vtt::shown',
  ].join('\n')
  expect(readCommands(log).map(({ name, message }) => [name, message])).toEqual([
    ['warning', 'indented'],
    ['group', 'anywhere'],
    ['stop-commands', 'abc'],
    ['notice', 'shown'],
  ])
})

test.each(['no equals sign', 'a<<END\nwithout an end'])('%j is no file of commands', (text) => {
  expect(() => readFileCommands(text)).toThrow()
})
