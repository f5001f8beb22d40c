/** The log of the step. Every implementation makes lines harmless: no text can start a workflow command. */
export interface Log {
  info(line: string): void
  warning(line: string): void
  /** Shown only with RUNNER_DEBUG. */
  debug(line: string): void
  group<T>(title: string, work: () => Promise<T>): Promise<T>
}
