/** How far a run goes. */
export type Mode = 'check' | 'plan' | 'apply'

/** The mode of a run with a notice where it is not the expected one, or why the run cannot go on. */
export type ResolvedMode =
  | { readonly kind: 'resolved'; readonly mode: Mode; readonly notice: string | null }
  | { readonly kind: 'refused'; readonly message: string }

const planningEvents: readonly string[] = ['pull_request', 'pull_request_target', 'merge_group']

/** The mode that is meant, where `auto` leaves it to the event. */
export function meantMode(written: Mode | 'auto', eventName: string): Mode {
  if (written !== 'auto') return written
  return planningEvents.includes(eventName) ? 'plan' : 'apply'
}

/** Decides what a missing API token makes of the mode that is meant. */
export function resolveMode(mode: Mode, apiToken: string | null): ResolvedMode {
  if (mode === 'check' || apiToken !== null) return { kind: 'resolved', mode, notice: null }
  if (mode === 'plan') {
    return {
      kind: 'resolved',
      mode: 'check',
      notice:
        'No API token, so the files were checked and DatoCMS was not asked. GitHub gives no secrets to pull requests from forks and from Dependabot; everywhere else, set the input `api-token`.',
    }
  }
  return {
    kind: 'refused',
    message:
      'No API token, and `apply` needs one. Set the input `api-token` to a secret that this workflow can read, such as `secrets.DATOCMS_API_TOKEN`, or set `mode: check` where files shall only be checked.',
  }
}
