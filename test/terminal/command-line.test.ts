import { expect, test } from 'vitest'
import { inputDefaults } from '../../src/action/inputs.ts'
import { readCommandLine } from '../../src/terminal/command-line.ts'
import { optionsOf } from '../../src/terminal/options.ts'

/** Reads a command line as a shell hands it over. */
function read(line: string) {
  const told = { out: '', error: '' }
  const asked = readCommandLine(line.split(' ').filter(Boolean), {
    out: (text) => {
      told.out += text
    },
    error: (text) => {
      told.error += text
    },
  })
  return { asked, ...told }
}

test.each([
  ['check', { mode: 'check', options: {}, format: 'text', isVerbose: false }],
  ['plan --prune --force=false', { options: { prune: 'true', force: 'false' } }],
  ['apply --verify false --verbose', { options: { verify: 'false' }, isVerbose: true }],
  [
    'fix --files a/*.vtt b/*.vtt --format json',
    { options: { files: 'a/*.vtt\nb/*.vtt' }, format: 'json' },
  ],
  [
    'pull --pull-videos all --files=a.vtt --files=b.vtt',
    { options: { 'pull-videos': 'all', files: 'a.vtt\nb.vtt' } },
  ],
])('%s', (line, expected) => {
  expect(read(line)).toMatchObject({ asked: expected, out: '', error: '' })
})

test.each([
  ['plan --pruen', /unknown option '--pruen'\s+\(Did you mean --prune\?\)/],
  ['check --prune', /unknown option '--prune'/],
  ['chek', /unknown command 'chek'\s+\(Did you mean check\?\)/],
  ['check a.vtt', /too many arguments/],
  ['check --format xml', /Allowed choices are text, json, github/],
  ['check --manifest', /argument missing/],
  ['apply --api-token 0123', /set the environment variable DATOCMS_API_TOKEN/],
  ['apply --api-token', /set the environment variable DATOCMS_API_TOKEN/],
])('%s is told, with exit code 2', (line, words) => {
  const { asked, error } = read(line)
  expect(asked).toBe(2)
  expect(error).toMatch(words)
  expect(error).not.toContain('0123')
})

test('the help of every command has each of its options once, with its default', () => {
  for (const [mode, names] of Object.entries(optionsOf)) {
    const { asked, out } = read(`${mode} --help`)
    expect(asked).toBe(0)
    for (const name of names) {
      expect(out.match(new RegExp(`^ +--${name} [<[]`, 'gm')), `${mode} ${name}`).toHaveLength(1)
    }
    expect(out).not.toContain('--api-token')
    expect(out).toMatch(/Exit codes:\n +0 /)
  }
})

test('every input can be given in a terminal, but for what only a workflow has', () => {
  const options = new Set<string>(Object.values(optionsOf).flat())
  const others = Object.keys(inputDefaults).filter((name) => !options.has(name))
  expect(others).toEqual(['api-token', 'mode', 'fail-on-files', 'comment', 'github-token'])
})
