import { expect, test } from 'vitest'
import { shownDefinitions, shownSettings } from '../../../src/subtitles/compare/shown-settings.ts'
import type { Definition } from '../../../src/subtitles/cue.ts'

test.each<[written: string, shown: string]>([
  ['', ''],
  ['line:0 position:10%,line-left size:50%', 'line:0 position:10%,line-left size:50%'],
  ['vertical:rl region:top', 'vertical:rl region:top'],
  ['line:010.50% size:90.00%', 'line:10.5% size:90%'],
  ['line:-1', 'line:-1'],
  ['align:middle', ''],
  ['align:center position:50% size:100%', ''],
  ['position:50%,center', ''],
  ['position:30%,center', 'position:30%'],
  ['align:left position:30%,center', 'position:30%,center align:left'],
  ['line:10%,start', 'line:10%'],
  ['line:10%,end', 'line:10%,end'],
  ['align:left align:right', 'align:right'],
  ['align:left align:center', ''],
  ['align:left align:up line:101% foo:bar size', 'align:left'],
])('of the settings %j players follow %j', (written, shown) => {
  const print = shownSettings(written).map(({ kind, value }) => `${kind}:${value}`)
  expect(print.toSorted()).toEqual(shown.split(' ').filter(Boolean).toSorted())
})

const style = (text: string): Definition => ({ keyword: 'STYLE', text })
const region = (text: string): Definition => ({ keyword: 'REGION', text })

test('style sheets have one form, whatever blanks, comments and blocks', () => {
  const { style: once } = shownDefinitions([
    style('::cue { color: red; }\n/* loud */\n::cue(.loud) {\n  color : cyan\n}'),
  ])
  expect(once).toBe('::cue{color:red}::cue(.loud){color:cyan}')
  const two = [style('::cue {color:red}'), style('::cue(.loud) {color:cyan}')]
  expect(shownDefinitions(two).style).toBe(once)
  expect(shownDefinitions(two.toReversed()).style).not.toBe(once)
})

test('a comment that never ends goes on to the end', () => {
  expect(shownDefinitions([style('::cue { color: red }/*'.repeat(200_000))]).style).toBe(
    '::cue{color:red}',
  )
})

test('regions have one form, whatever their order and that of their settings', () => {
  const top = 'id:top width:40.0%\nlines:3 foo:bar lines:x'
  const { regions } = shownDefinitions([region(top), region('id:left')])
  expect(regions).toBe('id:left\nid:top lines:3 width:40%')
  expect(shownDefinitions([region('id:left'), region('lines:3 width:40% id:top')]).regions).toBe(
    regions,
  )
  expect(shownDefinitions([])).toEqual({ style: '', regions: '' })
})
