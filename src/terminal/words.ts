import { inputDefaults } from '../action/inputs.ts'

/** The variables that tokens are read from: on a command line everybody on the machine could read them. */
export const tokenVariables = {
  'api-token': 'DATOCMS_API_TOKEN',
  'github-token': 'GITHUB_TOKEN',
} as const

/** What people at a terminal call an input of the action. */
export function optionLabel(name: string): string {
  return isToken(name) ? `environment variable \`${tokenVariables[name]}\`` : `option \`--${name}\``
}

export function isToken(name: string): name is keyof typeof tokenVariables {
  return Object.hasOwn(tokenVariables, name)
}

/**
 * A sentence with the words of a terminal: for the action it is written of inputs, of `mode: check` and of steps, and
 * says what step a workflow lacks.
 */
export function inTerminalWords(sentence: string): string {
  return sentence
    .replace(/\binput `([a-z-]+)`/g, (all, name: string) =>
      Object.hasOwn(inputDefaults, name) ? optionLabel(name) : all,
    )
    .replace(/`mode: ([a-z]+)`/g, '`$1`')
    .replace(/ Add a step with actions\/checkout before this one\./, '')
}
