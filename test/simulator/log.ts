import { type Kind, kindOf, type SimulatedRequest } from './exchange.ts'
import type { Fault } from './faults.ts'

export interface LoggedRequest extends SimulatedRequest {
  readonly kind: Kind
  /** Milliseconds of the simulator's clock when it had come whole. */
  readonly at: number
  /** Null while there is no answer, and where there never is one. */
  readonly status: number | null
  readonly fault: Fault['kind'] | null
}

/** Every field that is given must agree. A text is the whole path; by default only requests of clients count. */
export interface RequestFilter {
  readonly service?: LoggedRequest['service']
  readonly kind?: Kind
  readonly method?: string
  readonly path?: string | RegExp
  readonly status?: number
  readonly from?: LoggedRequest['from']
}

export interface RequestLog {
  readonly all: readonly LoggedRequest[]
  add(request: SimulatedRequest, at: number): LoggedRequest
  /** How many requests of this kind there were. */
  countKind(kind: Kind): number
  change(entry: LoggedRequest, change: Pick<LoggedRequest, 'status' | 'fault'>): void
}

export function createRequestLog(): RequestLog {
  const all: LoggedRequest[] = []
  const kinds = new Map<Kind, number>()
  return {
    all,
    add(request, at) {
      const kind = kindOf(request.service, request.method, request.path)
      const entry: LoggedRequest = { ...request, kind, at, status: null, fault: null }
      all.push(entry)
      kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
      return entry
    },
    countKind: (kind) => kinds.get(kind) ?? 0,
    change(entry, change) {
      Object.assign(entry, change)
    },
  }
}

export function filterRequests(
  requests: readonly LoggedRequest[],
  { from = 'client', ...filter }: RequestFilter,
): readonly LoggedRequest[] {
  return requests.filter(
    (request) =>
      request.from === from &&
      (filter.service === undefined || request.service === filter.service) &&
      (filter.kind === undefined || request.kind === filter.kind) &&
      (filter.method === undefined || request.method === filter.method) &&
      (filter.status === undefined || request.status === filter.status) &&
      (filter.path === undefined ||
        (typeof filter.path === 'string'
          ? request.path === filter.path
          : filter.path.test(request.path))),
  )
}
