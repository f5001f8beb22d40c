/** An error of the API; the answer is made of it. */
export class ApiRefusal extends Error {
  readonly code: string
  readonly status: number
  readonly details: unknown

  constructor(code: string, details: unknown = {}, status = statuses[code] ?? 422) {
    super(code)
    this.code = code
    this.status = status
    this.details = details
  }
}

const statuses: Readonly<Record<string, number>> = {
  RATE_LIMIT_EXCEEDED: 429,
  INVALID_AUTHORIZATION_HEADER: 401,
  INSUFFICIENT_PERMISSIONS: 403,
  PLAN_UPGRADE_REQUIRED: 402,
  INVALID_ACCEPT_HEADER: 406,
  INVALID_CONTENT_TYPE_HEADER: 415,
  INVALID_ENDPOINT: 404,
  NOT_FOUND: 404,
  INVALID_JSON_BODY: 400,
}
