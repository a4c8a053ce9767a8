import { isKind } from '@/lib/elements'
import { ancestor } from '@/lib/elements/ancestor'
import { read, rowsOf } from '@/lib/elements/read'
import { blocksOf } from '@/lib/elements/vpc/blocks'
import { learnedPrefixes } from '@/lib/elements/vpn-gateway/learned'
import { contains, formatPrefix, overlaps, parsePrefix } from '@/lib/net/prefix'
import { defineRule } from '../define'
import { classic, make } from '../example'

const site = (advertised: string) => [
  make('on-premises-site', 'office', { ranges: ['192.168.0.0/16'], asn: 65000 }),
  make('on-premises-router', 'edge', {
    in: 'office',
    links: ['device'],
    publicAddress: '203.0.113.10',
    advertisedPrefixes: ['192.168.0.0/16', advertised],
  }),
  make('customer-gateway', 'device', { in: 'ireland', ipAddress: '203.0.113.10', bgpAsn: 65000 }),
  make('vpn-gateway', 'line', { in: 'net', routePropagations: [{ routeTables: ['inward'] }] }),
  make('vpn-connection', 'tunnel', { in: 'ireland', customerGateway: 'device', gateway: 'line' }),
]

export const rtbLocalBeatsPropagated = defineRule({
  id: 'rtb-local-beats-propagated',
  severity: 'warning',
  title: 'Nothing that is propagated lies inside the VPC',
  why: 'A propagated route inside the range of the VPC never wins over the local route, even if it is more specific.',
  source: 'https://docs.aws.amazon.com/vpc/latest/userguide/route-tables-priority.html',
  kind: 'vpn-gateway',
  *check(gateway, around) {
    const vpc = around.get(gateway.parent)
    if (!isKind(vpc, 'vpc') || (rowsOf(gateway, 'routePropagations') ?? []).length === 0) return
    const blocks = blocksOf(vpc).map(({ block }) => block)
    for (const { prefix, line, unknown } of learnedPrefixes(gateway, around)) {
      if (unknown !== undefined || !blocks.some((block) => contains(block, prefix))) continue
      const site = ancestor(around, line.router, 'on-premises-site')
      const ranges = isKind(site, 'on-premises-site') ? (read(site, 'ranges') ?? []) : []
      // A site whose own ranges overlap the VPC is told by another rule.
      const told = ranges.some((range) => {
        const own = typeof range === 'string' ? parsePrefix(range) : undefined
        return own && blocks.some((block) => overlaps(block, own))
      })
      if (told && line.sort !== 'dx') continue
      yield {
        field: 'routePropagations',
        message: `${gateway.name} learns ${formatPrefix(prefix)} from ${line.router?.name ?? line.by.name}, inside ${vpc.name}: the local route takes it all. Give one of the two other addresses, or write a static route.`,
      }
    }
  },
  examples: {
    good: [
      { says: 'The site announces its own addresses.', design: () => classic(...site('172.20.0.0/16')) },
    ],
    bad: [{ says: 'It announces a part of the VPC.', design: () => classic(...site('10.0.5.0/24')) }],
  },
})
