import { describe, expect, it } from 'vitest'
import { commentBody } from '../../../src/report/page/comment.ts'
import { summary } from '../../../src/report/page/summary.ts'
import { gallery } from '../gallery.ts'
import { render, seen } from '../html.ts'
import { run } from '../samples.ts'

const sample = (name: string) => gallery[name]?.() ?? run()

describe.each([
  ['summary', summary],
  ['comment', commentBody],
])('the %s of a check', (_, page) => {
  it('shows what the changed files do to viewers before what the others stand for, which are folded', () => {
    const html = page(sample('fork'))
    render(html)
    const words = seen(html)
    expect(words).toContain(
      'Changed files: 2 new, 3 with changes for viewers, 1 without and 1 not compared',
    )
    for (const told of [
      '2 cues changed, 1 added, 1 removed',
      'Every cue 500 ms later',
      'Other STYLE blocks',
      'Renamed from subtitles/tutorials/part-1.zh.srt; nothing that viewers see changes',
      'Not compared, because what it was before cannot be read',
      '212 cues from 0:01 to 12:34',
      'Bem-vindos ao curso.',
      '❌ The file has an error',
    ]) {
      expect(words).toContain(told)
    }
    expect(html).toContain('Before (base)</th>')
    expect(html).toContain(
      '<details>\n<summary><b>Other files and their tracks</b>: 20 files, 4 videos',
    )
    expect(html.indexOf('Other files')).toBeGreaterThan(html.indexOf('Changed files'))
    expect(words.match(/subtitles\/intro\/fr\.vtt/g)).toHaveLength(1)
  })
})

describe('cues side by side', () => {
  const openTable = '<details open><summary>4 cues side by side</summary>'

  it('stand open where few files changed, so that a typo is seen at once', () => {
    const fork = sample('fork')
    expect(summary(fork)).not.toContain(openTable)
    expect(summary({ ...fork, edits: fork.edits.slice(0, 3) })).toContain(openTable)
  })

  it('are of changed cues first where not all are shown', () => {
    const { results, ...others } = sample('plan')
    const only = results.filter(({ change }) => change.reason.startsWith('2 cues changed'))
    const [result] = only
    if (!result?.change.difference) throw new Error('The sample has such a change.')
    const { cues } = result.change.difference
    const reversed = { ...result.change.difference, added: 30, cues: cues.toReversed() }
    const change = { ...result.change, difference: reversed }
    const page = seen(summary({ ...others, results: [{ ...result, change }] }))
    expect(page.indexOf('Welcome back')).toBeLessThan(page.indexOf('Subtitles by somebody'))
    expect(page).toContain('and 29 more cues')
  })
})

describe('the tracks that files would become', () => {
  it('are shown, each with its language, name and size', () => {
    const page = seen(summary(sample('check')))
    expect(page).toContain('Files and their tracks: 2 files, 2 videos')
    expect(page).toContain('Italian (Italy) it-IT · “Italiano”')
    expect(page).toContain('Arabic ar')
  })

  it('are folded where there are many, and in no plan', () => {
    expect(summary(sample('check'))).toContain('<details open>\n<summary><b>Files and their')
    expect(summary(sample('checks'))).toContain('<details>\n<summary><b>Files and their')
    expect(summary({ ...sample('checks'), mode: 'plan' })).not.toContain('and their tracks')
    expect(summary({ ...sample('checks'), mode: 'fix' })).not.toContain('and their tracks')
  })

  it('give way to everything else, and are counted where they do not fit', () => {
    const { files, ...others } = sample('checks')
    const page = summary({ ...others, files: Array.from({ length: 60 }, () => files).flat() })
    expect(Buffer.byteLength(page)).toBeLessThan(900 * 1024)
    expect(page).toMatch(/Left out here: [\d,]+ files with their tracks/)
  })
})
