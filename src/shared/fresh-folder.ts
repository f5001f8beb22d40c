import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Makes a folder of its own in the runner's temporary folder, which outlives the step, or in the system's where that
 * is not there or cannot be written.
 *
 * @returns its absolute path.
 * @throws {Error} where neither can be written.
 */
export async function freshFolder(prefix: string): Promise<string> {
  const wanted = process.env.RUNNER_TEMP || tmpdir()
  try {
    return await mkdtemp(join(wanted, prefix))
  } catch {
    const fallback = tmpdir()
    return await mkdtemp(join(fallback, prefix)).catch((cause: unknown) => {
      throw new Error(
        `There is no folder to write to, neither \`${wanted}\` nor \`${fallback}\`. Set the variable \`RUNNER_TEMP\` to a folder that the action can write to.`,
        { cause },
      )
    })
  }
}
