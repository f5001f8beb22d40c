import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import type { Mode } from '../../src/action/mode.ts'
import { story } from '../../src/main.ts'
import type { Known } from '../../src/steps/known.ts'
import { runOf } from '../../src/steps/known.ts'
import { startSimulator } from '../simulator/simulator.ts'
import type { TextWayName } from '../simulator/text-ways.ts'
import { openTestSession, sampleCircumstances } from '../support/circumstances.ts'
import { idleClock } from '../support/idle-clock.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'

const languages = ['en', 'it', 'fr', 'de', 'es']
const first = '00:00:01.000 --> 00:00:02.000\nHello.'
const last = '00:00:30.000 --> 00:00:32.000\nBye.'

/** A video whose five files all have `content`. */
async function setUp(content: string, { format, text }: { format: string; text: TextWayName }) {
  const open = new AsyncDisposableStack()
  const { path: workspace } = open.use(await temporaryFolder())
  process.env.RUNNER_TEMP = workspace
  const clock = idleClock()
  const simulator = open.use(await startSimulator({ clock, inProcess: true, settings: { text } }))
  const { id } = simulator.addUpload()
  const write = async (path: string, words: string) => {
    const file = join(workspace, 'subtitles', path)
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, words)
  }
  await Promise.all(languages.map((language) => write(`intro/${language}.${format}`, content)))
  return {
    async run(mode: Mode, more = '') {
      await write('manifest.yml', `uploads:\n  intro: ${id}\n${more}\n`)
      const inputs = { mode, delivery: 'upload' } as const
      const circumstances = await sampleCircumstances({ workspace, clock, inputs })
      const session = mode === 'check' ? null : await openTestSession(simulator, circumstances)
      let known: Known = circumstances
      for await (const part of story(circumstances, session)) known = { ...known, ...part }
      await session?.end()
      await simulator.settled()
      return runOf(known, 0)
    },
    [Symbol.asyncDispose]: () => open.disposeAsync(),
  }
}

const vtt = (block: string) => ({
  format: 'vtt',
  content: `WEBVTT\n\n${first}\n\n${block}\n\n${last}\n`,
})
const srt = (block: string) => ({
  format: 'srt',
  content: [`1\n${first}`, `2\n${block}`, `3\n${last}\n`]
    .join('\n\n')
    .replaceAll(/(\d)\.(\d)/g, '$1,$2'),
})

test.each<readonly [string, { readonly format: string; readonly content: string }]>([
  ['cue/end-before-start', vtt('00:00:22.000 --> 00:00:21.000\nBackwards.')],
  ['cue/end-before-start', srt('00:00:22.000 --> 00:00:22.000\nNo time.')],
  ['cue/text-on-timing-line', vtt('00:00:21.000 --> 00:00:22.000 Hello.')],
  ['cue/text-on-timing-line', srt('00:00:21.000 --> 00:00:22.000 Hello.')],
  ['vtt/arrow', vtt('NOTE a --> b')],
  ['vtt/arrow', vtt('00:00:21.000 --> 00:00:22.000\nfrom here\nto --> there')],
  ['vtt/late-block', vtt('STYLE\n::cue { color: red }')],
  [
    'vtt/missing-blank-line',
    vtt(`${first.replaceAll('0:0', '0:1')}\n2\n00:00:15.000 --> 00:00:16.000\nYou.`),
  ],
])('what is told to deliver files with %s all the same delivers them: %j', async (rule, file) => {
  for (const text of ['as it was sent', 'written anew'] as const) {
    await using scene = await setUp(file.content, { ...file, text })
    const told = (await scene.run('apply')).notices
    expect(told).toEqual([expect.stringContaining(`5 of 5 files are held back by \`${rule}\``)])
    expect((await scene.run('plan')).notices).toEqual(told)
    expect((await scene.run('check')).notices).toEqual(told)
    const line = told[0]?.match(/`(rules: .+?)`/)?.[1]
    const delivered = await scene.run('apply', line)
    expect(delivered.results.map(({ outcome, verified }) => [outcome, verified])).toEqual(
      languages.map(() => ['done', true]),
    )
    expect(delivered.notices.join()).not.toContain('held back')
    const again = await scene.run('apply', line)
    expect(again.results.map(({ change }) => change.kind)).toEqual(languages.map(() => 'keep'))
  }
})

test('a setting is not told where its files would show nothing', async () => {
  const content = 'WEBVTT\n\n00:00:22.000 --> 00:00:21.000\nBackwards.\n'
  await using scene = await setUp(content, { format: 'vtt', text: 'as it was sent' })
  expect((await scene.run('check')).notices).toEqual([])
})
