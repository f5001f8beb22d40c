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
  return isObject ? (attributes as Attributes) : null
}

/** What DatoCMS or Mux told, as everybody may read it: URLs lose what may be signed, and ids are left out. */
export function publicly<T>(told: T, ids: ReadonlySet<string>): T {
  if (told === null) return told
  const json = JSON.stringify(told, (_, value: unknown) =>
    typeof value === 'string'
      ? value
          .replace(/(https?:\/\/[^\s?#"]+)[?#][^\s"]*/g, '$1?…')
          .replace(/\b(job|request) (?=[\w-]*\d)[\w-]+/g, '$1 …')
          .replace(/[\w-]+/g, (word) => (ids.has(word) ? '…' : word))
      : value,
  )
  return JSON.parse(json) as T
}
