import type { Api, ApiRequest } from '../transport/http.ts'
import { sendAndWait, take } from './answers.ts'

/** No list that is asked for has more pages. */
const mostPages = 500

/**
 * Reads a list to its end, although a page may have fewer entries than there are: `meta.total_count` says how many.
 * (DatoCMS: pagination.) Where it does not, `expected` does; without either, the first page is the list.
 *
 * @throws {UnavailableError} where an answer has another shape than documented.
 */
export async function readPages<Raw, T extends { readonly id: string }>(
  api: Api,
  { slot, query, ...request }: Omit<ApiRequest, 'method'> & { readonly expected?: number },
  read: (raw: Raw) => T,
): Promise<readonly T[]> {
  const { expected = 0, ...rest } = request
  const entries = new Map<string, T>()
  let offset = 0
  for (let page = 1; page <= mostPages; page++) {
    const body = await sendAndWait(api, {
      ...rest,
      method: 'GET',
      query: { ...query, ...(offset > 0 ? { 'page[offset]': String(offset) } : {}) },
      ...(slot && page === 1 ? { slot } : {}),
    })
    const { data, total } = take(`GET /${rest.path.join('/')}`, () => {
      const { data, meta } = body as { data: readonly Raw[]; meta?: { total_count?: unknown } }
      return { data: data.map(read), total: meta?.total_count ?? expected }
    })
    const before = entries.size
    for (const entry of data) entries.set(entry.id, entry)
    offset += data.length
    if (entries.size === before || typeof total !== 'number' || offset >= total) break
  }
  return [...entries.values()]
}
