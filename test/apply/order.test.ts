import { describe, expect, test } from 'vitest'
import { orderChanges, type Task } from '../../src/apply/order.ts'
import type { Change } from '../../src/plan/change.ts'
import { sampleChange, sampleTrack } from '../support/samples.ts'

const italian = sampleTrack({ id: 'it', language: 'it', name: 'A' })
const french = sampleTrack({ id: 'fr', language: 'fr', name: 'B' })
const tracks = [italian, french]

function describeTask({ kind: task, changes }: Task): string {
  return `${task} ${changes.map(({ kind, name }) => `${kind} ${name}`).join(' + ')}`
}

describe('the order of changes', () => {
  test.each<[promise: string, changes: readonly Change[], expected: readonly string[]]>([
    ['a new track stands alone', [sampleChange({ name: 'C' })], ['create create C']],
    [
      'the same name needs the old track to go first',
      [sampleChange({ kind: 'replace', track: italian, name: 'A' })],
      ['swap replace A'],
    ],
    [
      'the same name in another case too',
      [sampleChange({ kind: 'replace', track: italian, name: ' a ' })],
      ['swap replace  a '],
    ],
    [
      'a free name lets the new track come first',
      [sampleChange({ kind: 'replace', track: italian, name: 'C' })],
      ['rename replace C'],
    ],
    [
      'two tracks that swap names go together',
      [
        sampleChange({ kind: 'replace', track: italian, name: 'B' }),
        sampleChange({ kind: 'replace', track: french, name: 'A' }),
      ],
      ['swap replace B + replace A'],
    ],
    [
      'a new track that takes the name of a deleted one goes with the deletion',
      [sampleChange({ name: 'b' }), sampleChange({ kind: 'delete', track: french, name: 'B' })],
      ['swap create b + delete B'],
    ],
    [
      'other deletions come last',
      [
        sampleChange({ kind: 'delete', track: french, name: 'B' }),
        sampleChange({ kind: 'replace', track: italian, name: 'A' }),
      ],
      ['swap replace A', 'delete delete B'],
    ],
    ['keep and skip are no work', [sampleChange({ kind: 'keep', track: italian })], []],
  ])('%s', (_, changes, expected) => {
    expect(orderChanges(changes, tracks).map(describeTask)).toEqual(expected)
  })
})
