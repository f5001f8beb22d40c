import { GitError, streamGit } from './git.ts'

/** Bytes of one version that are read; a longer one is no subtitle file. */
const longestBlob = 16 * 1024 * 1024

/**
 * Yields the bytes of each blob in turn, null for one that is missing or longer than 16 MiB, from one run of git.
 * Where git fails, there is nothing more.
 */
export async function* readBlobs(
  root: string,
  ids: readonly string[],
): AsyncGenerator<Uint8Array | null, void, undefined> {
  if (ids.length === 0) return
  const input = `${ids.join('\n')}\n`
  const answer = streamGit({ folder: root, args: ['cat-file', '--batch'], input })
  const bytes = byteReader(answer)
  try {
    for (const _ of ids) {
      const header = await bytes.line()
      if (header === null) return
      const [, digits] = / blob (\d+)$/.exec(header) ?? []
      const size = Number(digits)
      if (digits === undefined) yield null
      else if (size > longestBlob) {
        await bytes.skip(size + 1)
        yield null
      } else {
        const content = await bytes.take(size + 1)
        if (content === null) return
        yield content.subarray(0, size)
      }
    }
  } catch (error) {
    if (!(error instanceof GitError)) throw error
  } finally {
    await answer.return()
  }
}

/** Reads lines and counted bytes, without joining what it has more than once. */
function byteReader(source: AsyncGenerator<Buffer, void, undefined>) {
  let rest: Buffer = Buffer.alloc(0)
  const next = async (): Promise<Buffer | null> => (await source.next()).value ?? null

  const take = async (size: number): Promise<Buffer | null> => {
    const chunks = [rest]
    let length = rest.length
    while (length < size) {
      const chunk = await next()
      if (chunk === null) return null
      chunks.push(chunk)
      length += chunk.length
    }
    const joined = chunks.length === 1 ? rest : Buffer.concat(chunks)
    rest = joined.subarray(size)
    return joined.subarray(0, size)
  }

  return {
    take,
    async skip(size: number): Promise<void> {
      let left = size
      while (left > rest.length) {
        left -= rest.length
        rest = (await next()) ?? Buffer.alloc(0)
        if (rest.length === 0) return
      }
      rest = rest.subarray(left)
    },
    /** A line without its end; null where there is none. */
    async line(): Promise<string | null> {
      while (!rest.includes(10)) {
        const chunk = await next()
        if (chunk === null) return null
        rest = Buffer.concat([rest, chunk])
      }
      const line = await take(rest.indexOf(10) + 1)
      return line === null ? null : line.toString('latin1', 0, line.length - 1)
    },
  }
}
