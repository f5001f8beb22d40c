import { describe, expect, test } from 'vitest'
import type { Pulled } from '../../../src/pull/pulled.ts'
import { logPulled } from '../../../src/report/log/pull-lines.ts'
import type { Run } from '../../../src/report/run.ts'
import { firstOfMany, pullGallery } from '../pull-gallery.ts'
import { edited, kept, keyed, pullRun, skipped } from '../pull-samples.ts'
import { changedCue } from '../samples.ts'

function linesOf({ pulled }: Run): readonly string[] {
  const lines: string[] = []
  logPulled({ info: (line) => void lines.push(line) }, pulled as Pulled)
  return lines
}

describe('a pull', () => {
  test('names the files that were edited, and what is other in them', () => {
    const tracks = [
      edited('fr', [changedCue('a', 'b')]),
      kept('en'),
      kept('es', 'Git is ahead: 1 cue changed'),
      kept('de'),
    ]
    expect(linesOf(pullRun(tracks))).toEqual([
      'Edited in DatoCMS: subtitles/intro/fr.vtt: 1 cue changed.',
      'Left alone: 2 files, equal.',
      'Left alone: subtitles/intro/es.vtt, Git is ahead: 1 cue changed.',
    ])
  })

  test('says each reason once, and of what problems tell only how many files there are', () => {
    const drift = { kind: 'unknown', advice: 'set `fetch-depth: 0`' } as const
    const tracks = [
      skipped('de', 'the track is errored', { name: 'Deutsch' }),
      skipped('fr', 'another text …', { path: 'fr.vtt', drift }),
      skipped('en', 'the track is errored', { name: 'English', closedCaptions: true }),
      skipped('es', 'not read', { path: 'es.vtt' }),
      skipped('it', 'the file has an error', { path: 'it.vtt', obstacle: 'file' }),
      skipped('ja', 'the file has 2 errors', { path: 'ja.vtt', obstacle: 'file' }),
    ]
    expect(linesOf(pullRun(tracks))).toEqual([
      'Not pulled: 2 tracks, the track is errored (intro de “Deutsch” and intro en.sdh “English”).',
      'Not pulled: 1 file, unknown history: see the problems.',
      'Not pulled: es.vtt, not read.',
      'Not pulled: 2 files, errors in the file: see the problems.',
    ])
  })

  test('says what the manifest got and could get', () => {
    const lines = linesOf(pullGallery['pull-left']?.() ?? pullRun([]))
    expect(lines.slice(lines.indexOf('Added to the manifest: 1 video.'))).toEqual([
      'Added to the manifest: 1 video.',
      'Added d (d.mp4).',
      expect.stringContaining('Add its line under `uploads`'),
      'bare: bare-id (bare.mp4)',
      'teaser/2024: teaser-2024-id (Teaser 2024.mp4)',
      expect.stringContaining('Add the right line'),
      'trailer: trailer-id (trailer.mp4)',
      'trailer: trailer-2-id (trailer (1).mp4)',
      'Nothing to pull from old: DatoCMS has no upload `q0VNpiNQSkG6z0lif_O1zg`.',
      'Nothing to pull from new: the video `new.mp4` is not processed yet.',
    ])
  })

  test('of many files takes a line a video, and not more than a page', () => {
    const lines = linesOf(firstOfMany(300))
    expect(lines).toContain('New files of course-1-lesson-1: de, en, es-419, fr, it-IT.')
    expect(lines).toContain('… and 200 more videos: see the summary.')
    expect(lines).toContain('New manifest: 300 videos, 294 under the names of their files.')
    expect(lines.length).toBeLessThan(120)
  })

  test('writes no name over more than one line', () => {
    const why = 'a\n::error::b'
    const lines = linesOf(pullRun([skipped('de', why)], { added: [keyed('a\nb', why)] }))
    expect(lines.join('')).not.toContain('\n')
  })
})
