import fc from 'fast-check'
import type { Design, Element, Row } from '@/lib/design/element'
import type { Query } from './query'
import { ask, board, put } from './scenarios/board'

const BLOCKS = [
  '0.0.0.0/0',
  '::/0',
  '10.0.0.0/8',
  '10.0.0.0/16',
  '10.1.0.0/16',
  '10.0.1.0/24',
  '10.0.2.10/32',
]
const ROUTED = [
  '0.0.0.0/0',
  '::/0',
  '10.0.0.0/16',
  '10.1.0.0/16',
  '10.2.0.0/16',
  '10.1.1.0/24',
  '203.0.113.0/24',
]
const TARGETS = ['igw', 'igw', 'nat', 'link', 'link', 'tgw', 'tgw', 'app', 'out'] as const

const traffic = fc.constantFrom<Row>(
  { ipProtocol: '-1' },
  { ipProtocol: '-1' },
  { ipProtocol: 'tcp', fromPort: 443, toPort: 443 },
  { ipProtocol: 'tcp', fromPort: 1024, toPort: 65535 },
  { ipProtocol: 'tcp', fromPort: 0, toPort: 1023 },
  { ipProtocol: 'udp', fromPort: 53, toPort: 53 },
)
/** What hosts are usually let in by. */
const WELCOME: readonly (readonly Row[])[] = [
  [],
  [{ ipProtocol: 'tcp', fromPort: 443, toPort: 443, cidr: '0.0.0.0/0' }],
  [{ ipProtocol: '-1', cidr: '0.0.0.0/0' }],
  [{ ipProtocol: '-1', cidr: '10.0.0.0/8' }],
]
const PROTOCOLS: Readonly<Record<string, string>> = { tcp: '6', udp: '17' }
const cidr = fc.constantFrom(...BLOCKS)

/** A rule from a block, or from one of the three groups of its own VPC, or of the first one. */
export const randomRule = (vpc: string): fc.Arbitrary<Row> =>
  fc
    .tuple(
      traffic,
      fc.oneof(
        cidr.map((block) => ({ cidr: block })),
        fc
          .tuple(fc.constantFrom(vpc, vpc, 'v0'), fc.nat(2))
          .map(([owner, index]) => ({ group: `${owner}-g${index}` })),
      ),
    )
    .map(([ports, peer]) => ({ ...ports, ...peer }))

/** An entry without its number. */
export const randomEntry: fc.Arbitrary<Row> = fc
  .tuple(fc.boolean(), fc.constantFrom('allow', 'allow', 'allow', 'deny'), traffic, cidr)
  .map(([egress, ruleAction, { ipProtocol, ...ports }, block]) => ({
    egress,
    ruleAction,
    protocol: PROTOCOLS[String(ipProtocol)] ?? '-1',
    ...ports,
    cidr: block,
  }))

const OPEN: readonly Row[] = [false, true].map((egress) => ({
  egress,
  ruleAction: 'allow',
  protocol: '-1',
  cidr: '0.0.0.0/0',
}))

const acl = fc
  .tuple(fc.array(randomEntry, { maxLength: 4 }), fc.constantFrom(OPEN, OPEN, OPEN, []))
  .map(([entries, last]) => [...entries, ...last].map((row, at) => ({ ruleNumber: 100 + at, ...row })))

const mostly = fc.constantFrom(true, true, true, false)
type Target = (typeof TARGETS)[number]

/** What a table should have, unless it is all at random. */
const SANE: Readonly<Record<'a' | 'b', readonly (readonly [string, Target])[]>> = {
  a: [
    ['0.0.0.0/0', 'igw'],
    ['::/0', 'igw'],
  ],
  b: [
    ['0.0.0.0/0', 'nat'],
    ['::/0', 'out'],
  ],
}

const routes = (side: 'a' | 'b') =>
  fc
    .record({
      sane: mostly,
      far: fc.constantFrom<Target>('link', 'tgw'),
      more: fc.array(fc.tuple(fc.constantFrom(...ROUTED), fc.constantFrom(...TARGETS)), { maxLength: 2 }),
    })
    .map(({ sane, far, more }) => [
      ...new Map([...(sane ? [...SANE[side], ['10.0.0.0/8', far] as const] : []), ...more]).entries(),
    ])
    .map((list) => list.map(([destination, target]) => ({ destination, target })))

const groups = (vpc: string) =>
  fc.tuple(
    ...[0, 1, 2].map(() =>
      fc
        .record({
          rules: fc.array(randomRule(vpc), { maxLength: 2 }),
          welcome: fc.constantFrom(...WELCOME),
          out: fc
            .constantFrom(true, false, false, false)
            .chain((open) =>
              open ? fc.array(randomRule(vpc), { minLength: 1, maxLength: 2 }) : fc.constant(undefined),
            ),
        })
        .map(({ rules, welcome, out }) => ({
          securityGroupIngress: [...rules, ...welcome],
          ...(out && { securityGroupEgress: out }),
        })),
    ),
  )

const vpcParts = (vpc: string) =>
  fc.record({
    // Now and then two VPCs have the same block.
    block: fc.constantFrom(Number(vpc.slice(1)), Number(vpc.slice(1)), Number(vpc.slice(1)), 0),
    igw: mostly,
    nat: mostly,
    acls: fc.tuple(fc.option(acl, { freq: 2 }), fc.option(acl, { freq: 2 })),
    tables: fc.tuple(routes('a'), routes('b')),
    groups: groups(vpc),
    members: fc.tuple(...[0, 1].map(() => fc.subarray([0, 1, 2], { minLength: 1, maxLength: 2 }))),
    publicly: fc.tuple(mostly, fc.boolean()),
    forwards: fc.constantFrom(undefined, 'masquerade' as const, 'plain' as const),
    six: fc.boolean(),
    fixed: fc.tuple(...[0, 1].map(() => fc.constantFrom(true, true, true, false))),
    attached: mostly,
  })

