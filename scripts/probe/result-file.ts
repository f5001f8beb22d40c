import { readFileSync } from 'node:fs'
import * as v from 'valibot'
import { reasonOf } from '../../src/shared/words.ts'
import type { Kind } from '../../src/subtitles/compare/kinds.ts'
import type { ProbeResult } from './result.ts'

const text = v.nullable(v.string())
const ms = v.nullable(v.number())
const format = v.picklist(['vtt', 'srt'])
const attributes = v.nullable(v.record(v.string(), v.unknown()))
const kinds = v.array(v.custom<Kind>((kind) => typeof kind === 'string'))

const track = v.object({
  sent: v.object({
    format,
    language: v.string(),
    name: v.string(),
    closedCaptions: v.boolean(),
    text: v.string(),
  }),
  ids: v.object({ job: text, track: text }),
  inJob: attributes,
  payload: v.nullable(v.picklist(['the track', 'an id alone', 'no id', 'a list', 'nothing'])),
  inList: attributes,
  text,
  error: text,
  isSame: v.boolean(),
  kinds: v.nullable(v.object({ kept: kinds, changed: kinds })),
  delays: v.nullable(v.object({ least: v.number(), most: v.number() })),
  jobMs: ms,
  readyMs: ms,
  textMs: ms,
  goneMs: ms,
})

const shape: v.GenericSchema<unknown, ProbeResult> = v.object({
  version: v.literal(1),
  at: v.string(),
  tracks: v.array(track),
  refused: v.array(v.object({ format, language: v.string(), error: v.string() })),
  exchanges: v.array(
    v.object({
      method: v.string(),
      path: v.string(),
      status: v.number(),
      headers: v.record(v.string(), v.string()),
      ms: v.number(),
    }),
  ),
})

/**
 * What a probe found, from the JSON file that somebody reported.
 *
 * @throws {Error} a sentence where the file cannot be read, is no JSON, or is not what a probe of this version writes.
 */
export function readResult(path: string): ProbeResult {
  let value: unknown
  try {
    value = JSON.parse(readFileSync(path, 'utf8'))
  } catch (cause) {
    const words = `${path} cannot be read: ${reasonOf(cause)}. Name the JSON file that a probe wrote.`
    throw new Error(words, { cause })
  }
  const { success, issues, output } = v.safeParse(shape, value)
  if (success) return output
  const [issue] = issues
  const place = v.getDotPath(issue) ?? 'the whole'
  throw new Error(
    `${path} is not what this version of the probe writes: ${place}: ${issue.message}. Run the probe again, and report its JSON unchanged.`,
  )
}
