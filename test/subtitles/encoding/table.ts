/** Prints what is told of each language, encoding and length as a Markdown table: `npx node test/subtitles/encoding/table.ts`. */
import { lengths, measure, type Told } from './measure.ts'
import { texts } from './texts.ts'

const words: readonly Told[] = ['right', 'one of', 'unknown', 'wrong']

console.log(`| language | encoding | ${lengths.map((length) => `${length} cues`).join(' | ')} |`)
console.log(`| --- | --- |${' --- |'.repeat(lengths.length)}`)
const totals = new Map<string, number>()
for (const text of texts) {
  for (const encoding of [...text.encodings, 'UTF-16LE', 'UTF-16BE']) {
    const cells = lengths.map((length) => {
      const all = measure(text, encoding, length)
      return words
        .flatMap((word) => {
          const many = all.filter(({ told }) => told === word).length
          const key = `${word}, ${length} cues`
          totals.set(key, (totals.get(key) ?? 0) + many)
          return many > 0 ? `${many} ${word}` : []
        })
        .join(', ')
    })
    console.log(`| ${text.language} | ${encoding} | ${cells.join(' | ')} |`)
  }
}
console.log()
for (const [key, many] of totals) console.log(`- ${key}: ${many}`)
