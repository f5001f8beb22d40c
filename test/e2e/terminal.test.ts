import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, test } from 'vitest'
import { stringify } from 'yaml'
import reportSchema from '../../report.schema.json' with { type: 'json' }
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createProject, filmFiles, vtt } from './project.ts'
import { command, runInTerminal, startInTerminal } from './terminal.ts'

const root = join(import.meta.dirname, '../..')
const isReport = new Ajv({ strict: false }).compile(reportSchema)
const backwards = 'WEBVTT\n\n00:05.000 --> 00:01.000\nToo late.\n'

describe('in a terminal', () => {
  test('a check tells problems as compilers do, without the token and without colours', async () => {
    await using project = await createProject({ files: { 'subtitles/intro/fr.vtt': backwards } })
    const { exitCode, stdout, stderr } = await runInTerminal(project, ['check'], {
      DATOCMS_API_TOKEN: '',
    })
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^subtitles\/intro\/fr\.vtt:3:\d+ error .*\(cue\/end-before-start\)$/m)
    expect(stdout).toMatch(/^Failed: /m)
    for (const mark of ['\u001b', '::']) expect(stdout).not.toContain(mark)
    expect(stderr).toBe('')
    expect(project.simulator.requests).toEqual([])
  })

  test('a plan writes nothing, an apply makes the tracks, and a second one changes nothing', async () => {
    await using project = await createProject()
    const plan = await runInTerminal(project, ['plan'])
    expect(plan).toMatchObject({ exitCode: 0, stderr: '' })
    expect(project.writes()).toEqual([])
    const apply = await runInTerminal(project, ['apply', '--job-timeout', '60'])
    expect(apply.exitCode).toBe(0)
    expect(apply.stdout).toMatch(/^Done: /m)
    expect(project.tracks('intro').map(({ status }) => status)).toEqual(['ready', 'ready'])
    project.writes()
    const again = await runInTerminal(project, ['apply', '--verify', 'false'])
    expect(again.exitCode).toBe(0)
    expect(project.writes()).toEqual([])
  })

  test('a report is alone on standard output, and as its schema says', async () => {
    await using project = await createProject()
    const { exitCode, stdout, stderr } = await runInTerminal(project, ['plan', '--format', 'json'])
    expect(exitCode).toBe(0)
    const report = JSON.parse(stdout)
    expect(isReport(report), JSON.stringify(isReport.errors)).toBe(true)
    expect(report).toMatchObject({ mode: 'plan', counts: { created: 3 } })
    expect(stderr).toMatch(/^Done: /m)
  })

  test('the commands of a runner are written where they are asked for', async () => {
    await using project = await createProject({ files: { 'subtitles/intro/fr.vtt': backwards } })
    const { exitCode, stdout } = await runInTerminal(project, ['check', '--format', 'github'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(/^::error .*file=subtitles\/intro\/fr\.vtt,line=3,.*::/m)
  })

  test('a pull into a folder without git writes manifest and files, and an apply then changes nothing', async () => {
    await using project = await createProject({ files: {} })
    const { id: uploadId } = project.upload('intro')
    project.simulator.addTrack({ uploadId, language: 'en', name: 'English', text: vtt('Hello.') })
    const { folder } = project.repository
    for (const name of ['.git', 'subtitles']) rmSync(join(folder, name), { recursive: true })
    const pull = await runInTerminal(project, ['pull'])
    expect(pull.exitCode).toBe(0)
    expect(readFileSync(join(folder, 'subtitles/manifest.yml'), 'utf8')).toContain(uploadId)
    expect(readFileSync(join(folder, 'subtitles/intro/en.vtt'), 'utf8')).toContain('Hello.')
    project.writes()
    expect((await runInTerminal(project, ['apply'])).exitCode).toBe(0)
    expect(project.writes()).toEqual([])
  })

  test('a fix mends a file', async () => {
    const comma = vtt('Hello.').replaceAll('.000', ',000')
    await using project = await createProject({ files: { 'subtitles/intro/en.vtt': comma } })
    expect((await runInTerminal(project, ['fix'])).exitCode).toBe(0)
    const mended = readFileSync(join(project.repository.folder, 'subtitles/intro/en.vtt'), 'utf8')
    expect(mended).toBe(vtt('Hello.'))
  })

  test('patterns narrow a run, one or several', async () => {
    await using project = await createProject({
      files: { ...filmFiles, 'subtitles/intro/fr.vtt': backwards },
    })
    const files = ['--files', 'subtitles/**/en.vtt', 'subtitles/**/it-IT.vtt']
    const { exitCode, stdout } = await runInTerminal(project, ['check', ...files])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('2 subtitle files')
  })

  test('every mistake has its own exit code and a way out', async () => {
    await using project = await createProject()
    const lacking = await runInTerminal(project, ['plan'], { DATOCMS_API_TOKEN: '' })
    expect(lacking.exitCode).toBe(2)
    expect(lacking.stdout).toContain('Set the environment variable `DATOCMS_API_TOKEN`')
    const wrong = await runInTerminal(project, ['plan', '--fail-on', 'x', '--prune', 'perhaps'])
    expect(wrong.exitCode).toBe(2)
    expect(wrong.stdout.match(/^Error: The option `--(fail-on|prune)` is .*write /gm)).toHaveLength(
      2,
    )
    const missing = await runInTerminal(project, ['check', '--manifest', 'nope.yml'])
    expect(missing.exitCode).toBe(1)
    expect(missing.stdout).toContain('Set the option `--manifest` to it.')
    expect(project.simulator.requests).toEqual([])
  })

  test('who cancels an apply gets the exit code of Ctrl+C, and nothing is lost', async (context) => {
    needs('signals')(context)
    await using project = await createProject()
    const begun = Promise.withResolvers<void>()
    project.simulator.faults.request = (_, { kind }) => {
      if (kind === 'tracks.create') begun.resolve()
      return null
    }
    const run = startInTerminal(project, ['apply'])
    await begun.promise
    run.process.kill('SIGINT')
    const { exitCode, stdout } = await run.result
    expect(exitCode).toBe(130)
    expect(stdout).toContain('Cancelling')
    project.simulator.faults.request = () => null
    expect((await runInTerminal(project, ['apply'])).exitCode).toBe(0)
    expect(project.tracks('intro')).toHaveLength(2)
  })

  test('a reader that goes away does not end the run', async () => {
    await using project = await createProject()
    const run = startInTerminal(project, ['apply'])
    run.process.stdout?.destroy()
    expect(await run.result.catch(() => null)).toBeNull()
    if (run.process.exitCode === null) await once(run.process, 'exit')
    expect(run.process.exitCode).toBe(0)
    expect(project.tracks('intro')).toHaveLength(2)
  })
})

test('what npm installs is the committed bundle alone, without any package', async () => {
  await using folder = await temporaryFolder()
  const npm = (...words: readonly string[]) =>
    execFileSync('npm', words, { cwd: folder.path, encoding: 'utf8', stdio: 'pipe' })
  // Without one, npm would install into a folder above that has one.
  writeFileSync(join(folder.path, 'package.json'), '{}')
  const [{ filename }] = JSON.parse(npm('pack', '--json', '--ignore-scripts', root))
  npm('install', '--offline', '--no-audit', '--no-fund', `./${filename}`)
  mkdirSync(join(folder.path, 'subtitles'))
  writeFileSync(join(folder.path, 'subtitles/manifest.yml'), stringify({ uploads: { intro: '1' } }))
  writeFileSync(join(folder.path, 'subtitles/intro.en.vtt'), vtt('Hello.'))
  const installed = join(folder.path, 'node_modules/.bin/sync-subtitles-to-datocms')
  const told = execFileSync(installed, ['check'], {
    cwd: folder.path,
    encoding: 'utf8',
    env: withNode(),
  })
  expect(told).toContain('Done: Checked 1 file: no problems.')
  const { dependencies, scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(dependencies).toBeUndefined()
  // From GitHub, npm would install all of the development dependencies where it finds one of these.
  const preparing = ['build', 'prepare', 'prepack', 'preinstall', 'install', 'postinstall']
  expect(preparing.filter((name) => Object.hasOwn(scripts, name))).toEqual([])
})

test('without a word it shows its help, and its version where that is asked for', async () => {
  const told = async (...words: readonly string[]) => {
    const child = spawn(process.execPath, [command, ...words], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk) => chunks.push(chunk))
    const [exitCode] = await once(child, 'close')
    return [exitCode, Buffer.concat(chunks).toString('utf8')] as const
  }
  const [exitCode, help] = await told()
  expect(exitCode).toBe(0)
  for (const mode of ['check', 'plan', 'apply', 'pull', 'fix']) expect(help).toContain(`  ${mode} `)
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
  expect(await told('--version')).toEqual([0, `${version}\n`])
})

/** The shell's environment, with the Node that runs the tests first. */
function withNode(): NodeJS.ProcessEnv {
  return { ...process.env, PATH: `${join(process.execPath, '..')}:${process.env.PATH}` }
}
