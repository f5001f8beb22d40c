import { expect, test } from 'vitest'
import { fits, uploadFinder, videoFinder } from '../../src/pull/fits.ts'
import { uploadsNamed } from './uploads.ts'

test.each([
  ['intro.mp4', 'intro', 'same'],
  ['Intro.mov.MP4', 'Intro', 'same'],
  ['cafe\u0301.mp4', 'caf\u00e9', 'same'],
  ['Intro.mov', 'intro', 'letters'],
  ['Intro_Video.mp4', 'intro-video', 'letters'],
  ['Café Zürich.mp4', 'cafe-zurich', 'letters'],
  ['intro.mp4', 'intro.mp4', 'letters'],
  ['Tutorials Part 1.mp4', 'tutorials/part-1', 'letters'],
  ['प्रवेश.mp4', 'प्रवेश', 'same'],
  ['part-1.mp4', 'tutorials/part-1', 'end'],
  ['advanced part 1.mp4', 'tutorials/advanced/part-1', 'end'],
  ['intro-1080p.mp4', 'intro', 'loose'],
  ['intro_final_v2.mp4', 'intro', 'loose'],
  ['Intro (4K).mp4', 'intro', 'loose'],
  ['1646149665-intro.mp4', 'intro', 'loose'],
  ['1646149665-part-1 [1920x1080].mp4', 'tutorials/part-1', 'loose'],
  ['intro-v2.mp4', 'intro-v2', 'same'],
  ['intro-2.mp4', 'intro', null],
  ['intro.mp4', 'intro-v2', null],
  ['lesson 1-1.mp4', 'lesson-11', null],
  ['lesson 1.1.mp4', 'lesson-1-1', 'letters'],
  ['1.mp4', 'lessons/1', 'end'],
  ['11.mp4', '1/1', null],
  ['part-1.mp4', 'part-1/tutorials', null],
  ['कि.mp4', 'का', null],
  ['.mp4', 'intro', null],
  ['???.mp4', '!!!', null],
  ['v2.mp4', '!', null],
])('%s fits %s: %s', (filename, video, fit) => {
  expect(fits(filename, video)).toBe(fit)
  expect(videoFinder([video])(filename)?.fit ?? null).toBe(fit)
})

test('of several uploads those that fit best are found, and all of these', () => {
  const find = uploadFinder(
    uploadsNamed('part-1-1080p.mp4', 'Part 1.mp4', 'part_1.mov', 'Tutorials-Part-1_v2.mp4'),
  )
  expect(find('tutorials/part-1')).toMatchObject({ fit: 'end', items: [{ id: 'b' }, { id: 'c' }] })
  expect(find('Part 1')).toMatchObject({ fit: 'same', items: [{ id: 'b' }] })
  expect(find('tutorials')).toBeNull()
})
