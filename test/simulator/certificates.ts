import { generate } from 'selfsigned'
import { hosts } from './exchange.ts'

export interface Certificates {
  /** PEM of the authority that a client must trust. */
  readonly authority: string
  readonly certificate: string
  readonly key: string
}

let made: Promise<Certificates> | undefined

/** A certificate for every simulated host, signed by an authority of its own; made once per process. */
export function certificates(): Promise<Certificates> {
  made ??= makeCertificates()
  return made
}

async function makeCertificates(): Promise<Certificates> {
  const kind = { keyType: 'ec', algorithm: 'sha256' } as const
  const authority = await generate([{ name: 'commonName', value: 'Simulator CA' }], {
    ...kind,
    extensions: [
      { name: 'basicConstraints', cA: true, critical: true },
      { name: 'keyUsage', keyCertSign: true, cRLSign: true, critical: true },
    ],
  })
  const names = Object.values(hosts)
  const server = await generate([{ name: 'commonName', value: 'Simulator' }], {
    ...kind,
    ca: { key: authority.private, cert: authority.cert },
    extensions: [
      { name: 'basicConstraints', cA: false },
      { name: 'keyUsage', digitalSignature: true },
      { name: 'extKeyUsage', serverAuth: true },
      { name: 'subjectAltName', altNames: names.map((value) => ({ type: 2, value })) },
    ],
  })
  return { authority: authority.cert, certificate: server.cert, key: server.private }
}
