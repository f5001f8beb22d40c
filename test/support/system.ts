import type { TestContext } from 'vitest'

const windows = process.platform === 'win32'
const macos = process.platform === 'darwin'

/** What not every system has, with why this one has not; false where it has. */
const lacking = {
  signals: windows && 'Windows ends a process at once that is sent a signal',
  'shell scripts': windows && 'Windows starts no shell script as a program',
  'file modes': windows && 'Windows has no file modes',
  links: windows && 'Windows makes links, and pipes with a name, in other ways',
  'any name': windows && 'Windows forbids some characters in the names of files',
  'any bytes in names': (windows || macos) && 'the names of files are Unicode here',
}

/** Skips a test where the system has not what it needs, and says why: `beforeEach(needs('signals'))`. */
export function needs(what: keyof typeof lacking): (context: TestContext) => void {
  return ({ skip }) => {
    const reason = lacking[what]
    if (reason) skip(reason)
  }
}