type Parts = ReturnType<typeof vpcParts> extends fc.Arbitrary<infer T> ? T : never

/** VPC `v0` with subnets a and b, tables, lists, groups g0 to g2 and the hosts `web` (a) and `app` (b). */
function vpcOf(vpc: string, parts: Parts, peered: string | undefined): Element[] {
  const id = (name: string) => `${vpc}-${name}`
  const base = `10.${parts.block}`
  const six = `2001:db8:${vpc.slice(1)}:`
  const exists = {
    igw: parts.igw,
    nat: parts.nat,
    link: peered !== undefined,
    tgw: parts.attached,
    app: parts.forwards !== undefined,
    out: parts.six,
  }
  const far = { igw: id('igw'), nat: id('nat'), link: peered, tgw: 'tgw', app: id('app'), out: id('out') }
  const sides = [
    ['a', 'web', 0],
    ['b', 'app', 1],
  ] as const
  return [
    put('vpc', vpc, {
      in: 'tokyo',
      cidrBlock: `${base}.0.0/16`,
      ...(parts.six && { cidrBlocks: [{ cidrBlock: `${six}00::/56` }] }),
    }),
    ...(parts.six ? [put('egress-only-internet-gateway', id('out'), { in: vpc })] : []),
    ...(parts.igw ? [put('internet-gateway', id('igw'), { in: vpc })] : []),
    ...(parts.nat
      ? [
          put('elastic-ip', id('nat-ip'), { in: 'tokyo', publicIp: `198.51.100.${parts.block * 8 + 1}` }),
          put('nat-gateway', id('nat'), {
            in: id('a'),
            allocation: id('nat-ip'),
            privateIpAddress: `${base}.1.20`,
          }),
        ]
      : []),
    ...parts.groups.map((props, at) =>
      put('security-group', id(`g${at}`), { in: vpc, groupDescription: 'random', ...(props as object) }),
    ),
    ...(parts.attached
      ? [put('transit-gateway-attachment', id('at'), { in: vpc, transitGateway: 'tgw', subnets: [id('b')] })]
      : []),
    ...sides.flatMap(([zone, name, side]) => [
      put('route-table', id(`table-${zone}`), {
        in: vpc,
        routes: parts.tables[side]!.filter(({ target }) => exists[target]).map(({ destination, target }) => ({
          destination,
          target: far[target]!,
        })),
      }),
      ...(parts.acls[side]
        ? [put('network-acl', id(`list-${zone}`), { in: vpc, entries: parts.acls[side] as never })]
        : []),
      put('subnet', id(zone), {
        in: vpc,
        cidrBlock: `${base}.${side + 1}.0/24`,
        ...(parts.six && { ipv6CidrBlock: `${six}${side + 1}::/64` }),
        availabilityZone: 'ap-northeast-1a',
        routeTable: id(`table-${zone}`),
        ...(parts.acls[side] && { networkAcl: id(`list-${zone}`) }),
      }),
      put('instance', id(name), {
        in: id(zone),
        imageId: 'ami-0123456789abcdef0',
        ...(parts.fixed[side] && { privateIpAddress: `${base}.${side + 1}.10` }),
        ...(parts.six && { ipv6Addresses: [{ ipv6Address: `${six}${side + 1}::10` }] }),
        securityGroups: parts.members[side]!.map((at) => id(`g${at}`)),
        ...(side === 1 && parts.forwards && { sourceDestCheck: false, forwarding: parts.forwards }),
      }),
      ...(parts.publicly[side]
        ? [
            put('elastic-ip', id(`${name}-ip`), {
              in: 'tokyo',
              instance: id(name),
              publicIp: `198.51.100.${Number(vpc.slice(1)) * 8 + 2 + side}`,
            }),
          ]
        : []),
    ]),
  ]
}

/** Test-only: one to three VPCs, peered, around a transit gateway or apart; filters and routes at random, some of them wrong. */
export const randomNetwork: fc.Arbitrary<Design> = fc
  .record({
    parts: fc.tuple(vpcParts('v0'), vpcParts('v1'), vpcParts('v2')),
    count: fc.integer({ min: 1, max: 3 }),
    peered: fc.boolean(),
  })
  .map(({ parts, count, peered }) => {
    const linked = peered && count > 1
    return board(
      put('region', 'tokyo', { code: 'ap-northeast-1' }),
      put('transit-gateway', 'tgw', { in: 'tokyo' }),
      ...(linked ? [put('vpc-peering', 'link', { in: 'tokyo', vpc: 'v0', peerVpc: 'v1' })] : []),
      ...parts.slice(0, count).map((one, at) => vpcOf(`v${at}`, one, linked && at < 2 ? 'link' : undefined)),
    )
  })

const TRAFFIC = ['tcp 443', 'tcp 443', 'tcp 80', 'udp 53', '']
const ends = (design: Design): readonly string[] => [
  ...Object.keys(design.elements).filter((id) => /-(web|app)$/.test(id)),
  '203.0.113.7',
  'internet',
]

/** Test-only: a network and a question about two of its hosts, or one of them and the world. */
export const randomQuestion: fc.Arbitrary<[Design, Query]> = fc
  .tuple(randomNetwork, fc.nat(), fc.nat(), fc.constantFrom(...TRAFFIC))
  .map(([design, from, to, said]) => {
    const all = ends(design)
    const one = all[from % all.length]!
    const others = all.filter((end) => end !== one && (one.includes('-') || end.includes('-')))
    return [design, ask(one, others[to % others.length]!, said)]
  })
