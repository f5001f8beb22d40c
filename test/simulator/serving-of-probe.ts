import type { Exchange } from '../../scripts/probe/exchanges.ts'
import type { ServingWayName } from './serving-ways.ts'

const encodings: Readonly<Record<string, ServingWayName>> = {
  gzip: 'in gzip',
  'x-gzip': 'in gzip, named x-gzip',
  br: 'in brotli',
  deflate: 'in deflate',
  identity: 'as identity',
}
const types: Readonly<Record<string, ServingWayName>> = {
  'text/plain': 'as text/plain',
  'application/octet-stream': 'as octets',
  'text/html': 'as text/html',
  'application/json': 'as application/json',
}
const statuses: Readonly<Record<number, ServingWayName>> = {
  206: 'as 206',
  301: 'from another host for good',
  302: 'from another host',
}
const failures: Readonly<Record<number, ServingWayName>> = {
  403: '403 always',
  404: '404 always',
}

/** The way in which Mux served texts: what is farthest from a plain answer goes first. */
export function servingOfProbe(exchanges: readonly Exchange[]): ServingWayName {
  const asked = exchanges.filter(({ method, path }) => method === 'GET' && path.endsWith('/….vtt'))
  const good = asked.filter(({ status }) => status < 400)
  const [last] = asked.slice(-1)
  if (!last) return 'at once'
  if (good.length === 0) return failures[last.status] ?? 'at once'
  const [status] = good.flatMap(({ status }) => statuses[status] ?? [])
  const { headers } = good.at(-1) ?? last
  const encoding = encodings[headers['content-encoding']?.toLowerCase() ?? '']
  const [type = '', charset = ''] = headers['content-type']?.toLowerCase().split(/;\s*/) ?? []
  const isLatin1 = type === 'text/vtt' && charset === 'charset=iso-8859-1'
  return status ?? encoding ?? types[type] ?? (isLatin1 ? 'as Latin 1, which it is not' : 'at once')
}
