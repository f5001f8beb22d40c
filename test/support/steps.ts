type Method = (...args: readonly unknown[]) => unknown
type Cost = (self: unknown, args: readonly unknown[], result: unknown) => number

const WHOLE = [
  ...['normalize', 'replaceAll', 'toLowerCase', 'toUpperCase', 'toWellFormed'],
  ...['trim', 'trimEnd', 'trimStart'],
]
const ONE = ['charAt', 'charCodeAt', 'codePointAt', 'startsWith', 'endsWith']

/**
 * Counts the characters that `work` looks at through the methods of strings, regular expressions and text decoders: how
 * much it does, on any machine. Within one match a regular expression counts as one pass.
 */
export function countSteps(work: () => void): number {
  let steps = 0
  const restore: (() => void)[] = []
  function wrap(target: object, name: string, cost: Cost): void {
    const original = Object.getOwnPropertyDescriptor(target, name)
    const method = original?.value as Method | undefined
    if (!original || !method) throw new Error(`There is no method ${name}.`)
    const value = function (this: unknown, ...args: readonly unknown[]) {
      const from = this instanceof RegExp ? this.lastIndex : 0
      const result = Reflect.apply(method, this, args)
      steps += 1 + cost(this, [from, ...args], result)
      return result
    }
    Object.defineProperty(target, name, { ...original, value })
    restore.push(() => Object.defineProperty(target, name, original))
  }

  for (const name of ['indexOf', 'includes']) {
    wrap(String.prototype, name, (self, [, , from], found) => {
      const end = typeof found === 'number' && found >= 0 ? found : lengthOf(self)
      return Math.max(0, end - (typeof from === 'number' ? from : 0))
    })
  }
  wrap(String.prototype, 'lastIndexOf', (self, [, , from], found) => {
    const start = typeof from === 'number' ? Math.min(from, lengthOf(self)) : lengthOf(self)
    return start - Number(found)
  })
  for (const name of WHOLE) wrap(String.prototype, name, lengthOf)
  for (const name of ONE) wrap(String.prototype, name, () => 0)
  wrap(String.prototype, 'slice', (_self, _args, result) => lengthOf(result))
  // Whatever takes a regular expression, such as `replace`, calls its `exec`.
  wrap(RegExp.prototype, 'exec', (self, [from, text], result) => {
    if (!(self instanceof RegExp)) return 0
    const match = result as RegExpExecArray | null
    const start = self.global || self.sticky ? Number(from) : 0
    if (match) return match.index + match[0].length - start
    return self.sticky ? 0 : lengthOf(text) - start
  })
  wrap(TextDecoder.prototype, 'decode', (_self, _args, result) => lengthOf(result))
  try {
    work()
  } finally {
    for (const undo of restore.reverse()) undo()
  }
  return steps
}

/** A list that counts how often something is read from it. */
export function countReads<T>(list: readonly T[]): {
  readonly list: readonly T[]
  readonly reads: () => number
} {
  let reads = 0
  const counting = new Proxy(list, {
    get(target, name, receiver) {
      reads++
      return Reflect.get(target, name, receiver)
    },
  })
  return { list: counting, reads: () => reads }
}

function lengthOf(text: unknown): number {
  return String(text).length
}
