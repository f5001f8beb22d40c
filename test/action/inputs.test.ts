import { readFileSync } from 'node:fs'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { documents, readAction, withTables } from '../../scripts/readme-tables.ts'
import { runnerHost } from '../../src/action/host.ts'
import { InputError, inputDefaults, loadInputs } from '../../src/action/inputs.ts'
import { meantMode, resolveMode } from '../../src/action/mode.ts'
import { captureStdout } from '../support/stdout.ts'

const environment = { ...process.env }

beforeEach(() => {
  for (const name of Object.keys(process.env)) {
    if (name.startsWith('INPUT_')) delete process.env[name]
  }
})

afterEach(() => {
  process.env = { ...environment }
})

/** Reads inputs as a runner hands them over; what was written meanwhile is in `output`. */
function load(given: Readonly<Record<string, string>> = {}) {
  for (const [name, value] of Object.entries(given)) {
    process.env[`INPUT_${name.toUpperCase()}`] = value
  }
  return captureStdout(() =>
    loadInputs({ ...runnerHost(), workspace: '/workspace', eventName: 'pull_request' }),
  )
}

function sentences(given: Readonly<Record<string, string>>): readonly string[] {
  try {
    load(given)
  } catch (error) {
    if (error instanceof InputError) return error.message.split('\n')
    throw error
  }
  return []
}

const defaults = {
  apiToken: null,
  manifest: 'subtitles/manifest.yml',
  files: [],
  mode: 'check',
  lacksToken: true,
  delivery: 'auto',
  prune: false,
  maxDeletions: 10,
  onDrift: 'replace',
  pullVideos: 'with-tracks',
  force: false,
  verify: true,
  environment: null,
  jobTimeoutMs: 600_000,
  failOn: 'error',
  failOnFiles: 'auto',
  preview: false,
  ifNoFilesFound: 'warn',
  comment: false,
  githubToken: null,
  apiUrl: 'https://site-api.datocms.com',
}

