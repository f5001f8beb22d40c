import * as v from 'valibot'
import { ApiRefusal } from './api-error.ts'
import type { SimulatedRequest } from './exchange.ts'

/** Canonical or not, but a tag by RFC 5646. */
const languageCode = v.pipe(
  v.string(),
  v.check((code) => {
    try {
      return Intl.getCanonicalLocales(code).length === 1
    } catch {
      return false
    }
  }),
)

const uploadTrackBody = v.strictObject({
  data: v.strictObject({
    type: v.literal('upload_track'),
    attributes: v.strictObject({
      url_or_upload_request_id: v.pipe(v.string(), v.regex(/^(https?:\/\/.|\/.)/)),
      type: v.picklist(['subtitles', 'audio']),
      language_code: languageCode,
      name: v.optional(v.pipe(v.string(), v.regex(/\S/))),
      closed_captions: v.optional(v.nullable(v.boolean())),
    }),
  }),
})

const uploadRequestBody = v.strictObject({
  data: v.strictObject({
    type: v.literal('upload_request'),
    attributes: v.strictObject({ filename: v.optional(v.pipe(v.string(), v.minLength(1))) }),
    relationships: v.optional(
      v.strictObject({
        upload_collection: v.optional(
          v.strictObject({
            data: v.nullable(
              v.strictObject({ type: v.literal('upload_collection'), id: v.string() }),
            ),
          }),
        ),
      }),
    ),
  }),
})

export function readUploadTrackBody(request: SimulatedRequest) {
  return readBody(request, uploadTrackBody).data.attributes
}

export function readUploadRequestBody(request: SimulatedRequest) {
  return readBody(request, uploadRequestBody).data.attributes
}

/** The body by its schema: nothing unknown, nothing missing. */
function readBody<TSchema extends v.GenericSchema>(
  { body }: SimulatedRequest,
  schema: TSchema,
): v.InferOutput<TSchema> {
  let value: unknown
  try {
    value = JSON.parse(body.toString('utf8'))
  } catch {
    throw new ApiRefusal('INVALID_JSON_BODY')
  }
  const result = v.safeParse(schema, value)
  if (result.success) return result.output
  const messages = result.issues.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`)
  throw new ApiRefusal('INVALID_FORMAT', { messages })
}
