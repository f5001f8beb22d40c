/** Makes something when it is first asked for, and once: what Intl needs takes milliseconds to load. */
export function lazy<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}
