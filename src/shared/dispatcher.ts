import type { Dispatcher } from 'undici'

/** A proxy as a variable of the environment names it. */
export interface Proxy {
  /** Without user name and password. */
  readonly uri: string
  readonly username: string
  readonly password: string
}

/**
 * One pool of connections, through the proxies that the environment names. undici is loaded only here, because a check
 * needs no HTTP.
 *
 * @throws {Error} when a variable names none that can be used.
 */
export async function createDispatcher(env: NodeJS.ProcessEnv = process.env): Promise<Dispatcher> {
  const options = { connections: 128, allowH2: false, connectTimeout: 10_000 }
  const proxies = { 'http:': findProxy('http:', env), 'https:': findProxy('https:', env) }
  const noProxy = env.no_proxy || env.NO_PROXY || ''
  const { Agent, EnvHttpProxyAgent, Pool } = await import('undici')
  return new Agent({
    ...options,
    factory(origin, given) {
      const proxy = proxies[new URL(origin).protocol as keyof typeof proxies]
      if (proxy === null) return new Pool(origin, given)
      const { uri, username, password } = proxy
      const agent = { ...options, httpProxy: uri, httpsProxy: uri, noProxy }
      if (username === '' && password === '') return new EnvHttpProxyAgent(agent)
      const token = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`
      const account = uri.startsWith('socks') ? { username, password } : { token }
      return new EnvHttpProxyAgent({ ...agent, ...account })
    },
  })
}

/**
 * The proxy for a protocol, or null, as curl and git find it: the protocol's own variable, in lower case first, then
 * the one for all. An empty variable is none. (curl: environment.)
 *
 * @throws {Error} when it cannot be used. The value may hold a password, so that only the variable is named.
 */
export function findProxy(protocol: 'http:' | 'https:', env: NodeJS.ProcessEnv): Proxy | null {
  const names = [`${protocol.slice(0, -1)}_proxy`, 'all_proxy']
  const name = names.flatMap((each) => [each, each.toUpperCase()]).find((each) => env[each])
  if (name === undefined) return null
  const proxy = readProxy(env[name] ?? '')
  if (proxy) return proxy
  throw new Error(
    `The variable \`${name}\` names no proxy that can be used. Write it as \`http://proxy.example:3128\`, or with \`https\` or \`socks5\`, and with \`user:password@\` before the host where the proxy wants it.`,
  )
}

/** curl's ports for a proxy that names none. */
const usualPorts = { http: 1080, https: 443, socks5: 1080 }

/** `[scheme://][user[:password]@]host[:port]`; whatever stands before the last `@` is user and password. */
function readProxy(text: string): Proxy | null {
  const shape = /^(?:([a-z0-9]+):\/\/)?(?:(.*)@)?(\[[\da-f:.]+\]|[^\s:@/?#[\]]+)(?::(\d+))?\/?$/i
  const [, given = 'http', account = '', host, ownPort] = shape.exec(text.trim()) ?? []
  const scheme = given.toLowerCase().replace('socks5h', 'socks5') as keyof typeof usualPorts
  const port = ownPort ?? usualPorts[scheme]
  const uri = `${scheme}://${host}:${port}`
  if (host === undefined || !Object.hasOwn(usualPorts, scheme) || !URL.canParse(uri)) return null
  const [username = '', ...rest] = account.split(':')
  return { uri, username: decode(username), password: decode(rest.join(':')) }
}

/** As curl does: `%` that begins no byte stands for itself. */
function decode(text: string): string {
  return text.replace(/(?:%[\da-f]{2})+/gi, (bytes) =>
    Buffer.from(bytes.replaceAll('%', ''), 'hex').toString('utf8'),
  )
}
