import { describe, expect, test } from 'vitest'
import { surveyAdvice } from '../../../src/report/words/survey-words.ts'
import { video } from '../samples.ts'

const example = { path: 'subtitles/intro/en.vtt', video: 'intro', language: 'en' }
const track = {
  id: 'track-1',
  uploadId: '1000',
  name: 'English (SDH)',
  language: 'en',
  closedCaptions: true,
  status: 'ready',
  error: null,
} as const
const withTracks = [video('intro', { tracks: [track] }), video('outro')]

/** What is advised where there is no file, a sentence each. */
const advise = (prune: boolean, closedCaptions: boolean | null, videos = withTracks) =>
  surveyAdvice({
    survey: {
      prune,
      example: closedCaptions === null ? null : { ...example, closedCaptions },
    },
    videos,
  })

describe('where there is no file, the advice', () => {
  test('says that tracks stay, how they become files, and how a file takes one over', () => {
    expect(advise(false, true)).toEqual([
      expect.stringContaining('Each track stays as it is'),
      'To start from these tracks, run `mode: pull` once (see the README, "Recipes"): it writes their texts into files, and changes nothing in DatoCMS.',
      'A file of your own takes a track over by its name: `subtitles/intro/en.vtt` is the file of the track `en.sdh` of `intro`.',
    ])
  })

  test('warns of `prune` before that', () => {
    expect(advise(true, false)[1]).toMatch(/^But `prune` is on/)
  })

  test('promises no file where none can be named', () => {
    expect(advise(false, null)).toHaveLength(1)
  })

  test('is none where there are no tracks', () => {
    expect(advise(true, false, [video('outro')])).toEqual([])
  })
})
