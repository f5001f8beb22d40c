/** Whether nobody on the way can read what goes to a URL: https, or http within this machine. */
export function isSafeUrl({ protocol, hostname }: URL): boolean {
  const isLoopback = /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname)
  return protocol === 'https:' || (protocol === 'http:' && isLoopback)
}
