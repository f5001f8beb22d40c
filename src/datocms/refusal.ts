import { cut } from '../shared/words.ts'

/** One error of DatoCMS's answer. (DatoCMS: errors.) */
export interface ApiErrorEntry {
  readonly code: string
  readonly details: unknown
}

/** What an answer that refuses says. */
export interface Refusal {
  /** `GET /uploads`. */
  readonly request: string
  readonly status: number
  readonly entries: readonly ApiErrorEntry[]
  /** DatoCMS calls it temporary. */
  readonly transient: boolean
  readonly requestId: string | null
}

/** What a DatoCMS error code means for subtitle tracks, and what to do. (DatoCMS: errors.) */
export const apiErrorMeanings: Readonly<Record<string, string>> = {
  CONCURRENT_UPLOAD_UPDATE:
    'Somebody else is changing the same upload. Run the workflow again in a moment.',
  DEACTIVATED_SITE: 'The DatoCMS project is deactivated. Reactivate it in the DatoCMS dashboard.',
  ENVIRONMENT_IN_READ_ONLY_MODE:
    'The DatoCMS environment is read-only at the moment. Run the workflow again when it is writable.',
  ENVIRONMENT_NOT_READY:
    'The DatoCMS environment is still being made. Run the workflow again when it is ready.',
  IMMUTABLE_UPLOAD_TRACKS_IN_SANDBOX_ENVIRONMENT:
    'DatoCMS does not let tracks be changed in a sandbox environment: uploads are shared by all environments. Leave the input `environment` empty, so that the primary environment is used.',
  INSUFFICIENT_PERMISSIONS:
    'The API token may not do this. Give its role the permission to read, create and update uploads (DatoCMS: Project settings › Roles), and the token "Access to the Content Management API".',
  INVALID_AUTHORIZATION_HEADER:
    'DatoCMS does not accept the API token. Check the secret behind the input `api-token`: it must be a token of this project with access to the Content Management API, and not have been rotated.',
  INVALID_ENVIRONMENT:
    'The DatoCMS project has no such environment. Correct the input `environment`, or leave it empty for the primary one.',
  INVALID_FIELD:
    'DatoCMS does not accept a value of the request. Correct what it says below, such as the name or the language tag of the track.',
  INVALID_SITE: 'DatoCMS does not know the project of this API token. Check the input `api-token`.',
  MAINTENANCE_MODE:
    'The DatoCMS project is in maintenance mode. Run the workflow again when that is over.',
  MUX_ERROR:
    'Mux, which serves the videos of DatoCMS, refused. Mend what it says below, or run the workflow again later.',
  NOT_A_VIDEO:
    'The upload is no video, and only videos have tracks. Correct its id in the manifest.',
  NOT_FOUND:
    'DatoCMS has no such upload, track or job result. It may have been deleted meanwhile: run the workflow again.',
  NO_PRIMARY_AUDIO_TRACK:
    'The video has no audio. Upload one that has, or correct the id of the upload in the manifest.',
  PLAN_UPGRADE_REQUIRED:
    'The plan of the DatoCMS project does not include this. Upgrade the plan, or ask DatoCMS support.',
  PLATFORM_SCHEDULED_MAINTENANCE:
    'DatoCMS is under scheduled maintenance. Run the workflow again when that is over.',
  RATE_LIMIT_EXCEEDED:
    'The rate limit of the API token is used up by others. Run the workflow again when there is less traffic.',
  SERVICE_UNAVAILABLE: 'DatoCMS is unavailable at the moment. Run the workflow again later.',
  SITE_NOT_READY:
    'The DatoCMS project is still being made. Run the workflow again when it is ready.',
  TECHNICAL_LIMIT_REACHED:
    'A technical limit of DatoCMS is reached. Delete what is not needed, or ask DatoCMS support.',
  TOO_MANY_OPERATIONS:
    'Too many operations of the project are under way. Run the workflow again in a moment.',
}

/** Says what a refusal means, what to do, and what DatoCMS said itself. */
export function explain({ request, status, entries, requestId }: Refusal): string {
  const codes = entries.map(({ code }) => code)
  const known = codes.find((code) => Object.hasOwn(apiErrorMeanings, code))
  const meaning = known && apiErrorMeanings[known]
  const own = entries.map(detailsText).filter(Boolean).join('; ')
  const head =
    meaning ??
    (status === 401
      ? apiErrorMeanings.INVALID_AUTHORIZATION_HEADER
      : status >= 500
        ? `DatoCMS failed at ${request}. Run the workflow again later.`
        : `DatoCMS refused ${request}. Mend what it says below, or ask DatoCMS support.`)
  const tail = [codes.join(', ') || `HTTP ${status}`, own].filter(Boolean).join(': ')
  const id = requestId ? ` (request ${requestId})` : ''
  return `${head} DatoCMS says: ${tail}${id}.`
}

function detailsText({ details }: ApiErrorEntry): string {
  if (details === null || details === undefined) return ''
  if (typeof details === 'string') return shorten(details)
  const { message, messages } = details as { message?: unknown; messages?: unknown }
  if (typeof message === 'string') return shorten(message)
  if (Array.isArray(messages)) return shorten(messages.map(textOf).join(' '))
  const text = textOf(details)
  return text === '{}' ? '' : shorten(text)
}

/** Any JSON value as text; nothing where it is nested too deep to be written. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  try {
    return JSON.stringify(value) ?? ''
  } catch {
    return ''
  }
}

function shorten(text: string): string {
  return cut(text, 501)
}
