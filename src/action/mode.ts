/** What a run does. `fix` mends files and then checks them; the others go so far. */
export type Mode = 'check' | 'plan' | 'apply' | 'fix'

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

/** What a missing API token makes of a plan: a check, with a notice that says so. */
export function resolveMode(
  mode: Mode,
  apiToken: string | null,
): { readonly mode: Mode; readonly modeNotice: string | null } {
  if (mode !== 'plan' || apiToken !== null) return { mode, modeNotice: null }
  return {
    mode: 'check',
    modeNotice:
      'No API token, so the files were checked and DatoCMS was not asked. GitHub gives no secrets to pull requests from forks and from Dependabot; everywhere else, set the input `api-token`.',
  }
}

/** Why an apply without an API token cannot go on. */
export const noApiToken =
  'No API token, and `apply` needs one. Set the input `api-token` to a secret that this workflow can read, such as `secrets.DATOCMS_API_TOKEN`, or set `mode: check` where files shall only be checked.'
