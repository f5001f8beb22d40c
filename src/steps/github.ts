import type { Dispatcher } from 'undici'
import type { Session } from '../datocms/session.ts'
import { lazyGitHub, type OpenedGitHub } from '../github/client.ts'
import { createDispatcher } from '../shared/dispatcher.ts'
import type { Circumstances } from './circumstances.ts'

/** Milliseconds that GitHub is waited for altogether, where the run can do without it. */
const timeoutMs = 10_000

/**
 * Does something with GitHub, which is not waited for long. A check has no session: then GitHub gets connections of its
 * own, if it is asked at all.
 */
export async function withGitHub<T>(
  { event, inputs, stop }: Circumstances,
  session: Pick<Session, 'dispatcher'> | null,
  work: (github: () => Promise<OpenedGitHub | null>) => Promise<T>,
): Promise<T> {
  let own: Dispatcher | null = null
  const dispatcher = async (): Promise<Dispatcher> => {
    if (session) return session.dispatcher
    own = await createDispatcher()
    return own
  }
  const signal = AbortSignal.any([stop.cancelled, AbortSignal.timeout(timeoutMs)])
  try {
    return await work(lazyGitHub({ event, inputs, dispatcher, signal }))
  } finally {
    await (own as Dispatcher | null)?.destroy()
  }
}
