import { type Document, isScalar, type LineCounter, visit, type YAMLError } from 'yaml'
import type { Place, Problem } from '../shared/problem.ts'
import { problem } from './problem.ts'

const COMPARE = 'Compare the line with the example in the README, "Manifest".'
const SAME_INDENTATION = 'Give all keys of one level the same indentation.'
const COLON = 'Write a colon and a space behind the key: `intro: 60412398`.'

/** Errors that are looked at: a text can have one for each character. */
const MAX_ERRORS = 100
const MAX_PROBLEMS = 10

/** A text, and where its lines start. */
export interface Source {
  readonly text: string
  readonly lines: LineCounter
}

/** The place of an offset, in UTF-16 code units. */
export function placeAt({ text, lines }: Source, offset: number): Place {
  const { line, col } = lines.linePos(Math.min(offset, text.length))
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}

/**
 * What the first errors of the `yaml` package (its `ErrorCode`) mean and what to do, one for each line of a mistake,
 * which is not always the line that the package names.
 */
export function yamlProblems(document: Document.Parsed, source: Source): readonly Problem[] {
  const exhausted = document.errors.find(({ code }) => code === 'RESOURCE_EXHAUSTION')
  if (exhausted) {
    const place = placeAt(source, exhausted.pos[0])
    return [problem('manifest/syntax', { ...place, message: 'The manifest is nested too deeply.' })]
  }
  const errors = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS)
  const byLine = new Map<number, Problem>()
  for (const error of errors) {
    const { code, pos } = error
    const twin = errors.find((other) => other !== error && other.pos[0] === pos[0])
    if (code === 'MULTILINE_IMPLICIT_KEY' && twin?.code === 'BLOCK_AS_IMPLICIT_KEY') continue
    const one =
      code === 'BLOCK_AS_IMPLICIT_KEY' && twin?.code === 'MULTILINE_IMPLICIT_KEY'
        ? deeperLine(source, pos[0], twin.pos[1] - 1)
        : meaningOf(error, document, source)
    if (!byLine.has(one.line)) byLine.set(one.line, one)
  }
  return [...byLine.values()].slice(0, MAX_PROBLEMS)
}

/** A key that stands deeper than a value above it, as if it belonged to that value. */
function deeperLine(source: Source, above: number, at: number): Problem {
  const [first, second] = [placeAt(source, above).line, placeAt(source, at).line]
  return problem('manifest/syntax', {
    ...placeAt(source, firstCharacter(source, at)),
    message: `Line ${second} is indented more than line ${first}, which already has a value.`,
    hint: `Give lines ${first} and ${second} the same indentation.`,
  })
}

function meaningOf(error: YAMLError, document: Document.Parsed, source: Source): Problem {
  const { code, message } = error
  const [at, end] = error.pos
  const say = (words: string, hint: string, offset = at): Problem =>
    problem('manifest/syntax', { ...placeAt(source, offset), message: words, hint })
  const character = source.text.slice(at, end)
  switch (code) {
    case 'BAD_INDENT':
    case 'MISSING_CHAR': {
      const open = /\bend with a (.)$/u.exec(message)?.[1]
      if (open) {
        return say(
          `A \`${open === '}' ? '{' : '['}\` is not closed, or a line within it is indented too little.`,
          `Write \`${open}\` where it ends, and indent the lines up to there.`,
        )
      }
      const quote = /^Missing closing (["'])/.exec(message)?.[1]
      if (quote) {
        const hint = `Write ${quote} at the end of the text.`
        return say(`This ${quote} is not closed.`, hint, openQuote(document, at))
      }
      if (code === 'BAD_INDENT') {
        const words = 'This line does not start in the column of its neighbours.'
        return say(words, SAME_INDENTATION, firstCharacter(source, at))
      }
      if (!message.startsWith('Implicit map keys')) break
      return say('A key without a value stands here.', COLON)
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested mappings')
        ? say(
            'A second `: ` stands in this line.',
            'Give each key a line of its own; a text with `: ` in it needs quotes.',
          )
        : say(
            'A line that starts with `- ` stands among keys.',
            'A list stands alone below its key.',
          )
    case 'MULTILINE_IMPLICIT_KEY':
      return say(`Line ${placeAt(source, at).line} has a key without a value.`, COLON)
    case 'TAB_AS_INDENT':
      return say(
        'The line is indented by a tab, and YAML takes only spaces.',
        'Replace the tab by spaces.',
      )
    case 'BAD_SCALAR_START':
      return say(`A text without quotes cannot start with "${character}".`, 'Put it in quotes.')
    case 'BAD_DQ_ESCAPE':
      return say(
        `"${source.text.slice(at, Math.max(end, at + 2))}" means nothing between double quotes.`,
        'Write \'…\' around the text, in place of "…".',
      )
    case 'BLOCK_IN_FLOW':
      return say(
        'A comma is missing here, or the brace above is not closed.',
        'Write a comma between two entries within braces.',
      )
    case 'TAG_RESOLVE_FAILED':
      return say(`The tag \`${character}\` is not read.`, 'Leave it out.')
    case 'MULTIPLE_DOCS':
      return say(
        'A second document starts at this `---`, and a manifest is one.',
        'Remove the line, and join the two.',
      )
  }
  return say(`This is no valid YAML: ${message.replace(/;.*$|\.$/, '')}.`, COMPARE)
}

/** Where the text in quotes starts that does not end before `at`. */
function openQuote({ contents }: Document.Parsed, at: number): number {
  let start = at
  visit(contents, (_key, node) => {
    if (!isScalar(node) || !node.type?.startsWith('QUOTE_') || !node.range) return
    const [from, to] = node.range
    if (from <= at && to >= at) start = from
  })
  return start
}

function firstCharacter(source: Source, at: number): number {
  const start = source.lines.lineStarts[placeAt(source, at).line - 1] ?? 0
  return start + (/^[ \t]*/.exec(source.text.slice(start))?.[0].length ?? 0)
}
