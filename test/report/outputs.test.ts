import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readAction } from '../../scripts/readme-tables.ts'
import type { Mode } from '../../src/action/mode.ts'
import type { ChangeKind, Outcome, TrackResult } from '../../src/plan/change.ts'
import { countRun } from '../../src/report/counts.ts'
import { outputsOf, setOutputs } from '../../src/report/outputs.ts'
import { change, problem, run, result as sample } from './samples.ts'

function result(kind: ChangeKind, outcome: Outcome | null): TrackResult {
  return sample(change(kind), outcome)
}

function runOf(mode: Mode, results: readonly TrackResult[], problems = 0) {
  return run({ mode, results, problems: Array(problems).fill(problem('it.vtt', 'warning')) })
}

const none = {
  created: 0,
  replaced: 0,
  deleted: 0,
  unchanged: 0,
  skipped: 0,
  failed: 0,
  problems: 0,
}

describe('counts', () => {
  test.each([
    // mode, change, outcome, counted as
    ['plan', 'create', 'planned', { created: 1 }],
    ['plan', 'replace', 'planned', { replaced: 1 }],
    ['plan', 'delete', 'planned', { deleted: 1 }],
    ['plan', 'keep', null, { unchanged: 1 }],
    ['plan', 'skip', null, { skipped: 1 }],
    ['plan', 'replace', 'failed', { failed: 1 }],
    ['apply', 'create', 'done', { created: 1 }],
    ['apply', 'replace', 'done', { replaced: 1 }],
    ['apply', 'delete', 'done', { deleted: 1 }],
    ['apply', 'keep', null, { unchanged: 1 }],
    ['apply', 'skip', null, { skipped: 1 }],
    ['apply', 'create', 'failed', { failed: 1 }],
    ['apply', 'replace', 'restored', { failed: 1 }],
    ['apply', 'keep', 'failed', { failed: 1 }],
    ['apply', 'create', 'cancelled', {}],
    ['apply', 'create', 'planned', {}],
    ['check', 'create', 'planned', {}],
    ['check', 'skip', null, {}],
  ] as const)('in %s, %s with outcome %s is %o', (mode, kind, outcome, expected) => {
    expect(countRun(runOf(mode, [result(kind, outcome)]))).toEqual({ ...none, ...expected })
  })

  test.each([
    ['plan', 5],
    ['apply', 5],
    ['check', 0],
    ['fix', 0],
  ] as const)('in %s, files that stand for no track count as skipped: %i', (mode, skipped) => {
    const results = [result('skip', null), result('skip', null)]
    const counted = countRun(run({ mode, results, trackless: 3 }))
    expect(counted).toEqual({ ...none, skipped })
  })

  test('add up, and count problems in every mode', () => {
    const results = [
      result('create', 'done'),
      result('create', 'done'),
      result('replace', 'restored'),
      result('create', 'failed'),
      result('keep', null),
    ]
    expect(countRun(runOf('apply', results, 3))).toEqual({
      ...none,
      created: 2,
      unchanged: 1,
      failed: 2,
      problems: 3,
    })
    expect(countRun(runOf('check', [], 2))).toEqual({ ...none, problems: 2 })
  })
})

describe('outputs', () => {
  let folder = ''

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'outputs-'))
    process.env.GITHUB_OUTPUT = join(folder, 'output')
    writeFileSync(join(folder, 'output'), '')
  })

  afterEach(() => {
    delete process.env.GITHUB_OUTPUT
    rmSync(folder, { recursive: true })
  })

  test('are exactly those that action.yml declares, for any run', () => {
    const declared = Object.keys(readAction().outputs)
    expect(Object.keys(outputsOf(runOf('apply', []), '/tmp/report.json'))).toEqual(declared)
    expect(Object.keys(outputsOf(runOf('check', []), null))).toEqual(declared)
  })

  test('reach the file of the runner', () => {
    setOutputs(runOf('apply', [result('create', 'done')], 2), '/tmp/report.json')
    const written = readFileSync(join(folder, 'output'), 'utf8')
    const values = [...written.matchAll(/^(\w+)<<(\S+)\r?\n(.*)\r?\n\2$/gm)]
    expect(Object.fromEntries(values.map(([, name, , value]) => [name, value]))).toEqual({
      mode: 'apply',
      changed: 'true',
      created: '1',
      replaced: '0',
      deleted: '0',
      unchanged: '0',
      skipped: '0',
      failed: '0',
      problems: '2',
      written: '0',
      saved: '',
      preview: '',
      report: '/tmp/report.json',
    })
  })

  test.each([
    ['apply', 'create', 'done', 'true'],
    ['apply', 'delete', 'done', 'true'],
    ['apply', 'replace', 'restored', 'true'],
    ['apply', 'create', 'failed', 'false'],
    ['apply', 'create', 'cancelled', 'false'],
    ['apply', 'keep', null, 'false'],
    ['plan', 'replace', 'planned', 'true'],
    ['plan', 'keep', null, 'false'],
    ['check', 'create', 'planned', 'false'],
    ['pull', 'create', 'written', 'true'],
    ['pull', 'create', 'failed', 'false'],
  ] as const)('in %s, %s with outcome %s: changed is %s', (mode, kind, outcome, changed) => {
    expect(outputsOf(runOf(mode, [result(kind, outcome)]), null).changed).toBe(changed)
  })

  test.each([
    ['create', 'cancelled'],
    ['replace', 'failed'],
    ['delete', 'failed'],
  ] as const)('%s, %s after DatoCMS took a write, is a change', (kind, outcome) => {
    const half = sample(change(kind), outcome, { written: true })
    expect(outputsOf(runOf('apply', [half]), null).changed).toBe('true')
  })
})
