/** Writes report.schema.json, which describes the JSON report for those who read it. */
import { writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { toJsonSchema } from '@valibot/to-json-schema'
import { reportShape } from '../src/report/report-shape.ts'

/** The text of report.schema.json, as the shape in src gives it. */
export function reportSchema(): string {
  const { $schema, ...schema } = toJsonSchema(reportShape, { errorMode: 'throw' })
  const named = { $schema, title: 'Report of Sync subtitles to DatoCMS', ...schema }
  return `${JSON.stringify(named, null, 2)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(new URL('../report.schema.json', import.meta.url), reportSchema())
}
