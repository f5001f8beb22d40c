import { readFile } from 'node:fs/promises'
import { Ajv } from 'ajv'
import { expect } from 'vitest'
import { parse } from 'yaml'
import type { Report } from '../../src/report/json.ts'
import { githubToken, type RunResult } from './harness.ts'

export interface CheckedResult extends RunResult {
  readonly report: Report
}

const root = new URL('../../', import.meta.url)
const read = (path: string) => readFile(new URL(path, root), 'utf8')
const [schema, metadata] = await Promise.all([read('report.schema.json'), read('action.yml')])
const isReport = new Ajv({ strict: true, allErrors: true }).compile<Report>(JSON.parse(schema))
const outputNames = Object.keys(parse(metadata).outputs)

/**
 * What holds of every run, however it ends: all outputs are set and agree with a report that is valid, there is a
 * summary, no uncaught error, and no secret anywhere but where it is masked.
 */
export function checkPromises(result: RunResult, secrets: readonly string[]): CheckedResult {
  const { report, outputs, stdout, summary, stderr, exitCode, annotations } = result
  expect(stderr).toBe('')
  expect(Object.keys(outputs).sort()).toEqual(outputNames.toSorted())
  if (!isReport(report))
    throw new Error(`The report is not valid: ${JSON.stringify(isReport.errors)}`)
  const counts = Object.entries(report.counts).map(([name, count]) => [name, String(count)])
  expect(outputs).toMatchObject({ mode: report.mode, ...Object.fromEntries(counts) })
  expect(summary).toMatch(/^<h2>.+<\/h2>$/m)
  expect(exitCode === 0 || exitCode === 1).toBe(true)
  if (annotations.length === 0 && exitCode === 1) {
    expect(report.tracks.map(({ outcome }) => outcome)).toContain('cancelled')
  }
  const unmasked = stdout.replaceAll(/^::add-mask::.*$/gm, '')
  const told = [unmasked, summary, JSON.stringify(report), JSON.stringify(outputs)].join('\n')
  for (const secret of [githubToken, ...secrets]) {
    if (secret !== '') expect(told).not.toContain(secret)
  }
  return { ...result, report }
}
