import type { Design, Element } from '@/lib/design/element'
import type { ElementOf, Kind } from '@/lib/elements'
import { TCP, UDP, readAddresses } from '@/lib/net/flow'
import type { Place, Query } from '../query'

/** An element of a design under test, named by its id; `in` is its parent, everything else is fields of its kind. */
export function put<K extends Kind>(
  kind: K,
  id: string,
  { in: parent, ...props }: { in?: string } & ElementOf<K>['props'] = {},
): Element {
  return { id, kind, name: id, props, ...(parent !== undefined && { parent }) }
}

/** A design of these elements; of two with the same id the later one counts, in the place of the earlier. */
export const board = (...elements: readonly (Element | readonly Element[])[]): Design => ({
  elements: Object.fromEntries(elements.flat().map((element) => [element.id, element])),
})

/** The same design without some elements. */
export const without = (design: Design, ...ids: readonly string[]): Design => ({
  elements: Object.fromEntries(Object.entries(design.elements).filter(([id]) => !ids.includes(id))),
})

const PROTOCOLS: Readonly<Record<string, number>> = { tcp: TCP, udp: UDP, icmp: 1, icmpv6: 58 }

/** "internet", an address or block, a URL, a name with a dot, or the id of an element. */
export function placeOf(text: string): Place {
  if (text === 'internet') return { internet: true }
  if (/^https?:/.test(text)) return { url: text }
  if (readAddresses(text)) return { address: text }
  return text.includes('.') ? { name: text } : { element: text }
}

/** A question as one says it: ask('203.0.113.7', 'web', 'tcp 443'). Without the third it is about all traffic. */
export function ask(from: string, to: string, traffic = '', more: Partial<Query> = {}): Query {
  const [protocol, port] = traffic.split(' ')
  const number = protocol ? (PROTOCOLS[protocol] ?? Number(protocol)) : undefined
  const [first, last] = (port ?? '').split('-').map(Number)
  return {
    from: placeOf(from),
    to: placeOf(to),
    ...(number !== undefined && { protocols: [[number, number]] as const }),
    ...(port && { ports: [[first!, last ?? first!]] as const }),
    ...more,
  }
}

const anywhere = (kind: 'tcp' | 'udp' | '-1', port?: number, cidr = '0.0.0.0/0') => ({
  ipProtocol: kind,
  ...(port !== undefined && { fromPort: port, toPort: port }),
  cidr,
})

/** A security group that admits these ports over TCP from a block, and lets everything out. */
export const group = (id: string, vpc: string, ports: readonly number[] = [], cidr?: string): Element =>
  put('security-group', id, {
    in: vpc,
    groupDescription: id,
    securityGroupIngress: ports.map((port) => anywhere('tcp', port, cidr)),
  })

/** An instance with an address and groups. */
export const host = (id: string, subnet: string, address?: string, ...groups: readonly string[]): Element =>
  put('instance', id, {
    in: subnet,
    imageId: 'ami-0123456789abcdef0',
    ...(address && { privateIpAddress: address }),
    ...(groups.length > 0 && { securityGroups: groups }),
  })

/**
 * Scenario 1 of the specification, a public web server: `tokyo`, VPC `net` 10.0.0.0/16 with `igw`, table `public` with the
 * default route to it, subnet `a` 10.0.1.0/24, `web` 10.0.1.10 with `web-ip` 198.51.100.10 and `web-sg` (443 from anywhere).
 */
export const WEB: readonly Element[] = [
  put('region', 'tokyo', { code: 'ap-northeast-1' }),
  put('vpc', 'net', { in: 'tokyo', cidrBlock: '10.0.0.0/16' }),
  put('internet-gateway', 'igw', { in: 'net' }),
  put('route-table', 'public', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'igw' }] }),
  put('subnet', 'a', {
    in: 'net',
    cidrBlock: '10.0.1.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'public',
  }),
  group('web-sg', 'net', [443]),
  host('web', 'a', '10.0.1.10', 'web-sg'),
  put('elastic-ip', 'web-ip', { in: 'tokyo', instance: 'web', publicIp: '198.51.100.10' }),
]

/** Scenario 4: with a private subnet `b` 10.0.2.0/24 whose table `private` leads to `nat` in `a`, and `app` 10.0.2.10 in it. */
export const NAT: readonly Element[] = [
  ...WEB,
  put('elastic-ip', 'nat-ip', { in: 'tokyo', publicIp: '198.51.100.20' }),
  put('nat-gateway', 'nat', { in: 'a', allocation: 'nat-ip', privateIpAddress: '10.0.1.20' }),
  put('route-table', 'private', { in: 'net', routes: [{ destination: '0.0.0.0/0', target: 'nat' }] }),
  put('subnet', 'b', {
    in: 'net',
    cidrBlock: '10.0.2.0/24',
    availabilityZone: 'ap-northeast-1a',
    routeTable: 'private',
  }),
  group('app-sg', 'net'),
  host('app', 'b', '10.0.2.10', 'app-sg'),
]