describe('inputs', () => {
  test('that are missing or empty take the defaults of the README', () => {
    expect(load().value).toEqual(defaults)
    const empty = Object.fromEntries(Object.keys(inputDefaults).map((name) => [name, ' ']))
    expect(load(empty).value).toEqual(defaults)
  })

  test('are read into one typed object', () => {
    const { value } = load({
      'api-token': 'secret-1',
      manifest: './captions/../captions/manifest.json',
      files: '\n  subtitles/**/*.vtt  \n\n!subtitles/drafts/**\r\n',
      mode: 'plan',
      delivery: 'raw-url',
      prune: 'True',
      'max-deletions': '0',
      'on-drift': 'keep',
      'pull-videos': 'all',
      force: 'TRUE',
      verify: 'False',
      environment: 'my-sandbox-2',
      'job-timeout': '90',
      'fail-on': 'never',
      'fail-on-files': 'changed',
      preview: 'true',
      'if-no-files-found': 'ignore',
      comment: 'true',
      'github-token': 'ghs_1',
      'api-url': 'http://127.0.0.1:8080/',
    })
    expect(value).toEqual({
      apiToken: 'secret-1',
      manifest: 'captions/manifest.json',
      files: [
        { source: 'subtitles/**/*.vtt', exclude: false, glob: 'subtitles/**/*.vtt' },
        { source: '!subtitles/drafts/**', exclude: true, glob: 'subtitles/drafts/**' },
      ],
      mode: 'plan',
      lacksToken: false,
      delivery: 'raw-url',
      prune: true,
      maxDeletions: 0,
      onDrift: 'keep',
      pullVideos: 'all',
      force: true,
      verify: false,
      environment: 'my-sandbox-2',
      jobTimeoutMs: 90_000,
      failOn: 'never',
      failOnFiles: 'changed',
      preview: true,
      ifNoFilesFound: 'ignore',
      comment: true,
      githubToken: 'ghs_1',
      apiUrl: 'http://127.0.0.1:8080',
    })
  })

  test('that are tokens are masked first, even where another input is wrong', () => {
    const { output } = load({ 'api-token': 'secret-1', 'github-token': 'ghs_1' })
    expect(output).toMatch(/^::add-mask::secret-1\r?\n::add-mask::ghs_1\r?\n$/)
    expect(sentences({ mode: 'dry-run' })).toHaveLength(1)
  })

  test('that are wrong are reported together, one sentence each', () => {
    expect(
      sentences({
        mode: 'dry-run',
        delivery: 'url',
        prune: 'yes',
        'max-deletions': '-1',
        'on-drift': 'overwrite',
        'job-timeout': '10m',
        environment: 'My Sandbox',
        'api-url': 'site-api.datocms.com',
        files: '**/*.{vtt,srt}\n./en.vtt',
      }),
    ).toEqual([
      'The input `mode` is `dry-run`: write one of `auto`, `check`, `plan`, `apply`, `pull`, `fix`.',
      'The input `delivery` is `url`: write one of `auto`, `raw-url`, `upload`.',
      'The input `prune` is `yes`: write `true` or `false`.',
      'The input `max-deletions` is `-1`: write a whole number from 0 to 1000000.',
      'The input `on-drift` is `overwrite`: write one of `replace`, `keep`, `fail`.',
      'The input `environment` is `My Sandbox`: write the name of an environment, in lower-case letters, digits and hyphens.',
      'The input `job-timeout` is `10m`: write a whole number from 1 to 86400.',
      'The input `api-url` is `site-api.datocms.com`: write an https URL without user name, query and fragment, such as `https://site-api.datocms.com` (http only for this machine itself).',
      'The pattern `**/*.{vtt,srt}` in `files` has braces, which match nothing here; write one line for each alternative.',
      'The pattern `./en.vtt` in `files` has `.` or `..`; write the path from the top of the workspace, such as `subtitles/**/*.vtt`.',
    ])
  })

  test.each([
    ['manifest', '/etc/passwd'],
    ['manifest', '../other/manifest.yml'],
    ['manifest', 'a/../../b.yml'],
    ['manifest', 'C:\\subtitles\\manifest.yml'],
    ['mode', 'Plan'],
    ['fail-on', 'notice'],
    ['fail-on-files', 'mine'],
    ['if-no-files-found', 'fail'],
    ['force', '1'],
    ['verify', 'tRUE'],
    ['comment', 'on'],
    ['max-deletions', '1e3'],
    ['max-deletions', '10.0'],
    ['max-deletions', '1000001'],
    ['job-timeout', '0'],
    ['job-timeout', '86401'],
    ['job-timeout', '99999999999999999999'],
    ['environment', '../uploads'],
    ['environment', 'main\nX-Evil: 1'],
    ['api-url', 'http://site-api.datocms.com'],
    ['api-url', 'http://127.0.0.1.example.com'],
    ['api-url', 'ftp://site-api.datocms.com'],
    ['api-url', 'https://user:pass@site-api.datocms.com'],
    ['api-url', 'https://site-api.datocms.com/?a=b'],
  ])('`%s` refuses %j, and says so once', (name, value) => {
    const found = sentences({ [name]: value })
    expect(found).toHaveLength(1)
    expect(found[0]).toContain(`The input \`${name}\` is `)
  })

  test.each([
    'https://site-api.datocms.com/',
    'http://localhost:3000',
    'http://[::1]:3000',
    'https://proxy.example.com/datocms',
  ])('`api-url` accepts %s', (url) => {
    expect(load({ 'api-url': url }).value.apiUrl).toBe(url.replace(/\/$/, ''))
  })

  test('never quote a token that cannot be one', () => {
    const [sentence, ...rest] = sentences({ 'api-token': 'first\nsecond' })
    expect(rest).toEqual([])
    expect(sentence).toMatch(/^The input `api-token` cannot be a token: .*copy the token/)
    expect(sentence).not.toMatch(/first|second/)
  })
})

