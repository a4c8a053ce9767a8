import { expect, test } from 'vitest'
import type { Design, Element, Row } from '@/lib/design/element'
import type { Verdict } from '../answer'
import type { Query } from '../query'
import { ask, host, put } from '../scenarios/board'
import { trace } from '../trace'

/** A design that tempts the tracer, a question, and what AWS does. `code` must be among those told. */
export type Case = readonly [says: string, design: Design, query: Query, verdict: Verdict, code?: string]

/** Test-only: each case as a test of its own. */
export function judge(cases: readonly Case[]) {
  for (const [says, design, query, verdict, code] of cases)
    test(says, () => {
      const found = trace(design, query)
      const told = found.blockers.map((one) => `${one.phase} ${one.code}: ${one.because}`)
      expect([found.verdict, told]).toEqual([verdict, told])
      if (code) expect(found.codes).toContain(code)
    })
}

export const ANY = '0.0.0.0/0'
export const ALL: Row = { ipProtocol: '-1', cidr: ANY }

export const route = (destination: string, target: string) => ({ destination, target })

/** VPC `x` (n = 1) with subnet `x1` 10.1.1.0/24, table `xt`, group `x-sg` that admits everything, and host `xa` 10.1.1.10. */
export const vpc = (
  name: string,
  block: number,
  routes: readonly Row[],
  more: { inbound?: readonly Row[]; acl?: readonly Row[]; zone?: string } = {},
): readonly Element[] => [
  put('vpc', name, { in: 'tokyo', cidrBlock: `10.${block}.0.0/16` }),
  put('route-table', `${name}t`, { in: name, routes: routes as never }),
  ...(more.acl ? [put('network-acl', `${name}-acl`, { in: name, entries: more.acl as never })] : []),
  put('subnet', `${name}1`, {
    in: name,
    cidrBlock: `10.${block}.1.0/24`,
    availabilityZone: `ap-northeast-1${more.zone ?? 'a'}`,
    routeTable: `${name}t`,
    ...(more.acl && { networkAcl: `${name}-acl` }),
  }),
  put('security-group', `${name}-sg`, {
    in: name,
    groupDescription: name,
    securityGroupIngress: (more.inbound ?? [ALL]) as never,
  }),
  host(`${name}a`, `${name}1`, `10.${block}.1.10`, `${name}-sg`),
]

export const tokyo = put('region', 'tokyo', { code: 'ap-northeast-1' })
export const peering = (id: string, one: string, other: string, more: object = {}) =>
  put('vpc-peering', id, { in: 'tokyo', vpc: one, peerVpc: other, ...more })
export const gatewayOf = (name: string) => put('internet-gateway', `${name}-igw`, { in: name })
export const publicly = (name: string, last: number) =>
  put('elastic-ip', `${name}-ip`, { in: 'tokyo', instance: `${name}a`, publicIp: `198.51.100.${last}` })
export const tgw = (more: object = {}) => put('transit-gateway', 'tgw', { in: 'tokyo', ...more })
export const attach = (name: string, more: object = {}) =>
  put('transit-gateway-attachment', `${name}-at`, {
    in: name,
    transitGateway: 'tgw',
    subnets: [`${name}1`],
    ...more,
  })
export const entry = (ruleNumber: number, egress: boolean, more: Row = {}): Row => ({
  egress,
  ruleNumber,
  ruleAction: 'allow',
  protocol: '-1',
  cidr: ANY,
  ...more,
})
export const fromGroup = (name: string): Row => ({ ipProtocol: '-1', group: name })
export const tcp = (from: number, to = from): Row => ({ protocol: '6', fromPort: from, toPort: to })

export const PEERED = [
  tokyo,
  peering('pcx', 'x', 'y'),
  ...vpc('x', 1, [route('10.2.0.0/16', 'pcx')]),
  ...vpc('y', 2, [route('10.1.0.0/16', 'pcx')]),
]
export const HUB = [
  tokyo,
  tgw(),
  attach('x'),
  attach('y'),
  ...vpc('x', 1, [route('10.2.0.0/16', 'tgw')]),
  ...vpc('y', 2, [route('10.1.0.0/16', 'tgw')]),
]
export const BOTH_PUBLIC = [
  tokyo,
  ...['x', 'y'].map(gatewayOf),
  publicly('x', 1),
  publicly('y', 2),
  ...vpc('x', 1, [route(ANY, 'x-igw')]),
  ...vpc('y', 2, [route(ANY, 'y-igw')]),
]
export const XY = ask('xa', 'ya', 'tcp 443')
/** Met at its public address. */
export const XY_PUBLIC = ask('xa', '198.51.100.2', 'tcp 443')
