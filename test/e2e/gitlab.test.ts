import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { createProject } from './project.ts'
import { runInTerminal } from './terminal.ts'

interface Recipe {
  readonly subtitles: {
    readonly rules: readonly {
      readonly if: string
      readonly variables: { readonly MODE: string }
    }[]
    readonly script: readonly string[]
  }
}

const recipe: Recipe = parse(
  readFileSync(join(import.meta.dirname, '../../examples/.gitlab-ci.yml'), 'utf8'),
)
const action = 'npx --yes github:OWNER/sync-subtitles-to-datocms#v1 '

test('the recipe for GitLab checks merge requests, and applies what is merged', async () => {
  await using project = await createProject({ visibility: 'private' })
  const { rules, script } = recipe.subtitles
  const modes = rules.map(({ variables }) => variables.MODE)
  expect(modes).toEqual(['check', 'apply'])
  const [line = '', ...rest] = script
  expect(rest).toEqual([])
  expect(line.startsWith(action)).toBe(true)
  for (const MODE of modes) {
    const words = execFileSync('sh', ['-c', `echo ${line.slice(action.length)}`], {
      env: { MODE },
      encoding: 'utf8',
    })
    const env = { CI: 'true', GITLAB_CI: 'true', CI_COMMIT_BRANCH: 'main' }
    const { exitCode, stdout } = await runInTerminal(project, words.trim().split(' '), env)
    expect(exitCode, stdout).toBe(0)
    expect(project.tracks('intro')).toHaveLength(MODE === 'apply' ? 2 : 0)
  }
  expect(project.simulator.find({ service: 'raw' })).toEqual([])
})
