/** So many are named: each of many problems may have a list, and each list everything. */
const mostNamed = 10

/** `a`, `b` and `c`, or the first ten of more, each in backticks. */
export function quotedList(names: readonly string[], conjunction: ', ' | ' and '): string {
  const listed = names.slice(0, mostNamed).map((name) => `\`${name}\``)
  const rest = names.length - listed.length
  return listed.join(conjunction) + (rest > 0 ? ` and ${rest} more` : '')
}
