/**
 * Does work as a user that owns nothing, where the test itself runs as root, whom no mode keeps out. What it shall read
 * must be readable for everybody.
 */
export async function asNobody<T>(work: () => Promise<T>): Promise<T> {
  if (process.geteuid?.() !== 0) return work()
  process.seteuid?.(65534)
  try {
    return await work()
  } finally {
    process.seteuid?.(0)
  }
}
