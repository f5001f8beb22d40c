import { runnerHost } from './action/host.ts'
import { main } from './main.ts'

// A runner gives no arguments, and a terminal always does (cli.ts).
const words = process.argv.slice(2)
const host =
  words.length === 0 ? runnerHost() : (await import('./terminal/terminal.ts')).openTerminal(words)
if (typeof host === 'number') process.exitCode = host
else await main(host)
