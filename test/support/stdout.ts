/** Runs `work` and returns its value with what it wrote to standard output meanwhile. */
export function captureStdout<T>(work: () => T): { readonly value: T; readonly output: string } {
  const write = process.stdout.write
  const chunks: string[] = []
  process.stdout.write = (chunk: string | Uint8Array) => {
    chunks.push(String(chunk))
    return true
  }
  try {
    return { value: work(), output: chunks.join('') }
  } finally {
    process.stdout.write = write
  }
}
