/**
 * Every bench, one after the other, each with a table:
 *
 *     npm run bench [-- --quick] [-- --write]
 *
 * --quick runs small cases, to try; --write puts the tables into docs/performance.md, and that of hostile repositories
 * into docs/threat-model.md. A name runs one bench alone; of these only `hostile`, which has its page to itself, is
 * written.
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
const only = process.argv.slice(2).find((word) => !word.startsWith('--'))
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

await publish('performance.md', only === undefined, async () => {
  const tables: string[] = []
  for (const [name, bench] of Object.entries(benches)) {
    if (only === undefined || only === name) tables.push(show(printTable(await bench(quick))))
  }
  if (only === undefined || only === 'parsers') tables.push(show(benchParsers()))
  return tables
})
await publish('threat-model.md', true, async () =>
  only === undefined || only === 'hostile' ? [show(printTable(await benchHostile(quick)))] : [],
)

function benchParsers(): string {
  const args = [join(import.meta.dirname, 'parsers.ts'), ...(quick ? ['2', '3'] : [])]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  return `### Parsers\n\nThroughput of the parsers beside those of npm.\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`
}

function show(text: string): string {
  console.log(text)
  return text
}

/** Makes the tables of a page, and writes them into it where they are all there and that is wanted. */
async function publish(
  name: string,
  isWhole: boolean,
  make: () => Promise<readonly string[]>,
): Promise<void> {
  const since = performance.now()
  const tables = await make()
  if (tables.length === 0) return
  const minutes = (performance.now() - since) / 60_000
  const machine = `Made by \`npm run bench -- --write\` in ${minutes.toFixed(1)} minutes with Node.js ${process.version} on ${process.platform}/${process.arch}, ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB. Other work may have run on the machine; ratios within a table compare what ran side by side.`
  console.log(machine)
  if (!isWritten || !isWhole) return
  const path = join(import.meta.dirname, '..', '..', 'docs', name)
  const [before, , after] = readFileSync(path, 'utf8').split(
    /<!-- (?:begin|end) of the tables -->\n/,
  )
  writeFileSync(
    path,
    `${before}<!-- begin of the tables -->\n\n${machine}\n\n${tables.join('\n')}\n<!-- end of the tables -->\n${after}`,
  )
}
