/** Writes manifest.schema.json, which describes the manifest for editors. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { manifestShape } from '../src/manifest/shape.ts'

/** The text of manifest.schema.json, as the shape in src gives it. */
export function manifestSchema(): string {
  const { $schema, ...schema } = toJsonSchema(manifestShape, {
    errorMode: 'throw',
    typeMode: 'output',
    overrideSchema: ({ valibotSchema: { type }, jsonSchema }) =>
      type === 'object_with_rest' ? { ...jsonSchema, additionalProperties: false } : null,
  })
  const named = { $schema, title: 'Manifest of Sync subtitles to DatoCMS', ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../manifest.schema.json', import.meta.url), manifestSchema())
}
