import { BlockList, isIP } from 'node:net'

/** Whether nobody on the way can read what goes to a URL: https, or http within this machine. */
export function isSafeUrl(url: URL): boolean {
  return url.protocol === 'https:' || (url.protocol === 'http:' && isLoopback(url))
}

/**
 * Whether to go where an answer of `from` leads: over https to a public host, and into this machine or a private
 * network only where `from` is there itself. An answer must not open what only the runner can reach.
 */
export function mayLeadTo(from: URL, to: URL): boolean {
  if (to.username !== '' || to.password !== '') return false
  if (isLoopback(to)) return isSafeUrl(to) && isLoopback(from)
  return isSafeUrl(to) && (isPrivate(from) || !isPrivate(to))
}

function isLoopback({ hostname }: URL): boolean {
  return /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
}

/** RFC 6890: addresses that are of no use beyond a machine, a link or a network; RFC 6761, RFC 6762: names of such. */
function isPrivate({ hostname }: URL): boolean {
  const host = hostname.replace(/^\[|\]$|\.$/g, '')
  const version = isIP(host)
  if (version === 0) return !host.includes('.') || /\.(localhost|local|internal)$/.test(host)
  return privateAddresses.check(host, version === 4 ? 'ipv4' : 'ipv6')
}

const privateAddresses = new BlockList()
for (const [network, prefix] of [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.168.0.0', 16],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv4')
}
for (const [network, prefix] of [
  ['::', 127],
  ['fc00::', 7],
  ['fe80::', 10],
] as const) {
  privateAddresses.addSubnet(network, prefix, 'ipv6')
}
