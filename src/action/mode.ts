import type { Host } from './host.ts'

/** What a run does. `check`, `plan` and `apply` go so far; `fix` mends files and checks them, `pull` writes tracks into files. */
export type Mode = 'check' | 'plan' | 'apply' | 'pull' | 'fix'

/** Whether a run writes files. */
export function writesFiles(mode: Mode): mode is 'pull' | 'fix' {
  return mode === 'pull' || mode === 'fix'
}

/** Whether a run cannot go on without a token: a plan that nobody gave one may be a check. */
export function needsToken(
  mode: Mode,
  { isTokenOptional }: Pick<Host, 'isTokenOptional'>,
): boolean {
  return mode === 'apply' || mode === 'pull' || (mode === 'plan' && !isTokenOptional)
}

/** Whether a run looks at files only, so that DatoCMS is not asked. */
export function isOfFiles(mode: Mode): mode is 'check' | 'fix' {
  return mode === 'check' || mode === 'fix'
}

const planningEvents: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

/** The mode that is meant, where `auto` leaves it to the event. */
export function meantMode(written: Mode | 'auto', eventName: string): Mode {
  if (written !== 'auto') return written
  return planningEvents.includes(eventName) ? 'plan' : 'apply'
}

/** What a missing API token makes of a plan: a check. */
export function resolveMode(
  mode: Mode,
  apiToken: string | null,
): { readonly mode: Mode; readonly lacksToken: boolean } {
  const lacksToken = mode === 'plan' && apiToken === null
  return { mode: lacksToken ? 'check' : mode, lacksToken }
}

/** What is said of a plan that became a check. GitHub gives an empty text for a secret that is not there. */
export const lackingToken = {
  /** Where the run gets the repository's secrets. */
  warning:
    'The secret for the input `api-token` is not set, so the files were checked and DatoCMS was not asked. This run may read the secrets of the repository, and the input is empty: compare the name that the workflow has, such as `secrets.DATOCMS_API_TOKEN`, with those in the settings of the repository under Secrets and variables › Actions. Where files shall only be checked, set `mode: check`.',
  /** Where it gets none. */
  notice:
    'No API token, so the files were checked and DatoCMS was not asked: GitHub gives no secrets to pull requests from forks and from Dependabot.',
} as const

/** Why a run that needs an API token cannot go on without one. */
export function noApiToken(mode: Mode, { tokenRemedy }: Pick<Host, 'tokenRemedy'>): string {
  return `No API token, and \`${mode}\` needs one. ${tokenRemedy}, or ask for a \`check\` where files shall only be checked.`
}
