/** A workflow command as the runner understands it. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly message: string
}

export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly message: string
  readonly title: string | null
  readonly file: string | null
  readonly line: number | null
  readonly column: number | null
}

/** What the runner would obey in a step's log: `::name key=value::message` on a line of its own, or `##[name]` anywhere. */
export function readCommands(log: string): readonly WorkflowCommand[] {
  const commands: WorkflowCommand[] = []
  let stoppedUntil: string | null = null
  for (const line of log.split(/\r\n|\r|\n/)) {
    const command = readCommand(line)
    if (command === null) continue
    if (stoppedUntil !== null) {
      if (command.name === stoppedUntil) stoppedUntil = null
      continue
    }
    if (command.name === 'stop-commands') stoppedUntil = command.message
    commands.push(command)
  }
  return commands
}

export function annotationsOf(commands: readonly WorkflowCommand[]): readonly Annotation[] {
  return commands.flatMap(({ name, properties, message }) => {
    if (name !== 'error' && name !== 'warning' && name !== 'notice') return []
    const number = (value: string | undefined) => (value === undefined ? null : Number(value))
    return [
      {
        level: name,
        message,
        title: properties.title ?? null,
        file: properties.file ?? null,
        line: number(properties.line),
        column: number(properties.col),
      },
    ]
  })
}

function readCommand(line: string): WorkflowCommand | null {
  const [, name, written = '', message = ''] =
    /^\s*::([^\s:]+)(?:\s+(.*?))?::(.*)$/.exec(line) ??
    /##\[([^\s\]]+)(?:\s+([^\]]*))?\](.*)$/.exec(line) ??
    []
  if (name === undefined) return null
  const properties = written
    .split(/[,;]/)
    .map((pair) => pair.split('='))
    .filter(([key, value]) => key !== '' && value !== undefined)
    .map(([key = '', ...value]) => [key.trim(), unescapeData(value.join('='))])
  return { name, properties: Object.fromEntries(properties), message: unescapeData(message) }
}

function unescapeData(text: string): string {
  return text
    .replaceAll('%0D', '\r')
    .replaceAll('%0A', '\n')
    .replaceAll('%3A', ':')
    .replaceAll('%2C', ',')
    .replaceAll('%25', '%')
}

/** The values in a file such as GITHUB_OUTPUT. Throws where the runner would. */
export function readFileCommands(text: string): Readonly<Record<string, string>> {
  const values: Record<string, string> = {}
  const lines = text.split(/\r?\n/)
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const [, heredoc, delimiter] = /^([^=]*?)<<(.+)$/.exec(line) ?? []
    if (heredoc !== undefined && delimiter !== undefined) {
      const end = lines.indexOf(delimiter, at + 1)
      if (end < 0) throw new Error(`The value of ${heredoc} has no end.`)
      values[heredoc] = lines.slice(at + 1, end).join('\n')
      at = end
      continue
    }
    const equals = line.indexOf('=')
    if (equals < 1) throw new Error(`Invalid line in a file of commands: ${line}`)
    values[line.slice(0, equals)] = line.slice(equals + 1)
  }
  return values
}
