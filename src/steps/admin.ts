import type { Inputs } from '../action/inputs.ts'
import { findAdminHost } from '../datocms/api/endpoints.ts'
import type { Session } from '../datocms/session.ts'
import type { VideoState } from '../plan/change.ts'

/** A link in the summary is not worth a longer wait. Milliseconds. */
const timeoutMs = 5_000

/** Where links to the assets of videos lead; null where there is none to link, or DatoCMS does not say. */
export async function findAdmin(
  session: Session,
  { environment }: Pick<Inputs, 'environment'>,
  videos: readonly VideoState[],
): Promise<string | null> {
  if (videos.every(({ upload }) => upload === null)) return null
  try {
    const signals = [session.cancelled, AbortSignal.timeout(timeoutMs)]
    const host = await findAdminHost(session.api, AbortSignal.any(signals))
    return host && `https://${host}${environment === null ? '' : `/environments/${environment}`}`
  } catch {
    return null
  }
}
