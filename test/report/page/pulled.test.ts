import { describe, expect, it } from 'vitest'
import { commentBody } from '../../../src/report/page/comment.ts'
import { summary } from '../../../src/report/page/summary.ts'
import type { Run } from '../../../src/report/run.ts'
import { render, seen } from '../html.ts'
import { firstOfMany, pullGallery } from '../pull-gallery.ts'
import { edited, fresh, pullRun } from '../pull-samples.ts'
import { changedCue, result, video } from '../samples.ts'

const sample = (name: string): Run => pullGallery[`pull-${name}`]?.() ?? pullRun([])

const linksOf = (page: string): readonly (string | undefined)[] =>
  render(page).elements.flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href] : []))

describe('the page of a pull', () => {
  it('has the sections that somebody must look at before those that are only new', () => {
    for (const page of [summary(sample('left')), commentBody(sample('left'))]) {
      const titles = [...page.matchAll(/<(?:b|h3)>([A-Z][a-zA-Z, ]+)<\/(?:b|h3)>/g)].map(
        ([, each]) => each,
      )
      expect(titles.slice(0, 3)).toEqual(['Failures', 'Edited in DatoCMS', 'Problems in files'])
      expect(titles.filter((each) => each !== 'Problems in files').slice(2)).toEqual([
        'Not pulled',
        'Cancelled, not written',
        'New files',
        'Added to the manifest',
        'Files that wait for a video',
        'Files whose video cannot be told',
        'Nothing to pull from',
      ])
    }
  })

  it('shows the cues of an edit as they were in the file, and as they are in DatoCMS', () => {
    const page = summary(sample('nightly'))
    expect(seen(page)).toContain('Before (file)')
    expect(seen(page)).toContain('After (DatoCMS)')
    expect(page).toContain('<ins>back </ins>')
    expect(seen(page)).toContain('1 cue changed, 1 added')
    expect(seen(page)).toContain('SRT cannot hold cue settings (line, position)')
  })

  it('links an edited file without a line, and a new one not at all', () => {
    const links = linksOf(summary(pullRun([edited('en', [changedCue('a', 'b')]), fresh('fr')])))
    const files = links.filter((each) => each?.includes('/blob/'))
    expect(files).toEqual([expect.stringMatching(/\/subtitles\/intro\/en\.vtt$/)])
  })

  it('links no new file that could not be written', () => {
    const failed = { ...fresh('fr'), result: result(fresh('fr').result.change, 'failed') }
    const page = summary(pullRun([failed]))
    expect(seen(page)).toContain('subtitles/intro/fr.vtt')
    expect(linksOf(page).filter((each) => each?.includes('/blob/'))).toEqual([])
  })

  it('has new files by video, and their paths once where they are alike', () => {
    expect(seen(summary(sample('first')))).toContain(
      '6 files of 3 videos as subtitles/{video}/{locale}.vtt',
    )
    const page = summary(pullRun([fresh('en'), fresh('fr'), fresh('de', { path: 'de/intro.srt' })]))
    expect(seen(page)).toContain('en fr as subtitles/{video}/{locale}.vtt')
    expect(seen(page)).toContain('de as {locale}/{video}.srt')
  })

  it('says why a video has its key, and names no other one twice', () => {
    const page = seen(summary(sample('first')))
    expect(page).toContain('New manifest: 4 videos, 1 under the name of its file')
    expect(page).toContain('Files are named tutorials/part-1, and only Tutorials Part 1.mov fits.')
    expect(page).toContain('No tracks yet')
    expect(page.split('intro.mp4')).toHaveLength(2)
  })

  it('says each reason once, and lists no file of which a problem tells', () => {
    const page = seen(summary(sample('left')))
    expect(page.split('Mux answers 403')).toHaveLength(2)
    expect(page).toContain('12 tracks of 6 videos')
    expect(page).toContain('Unknown history: see the problems1 file')
    expect(page.split('it-IT.vtt')).toHaveLength(2)
    expect(page.split('A machine made')).toHaveLength(2)
  })

  it('folds what is alone left, with what Git has and DatoCMS not yet first', () => {
    const page = seen(summary(sample('nothing')))
    expect(page.indexOf('Git is ahead: 2 cues')).toBeLessThan(page.indexOf('equal'))
    expect(page).toContain('Left alone: 7 files')
  })

  it('of 300 videos is short until something is unfolded', () => {
    const open = summary(firstOfMany(300)).replace(/<details>[\s\S]*?<\/details>/g, '')
    expect(seen(open).length).toBeLessThan(3_000)
  })
})

describe('20,000 tracks', () => {
  const many = firstOfMany(4000)

  it('fit into the page, which says what it left out', () => {
    const cue = changedCue('жук '.repeat(1000), 'жук')
    const edits = Array.from({ length: 500 }, (_, at) =>
      edited('pl', [cue], { video: `course-1-lesson-${at}` }),
    )
    const all = pullRun([...edits, ...(many.pulled?.tracks ?? [])], { ...many.pulled })
    const page = summary({ ...all, videos: many.videos })
    expect(Buffer.byteLength(page)).toBeLessThanOrEqual(900 * 1024)
    expect(seen(page)).toMatch(/Left out here: [^.]*[\d,]+ new files/u)
    expect(seen(page)).not.toMatch(/Left out here: [^.]*edited files/u)
    expect(() => render(page)).not.toThrow()
  })

  it('fit into a comment', () => {
    const page = commentBody(many)
    expect(page.length).toBeLessThanOrEqual(64_000)
    expect(seen(page)).toContain('Left out here: ')
  })
})

it('a pull without videos has a page', () => {
  expect(seen(summary(pullRun([], { videos: [video('intro')] })))).toContain('no track to pull')
})
