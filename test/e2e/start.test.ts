import { chmodSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { beforeEach, describe, expect, test } from 'vitest'
import { needs } from '../support/system.ts'
import { temporaryFolder } from '../support/temporary-folder.ts'
import { createProject, type ProjectOptions } from './project.ts'

/** Notes every module that a process loads. */
const watch = `
  import { appendFileSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  registerHooks({
    load(url, context, next) {
      appendFileSync(process.env.LOADED, url + '\\n')
      return next(url, context)
    },
  })`

/** Runs `mode: check`, and tells what that started and loaded. */
async function watchCheck(options: ProjectOptions) {
  await using project = await createProject(options)
  await using tools = await temporaryFolder()
  const [loaded, asked] = [join(tools.path, 'loaded'), join(tools.path, 'asked')]
  const git = join(tools.path, 'git')
  writeFileSync(git, `#!/bin/sh\necho "$@" >> "${asked}"\nPATH="$OLD_PATH" exec git "$@"\n`)
  chmodSync(git, 0o755)
  const run = await project.run({
    inputs: { mode: 'check', 'if-no-files-found': 'ignore' },
    isNew: true,
    env: {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(watch)}`,
      LOADED: loaded,
      PATH: `${tools.path}:${process.env.PATH}`,
      OLD_PATH: process.env.PATH,
    },
  })
  const read = (path: string) =>
    existsSync(path) ? readFileSync(path, 'utf8').trim().split('\n') : []
  const parts = read(loaded).filter((url) => url.includes('/dist/') && url.endsWith('.js'))
  return {
    run,
    parts,
    bytes: parts.map((url) => readFileSync(new URL(url), 'utf8')),
    git: read(asked),
  }
}

describe('a check', () => {
  beforeEach(needs('shell scripts'))

  test('without files loads one part of the bundle and starts git once', async () => {
    const { run, parts, git } = await watchCheck({ files: {} })
    expect(run.exitCode).toBe(0)
    expect(parts.map((url) => basename(url))).toEqual(['index.js'])
    expect(git).toEqual([expect.stringContaining(' rev-parse ')])
  })

  test('of files loads no HTTP client', async () => {
    const { run, bytes } = await watchCheck({})
    expect(run.exitCode).toBe(0)
    for (const text of bytes) expect(text).not.toMatch(/class (EnvHttpProxyAgent|Octokit)\b/)
  })
})

test('the bundle has the HTTP clients that a check must not load', () => {
  const folder = new URL('../../dist/', import.meta.url)
  const texts = readdirSync(folder).map((name) => readFileSync(new URL(name, folder), 'utf8'))
  for (const name of ['EnvHttpProxyAgent', 'Octokit']) {
    expect(texts.some((text) => new RegExp(`class ${name}\\b`).test(text))).toBe(true)
  }
})
