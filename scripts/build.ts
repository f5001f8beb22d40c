/**
 * Builds dist/ from src/: tsc to lib/, then ncc to one ES module; beside it the command that starts it in a terminal,
 * what the page of a preview runs on, and the licences of all that is bundled.
 * With --check it builds into a temporary folder and fails when dist/ is not what the sources build.
 */
import { execFileSync } from 'node:child_process'
import { chmod, copyFile, cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { assetFiles } from '../src/report/preview/assets.ts'
import { bundledLicenses } from './licenses.ts'
import { buildPreviewAssets } from './preview-assets.ts'

const root = join(import.meta.dirname, '..')
const bin = join(root, 'node_modules', '.bin')

function run(command: string, args: readonly string[]): void {
  execFileSync(join(bin, command), args, { cwd: root, stdio: ['ignore', 'ignore', 'inherit'] })
}

/**
 * Packages that do nothing when they are loaded, without saying so. Told that, the bundler leaves out what is not
 * used: of @actions/core an HTTP client with an undici of its own to load, which takes longer than a whole check.
 */
const pure = ['@actions/core']

/** Puts a copy of a package where only the build finds it. */
async function copyAsPure(name: string): Promise<void> {
  const target = join(root, 'lib', 'node_modules', name)
  await cp(join(root, 'node_modules', name), target, { recursive: true })
  const path = join(target, 'package.json')
  const metadata = JSON.parse(await readFile(path, 'utf8'))
  await writeFile(path, JSON.stringify({ ...metadata, sideEffects: false }))
}

async function build(target: string): Promise<void> {
  await rm(join(root, 'lib'), { recursive: true, force: true })
  run('tsc', ['-p', 'tsconfig.build.json'])
  await Promise.all(pure.map(copyAsPure))
  await rm(target, { recursive: true, force: true })
  const statistics = join(root, 'lib', 'statistics.json')
  run('ncc', ['build', 'lib/src/index.js', '-o', target, '--stats-out', statistics])
  const command = join(target, 'cli.js')
  await copyFile(join(root, 'lib', 'src', 'cli.js'), command)
  await chmod(command, 0o755)
  const { assets, modules } = await buildPreviewAssets()
  for (const name of ['style', 'script', 'hls'] as const) {
    await writeFile(join(target, assetFiles[name]), assets[name])
  }
  const licenses = await bundledLicenses(root, await readFile(statistics, 'utf8'), modules)
  await writeFile(join(target, 'licenses.txt'), licenses)
}

async function contents(folder: string): Promise<ReadonlyMap<string, string>> {
  const names = await readdir(folder).catch(() => [])
  const files = names.map(
    async (name) => [name, await readFile(join(folder, name), 'utf8')] as const,
  )
  return new Map(await Promise.all(files))
}

if (process.argv.includes('--check')) {
  const folder = await mkdtemp(join(tmpdir(), 'dist-'))
  const target = join(folder, 'dist')
  await build(target)
  const [built, committed] = await Promise.all([contents(target), contents(join(root, 'dist'))])
  const names = new Set([...built.keys(), ...committed.keys()])
  const stale = [...names].filter((name) => built.get(name) !== committed.get(name))
  await rm(folder, { recursive: true, force: true })
  if (stale.length > 0) {
    console.error(
      `dist/ is not what src/ builds (${stale.join(', ')}). Run \`npm run dist\` and commit dist/ with the source.`,
    )
    process.exitCode = 1
  } else console.info('dist/ is what src/ builds.')
} else {
  await build(join(root, 'dist'))
}
