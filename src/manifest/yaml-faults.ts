import { type Document, isScalar, type LineCounter, visit, type YAMLError } from 'yaml'

/** A mistake of YAML in the words of a person who writes a manifest. */
export interface YamlFault {
  /** Where to look: an offset in the text, in UTF-16 code units. */
  readonly offset: number
  readonly message: string
  readonly hint: string
}

const COMPARE = 'Compare the line with the example in the README, "Manifest".'
const SAME_INDENTATION = 'Give all keys of one level the same indentation.'
const COLON = 'Write a colon and a space behind the key: `intro: 60412398`.'

/** Errors that are looked at: a text can have one for each character, and the first few lines are told. */
const MAX_ERRORS = 100

/** A text, and where its lines start. */
interface Lines {
  readonly text: string
  readonly lines: LineCounter
}

/**
 * What the first errors of the `yaml` package (its `ErrorCode`) mean and what to do, each at the line of the mistake,
 * which is not always the line that the package names.
 */
export function yamlFaults(document: Document.Parsed, source: Lines): readonly YamlFault[] {
  const all = [...document.errors, ...document.warnings].slice(0, MAX_ERRORS)
  return all.flatMap((error): YamlFault[] => {
    const { code, pos } = error
    const twin = all.find((other) => other !== error && other.pos[0] === pos[0])
    if (code === 'BLOCK_AS_IMPLICIT_KEY' && twin?.code === 'MULTILINE_IMPLICIT_KEY') {
      return [deeperLine(source, pos[0], twin.pos[1] - 1)]
    }
    if (code === 'MULTILINE_IMPLICIT_KEY' && twin?.code === 'BLOCK_AS_IMPLICIT_KEY') return []
    return [{ offset: pos[0], ...meaningOf(error, document, source) }]
  })
}

/** A key that stands deeper than a value above it, as if it belonged to that value. */
function deeperLine(source: Lines, above: number, at: number): YamlFault {
  const [first, second] = [lineNumber(source, above), lineNumber(source, at)]
  return {
    offset: firstCharacter(source, at),
    message: `Line ${second} is indented more than line ${first}, which already has a value.`,
    hint: `Give lines ${first} and ${second} the same indentation.`,
  }
}

function meaningOf(
  { code, message, pos }: YAMLError,
  document: Document.Parsed,
  source: Lines,
): Partial<YamlFault> & Omit<YamlFault, 'offset'> {
  const { text } = source
  const [at] = pos
  const open = /\bend with a (.)$/u.exec(message)?.[1]
  const character = text.slice(at, pos[1])
  switch (code) {
    case 'BAD_INDENT':
    case 'MISSING_CHAR': {
      if (open) {
        const brace = open === '}' ? '{' : '['
        return {
          message: `A \`${brace}\` is not closed, or a line within it is indented too little.`,
          hint: `Write \`${open}\` where it ends, and indent the lines up to there.`,
        }
      }
      const quote = /^Missing closing (["'])/.exec(message)?.[1]
      if (quote) {
        const hint = `Write ${quote} at the end of the text.`
        return { offset: openQuote(document, at), message: `This ${quote} is not closed.`, hint }
      }
      if (code === 'BAD_INDENT') {
        const words = 'This line does not start in the column of its neighbours.'
        return { offset: firstCharacter(source, at), message: words, hint: SAME_INDENTATION }
      }
      return message.startsWith('Implicit map keys')
        ? { message: 'A key without a value stands here.', hint: COLON }
        : unknown(message)
    }
    case 'BLOCK_AS_IMPLICIT_KEY':
      return message.startsWith('Nested mappings')
        ? {
            message: 'A second `: ` stands in this line.',
            hint: 'Give each key a line of its own; a text with `: ` in it needs quotes.',
          }
        : {
            message: 'A line that starts with `- ` stands among keys.',
            hint: 'A list stands alone below its key.',
          }
    case 'MULTILINE_IMPLICIT_KEY':
      return { message: `Line ${lineNumber(source, at)} has a key without a value.`, hint: COLON }
    case 'TAB_AS_INDENT':
      return {
        message: 'The line is indented by a tab, and YAML takes only spaces.',
        hint: 'Replace the tab by spaces.',
      }
    case 'BAD_SCALAR_START':
      return {
        message: `A text without quotes cannot start with "${character}".`,
        hint: 'Put it in quotes.',
      }
    case 'BAD_DQ_ESCAPE':
      return {
        message: `"${character}${text.slice(pos[1], at + 2)}" means nothing between double quotes.`,
        hint: 'Write \'…\' around the text, in place of "…".',
      }
    case 'BLOCK_IN_FLOW':
      return {
        message: 'A comma is missing here, or the brace above is not closed.',
        hint: 'Write a comma between two entries within braces.',
      }
    case 'TAG_RESOLVE_FAILED':
      return { message: `The tag \`${character}\` is not read.`, hint: 'Leave it out.' }
    case 'MULTIPLE_DOCS':
      return {
        message: 'A second document starts at this `---`, and a manifest is one.',
        hint: 'Remove the line, and join the two.',
      }
    default:
      return unknown(message)
  }
}

function unknown(message: string): Omit<YamlFault, 'offset'> {
  const words = message.replace(/;.*$|\.$/, '')
  return { message: `This is no valid YAML: ${words}.`, hint: COMPARE }
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

function firstCharacter({ text, lines }: Lines, at: number): number {
  const start = lines.lineStarts[lineNumber({ text, lines }, at) - 1] ?? 0
  return start + (/^[ \t]*/.exec(text.slice(start))?.[0].length ?? 0)
}

/** 1-based. */
function lineNumber({ lines }: Lines, at: number): number {
  return Math.max(lines.linePos(at).line, 1)
}
