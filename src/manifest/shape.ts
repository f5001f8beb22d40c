import * as v from 'valibot'
import { quotedList } from '../shared/words.ts'
import { rules } from '../subtitles/rules.ts'
import { presets, ruleSeverities } from '../subtitles/severity.ts'
import { MAX_NUMERIC_ID, UPLOAD_ID_PATTERN } from './upload-id.ts'

// The message of a schema says what a value must be.
const text = v.string('text')
const texts = v.array(text, 'a list')
const severity = v.picklist(ruleSeverities, `one of ${quotedList(ruleSeverities)}`)

const described = <const T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text))

/**
 * A map: valibot takes a list for an object too. The first schema of a pipe is what is looked at first, the last one
 * what goes into manifest.schema.json.
 */
const map = <const T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.unknown(),
    v.check(
      (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
      'a map of keys and values',
    ),
    schema,
  )

const mapOf = <const T extends v.GenericSchema>(value: T) => map(v.record(v.string(), value))

/** A map with these keys and no other. What is wrong with its keys has the known ones for a message. */
function strictMap<const T extends v.ObjectEntries>(entries: T) {
  const known = Object.keys(entries).join(' ')
  return map(v.objectWithRest(entries, v.never(known), known))
}

const uploadId = described(
  v.union(
    [
      v.pipe(v.string(), v.regex(UPLOAD_ID_PATTERN)),
      v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_NUMERIC_ID)),
    ],
    'an upload id',
  ),
  'The id of the asset in DatoCMS: 22 characters, or a number in older projects.',
)

const trackSettings = strictMap({
  name: v.optional(described(text, "The track's name in the player's menu.")),
  'closed-captions': v.optional(
    described(
      v.boolean('`true` or `false`'),
      'Whether the track is for the deaf and hard of hearing.',
    ),
  ),
})

const upload = strictMap({
  id: uploadId,
  tracks: v.optional(
    described(
      mapOf(trackSettings),
      'Settings of single tracks, by language tag as resolved: `en`, `en.sdh`.',
    ),
  ),
})

const template = strictMap({
  path: described(text, 'Such as `{video}.{format}`.'),
  language: v.optional(
    described(text, 'The track that a path without `{locale}` means: `en`, `zh-TW.sdh`.'),
  ),
})

/** Every rule but the fatal ones, which are always errors, and the presets. */
const ruleEntries = Object.fromEntries([
  ...Object.entries(rules)
    .filter(([, rule]) => !('fatal' in rule))
    .map(([name, { summary }]) => [name, v.optional(described(severity, summary))]),
  ...Object.entries(presets).map(([name, group]) => [
    name,
    v.optional(described(severity, `Every \`${group}…\` rule that is not named itself.`)),
  ]),
])

/** The shape of the manifest. manifest.schema.json is generated from it, for editors. */
export const manifestShape = strictMap({
  $schema: v.optional(described(text, 'Where editors find the schema; the action ignores it.')),
  uploads: described(
    v.pipe(
      mapOf(v.union([uploadId, upload], 'an upload id, or a map with `id`')),
      v.minEntries(1, 'Name a video and the id of its upload.'),
    ),
    'Video → upload. The video is what `{video}` in `paths` stands for.',
  ),
  paths: v.optional(
    described(
      v.pipe(
        v.array(v.union([text, template], 'text, or a map with `path` and `language`'), 'a list'),
        v.minLength(1, 'Leave it out to use the default.'),
      ),
      'Path templates below `root`, tried in this order.',
    ),
  ),
  languages: v.optional(described(mapOf(text), 'Words in file names → language tag.')),
  names: v.optional(described(mapOf(text), 'Track names by language tag.')),
  required: v.optional(described(texts, 'Language tags that every upload must have.')),
  source: v.optional(
    described(text, 'Language tag of the track that the others are translated from.'),
  ),
  root: v.optional(
    described(
      text,
      "Where `paths` begin, relative to the manifest. Default: the manifest's folder.",
    ),
  ),
  ignore: v.optional(
    described(texts, 'Globs below `root` of files that are no subtitles: `**/chapters.vtt`.'),
  ),
  rules: v.optional(
    described(strictMap(ruleEntries), 'Severities of the rules about subtitle files.'),
  ),
})

type Part<T> = T extends object ? { readonly [Key in keyof T]?: Part<T[Key]> } : T

/** What is left of a manifest, and of what is in it, without what has another shape. */
export type ManifestShape = Part<v.InferOutput<typeof manifestShape>>
export type UploadShape = Part<v.InferOutput<typeof uploadId | typeof upload>>
export type TemplateShape = Part<string | v.InferOutput<typeof template>>
export type TrackShape = Part<v.InferOutput<typeof trackSettings>>
