import { fileURLToPath } from 'node:url'
import type { CallExpression, NewExpression, Node } from 'typescript/unstable/ast'
import {
  isArrayLiteralExpression,
  isArrowFunction,
  isAsExpression,
  isCallExpression,
  isConditionalExpression,
  isElementAccessExpression,
  isIdentifier,
  isImportDeclaration,
  isLiteralTypeNode,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isObjectLiteralExpression,
  isPropertyAssignment,
  isSatisfiesExpression,
  isSpreadElement,
  isStatement,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
  isVariableDeclaration,
} from 'typescript/unstable/ast/is'
import { API } from 'typescript/unstable/sync'

const root = fileURLToPath(new URL('../../', import.meta.url))
/** The source without what it imports, which would have to be read too. */
const sourceAlone = `${root}scripts/messages/source.tsconfig.json`

/** Files whose words people read elsewhere, or not at all. */
const elsewhere: Readonly<Record<string, string>> = {
  'src/git/lfs.ts': 'looked for in a file',
  'src/github/objects.ts': 'queries',
  'src/language/subtags.ts': 'lists of codes',
  'src/manifest/shape.ts': 'manifest.schema.json shows it',
  'src/report/preview/body.ts': 'the page of a preview shows it',
  'src/report/preview/page.ts': 'markup',
  'src/report/preview/playback.ts': 'addresses',
  'src/report/report-shape.ts': 'report.schema.json shows it',
  'src/subtitles/rules.ts': 'the tables of rules show it',
}

/** Words for people that stand in the source. */
export interface Sentence {
  /** Relative to the repository, with forward slashes. */
  readonly file: string
  /** With `…` for what is filled in, and `(one / other)` where it is one of several. */
  readonly text: string
}

/**
 * The sentences of `src/`, and parts of sentences, in the order of the files: the strings and templates of two words
 * and more. What one statement says stands together, such as a message and its hint. What is thrown as a TypeError
 * says that the program itself is wrong, and is left out.
 *
 * @throws {Error} where a file that is left out has nothing to leave out.
 */
export function findSentences(): readonly Sentence[] {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProject: sourceAlone }).getProjects()
    if (!project) throw new Error(`There is no project in ${sourceAlone}.`)
    const found = new Map<string, ReadonlySet<string>>()
    for (const path of project.rootFiles.filter((file) => file.startsWith(`${root}src/`))) {
      const file = path.slice(root.length)
      const source = project.program.getSourceFile(path)
      const isPage = file.startsWith('src/report/page/')
      const texts = (source ? textsOf(source) : [])
        .map((text) => (isPage ? withoutTags(text) : text))
        .map((text) => text.replace(/\s+/g, ' ').replace(/^[ ·]+|[ ·]+$/g, ''))
        .filter((text) => /\p{L}\S* (?:.* )?\S*\p{L}/u.test(text))
      if (texts.length > 0) found.set(file, new Set(texts))
    }
    for (const file of Object.keys(elsewhere)) {
      if (!found.delete(file)) throw new Error(`${file} has no words to be left out.`)
    }
    return [...found].flatMap(([file, texts]) => [...texts].map((text) => ({ file, text })))
  } finally {
    api.close()
  }
}

function withoutTags(html: string): string {
  return html.replace(/<\/?(?:b|i|code)>/g, '').replace(/<[^>]*>/g, ' ')
}

/** What a node says, and then what stands apart within it. */
function textsOf(node: Node): readonly string[] {
  const apart: Node[] = []
  const text = words(node, apart)
  return [text && codeOf(node) + text, ...apart.flatMap(textsOf)]
}

/** What a node says. `apart` takes the nodes within it that say something of their own. */
function words(node: Node, apart: Node[]): string {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) {
    return /\S \S/.test(node.text) ? node.text : ''
  }
  if (isTemplateExpression(node)) {
    const spans = node.templateSpans.map(
      ({ expression, literal }) => filling(expression, apart) + literal.text,
    )
    return node.head.text + spans.join('')
  }
  if (isConditionalExpression(node)) {
    return oneOf(branches(node).map((branch) => part(branch, apart)))
  }
  let text = ''
  node.forEachChild((child) => {
    const more = part(child, apart)
    text += (text && more && (/[.:]$/.test(text) ? ' ' : ' · ')) + more
  })
  return text
}

function part(node: Node, apart: Node[]): string {
  if (isLeftOut(node)) return ''
  if (!standsApart(node)) return words(node, apart)
  apart.push(node)
  return ''
}

/** What fills a hole of a template, as far as it can be told. */
function filling(node: Node, apart: Node[]): string {
  if (isStringLiteral(node)) return node.text
  if (isConditionalExpression(node)) {
    return oneOf(branches(node).map((branch) => filling(branch, apart)))
  }
  const nouns = calls(node, 'count') ? (node.arguments ?? []).slice(1) : []
  if (nouns.length > 0) return `… ${oneOf(nouns.map((noun) => filling(noun, apart)))}`
  return part(node, apart) || '…'
}

function branches(node: Node): readonly Node[] {
  return isConditionalExpression(node)
    ? [...branches(node.whenTrue), ...branches(node.whenFalse)]
    : [node]
}

function oneOf(options: readonly string[]): string {
  const said = [...new Set(options)].filter(Boolean)
  return said.length > 1 ? `(${said.join(' / ')})` : said.join('')
}

/** Where a table names an error by its code, the code. */
function codeOf(node: Node): string {
  const key = keyOf(node)
  return /^[A-Z_]+$/.test(key) ? `${key}: ` : ''
}

function keyOf(node: Node): string {
  return isPropertyAssignment(node) && isIdentifier(node.name) ? node.name.text : ''
}

function standsApart(node: Node): boolean {
  return (
    isStatement(node) ||
    isVariableDeclaration(node) ||
    isArrowFunction(node) ||
    isSpreadElement(node) ||
    isEntry(node) ||
    isWholeBranch(node)
  )
}

/** Whether a node is an entry of a table: of an object or list that has a name, or that something is looked up in. */
function isEntry({ parent }: Node): boolean {
  if (isObjectLiteralExpression(parent)) {
    if (parent.properties.some((property) => keyOf(property) === 'hint')) return false
  } else if (!isArrayLiteralExpression(parent)) return false
  let holder = parent.parent
  while (isAsExpression(holder) || isSatisfiesExpression(holder)) holder = holder.parent
  return isVariableDeclaration(holder) || isElementAccessExpression(holder)
}

/** Whether a node is one of several things that a statement says, with nothing around it. */
function isWholeBranch(node: Node): boolean {
  let whole = node
  while (isConditionalExpression(whole.parent)) whole = whole.parent
  return whole !== node && standsApart(whole.parent)
}

function isLeftOut(node: Node): boolean {
  return (
    isImportDeclaration(node) ||
    isLiteralTypeNode(node) ||
    isTaggedTemplateExpression(node) ||
    calls(node, 'TypeError')
  )
}

function calls(node: Node, name: string): node is CallExpression | NewExpression {
  return (
    (isCallExpression(node) || isNewExpression(node)) &&
    isIdentifier(node.expression) &&
    node.expression.text === name
  )
}