describe('a token in an input that is not for it', () => {
  const token = '0123456789abcdef0123456789abcd'
  const names = Object.keys(inputDefaults).filter((name) => !name.endsWith('-token'))
  const base64 = (text: string) => Buffer.from(text).toString('base64')

  test.each(names)('is never told: %s', (name) => {
    const secret = 'dato/token+of.ours='
    for (const value of [
      secret,
      `${secret}-main`,
      `main-${secret}`,
      `${'x'.repeat(90)}${secret}`,
      encodeURIComponent(secret),
      ...['', 'x', 'me:'].map((lead) => base64(`${lead}${secret}`)),
    ]) {
      const [sentence = '', ...rest] = sentences({ 'api-token': secret, [name]: value })
      expect(rest).toEqual([])
      expect(sentence).toMatch(/^The input `[\w-]+` is `.*\*\*\*.*`: a token stands in it, which/)
      expect(sentence).not.toMatch(/dato|token\+|of\.ours|ZGF0by|RhdG8v|G9rZW4/)
    }
  })

  test.each([
    ['of DatoCMS', token, token],
    ['of DatoCMS in a pattern', `subtitles/{${token},x}.vtt`, token],
    ['of a job', `ghs_${token}ABCDEF`, token],
    ['of a person', `github_pat_11ABCDEFG0${token}_${token}`, '11ABCDEFG0'],
    ['in a URL', 'http://me:pass-word@example.com', 'pass-word'],
  ])('is not quoted where the input is refused, whoever it belongs to: %s', (_, value, secret) => {
    for (const name of ['mode', 'files', 'api-url', 'job-timeout', 'delivery']) {
      const found = sentences({ 'api-token': 'of-somebody-else', [name]: value })
      for (const sentence of found) expect(sentence).not.toContain(secret)
    }
  })

  test('looks like no other value', () => {
    const value = '0123456789abcdef0123456789abcdef01234567'
    expect(sentences({ mode: value })[0]).toContain(value)
  })
})

describe('the mode', () => {
  const cases = [
    // input, event, token, mode
    ['auto', 'pull_request', 't', 'plan'],
    ['auto', 'pull_request_target', 't', 'plan'],
    ['auto', 'merge_group', 't', 'plan'],
    ['auto', 'push', 't', 'apply'],
    ['auto', 'schedule', 't', 'apply'],
    ['auto', 'workflow_dispatch', 't', 'apply'],
    ['auto', 'pull_request', null, 'check for want of a token'],
    ['plan', 'push', null, 'check for want of a token'],
    ['plan', 'push', 't', 'plan'],
    ['check', 'push', null, 'check'],
    ['check', 'pull_request', 't', 'check'],
    ['apply', 'pull_request', 't', 'apply'],
    ['auto', 'push', null, 'apply'],
    ['apply', 'pull_request', null, 'apply'],
  ] as const

  test.each(cases)('%s on %s with token %s is %s', (mode, event, apiToken, expected) => {
    const resolved = resolveMode(meantMode(mode, event), apiToken)
    const shown = `${resolved.mode}${resolved.lacksToken ? ' for want of a token' : ''}`
    expect(shown).toBe(expected)
  })

  test.each([
    ['', 'push', 'apply'],
    ['', 'pull_request', 'plan'],
    ['check', 'push', 'check'],
    ['Plan', 'push', 'apply'],
  ])('of a run whose inputs are wrong is presumed: %j on %s is %s', (mode, event, expected) => {
    process.env['INPUT_MAX-DELETIONS'] = 'many'
    process.env.INPUT_MODE = mode
    expect(() =>
      loadInputs({ ...runnerHost(), workspace: '/workspace', eventName: event }),
    ).toThrow(expect.objectContaining({ name: 'InputError', mode: expected }))
  })
})

describe('action.yml', () => {
  const action = readAction()

  test('declares exactly the inputs that are read, with the defaults that are meant', () => {
    const declared = Object.entries(action.inputs).map(([name, input]) => [
      name,
      input.default ?? '',
    ])
    const meant = { ...inputDefaults, 'github-token': `\${{ github.token }}` }
    expect(declared).toEqual(Object.entries(meant))
  })

  test('describes every input and output', () => {
    for (const { description } of [
      ...Object.values(action.inputs),
      ...Object.values(action.outputs),
    ]) {
      expect(description).toMatch(/^[A-Z`"].*\.$/s)
    }
  })

  test.each(documents)('is what the generated parts of %s say', (path) => {
    const text = readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')
    expect(withTables(text, action)).toBe(text)
    expect(text).toMatch(/<!-- (\w+) -->\n\n[\s\S]+\n\n<!-- \/\1 -->/)
  })

  test('is what the tables of the README say', () => {
    const readme = readFileSync(new URL('../../README.md', import.meta.url), 'utf8')
    for (const [name, input] of Object.entries(action.inputs)) {
      expect(readme).toContain(`| \`${name}\` | ${input.default ? `\`${input.default}\`` : ''}`)
    }
    for (const name of Object.keys(action.outputs)) expect(readme).toContain(`| \`${name}\` | `)
  })
})
