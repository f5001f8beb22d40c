import { describe, expect, it, test } from 'vitest'
import type { TrackResult } from '../../../src/plan/change.ts'
import { tally } from '../../../src/report/words/change-words.ts'
import { describeResult } from '../../../src/report/words/describe-result.ts'
import { change, result } from '../samples.ts'

describe('describeResult', () => {
  it.each<readonly [TrackResult, string]>([
    [result(change('create')), 'Will create intro it-IT.'],
    [result(change('create'), 'done'), 'Created intro it-IT. Ready after 12 s, verified.'],
    [
      result(change('replace', 'en', { closedCaptions: true, drift: { kind: 'edited' } })),
      'Will replace intro en.sdh: 2 cues changed. The edit made in DatoCMS will be lost.',
    ],
    [
      result(change('replace'), 'failed', { error: 'Mux refused. Mend the file.' }),
      'Failed to replace intro it-IT: 2 cues changed. Mux refused. Mend the file.',
    ],
    [
      result(change('replace'), 'restored', { error: 'Too slow. The old text was put back.' }),
      'Failed to replace intro it-IT: 2 cues changed. Too slow. The old text was put back.',
    ],
    [
      result(change('delete'), 'restored', { error: 'The old text was put back.' }),
      'Failed to delete intro it-IT: the repository has no file for it. The old text was put back.',
    ],
    [
      result(change('delete'), 'done', { tookMs: null }),
      'Deleted intro it-IT: the repository has no file for it. Gone.',
    ],
    [result(change('create'), 'cancelled'), 'Cancelled, not created intro it-IT.'],
    [
      result(change('create'), 'cancelled', { error: 'Run it again.', written: true }),
      'Cancelled while creating intro it-IT. Run it again.',
    ],
    [result(change('keep')), 'Left alone intro it-IT: equal.'],
    [result(change('skip')), 'Skipped intro it-IT: the file has an error.'],
  ])('%#: %s', (of, line) => {
    const mode = of.outcome === 'planned' ? 'plan' : 'apply'
    expect(describeResult(of, mode)).toBe(line)
  })
})

test('a plan says which replacement an apply would refuse', () => {
  const refused = result(change('replace'), 'failed', { error: 'Edited.' })
  expect(describeResult(refused, 'plan')).toBe(
    'Will not replace intro it-IT: 2 cues changed. Edited.',
  )
})

describe('tally', () => {
  const results = [
    result(change('delete')),
    result(change('create')),
    result(change('create')),
    result(change('keep', 'en', { drift: { kind: 'edited' } })),
  ]

  it('says will before all kinds of a plan', () => {
    expect(tally(results, 'plan')).toBe('will create 2, delete 1 and leave alone 1')
  })

  it('counts ends of an apply', () => {
    const ends = [
      result(change('create'), 'done'),
      result(change('replace'), 'restored'),
      result(change('delete'), 'planned'),
    ]
    expect(tally(ends, 'apply')).toBe('1 created, 1 restored, 1 not deleted')
  })
})
