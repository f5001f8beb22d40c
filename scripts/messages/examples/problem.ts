import { mkdir, realpath, symlink, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { checkFiles } from '../../../src/files/check.ts'
import { discoverFiles } from '../../../src/files/discover.ts'
import { findOutdatedTranslations } from '../../../src/files/outdated/outdated.ts'
import { type Checkout, openCheckout } from '../../../src/git/checkout.ts'
import { parseManifest } from '../../../src/manifest/parse.ts'
import { findEndProblems } from '../../../src/plan/video-end.ts'
import type { FileProblem } from '../../../src/shared/problem.ts'
import { findMissingLanguages } from '../../../src/subtitles/siblings/missing-languages.ts'
import { createRepository } from '../../../test/support/git-repository.ts'
import { sampleVideo } from '../../../test/support/samples.ts'
import { temporaryFolder } from '../../../test/support/temporary-folder.ts'
import type { Example } from './example.ts'

/**
 * The problem that an example has, as the action tells it.
 *
 * @throws {Error} where it does not break the rule, so that no example goes stale.
 */
export async function problemOfExample(rule: string, example: Example): Promise<ToldProblem> {
  const problem = (await problemsOf(example)).find((one) => one.rule === rule)
  if (!problem) throw new Error(`The example of ${rule} does not break it.`)
  return problem
}

type ToldProblem = Omit<FileProblem, 'file'>

/** Everything that the action says of a workspace where DatoCMS has each upload and no track. */
async function problemsOf({
  manifest,
  files,
  links = {},
  durationMs,
  earlier,
}: Example): Promise<readonly ToldProblem[]> {
  const parsed = parseManifest(manifest, 'subtitles/manifest.yml')
  if (parsed.kind === 'problems') return parsed.problems
  await using repository = earlier ? await createRepository() : null
  await using folder = await temporaryFolder()
  const workspace = repository?.folder ?? folder.path
  const commits = earlier ? [earlier, files] : [files]
  for (const state of commits) {
    for (const [path, content] of Object.entries(state)) {
      const target = join(workspace, 'subtitles', path)
      await mkdir(dirname(target), { recursive: true })
      await writeFile(target, content)
    }
    repository?.commit()
  }
  for (const [path, target] of Object.entries(links)) {
    await symlink(target, join(workspace, 'subtitles', path))
  }
  const { rules, required, videos } = parsed.manifest
  const checkout = repository ? await openCheckout(workspace) : await outsideGit(workspace)
  const found = await discoverFiles({
    workspace,
    manifest: parsed.manifest,
    patterns: [],
    checkout,
  })
  const { checked, problems } = await checkFiles(found.files, { settings: rules })
  const outdated = await findOutdatedTranslations({ manifest: parsed.manifest, checkout, checked })
  const present = found.files.map(({ language }) => language)
  const states = [...videos.values()].map(({ video, uploadId }) => ({
    ...sampleVideo([], { id: uploadId, durationMs: durationMs ?? null }),
    video,
  }))
  return [
    ...found.problems,
    ...problems,
    ...findEndProblems(checked, states, parsed.manifest),
    ...outdated.problems,
    ...findMissingLanguages(
      required,
      [...videos.values()].map((video) => ({ ...video, present })),
    ),
  ]
}

let outside: Promise<Checkout> | undefined

/** As git says of each folder without a repository, of which it is asked for the first alone. */
async function outsideGit(workspace: string): Promise<Checkout> {
  outside ??= openCheckout(workspace)
  return { ...(await outside), workspace: await realpath(workspace) }
}
