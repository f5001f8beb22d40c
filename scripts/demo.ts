/**
 * Shows the action at work, with nothing leaving this machine: the bundled action, started as a runner starts it,
 * on a git repository made of examples/, against an embedded DatoCMS, Mux and GitHub.
 */
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { styleText } from 'node:util'
import { createRepository, type RunEvent, type RunResult, runAction } from '../test/e2e/harness.ts'
import { defaultToken, startSimulator } from '../test/simulator/simulator.ts'
import { between } from '../test/support/random.ts'
import { htmlPage } from './html-page.ts'
import { plainSummary } from './plain-summary.ts'

const examples = fileURLToPath(new URL('../examples/', import.meta.url))
const folder = join(tmpdir(), 'sync-subtitles-to-datocms-demo')

await using simulator = await startSimulator({
  proxy: true,
  latency: { http: between(20, 60), job: between(300, 1_500), ready: between(0, 900) },
})
simulator.addUpload({ id: 'q0VNpiNQSkG6z0lif_O1zg', filename: 'welcome.mp4' })
simulator.addUpload({ id: 'Zk3mVQ1cTnGk0aXr5bY7dw', filename: 'first-steps.mp4' })
simulator.addUpload({ id: '60412398', filename: 'release-notes.mp4' })

await using repository = await createRepository(simulator, { slug: 'harbour/website' })
await cp(examples, repository.folder, { recursive: true })
repository.commit('Add subtitles')
await mkdir(folder, { recursive: true })

const pullRequest: RunEvent = {
  name: 'pull_request',
  payload: { pull_request: { number: 7, head: { sha: repository.head() } } },
}

const push: RunEvent = { name: 'push' }

await act('A pull request: what would a merge do?', pullRequest, 'plan', { created: '13' })
await act('The merge: apply', push, 'apply', { created: '13' })
await act('The same again: nothing is left to do', push, 'again', { changed: 'false' })

const edited = join(repository.folder, 'subtitles/welcome/it-IT.vtt')
await writeFile(
  edited,
  (await readFile(edited, 'utf8')).replace('Buon vento!', 'Buon vento a tutti!'),
)
repository.commit('Greet everybody')
const title = 'One line edited and pushed: one track replaced'
const last = await act(title, push, 'edited', { replaced: '1' })

console.info(`\n${heading('The step summary of the last run')}\n\n${plainSummary(last.summary)}\n`)
console.info(`The four summaries, as GitHub shows them, and the JSON reports: ${folder}`)

/** One run of the action, its log as it reads in the runner, and its files kept; fails where its outputs are not as expected. */
async function act(
  title: string,
  event: RunEvent,
  name: string,
  expected: Readonly<Record<string, string>>,
): Promise<RunResult> {
  console.info(`\n${heading(title)}\n`)
  const inputs = { 'api-token': defaultToken }
  const result = await runAction({ simulator, repository, event, inputs })
  const lines = result.stdout.split('\n').filter((line) => !/^::(add-mask|endgroup)/.test(line))
  console.info(
    lines
      .map((line) => line.replace(/^::group::/, '▸ '))
      .join('\n')
      .trim(),
  )
  await writeFile(join(folder, `${name}.html`), await htmlPage(title, result.summary))
  await writeFile(join(folder, `${name}.json`), JSON.stringify(result.report, null, 2))
  if (result.exitCode !== 0) throw new Error(`The action failed.\n${result.stderr}`)
  for (const [output, value] of Object.entries(expected)) {
    if (result.outputs[output] !== value)
      throw new Error(`The output \`${output}\` is not ${value}.`)
  }
  return result
}

function heading(text: string): string {
  return styleText(['bold', 'underline'], text)
}
