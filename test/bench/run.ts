/**
 * Every bench, one after the other, each with a table:
 *
 *     npm run bench [-- --quick] [-- --write]
 *
 * --quick runs small cases, to try; --write puts the tables into docs/performance.md, and that of
 * hostile repositories, which `npm run bench -- hostile --write` runs alone, into docs/threat-model.md.
 */
import { spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, totalmem } from 'node:os'
import { join } from 'node:path'
import { benchAgain } from './again.ts'
import { benchFresh, benchShared } from './fresh.ts'
import { benchHostile } from './hostile.ts'
import { benchCheck, benchStart } from './local.ts'
import { benchSingle } from './single.ts'
import { printTable } from './table.ts'

const quick = process.argv.includes('--quick')
const only = process.argv.slice(2).find((word) => !word.startsWith('--'))
const benches = {
  fresh: benchFresh,
  again: benchAgain,
  single: benchSingle,
  shared: benchShared,
  check: benchCheck,
  start: benchStart,
}

const since = performance.now()
const printed: string[] = []
for (const [name, bench] of Object.entries(benches)) {
  if (only !== undefined && only !== name) continue
  const text = printTable(await bench(quick))
  console.log(text)
  printed.push(text)
}
if (only === undefined || only === 'parsers') {
  const args = [join(import.meta.dirname, 'parsers.ts'), ...(quick ? ['2', '3'] : [])]
  const { stdout } = spawnSync(process.execPath, args, { encoding: 'utf8' })
  const text = `### Parsers\n\nThroughput of the parsers beside those of npm.\n\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`
  console.log(text)
  printed.push(text)
}

const minutes = (performance.now() - since) / 60_000
const machine = `Made by \`npm run bench -- --write\` in ${minutes.toFixed(1)} minutes with Node.js ${process.version} on ${process.platform}/${process.arch}, ${cpus().length} × ${cpus()[0]?.model}, ${(totalmem() / 2 ** 30).toFixed(0)} GB. Other work may have run on the machine; ratios within a table compare what ran side by side.`
console.log(machine)
const isWritten = process.argv.includes('--write') && !quick
if (isWritten && only === undefined) write('performance.md', `${machine}\n\n${printed.join('\n')}`)

if (only === undefined || only === 'hostile') {
  const text = printTable(await benchHostile(quick))
  console.log(text)
  if (isWritten) write('threat-model.md', text)
}

function write(name: string, tables: string): void {
  const path = join(import.meta.dirname, '..', '..', 'docs', name)
  const [before, , after] = readFileSync(path, 'utf8').split(
    /<!-- (?:begin|end) of the tables -->\n/,
  )
  writeFileSync(
    path,
    `${before}<!-- begin of the tables -->\n\n${tables}\n<!-- end of the tables -->\n${after}`,
  )
}
