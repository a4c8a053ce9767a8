import { expect, test } from 'vitest'
import type { Design } from '@/lib/design/element'
import { applyPatch } from '@/lib/design/patch'
import { traceWithFixes } from '../fix'
import type { Query } from '../query'
import { trace } from '../trace'
import { NAT, WEB, ask, board, group, host, put, without } from './board'
import { behindAcl, fromClient, subnetA, toInternet } from './ground'

type Case = readonly [name: string, design: Design, query: Query, ...labels: string[]]

const natInstance = (more: object) =>
  board(
    NAT,
    group('nat-sg', 'net', [443], '10.0.0.0/16'),
    put('instance', 'nat', {
      in: 'a',
      imageId: 'ami-1',
      privateIpAddress: '10.0.1.30',
      securityGroups: ['nat-sg'],
      ...more,
    }),
    put('elastic-ip', 'nat-ip', { in: 'tokyo', instance: 'nat', publicIp: '198.51.100.20' }),
  )

const cases: readonly Case[] = [
  [
    'a rule for a block of the internet',
    board(WEB, group('web-sg', 'net', [80])),
    fromClient,
    'Allow tcp 443 from 203.0.113.7/32 in web-sg',
  ],
  [
    'a rule for the whole internet',
    board(WEB, group('web-sg', 'net')),
    ask('internet', 'web', 'tcp 443'),
    'Allow tcp 443 from 0.0.0.0/0 in web-sg',
  ],
  [
    'a rule for the group of the other side, or its address',
    board(NAT, group('web-sg', 'net')),
    ask('app', 'web', 'tcp 8080'),
    'Allow tcp 8080 from members of app-sg in web-sg',
    'Allow tcp 8080 from 10.0.2.10/32 in web-sg',
  ],
  [
    'a rule for the subnet of a host without an address',
    board(NAT, group('web-sg', 'net'), host('app', 'b')),
    ask('app', 'web', 'tcp 8080'),
    'Allow tcp 8080 from 10.0.2.0/24 in web-sg',
  ],
  [
    'an outbound rule',
    board(
      WEB,
      put('security-group', 'web-sg', {
        in: 'net',
        groupDescription: 'web',
        securityGroupEgress: [{ ipProtocol: 'udp', fromPort: 53, toPort: 53, cidr: '0.0.0.0/0' }],
      }),
    ),
    toInternet('web'),
    'Allow tcp 443 to 203.0.113.7/32 in web-sg',
  ],
  [
    'an entry for the ports of answers',
    behindAcl(WEB, [100, 'in', 'allow', '6', 443, '0.0.0.0/0'], [100, 'out', 'allow', '6', 443, '0.0.0.0/0']),
    fromClient,
    'Allow tcp 1024-65535 to 203.0.113.7/32 by entry 200 of acl',
  ],
  [
    'an entry before the one that denies',
    behindAcl(
      WEB,
      [90, 'in', 'deny', '-1', undefined, '203.0.113.0/24'],
      [100, 'in', 'allow', '-1', undefined, '0.0.0.0/0'],
      [100, 'out', 'allow', '-1', undefined, '0.0.0.0/0'],
    ),
    fromClient,
    'Allow tcp 443 from 203.0.113.7/32 by entry 89 of acl',
  ],
  [
    'a route to the internet gateway for a public host',
    board(WEB, put('route-table', 'public', { in: 'net' })),
    fromClient,
    'Route 0.0.0.0/0 of public to igw',
  ],
  [
    'a route to the NAT gateway for a private host',
    board(NAT, put('route-table', 'private', { in: 'net' })),
    toInternet('app'),
    'Route 0.0.0.0/0 of private to nat',
  ],
  [
    'a table for a subnet that has none',
    board(NAT, subnetA({ routeTable: undefined })),
    fromClient,
    'Associate a with public',
  ],
  [
    'a public address',
    without(board(WEB), 'web-ip'),
    toInternet('web'),
    'Allocate an Elastic IP for web',
    'Give web a public address at launch',
  ],
  [
    'the Elastic IP of a NAT gateway',
    board(NAT, put('nat-gateway', 'nat', { in: 'a' })),
    toInternet('app'),
    'Use nat-ip for nat',
  ],
  [
    'the check of a NAT instance',
    natInstance({ forwarding: 'masquerade' }),
    toInternet('app'),
    'Turn the source/destination check of nat off',
  ],
  [
    'the check of a host of which nothing is said',
    natInstance({}),
    toInternet('app'),
    'Turn the source/destination check of nat off and let it masquerade',
  ],
  [
    'Block Public Access',
    board(WEB, put('region', 'tokyo', { code: 'ap-northeast-1', blockPublicAccess: 'block-ingress' })),
    fromClient,
    'Exclude a from VPC Block Public Access',
    'Turn VPC Block Public Access of tokyo off',
  ],
  [
    'a gateway that stands beside its VPC',
    board(WEB, put('internet-gateway', 'igw', { in: 'tokyo' })),
    toInternet('web'),
    'Attach igw to net',
  ],
  [
    'zones of a regional NAT gateway',
    board(
      NAT,
      put('nat-gateway', 'nat', {
        in: 'net',
        availabilityMode: 'regional',
        availabilityZoneAddresses: [{ availabilityZone: 'ap-northeast-1c', allocations: ['nat-ip'] }],
      }),
    ),
    toInternet('app'),
    'Let AWS spread nat over all zones',
  ],
]

test.each(cases.map(([name, ...rest]) => ({ name, rest })))(
  '$name',
  ({ rest: [design, query, ...labels] }) => {
    const { blockers } = traceWithFixes(design, query)
    const fixes = blockers[0]?.fixes ?? []
    expect(fixes.map(({ label }) => label)).toEqual(labels)
    for (const { patch, verdict } of fixes) {
      expect(trace(applyPatch(design, patch), query).verdict).toBe('REACHABLE')
      expect(verdict).toBe('REACHABLE')
    }
  },
)
