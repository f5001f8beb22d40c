import type { Attributes, ProbedTrack } from './result.ts'

/** What kind of answer a job's result has for a new track. */
export function kindOfPayload(payload: unknown): NonNullable<ProbedTrack['payload']> {
  const data = dataOf(payload)
  if (Array.isArray(data)) return 'a list'
  if (typeof data !== 'object' || data === null) return 'nothing'
  if (!('id' in data)) return 'no id'
  return 'attributes' in data ? 'the track' : 'an id alone'
}

function dataOf(payload: unknown): unknown {
  return (payload as { readonly data?: unknown } | null)?.data
}

/** The attributes of the track that a job's result tells of; null where it tells none. */
export function attributesOf(payload: unknown): Attributes | null {
  const data = dataOf(payload)
  const { attributes } = (Array.isArray(data) ? data[0] : data) ?? {}
  const isObject = typeof attributes === 'object' && attributes !== null
  return isObject ? withoutQueries(attributes as Attributes) : null
}

/** Attributes whose URLs have lost what may be signed. */
export function withoutQueries(attributes: Attributes): Attributes {
  const json = JSON.stringify(attributes, (_, value: unknown) =>
    typeof value === 'string' ? value.replace(/(https?:\/\/[^\s?#"]+)[?#][^\s"]*/g, '$1?…') : value,
  )
  return JSON.parse(json) as Attributes
}
