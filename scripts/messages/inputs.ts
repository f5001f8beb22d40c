import { loadInputs } from '../../src/action/inputs.ts'
import { resolveMode } from '../../src/action/mode.ts'
import { begin } from '../../src/steps/begin.ts'
import { captureStdout } from '../../test/support/stdout.ts'
import { beginning } from './runs.ts'
import { type Section, wordsOfFailure } from './section.ts'

/** Values that no input takes, all wrong at once. */
const wrong: Readonly<Record<string, string>> = {
  'api-token': 'my token',
  manifest: '../manifest.yml',
  mode: 'aply',
  prune: 'yes',
  'max-deletions': 'many',
  environment: 'My sandbox',
  'api-url': 'http://example.com',
  'github-token': 'ghs_0123456789',
  'on-drift': 'ghs_0123456789',
}

const patterns = ['!', '*.{vtt,srt}', 'a,b', 'en.@(vtt|srt)', 'a\\b', './en.vtt', '/en.vtt']

export async function inputSection(): Promise<Section> {
  const failure = await wordsOfFailure(() => read({ ...wrong, files: patterns.join('\n') }))
  const apply = resolveMode({ mode: 'apply', apiToken: null }, 'push')
  const plan = resolveMode({ mode: 'auto', apiToken: null }, 'pull_request')
  const refused = apply.kind === 'refused' ? apply.message : ''
  const rawUrl = await wordsOfFailure(() =>
    begin(beginning({ inputs: { delivery: 'raw-url' }, event: { isPublic: false } })),
  )
  return {
    title: 'Inputs',
    intro: 'All wrong inputs are told together, and the run stops before it reads anything.',
    columns: ['message', 'severity'],
    rows: [
      ...failure.split('\n').map((message) => [message, 'error']),
      ...(failure.includes(refused) ? [] : [[refused, 'error']]),
      [plan.kind === 'resolved' ? (plan.notice ?? '') : '', 'notice'],
      [rawUrl, 'error'],
    ],
  }
}

/** Reads inputs as the runner hands them over. */
function read(inputs: Readonly<Record<string, string>>): void {
  const before = { ...process.env }
  for (const [name, value] of Object.entries(inputs)) {
    process.env[`INPUT_${name.toUpperCase()}`] = value
  }
  try {
    captureStdout(() => loadInputs('/workspace', 'push'))
  } finally {
    process.env = before
  }
}
