import { fileURLToPath } from 'node:url'
import { type Node, type SourceFile, SyntaxKind } from 'typescript/unstable/ast'
import {
  isImportDeclaration,
  isLiteralTypeNode,
  isNewExpression,
  isNoSubstitutionTemplateLiteral,
  isStringLiteral,
  isTaggedTemplateExpression,
  isTemplateExpression,
} from 'typescript/unstable/ast/is'
import { API } from 'typescript/unstable/sync'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** Words that stand in the source: a string, or a template. */
export interface SourceWords {
  /** Relative to the repository, with forward slashes. */
  readonly file: string
  /** 1-based. */
  readonly line: number
  /** What stands between the holes of a template; one part where there are none. */
  readonly parts: readonly string[]
}

/**
 * The strings and templates of `src/` in which a word stands beside a space: what people may read. What is thrown
 * as a TypeError says that the program itself is wrong, and is left out.
 */
export function sourceWords(): readonly SourceWords[] {
  const api = new API({ cwd: root })
  try {
    const [project] = api.updateSnapshot({ openProject: `${root}tsconfig.json` }).getProjects()
    if (!project) throw new Error('There is no project in tsconfig.json.')
    const files = project.rootFiles.filter((file) => file.startsWith(`${root}src/`))
    return files.flatMap((file) => {
      const source = project.program.getSourceFile(file)
      return source ? wordsOf(source, file.slice(root.length)) : []
    })
  } finally {
    api.close()
  }
}

function wordsOf(source: SourceFile, file: string): readonly SourceWords[] {
  const found: SourceWords[] = []
  const visit = (node: Node): void => {
    if (isLeftOut(node)) return
    const parts = partsOf(node)
    if (parts && isProse(parts)) {
      const line = source.text.slice(0, node.getStart(source)).split('\n').length
      found.push({ file, line, parts })
    }
    node.forEachChild(visit)
  }
  visit(source)
  return found
}

function partsOf(node: Node): readonly string[] | null {
  if (isStringLiteral(node) || isNoSubstitutionTemplateLiteral(node)) return [node.text]
  if (!isTemplateExpression(node)) return null
  return [node.head.text, ...node.templateSpans.map(({ literal }) => literal.text)]
}

function isLeftOut(node: Node): boolean {
  return (
    isImportDeclaration(node) ||
    isLiteralTypeNode(node) ||
    isTaggedTemplateExpression(node) ||
    isOwnMistake(node)
  )
}

function isOwnMistake(node: Node): boolean {
  if (!isNewExpression(node)) return false
  const { expression } = node
  return expression.kind === SyntaxKind.Identifier && 'text' in expression
    ? expression.text === 'TypeError'
    : false
}

function isProse(parts: readonly string[]): boolean {
  return parts.some((part) => /\p{L}[^\p{L} ]* |(^| )[^\p{L} ]*\p{L}{2}.* | \p{L}{2}/u.test(part))
}
