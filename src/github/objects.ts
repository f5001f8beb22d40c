import { createHash } from 'node:crypto'
import { type Asking, askInHalves } from './asking.ts'

/** Commits that touch a file, from one on back. */
export interface PagePlace {
  /** Path of the repository. */
  readonly name: string
  readonly commit: string
  /** Where the page begins; null for the first one. */
  readonly after: string | null
}

/** A part of a file's history, newest first. */
export interface Page {
  readonly commits: readonly { readonly sha: string; readonly version: VersionId | null }[]
  /** Where the next page begins; null where there is none. */
  readonly next: string | null
}

export interface VersionId {
  readonly oid: string
  /** Bytes. */
  readonly size: number
}

/** GitHub looks for one file after the other, and ends a query after 10 seconds. (GitHub: GraphQL, resource limits.) */
const filesAtOnce = 20
const commitsAtOnce = 25
const blobsAtOnce = 100
const bytesAtOnce = 4 * 1024 * 1024
/** A longer version is no subtitle file. Bytes. */
const longestBlob = 16 * 1024 * 1024

/** Reads a page for each place; null where GitHub does not know its commit. (GitHub: GraphQL, Commit.history.) */
export async function readPages(
  asking: Asking,
  places: readonly PagePlace[],
): Promise<readonly (Page | null)[]> {
  const parts = split(places, (part) => part.length < filesAtOnce)
  const pages = await Promise.all(parts.map((part) => askInHalves(part, (own) => ask(own))))
  return pages.flat()

  async function ask(own: readonly PagePlace[]): Promise<readonly (Page | null)[]> {
    const answer = await asking.query(
      {
        variables: own
          .map((_, at) => `$c${at}:GitObjectID!,$p${at}:String!,$a${at}:String`)
          .join(','),
        fields: own
          .map(
            (_, at) =>
              `f${at}:object(oid:$c${at}){...on Commit{history(first:${commitsAtOnce},after:$a${at},path:$p${at}){nodes{oid file(path:$p${at}){oid size}}pageInfo{hasNextPage endCursor}}}}`,
          )
          .join(' '),
      },
      Object.fromEntries(
        own.flatMap(({ commit, name, after }, at) => [
          [`c${at}`, commit],
          [`p${at}`, name],
          [`a${at}`, after],
        ]),
      ),
    )
    return own.map((_, at) => pageOf(answer[`f${at}`] as CommitAnswer | null | undefined))
  }
}

interface CommitAnswer {
  readonly history?: {
    readonly nodes: readonly {
      readonly oid: string
      readonly file: VersionId | null
    }[]
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null }
  }
}

function pageOf(answer: CommitAnswer | null | undefined): Page | null {
  if (!answer?.history) return null
  const { nodes, pageInfo } = answer.history
  return {
    commits: nodes.map(({ oid, file }) => ({ sha: oid, version: file })),
    next: pageInfo.hasNextPage ? pageInfo.endCursor : null,
  }
}

/** Reads the bytes of blobs; null for one that GitHub does not hand over, or that is no subtitle file. */
export async function readBlobs(
  asking: Asking,
  ids: readonly VersionId[],
): Promise<readonly (Uint8Array | null)[]> {
  const parts = split(ids, (part, { size }) => {
    const bytes = part.reduce((sum, each) => sum + each.size, size)
    return part.length < blobsAtOnce && bytes <= bytesAtOnce
  })
  const blobs = await Promise.all(parts.map((part) => askInHalves(part, (own) => ask(own))))
  return blobs.flat()

  async function ask(own: readonly VersionId[]): Promise<readonly (Uint8Array | null)[]> {
    const answer = await asking.query(
      {
        variables: own.map((_, at) => `$o${at}:GitObjectID!`).join(','),
        fields: own.map((_, at) => `b${at}:object(oid:$o${at}){...on Blob{text}}`).join(' '),
      },
      Object.fromEntries(own.map(({ oid }, at) => [`o${at}`, oid])),
    )
    return Promise.all(
      own.map(async (id, at) => {
        const { text } = (answer[`b${at}`] ?? {}) as { readonly text?: string | null }
        const bytes = Buffer.from(text ?? '')
        return isBlob(bytes, id.oid) ? bytes : readBlob(asking, id)
      }),
    )
  }
}

/** What is no UTF-8, or long, is not handed over as it is by GraphQL. (GitHub: Blob.text, isTruncated, isBinary.) */
async function readBlob(asking: Asking, { oid, size }: VersionId): Promise<Uint8Array | null> {
  if (size > longestBlob) return null
  const blob = await asking.rest((rest, repository) =>
    rest.git.getBlob({ ...repository, file_sha: oid }),
  )
  const bytes = Buffer.from(blob.content, blob.encoding === 'base64' ? 'base64' : 'utf8')
  return isBlob(bytes, oid) ? bytes : null
}

/** Whether bytes are those that git names so. */
function isBlob(bytes: Uint8Array, oid: string): boolean {
  const hash = createHash(oid.length === 64 ? 'sha256' : 'sha1')
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest('hex') === oid
}

/** In a commit: where each of its files was before, or null for a new one. */
export type Origins = ReadonlyMap<
  string,
  { readonly name: string; readonly commit: string } | null | undefined
>

/** GitHub hands a commit's files over in so many pages at the most, each of so many files. (GitHub: get a commit.) */
const commitPages = 10
const filesOfPage = 300

/** Finds what a commit made of which file. */
export async function readOrigins(asking: Asking, sha: string): Promise<Origins> {
  const origins = new Map<string, { readonly name: string; readonly commit: string } | null>()
  for (let page = 1; page <= commitPages; page++) {
    const { files = [], parents } = await asking.rest((rest, repository) =>
      rest.repos.getCommit({ ...repository, ref: sha, page }),
    )
    const parent = parents[0]?.sha
    for (const { filename, status, previous_filename: previous } of files) {
      if (status === 'added') origins.set(filename, null)
      if (status === 'renamed' && previous && parent) {
        origins.set(filename, { name: previous, commit: parent })
      }
    }
    if (files.length < filesOfPage) break
  }
  return origins
}

/** Splits a list into parts that go together. */
function split<T>(
  items: readonly T[],
  fits: (part: readonly T[], next: T) => boolean,
): readonly (readonly T[])[] {
  const parts: T[][] = []
  for (const item of items) {
    const last = parts.at(-1)
    if (last && fits(last, item)) last.push(item)
    else parts.push([item])
  }
  return parts
}
