import * as v from 'valibot'
import { rules } from '../subtitles/rules.ts'
import { presets, ruleSeverities } from '../subtitles/severity.ts'
import { MAX_NUMERIC_ID, UPLOAD_ID_PATTERN } from './upload-id.ts'

const described = <const T extends v.GenericSchema>(schema: T, text: string) =>
  v.pipe(schema, v.description(text))

const uploadId = described(
  v.union([
    v.pipe(v.string(), v.regex(UPLOAD_ID_PATTERN)),
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_NUMERIC_ID)),
  ]),
  'The id of the asset in DatoCMS: 22 characters, or a number in older projects.',
)

const trackSettings = v.strictObject({
  name: v.optional(described(v.string(), "The track's name in the player's menu.")),
  'closed-captions': v.optional(
    described(v.boolean(), 'Whether the track is for the deaf and hard of hearing.'),
  ),
})

const upload = v.strictObject({
  id: uploadId,
  tracks: v.optional(
    described(
      v.record(v.string(), trackSettings),
      'Settings of single tracks, by language tag as resolved: `en`, `en.sdh`.',
    ),
  ),
})

const severity = v.picklist(ruleSeverities)

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

/**
 * The shape of the manifest. manifest.schema.json is generated from it, for editors and for `checkShape`, so that
 * nothing of valibot is in the bundle.
 */
export const manifestShape = v.strictObject({
  $schema: v.optional(
    described(v.string(), 'Where editors find the schema; the action ignores it.'),
  ),
  uploads: described(
    v.pipe(v.record(v.string(), v.union([uploadId, upload])), v.minEntries(1)),
    'Video → upload. The video is what `{video}` in `paths` stands for.',
  ),
  paths: v.optional(
    described(
      v.pipe(v.array(v.string()), v.minLength(1)),
      "Path templates below the manifest's folder, tried in this order.",
    ),
  ),
  languages: v.optional(
    described(v.record(v.string(), v.string()), 'Words in file names → language tag.'),
  ),
  names: v.optional(described(v.record(v.string(), v.string()), 'Track names by language tag.')),
  required: v.optional(
    described(v.array(v.string()), 'Language tags that every upload must have.'),
  ),
  rules: v.optional(
    described(v.strictObject(ruleEntries), 'Severities of the rules about subtitle files.'),
  ),
})
