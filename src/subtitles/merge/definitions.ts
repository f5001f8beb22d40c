import type { Definition } from '../cue.ts'
import { keywordOf } from '../webvtt/reader.ts'
import type { Line } from './source.ts'

/**
 * What stands above the cues of a WebVTT file, with other definitions of some keywords: in the place of the first that
 * they replace, or else above the cues.
 */
export function replaceDefinitions(
  top: readonly Line[],
  definitions: readonly Definition[],
  { keywords, lineEnd }: { readonly keywords: ReadonlySet<string>; readonly lineEnd: string },
): readonly Line[] {
  const kept: Line[] = []
  let place = -1
  for (let at = 0; at < top.length; ) {
    const keyword = keywordOf(top[at]?.text ?? '')
    const isFirst = at > 0 && top[at - 1]?.text === ''
    if (isFirst && keyword && keywords.has(keyword)) {
      if (place < 0) place = kept.length
      while (at < top.length && top[at]?.text !== '') at += 1
      while (at < top.length && top[at]?.text === '') at += 1
    } else {
      kept.push(top[at] ?? { text: '', end: lineEnd })
      at += 1
    }
  }
  const lines = definitions
    .filter(({ keyword }) => keywords.has(keyword))
    .flatMap(({ keyword, text }) => [keyword, ...(text === '' ? [] : text.split('\n')), ''])
    .map((text) => ({ text, end: lineEnd }))
  return kept.toSpliced(place < 0 ? kept.length : place, 0, ...lines)
}
