import { Command, CommanderError, Option } from 'commander'
import { type Format, formats } from '../action/host.ts'
import { inputDefaults } from '../action/inputs.ts'
import type { Mode } from '../action/mode.ts'
import { type CommandLine, exitCodes } from './host.ts'
import { isFlag, type OptionName, optionsOf, readDescriptions, readVersion } from './options.ts'
import { inTerminalWords, tokenVariables } from './words.ts'

const modes: Readonly<Record<Mode, string>> = {
  check: 'Check the files. DatoCMS is not asked, and no token is needed.',
  plan: 'Show what an apply would do. Nothing is written.',
  apply: 'Make the tracks in DatoCMS follow the files.',
  pull: 'Write the tracks of DatoCMS into files and the manifest.',
  fix: 'Write the files anew where a mistake has one sure remedy.',
}

const epilogue = `
Environment:
  ${tokenVariables['api-token']}  API token of DatoCMS, for plan, apply and pull
  HTTPS_PROXY, NO_PROXY  are honoured; NO_COLOR turns colours off

Exit codes:
  0  nothing failed
  ${exitCodes.failed}  a file has a problem that \`--fail-on\` names, or a track failed
  ${exitCodes.refused}  an option or the environment is wrong, and nothing was done
  ${exitCodes.cancelled}  cancelled; the next run goes on from there`

/** Where help and mistakes are written. */
export interface Output {
  out(text: string): void
  error(text: string): void
}

/**
 * Reads a command line, without the program's name.
 *
 * @returns what it asks for, or the exit code where that was told already: help, the version, a mistake.
 */
export function readCommandLine(words: readonly string[], output: Output): CommandLine | number {
  let asked: CommandLine | null = null
  const program = new Command('sync-subtitles-to-datocms')
    .description('Makes the subtitle tracks of DatoCMS videos follow .vtt and .srt files.')
    .version(readVersion())
    .addHelpText('after', epilogue)
    .exitOverride()
    .configureOutput({ writeOut: output.out, writeErr: output.error })
    .showHelpAfterError('(`--help` shows what there is)')
  const descriptions = readDescriptions()
  for (const [mode, summary] of Object.entries(modes) as [Mode, string][]) {
    const command = program.command(mode).description(summary).allowExcessArguments(false)
    command.copyInheritedSettings(program)
    for (const name of optionsOf[mode]) command.addOption(optionOf(name, descriptions[name] ?? ''))
    command
      .addOption(
        new Option('--format <format>', 'text for people, a JSON report, or commands of a runner')
          .choices(formats)
          .default('text'),
      )
      .option('--verbose', 'Show every request, without any secret.')
      .addOption(new Option('--api-token [token]').hideHelp())
      .addHelpText('after', epilogue)
      .action((given: Readonly<Record<string, string | readonly string[] | boolean>>) => {
        if (given.apiToken !== undefined) command.error(tokenOnCommandLine)
        const options = optionsOf[mode].flatMap((name) => {
          const value = given[camelCase(name)]
          return value === undefined ? [] : [[name, [value].flat().map(String).join('\n')]]
        })
        asked = {
          mode,
          options: Object.fromEntries(options),
          format: given.format as Format,
          isVerbose: given.verbose === true,
        }
      })
  }
  try {
    program.parse(words, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? 0 : exitCodes.refused
  }
  return asked ?? exitCodes.refused
}

const tokenOnCommandLine = `error: a token on the command line can be read by everybody on the machine: replace it in DatoCMS where others may have, and set the environment variable ${tokenVariables['api-token']}`

function optionOf(name: OptionName, description: string): Option {
  const fallback = inputDefaults[name]
  const value = name === 'files' ? '<pattern...>' : isFlag(name) ? '[boolean]' : '<value>'
  const told = inTerminalWords(description)
  return new Option(`--${name} ${value}`, fallback ? `${told} (default: ${fallback})` : told)
}

const camelCase = (name: string): string =>
  name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
