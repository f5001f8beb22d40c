import type { Host } from './host.ts'
import {
  asCode,
  boolean,
  environmentName,
  httpsUrl,
  integer,
  oneOf,
  type Parser,
  pathInWorkspace,
  token,
} from './input-values.ts'
import { type Mode, meantMode, needsToken, noApiToken, resolveMode } from './mode.ts'
import { type Pattern, patternFaults, readPatterns } from './patterns.ts'
import { hideTokens, holdsToken } from './secrets.ts'

const choices = {
  mode: ['auto', 'check', 'plan', 'apply', 'pull', 'fix'],
  delivery: ['auto', 'raw-url', 'upload'],
  onDrift: ['replace', 'keep', 'fail'],
  pullVideos: ['manifest', 'with-tracks', 'all'],
  failOn: ['error', 'warning', 'never'],
  failOnFiles: ['auto', 'changed', 'all'],
  ifNoFilesFound: ['warn', 'error', 'ignore'],
} as const

/** action.yml's inputs, checked. */
export interface Inputs {
  /** Null where none was given. */
  readonly apiToken: string | null
  /** Relative to the workspace, with forward slashes. */
  readonly manifest: string
  /** Empty for every file. */
  readonly files: readonly Pattern[]
  /** How far the run goes: `auto` and a missing token are settled. */
  readonly mode: Mode
  /** Whether the mode is `check` only because a plan was meant and there is no token. */
  readonly lacksToken: boolean
  readonly delivery: (typeof choices.delivery)[number]
  readonly prune: boolean
  readonly maxDeletions: number
  readonly onDrift: (typeof choices.onDrift)[number]
  readonly pullVideos: (typeof choices.pullVideos)[number]
  readonly force: boolean
  readonly verify: boolean
  /** Null for the primary environment. */
  readonly environment: string | null
  /** Milliseconds that one track may take from request to ready. */
  readonly jobTimeoutMs: number
  readonly failOn: (typeof choices.failOn)[number]
  readonly failOnFiles: (typeof choices.failOnFiles)[number]
  /** Whether a page is written on which what changes plays. */
  readonly preview: boolean
  readonly ifNoFilesFound: (typeof choices.ifNoFilesFound)[number]
  readonly comment: boolean
  /** Null where none was given. */
  readonly githubToken: string | null
  /** Without a slash at its end. */
  readonly apiUrl: string
}

/** What a missing or empty input means, by its name in action.yml. (GitHub itself fills in `github-token`.) */
export const inputDefaults = {
  'api-token': '',
  manifest: 'subtitles/manifest.yml',
  files: '',
  mode: 'auto',
  delivery: 'auto',
  prune: 'false',
  'max-deletions': '10',
  'on-drift': 'replace',
  'pull-videos': 'with-tracks',
  force: 'false',
  verify: 'true',
  environment: '',
  'job-timeout': '600',
  'fail-on': 'error',
  'fail-on-files': 'auto',
  preview: 'false',
  'if-no-files-found': 'warn',
  comment: 'false',
  'github-token': '',
  'api-url': 'https://site-api.datocms.com',
} as const

type InputName = keyof typeof inputDefaults

/** What an input is that holds a token of another one: other inputs are shown, in a comment for example. */
const misplaced = {
  ok: false,
  remedy:
    'a token stands in it, which belongs into `api-token` or `github-token` alone; take it out, and replace the token where others may have read it',
} as const

/** Inputs that cannot be used. */
export class InputError extends Error {
  /** How far the run would have gone. */
  readonly mode: Mode

  /** @param sentences one for each wrong input. */
  constructor(sentences: readonly string[], mode: Mode) {
    super(sentences.join('\n'))
    this.name = 'InputError'
    this.mode = mode
  }
}

/**
 * Reads every input once, masking the tokens before anything else happens.
 * Throws one `InputError` with a sentence for each input that cannot be used; none quotes what may be a token.
 */
export function loadInputs(host: Omit<Host, 'log'>): Inputs {
  const { workspace, eventName } = host
  const tokens = ['api-token', 'github-token'].map((name) => host.input(name)).filter(Boolean)
  for (const each of tokens) host.hide(each)
  const sentences: string[] = []
  const take = <T>(name: InputName, parse: Parser<T>): T => {
    const text = host.input(name) || inputDefaults[name]
    const isToken = name.endsWith('-token')
    const parsed = !isToken && holdsToken(text, tokens) ? misplaced : parse(text)
    if (parsed.ok) return parsed.value
    const shown = isToken ? 'cannot be a token' : `is ${asCode(hideTokens(text, tokens))}`
    sentences.push(`${host.labelOf(name)} ${shown}: ${parsed.remedy}.`)
    const fallback = parse(inputDefaults[name])
    if (fallback.ok) return fallback.value
    throw new TypeError(`The default of the input \`${name}\` is refused by its own check.`)
  }
  const inputs = {
    apiToken: take('api-token', token),
    manifest: take('manifest', pathInWorkspace),
    files: take('files', (text) => ({ ok: true, value: readPatterns(text, workspace) })),
    mode: take('mode', oneOf(choices.mode)),
    delivery: take('delivery', oneOf(choices.delivery)),
    prune: take('prune', boolean),
    maxDeletions: take('max-deletions', integer(0, 1_000_000)),
    onDrift: take('on-drift', oneOf(choices.onDrift)),
    pullVideos: take('pull-videos', oneOf(choices.pullVideos)),
    force: take('force', boolean),
    verify: take('verify', boolean),
    environment: take('environment', environmentName),
    jobTimeoutMs: take('job-timeout', integer(1, 86_400)) * 1000,
    failOn: take('fail-on', oneOf(choices.failOn)),
    failOnFiles: take('fail-on-files', oneOf(choices.failOnFiles)),
    preview: take('preview', boolean),
    ifNoFilesFound: take('if-no-files-found', oneOf(choices.ifNoFilesFound)),
    comment: take('comment', boolean),
    githubToken: take('github-token', token),
    apiUrl: take('api-url', httpsUrl),
  }
  const faults = patternFaults(inputs.files, workspace)
  sentences.push(...faults.map((sentence) => hideTokens(sentence, tokens)))
  const meant = meantMode(inputs.mode, eventName)
  const isLacking = host.input('api-token') === '' && needsToken(meant, host)
  if (isLacking) sentences.push(noApiToken(meant, host))
  if (sentences.length > 0) throw new InputError(sentences, meant)
  return { ...inputs, ...resolveMode(meant, inputs.apiToken) }
}
