import type { Reply } from './exchange.ts'
import { jsonReply } from './exchange.ts'
import { type GitObject, objectsOf } from './git-objects.ts'

/** A field of a query, with its values put in. */
interface Field {
  readonly alias: string
  readonly name: string
  readonly args: Readonly<Record<string, unknown>>
  /** The type that a fragment asks for; null where every type has the field. */
  readonly on: string | null
  readonly fields: readonly Field[]
}

/** Bytes of a text that GitHub hands over at once. */
const longestText = 512_000
/** Nodes that one query may ask for. (GitHub: GraphQL, node limit.) */
const mostNodes = 500_000

/**
 * GitHub's GraphQL, as far as files and their history go, answered from a git repository: `repository`, `object`,
 * `Commit.history` and `.file`, `Blob.text`. Strict: whatever the schema does not have is an error.
 */
export function answerGraphQl(
  body: Buffer,
  {
    owner,
    name,
    folder,
  }: { readonly owner: string; readonly name: string; readonly folder: string },
): Reply {
  const { query, variables = {} } = JSON.parse(body.toString('utf8')) as {
    readonly query: string
    readonly variables?: Readonly<Record<string, unknown>>
  }
  try {
    const root = parseQuery(query, variables)
    const nodes = root.flatMap(flatten).reduce((sum, { args }) => sum + Number(args.first ?? 0), 0)
    if (nodes > mostNodes) throw new Error(`The query asks for ${nodes} nodes.`)
    const data = resolve(root, 'Query', (field) => {
      if (field.name !== 'repository') return unknownField(field, 'Query')
      const isKnown = field.args.owner === owner && field.args.name === name
      return isKnown ? resolveRepository(field, folder) : null
    })
    return jsonReply(200, { data })
  } catch (error) {
    return jsonReply(200, { errors: [{ message: (error as Error).message }] })
  }
}

function flatten(field: Field): readonly Field[] {
  return [field, ...field.fields.flatMap(flatten)]
}

function resolve(
  fields: readonly Field[],
  type: string,
  value: (field: Field) => unknown,
): Record<string, unknown> {
  const own = fields.filter(({ on }) => on === null || on === type)
  return Object.fromEntries(own.map((field) => [field.alias, value(field)]))
}

function unknownField({ name }: Field, type: string): never {
  throw new Error(`Field '${name}' doesn't exist on type '${type}'`)
}

function resolveRepository({ fields }: Field, folder: string) {
  const objects = objectsOf(folder)
  return resolve(fields, 'Repository', (field) => {
    if (field.name !== 'object') return unknownField(field, 'Repository')
    const oid = String(field.args.oid)
    if (!/^([0-9a-f]{40}|[0-9a-f]{64})$/.test(oid)) throw new Error(`'${oid}' is no object id.`)
    const found = objects.find(oid)
    if (found?.type === 'commit') return resolveCommit(field.fields, folder, oid)
    return found?.type === 'blob' ? resolveBlob(field.fields, found) : null
  })
}

function resolveCommit(fields: readonly Field[], folder: string, commit: string): unknown {
  const objects = objectsOf(folder)
  return resolve(fields, 'Commit', (field) => {
    const path = String(field.args.path)
    if (field.name === 'oid') return commit
    if (field.name === 'file') return resolveEntry(field.fields, objects.find(`${commit}:${path}`))
    if (field.name !== 'history') return unknownField(field, 'Commit')
    const first = Number(field.args.first)
    if (!(first >= 1 && first <= 100)) {
      throw new Error('You must provide a `first` value of 1 to 100 on the `history` connection.')
    }
    const ids = objects.history(commit, path)
    const start = field.args.after ? Number(String(field.args.after).split(' ')[1]) + 1 : 0
    const end = Math.min(start + first, ids.length)
    return resolve(field.fields, 'CommitHistoryConnection', (part) => {
      if (part.name === 'nodes') {
        return ids.slice(start, end).map((id) => resolveCommit(part.fields, folder, id))
      }
      if (part.name !== 'pageInfo') return unknownField(part, 'CommitHistoryConnection')
      return resolve(part.fields, 'PageInfo', (info) => {
        if (info.name === 'hasNextPage') return end < ids.length
        if (info.name === 'endCursor') return end > start ? `${commit} ${end - 1}` : null
        return unknownField(info, 'PageInfo')
      })
    })
  })
}

function resolveEntry(fields: readonly Field[], entry: GitObject | null): unknown {
  if (entry === null) return null
  return resolve(fields, 'TreeEntry', (field) => {
    if (field.name === 'oid') return entry.oid
    if (field.name === 'size') return entry.type === 'blob' ? entry.bytes.length : 0
    return unknownField(field, 'TreeEntry')
  })
}

/** A text that is no UTF-8 comes transcoded, a byte order mark is gone, a long one is cut, and a binary one is null. */
function resolveBlob(fields: readonly Field[], { oid, bytes }: GitObject): unknown {
  return resolve(fields, 'Blob', (field) => {
    if (field.name === 'oid') return oid
    if (field.name === 'isTruncated') return bytes.length > longestText
    if (field.name === 'isBinary') return bytes.includes(0)
    if (field.name !== 'text') return unknownField(field, 'Blob')
    if (bytes.includes(0)) return null
    const part = bytes.subarray(0, longestText)
    try {
      return new TextDecoder('utf-8', { fatal: true }).decode(part)
    } catch {
      return part.toString('latin1')
    }
  })
}

/** Reads one operation: fields with aliases, arguments that are variables or numbers, and inline fragments. */
function parseQuery(query: string, variables: Readonly<Record<string, unknown>>): readonly Field[] {
  const tokens = query.match(/\.\.\.|[$\w]+|[^\s,]/g) ?? []
  let at = 0
  const next = (): string => {
    const token = tokens[at++]
    if (token === undefined) throw new Error('Unexpected end of document')
    return token
  }
  const expect = (wanted: string): void => {
    const token = next()
    if (token !== wanted) throw new Error(`Expected "${wanted}", not "${token}"`)
  }
  const declared = new Set<string>()
  const value = (): unknown => {
    const token = next()
    if (/^\d+$/.test(token)) return Number(token)
    if (!declared.has(token)) throw new Error(`Variable ${token} is used but not declared`)
    return variables[token.slice(1)] ?? null
  }
  const readArgs = (): Record<string, unknown> => {
    const args: Record<string, unknown> = {}
    if (tokens[at] !== '(') return args
    next()
    while (tokens[at] !== ')') {
      const name = next()
      expect(':')
      args[name] = value()
    }
    next()
    return args
  }
  const readFields = (on: string | null): readonly Field[] => {
    const fields: Field[] = []
    if (tokens[at] !== '{') return fields
    next()
    while (tokens[at] !== '}') {
      const word = next()
      if (word === '...') {
        expect('on')
        fields.push(...readFields(next()))
        continue
      }
      if (tokens[at] === ':') next()
      else at--
      const name = next()
      const args = readArgs()
      fields.push({ alias: word, name, args, on, fields: readFields(null) })
    }
    next()
    return fields
  }
  expect('query')
  if (tokens[at] === '(') {
    next()
    while (tokens[at] !== ')') {
      const name = next()
      declared.add(name)
      expect(':')
      next()
      const isRequired = tokens[at] === '!'
      if (isRequired) next()
      if (isRequired && (variables[name.slice(1)] ?? null) === null) {
        throw new Error(`Variable ${name} was provided invalid value`)
      }
    }
    next()
  }
  return readFields(null)
}
