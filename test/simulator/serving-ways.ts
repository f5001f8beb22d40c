import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { type Reply, textReply } from './exchange.ts'
import { answer, type Fault, redirect, reset } from './faults.ts'

/** A question for a text that there is. */
export interface Seen {
  readonly path: string
  /** WebVTT as Mux holds it. */
  readonly text: string
  /** The text of the track that went last of this upload and language; null where none did. */
  readonly earlier: string | null
  /** Milliseconds since there is an answer. */
  readonly servedMs: number
  /** Milliseconds since the first question that came after a minute without one. */
  readonly askedMs: number
  /** The base URL of another host that has the texts too. */
  readonly elsewhere: string
}

/** One way in which Mux may serve a text: what it does instead of an answer, or null. */
export type ServingWay = (seen: Seen) => Fault | null

/** Milliseconds: the first seconds of a text, and of an outage. */
const firstMs = 4_000

function first(serve: ServingWay, ms = firstMs): ServingWay {
  return (seen) => (seen.servedMs < ms ? serve(seen) : null)
}

/** At the beginning of each run. */
function down(serve: ServingWay, ms: number): ServingWay {
  return (seen) => (seen.askedMs < ms ? serve(seen) : null)
}

function reply(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
  status = 200,
): Fault {
  const whole: Reply = { status, headers: { 'content-type': 'text/vtt', ...headers }, body }
  return answer(whole)
}

function packed(encoding: string, pack: (text: string) => Uint8Array): ServingWay {
  return ({ text }) => reply(pack(text), { 'content-encoding': encoding })
}

function typed(type: string): ServingWay {
  return ({ text }) => reply(text, { 'content-type': type })
}

/** With a byte order mark. */
function utf16(text: string, order: 'LE' | 'BE'): Uint8Array {
  const bytes = Buffer.from(`\uFEFF${text.replace(/^\uFEFF/, '')}`, 'utf16le')
  return order === 'LE' ? bytes : bytes.swap16()
}

function status(code: number, headers: Readonly<Record<string, string>> = {}): ServingWay {
  return () => reply('', headers, code)
}

function stale(ms: number): ServingWay {
  return first(({ earlier }) => (earlier === null ? null : reply(earlier)), ms)
}

/** By name, as `settings.serving` of the simulator. */
export const servingWays = {
  'at once': () => null,
  'in gzip': packed('gzip', gzipSync),
  'in brotli': packed('br', brotliCompressSync),
  'in deflate': packed('deflate', deflateSync),
  'in gzip, named x-gzip': packed('x-gzip', gzipSync),
  'as identity': ({ text }) => reply(text, { 'content-encoding': 'identity' }),
  'in UTF-16LE': ({ text }) => reply(utf16(text, 'LE')),
  'in UTF-16BE': ({ text }) => reply(utf16(text, 'BE')),
  'as text/plain': typed('text/plain'),
  'as octets': typed('application/octet-stream'),
  'as text/html': typed('text/html'),
  'as application/json': typed('application/json'),
  'as Latin 1, which it is not': typed('text/vtt; charset=iso-8859-1'),
  'from another host': ({ path, elsewhere }) => redirect(`${elsewhere}${path}`),
  'from another host for good': ({ path, elsewhere }) => redirect(`${elsewhere}${path}`, 301),
  'as 206': ({ text }) => {
    const { length } = Buffer.from(text)
    return reply(text, { 'content-range': `bytes 0-${length - 1}/${length}` }, 206)
  },
  'without its length': () => ({ kind: 'unmeasured' }),
  'within 3 s': () => ({ kind: 'slow-body', ms: 3_000 }),
  'within 15 s': () => ({ kind: 'slow-body', ms: 15_000 }),
  'first an empty body': first(() => reply('')),
  'first 204': first(status(204)),
  'first half of it': first(({ text }) => reply(text.slice(0, Math.ceil(text.length / 2)))),
  'first half of it, then a cut': first(() => ({ kind: 'truncated' })),
  'first `{}`': first(() => reply('{}', { 'content-type': 'application/json' })),
  'first a page': first(() =>
    answer(textReply(200, '<html><body>Wait</body></html>', 'text/html')),
  ),
  'first words': first(() => answer(textReply(200, 'Not ready yet'))),
  'first `WEBVTT` alone': first(() => reply('WEBVTT\n')),
  '404 for 3 s': first(status(404), 3_000),
  '404 for 20 s': first(status(404), 20_000),
  '412 for 5 s': first(status(412), 5_000),
  '403 for 5 s': first(status(403), 5_000),
  '403 always': status(403),
  '404 always': status(404),
  '429 for 5 s': down(status(429), 5_000),
  '429 for 5 s, with retry-after': down(status(429, { 'retry-after': '5' }), 5_000),
  '429 for 30 s, with retry-after': down(status(429, { 'retry-after': '30' }), 30_000),
  '503 for 30 s': down(status(503), 30_000),
  '503 for 30 s, with retry-after': down(status(503, { 'retry-after': '30' }), 30_000),
  '500 for 5 s': down(status(500), 5_000),
  'no connection for 5 s': down(() => reset(), 5_000),
  'no connection for 30 s': down(() => reset(), 30_000),
  'the earlier text for 5 s': stale(5_000),
  'the earlier text for 60 s': stale(60_000),
} as const satisfies Readonly<Record<string, ServingWay>>

export type ServingWayName = keyof typeof servingWays
