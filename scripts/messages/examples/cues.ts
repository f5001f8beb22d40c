import { type Examples, one, srt, srtCue, times, vtt } from './example.ts'

/** What a cue says of itself and of its neighbours. */
export const cueExamples: Examples = {
  'cue/end-before-start': [
    vtt('00:04.000 --> 00:03.000\nHello.', '00:05.000 --> 00:05.000\nBye.'),
    srt(srtCue(1, 'Hello.', '00:00:04,000 --> 00:00:03,000')),
  ],
  'cue/order': [
    vtt('00:05.000 --> 00:06.000\nHello.', `${times}\nBye.`),
    srt(srtCue(2, 'Hello.'), srtCue(1, 'Bye.')),
  ],
  'cue/overlap': [
    vtt(`${times}\nHello.`, '00:01.500 --> 00:03.000\nBye.'),
    vtt(`${times}\nHello.`, `${times}\nBye.`),
    srt(srtCue(1, 'Hello.', '00:00:01,000 --> 00:05:00,000'), srtCue(2, 'Bye.')),
  ],
  'cue/text-on-timing-line': [vtt(`${times} Hello.`)],
  'cue/none': [one('en.vtt', 'WEBVTT\n'), vtt(times)],
  'cue/empty': [
    vtt(times, '00:03.000 --> 00:04.000\nBye.'),
    vtt(...Array.from({ length: 1_002 }, () => times)),
    srt(srtCue(1, ''), srtCue(2, 'Bye.')),
  ],
}
