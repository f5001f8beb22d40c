/**
 * Every bench, one after the other, each with a table:
 *
 *     npm run bench [-- [name…] [--quick] [--write]]
 *
 * Names run some alone. --quick runs small cases, to try; --write puts the tables into docs/performance.md, and that of
 * hostile repositories into docs/threat-model.md, in the place of those with the same titles. BEFORE names the folder of
 * another version of this project, which `check` and `reading` measure in the same run.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { benchAgain } from './again.ts'
import { benchFresh, benchShared } from './fresh.ts'
import { benchHostile } from './hostile.ts'
import { benchCheck, benchStart } from './local.ts'
import { benchMany } from './many.ts'
import { benchPull } from './pull.ts'
import { benchReading } from './reading.ts'
import { benchSingle } from './single.ts'
import { printTable } from './table.ts'

const quick = process.argv.includes('--quick')
const wanted = process.argv.slice(2).filter((word) => !word.startsWith('--'))
const benches = {
  fresh: benchFresh,
  again: benchAgain,
  single: benchSingle,
  shared: benchShared,
  pull: benchPull,
  many: benchMany,
  check: benchCheck,
  reading: benchReading,
  start: benchStart,
}
const isWritten = process.argv.includes('--write') && !quick
const isWanted = (name: string): boolean => wanted.length === 0 || wanted.includes(name)

for (const [name, bench] of Object.entries(benches)) {
  if (isWanted(name)) await publish('performance.md', async () => printTable(await bench(quick)))
}
if (isWanted('parsers')) await publish('performance.md', benchParsers)
if (isWanted('hostile')) {
  await publish('threat-model.md', async () => printTable(await benchHostile(quick)))
}

function benchParsers(): string {
  const args = [join(import.meta.dirname, 'parsers.ts'), ...(quick ? ['2', '3'] : [])]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return `### Parsers\n\nThroughput of the parsers beside those of npm.\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`
}

/** Makes a table, and writes it into a page in the place of the one with its title where that is wanted. */
async function publish(page: string, make: () => string | Promise<string>): Promise<void> {
  const since = performance.now()
  const table = await make()
  const minutes = (performance.now() - since) / 60_000
  const machine = `<sub>Made in ${minutes.toFixed(1)} minutes with Node.js ${process.version} on ${process.platform}/${process.arch}, ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB.</sub>`
  const section = `${table}\n${machine}\n`
  console.log(section)
  if (!isWritten) return
  const path = join(import.meta.dirname, '..', '..', 'docs', page)
  const text = readFileSync(path, 'utf8')
  const [before = '', tables = '', after = ''] = text.split(
    /(?<=<!-- begin of the tables -->\n)|(?=<!-- end of the tables -->\n)/,
  )
  const sections = tables
    .split(/(?=^### )/m)
    .map((each) => each.trim())
    .filter(Boolean)
  const titleOf = (each: string): string | undefined => each.split('\n')[0]
  const at = sections.findIndex((each) => titleOf(each) === titleOf(section))
  sections.splice(at < 0 ? sections.length : at, at < 0 ? 0 : 1, section.trim())
  writeFileSync(path, `${before}\n${sections.join('\n\n')}\n\n${after}`)
}
