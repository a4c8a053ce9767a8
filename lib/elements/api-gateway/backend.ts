import type { Element } from '@/lib/design/element'
import type { End } from '@/lib/net/end'
import type { Leg, Served, Way } from '@/lib/net/move'
import type { Http, Packet, Talk } from '@/lib/net/packet'
import type { Addresses, Family } from '@/lib/net/flow'
import { CLIENT_PORTS, PUBLIC, readAddresses, TCP } from '@/lib/net/flow'
import { holdsAll } from '@/lib/net/ranges'
import type { Call } from './call'
import { refuse, unknown } from './call'

/** Where a backend is, and what is sent to it. */
export type Backend = {
  readonly tls: boolean
  /** Asked for in the certificate; absent in plain text. */
  readonly name?: string
  readonly port: number
  readonly http: Http
  /** REST alone may take certificates of any issuer. */
  readonly anyIssuer?: boolean
  /** The stage shows a certificate to backends that ask for one. */
  readonly shows?: boolean
  /** Where that is said: the integration or the resource, and the place in it. */
  readonly at: Element
  readonly field: string
}

const URI = /^(https?):\/\/([^/:?#]+)(?::(\d+))?([^?#]*)/i

/** Scheme, host, port and path of a URI. Fails: undefined when it is none, or holds a variable of the stage in its host. */
export function partsOf(uri: string) {
  const [, scheme, host, port, path] = URI.exec(uri) ?? []
  if (scheme === undefined || host === undefined || host.includes('{')) return undefined
  const tls = scheme.toLowerCase() === 'https'
  return {
    tls,
    host: host.toLowerCase(),
    port: port === undefined ? (tls ? 443 : 80) : Number(port),
    path: path === undefined || path === '' ? '/' : path,
  }
}

/** API Gateway as a client: it checks certificates against the authorities that it knows. */
export const talkOf = ({ api, packet }: Call, { tls, name, http, anyIssuer, shows }: Backend): Talk => ({
  tls,
  ...(name !== undefined && { name }),
  trusts: 'api-gateway',
  ...(anyIssuer && { anyIssuer }),
  ...(shows && { shows }),
  ...(packet.talk?.everyHop && { everyHop: true }),
  speaker: api.id,
  called: api.name,
  http,
})

/** A plain connection where all must be encrypted. */
export const plainHop = ({ api, packet }: Call, { tls, at, field }: Backend) =>
  !tls && packet.talk?.everyHop
    ? refuse(
        at,
        'X_POLICY_PLAINTEXT_HOP',
        `${api.name} calls its backend in plain text, and every hop must be TLS.`,
        field,
      )
    : undefined

/** The packets of a connection that an API opens. */
export function packetTo(
  call: Call,
  backend: Backend,
  to: End | undefined,
  from: End | undefined,
  family: Family,
  [sources, destinations]: readonly [Addresses, Addresses],
): Packet {
  return {
    flow: {
      family,
      protocols: [[TCP, TCP]],
      sources,
      destinations,
      sourcePorts: CLIENT_PORTS,
      ports: [[backend.port, backend.port]],
    },
    from,
    to,
    groups: { of: from?.fact === 'interface' ? (from.groups ?? []) : [] },
    reply: false,
    zone: from?.fact === 'interface' ? from.zone : undefined,
    network: from?.fact === 'interface' ? from.network : undefined,
    via: undefined,
    talk: talkOf(call, backend),
  }
}

/** Over the internet, from changing addresses of AWS: the name must give a public address. */
export function callInternet(call: Call, backend: Backend, host: string): Served {
  const { api, here, around } = call
  const plain = plainHop(call, backend)
  if (plain) return plain
  const literal = readAddresses(host)
  const found = literal ? undefined : here.world.resolve(host, { family: 4 })
  const leads = [...(found?.publicly ?? []), ...(found?.ends ?? [])]
  const addresses = literal ? [literal] : (found?.addresses ?? [])
  if (found?.refusal && leads.length + addresses.length === 0) {
    const { refusal } = found
    return refusal.refuse === 'X_DNS_PRIVATE_ANSWER' ? privateBackend(call, host, backend) : refusal
  }
  if (addresses.some((one) => !holdsAll(PUBLIC[one.family], one.addresses)))
    return privateBackend(call, host, backend)
  const because = `${api.name} calls ${host} over the internet.`
  const start = { internet: true } as const
  const [from] = here.world.endsOf(api.id)
  const ways: Way[] = []
  for (const end of leads) {
    const publics = end.fact === 'interface' ? (end.publics ?? []).flatMap(({ publicly }) => publicly) : []
    const seen = publics.length > 0 ? publics : (end.addresses[4] ?? [])
    const leg: Leg = {
      packet: packetTo(call, backend, end, from, 4, [PUBLIC[4], seen]),
      start,
      because: `${because.slice(0, -1)}: ${around.get(end.element)?.name ?? end.element}.`,
    }
    ways.push({ leg })
  }
  for (const { family, addresses: seen } of addresses)
    ways.push({
      leg: {
        packet: packetTo(call, backend, undefined, from, family, [PUBLIC[family], seen]),
        start,
        because,
      },
    })
  if (ways.length === 0) return unknown(backend.at, `What ${host} leads to is not known.`, backend.field)
  return {
    ways,
    because: `${host} is asked for over the internet.`,
    warnings: [...call.warnings, ...(found?.warnings ?? [])],
  }
}

export const privateBackend = ({ api }: Call, host: string, { at, field }: Pick<Backend, 'at' | 'field'>) =>
  refuse(
    at,
    'X_APIGW_PRIVATE_ENDPOINT',
    `${api.name} calls ${host} over the internet, and it has private addresses only. Lead it over a VPC link.`,
    field,
  )
