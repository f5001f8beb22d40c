import { createServer, type ServerResponse } from 'node:http'
import { createGzip, gzipSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { openGitHub } from '../../src/github/client.ts'
import { createDispatcher } from '../../src/shared/dispatcher.ts'
import { close, listen } from '../simulator/sockets.ts'

const mebibyte = Buffer.alloc(1024 * 1024, ' ')

/** A GitHub of which only the answer's bytes matter. */
async function start(answer: (response: ServerResponse) => void, signal?: AbortSignal) {
  const server = createServer((_, response) => answer(response))
  const apiUrl = await listen(server)
  const client = await openGitHub({
    token: 'ghs_secret',
    apiUrl,
    signal,
    dispatcher: await createDispatcher(),
  })
  return {
    ask: () => client.rest.repos.get({ owner: 'octo', repo: 'videos' }),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await close(server)
    },
  }
}

/** Writes until the client hangs up, and says how much it took. */
function writeForEver(response: ServerResponse, through?: ReturnType<typeof createGzip>): void {
  const stream = through ?? response
  through?.pipe(response)
  const more = (): void => {
    while (!response.destroyed && stream.write(mebibyte));
  }
  stream.on('drain', more)
  more()
}

describe('what GitHub answers is bounded in bytes', () => {
  test('before it is unpacked', async () => {
    await using github = await start((response) => {
      response.writeHead(200, { 'content-type': 'application/json' })
      writeForEver(response)
    })
    await expect(github.ask()).rejects.toThrow('an answer of more than 16,777,216 bytes')
  })

  test('and after', async () => {
    await using github = await start((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      writeForEver(response, createGzip({ level: 9 }))
    })
    await expect(github.ask()).rejects.toThrow('an answer of more than 16,777,216 bytes')
  })

  test('and a packed answer of usual length is read', async () => {
    await using github = await start((response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' })
      response.end(gzipSync('{"visibility":"public"}'))
    })
    expect((await github.ask()).data.visibility).toBe('public')
  })
})

test('no request is waited for once the signal is aborted', async () => {
  const abort = new AbortController()
  await using github = await start(() => abort.abort(new Error('Enough.')), abort.signal)
  await expect(github.ask()).rejects.toThrow('Enough.')
})
